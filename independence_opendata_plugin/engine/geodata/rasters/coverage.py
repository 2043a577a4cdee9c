"""How much of an area orthophotos cover (Sec. 33-6(c)), and how many bytes of them lie in it (Sec. 33-6(a)).

What a raster covers is where it shows anything: the gaps of a mosaic, its frame of nothing and what its mask hides
are not sold. A raster with such places is looked at in cells of one pixel, or of as many as make at most CELLS along
the area's longer side; specks of fewer than SPECK_CELLS cells do not count either way.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import numpy as np
import shapely
from rasterio.enums import ColorInterp
from rasterio.features import shapes, sieve
from rasterio.windows import Window

from ....chapter33.refusal import Refused
from ...job import Job
from ..area import Area, measure_square_miles
from ..sections import SectionLayer
from ..source import LayerSource
from ..units import WGS84, transformer
from .pixels import PixelArea, find_visible, from_pixels
from .source import OpenRaster, open_raster

CELLS = 1024
SPECK_CELLS = 4
STRIP_CELLS = 64
EDGE_PIECES = 32
"""Pieces in which an edge is moved: a straight edge in one CRS is a curve in another."""
RULE = "Sec. 33-6(c)"


def count_covered_sections(
    area: Area, rasters: Sequence[LayerSource], layer: SectionLayer | None, job: Job
) -> Decimal:
    """Section-equivalents of the area that the orthophotos cover together (Sec. 33-6(c)), not rounded.

    A whole section counts by the covered share of itself, whatever its acreage; any other area by square miles.
    Raises Refused for one that shows nothing of the area.
    """
    covered = shapely.union_all([_find_covered(source, area, job) for source in rasters])
    if area.whole and layer is not None:
        shares = [share for _, share in layer.shares(covered)]
        return sum((Decimal(repr(min(share, 1.0))) for share in shares), Decimal(0))
    return measure_square_miles(covered)


def _find_covered(source: LayerSource, area: Area, job: Job) -> shapely.Geometry:
    with open_raster(source) as raster:
        covered = shapely.intersection(area.geometry, find_coverage(raster, area, job))
    if not shapely.area(covered):
        raise refuse_empty(source.name)
    return covered


def refuse_empty(name: str) -> Refused:
    return Refused(
        f"raster '{name}'", why="it shows nothing of the area", rule=RULE, remedy="leave it out of the order."
    )


def find_coverage(raster: OpenRaster, area: Area, job: Job) -> shapely.Geometry:
    """Where the raster shows anything, in EPSG:4326; beyond the area's own extent it may be left out."""
    if raster.shows_all:
        shown: shapely.Geometry = shapely.box(0, 0, raster.dataset.width, raster.dataset.height)
    else:
        part = PixelArea.find(area, raster)
        if part is None:
            return shapely.Polygon()
        shown = _find_visible_cells(raster, part.window, job)
    longest = max(raster.dataset.width, raster.dataset.height) / EDGE_PIECES
    placed = from_pixels(shapely.segmentize(shown, longest), raster.transform)
    moved = shapely.transform(placed, transformer(raster.crs, WGS84).transform, interleaved=False)
    return shapely.make_valid(moved, method="structure", keep_collapsed=False)


def _find_visible_cells(raster: OpenRaster, window: Window, job: Job) -> shapely.Geometry:
    """The outline, in pixels, of the cells whose middle pixel shows anything."""
    pixels = -(-max(window.width, window.height) // CELLS)
    columns = -(-window.width // pixels)
    strips = []
    for top in range(0, window.height, STRIP_CELLS * pixels):
        job.progress(top / window.height, raster.name)
        height = min(STRIP_CELLS * pixels, window.height - top)
        strip = Window(window.col_off, window.row_off + top, window.width, height)
        strips.append(raster.read_mask(strip, (-(-height // pixels), columns)))
    cells = np.vstack(strips).astype("uint8")
    if cells.size > SPECK_CELLS:
        cells = sieve(cells, SPECK_CELLS)
    outlines = shapely.multipolygons(
        [shapely.geometry.shape(outline) for outline, _ in shapes(cells, mask=cells > 0)]
    )
    shown = shapely.transform(
        outlines,
        lambda points: (
            np.minimum(points * pixels, (window.width, window.height)) + (window.col_off, window.row_off)
        ),
    )
    valid = shapely.make_valid(shown, method="structure", keep_collapsed=False)
    return valid if raster.filled is None else shapely.intersection(valid, raster.filled)


def count_bytes(area: Area, source: LayerSource, job: Job) -> int:
    """The bytes of all pixels in the area that show anything, as `cut_raster` counts them."""
    with open_raster(source) as raster:
        part = PixelArea.find(area, raster)
        return _count_shown(raster, part, job) * bytes_of_pixel(raster) if part else 0


def _count_shown(raster: OpenRaster, part: PixelArea, job: Job) -> int:
    shown = 0
    for window in part.windows(bytes_of_pixel(raster)):
        job.progress(part.share_before(window), raster.name)
        shown += int(find_visible(raster, part, window).sum())
    return shown


def bytes_of_pixel(raster: OpenRaster) -> int:
    """The bytes of a pixel's samples, uncompressed. An alpha band is no content: it says which pixels there are."""
    dataset = raster.dataset
    return sum(
        np.dtype(kind).itemsize
        for kind, colour in zip(dataset.dtypes, dataset.colorinterp, strict=True)
        if colour != ColorInterp.alpha
    )
