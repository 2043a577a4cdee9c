"""An area on a raster's grid. A pixel belongs to the area in which its centre lies.

All is counted in pixels (column, row), so that turned grids and grids whose south is up are cut like any other.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from affine import Affine
from rasterio.features import rasterize
from rasterio.windows import Window

from ..area import Area
from .source import MEGABYTE, ROWS_AT_ONCE, OpenRaster

TILE = ROWS_AT_ONCE
WINDOW_BYTES = 8 * MEGABYTE
"""About how much of the pixels is in memory at once."""


@dataclass(frozen=True)
class PixelArea:
    """`outline` on the grid, and the smallest `window` with every pixel whose centre lies in it."""

    outline: shapely.Geometry
    window: Window

    @classmethod
    def find(cls, area: Area, raster: OpenRaster) -> PixelArea | None:
        """None: no pixel's centre lies in the area. Raises Refused where the raster's CRS cannot show the area."""
        outline = to_pixels(area.in_crs(raster.crs), raster.transform)
        left, top, right, bottom = shapely.bounds(outline)
        # A pixel's centre lies half a pixel beyond its number.
        column, row = max(math.ceil(left - 0.5), 0), max(math.ceil(top - 0.5), 0)
        width = min(math.floor(right - 0.5) + 1, raster.dataset.width) - column
        height = min(math.floor(bottom - 0.5) + 1, raster.dataset.height) - row
        if width <= 0 or height <= 0:
            return None
        shapely.prepare(outline)
        return cls(outline, Window(column, row, width, height))

    def windows(self, bytes_per_pixel: int) -> Iterator[Window]:
        """The window in pieces of whole tiles, row by row, each of about WINDOW_BYTES."""
        whole = self.window
        most = max(WINDOW_BYTES // (TILE * bytes_per_pixel * TILE), 1) * TILE
        for top in range(0, whole.height, TILE):
            height = min(TILE, whole.height - top)
            for left in range(0, whole.width, most):
                width = min(most, whole.width - left)
                yield Window(whole.col_off + left, whole.row_off + top, width, height)

    def share_before(self, window: Window) -> float:
        """How much of the whole comes before one of the `windows`, 0..1."""
        return float((window.row_off - self.window.row_off) / self.window.height)

    def inside(self, window: Window) -> np.ndarray:
        """Of each pixel of a window, rows first, whether its centre lies in the area."""
        return find_inside(self.outline, window)


def find_inside(outline: shapely.Geometry, window: Window) -> np.ndarray:
    """Of each pixel of a window, rows first, whether its centre lies in an outline in pixels."""
    left, top = window.col_off, window.row_off
    box = shapely.box(left, top, left + window.width, top + window.height)
    shape = (window.height, window.width)
    if not shapely.intersects(outline, box):
        return np.zeros(shape, dtype=bool)
    if shapely.contains_properly(outline, box):
        return np.ones(shape, dtype=bool)
    burnt = rasterize([outline], out_shape=shape, transform=Affine.translation(left, top), dtype="uint8")
    return burnt.astype(bool)


def find_visible(raster: OpenRaster, part: PixelArea, window: Window) -> np.ndarray:
    """Of each pixel of a window, rows first, whether it lies in the area and the raster shows anything there."""
    inside = part.inside(window)
    if raster.shows_all or not inside.any():
        return inside
    inside &= raster.read_mask(window)
    return inside if raster.filled is None else inside & find_inside(raster.filled, window)


def to_pixels(geometry: shapely.Geometry, transform: Affine) -> shapely.Geometry:
    return _move(geometry, ~transform)


def from_pixels(geometry: shapely.Geometry, transform: Affine) -> shapely.Geometry:
    return _move(geometry, transform)


def _move(geometry: shapely.Geometry, transform: Affine) -> shapely.Geometry:
    a, b, c, d, e, f = transform[:6]
    matrix = np.array([[a, d], [b, e]])
    return shapely.transform(geometry, lambda points: points @ matrix + (c, f))
