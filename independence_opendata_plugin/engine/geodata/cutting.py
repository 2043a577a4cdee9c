"""Which features, and which parts of them, belong to an area.

Slivers leak neighbours: where the outline follows parcel lines, rounding leaves hair-thin pieces of the parcels next
door. A piece that is nowhere as wide as `SLIVER_WIDTH_M`, or a piece of line shorter than it, is no part of the
delivery unless it is most of its feature. Points and lines that run along the outline within `OUTLINE_TOLERANCE_M`
belong to the area.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyproj
import shapely

from .units import metres_to_units

OUTLINE_TOLERANCE_M = 0.01
SLIVER_WIDTH_M = 0.10
MOST_OF_A_FEATURE = 0.5


@dataclass(frozen=True)
class Cutter:
    """An area made ready for one layer: `area` exact and `outline` widened by the tolerance, in the layer's CRS."""

    area: shapely.MultiPolygon
    outline: shapely.Geometry
    sliver: float

    @classmethod
    def prepare(cls, area: shapely.MultiPolygon, crs: pyproj.CRS) -> Cutter:
        """`area` is in `crs` already."""
        outline = widen(area, crs)
        shapely.prepare(area)
        shapely.prepare(outline)
        return cls(area, outline, metres_to_units(SLIVER_WIDTH_M, crs))

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        return tuple(float(value) for value in shapely.bounds(self.outline))  # type: ignore[return-value]

    def select(self, geometries: np.ndarray, mode: str) -> tuple[np.ndarray, np.ndarray]:
        """The rows that belong to the area (indexes), and what is delivered of each: cut at the edge, or whole."""
        inside = shapely.covers(self.outline, geometries)
        near = np.flatnonzero(~inside & shapely.intersects(self.outline, geometries))
        pieces = cut(geometries[near], self.area, self.outline, self.sliver)
        kept = ~(shapely.is_missing(pieces) | shapely.is_empty(pieces))
        chosen = np.concatenate([np.flatnonzero(inside), near[kept]])
        delivered = np.concatenate(
            [geometries[inside], geometries[near[kept]] if mode == "whole" else pieces[kept]]
        )
        order = np.argsort(chosen, kind="stable")
        return chosen[order], delivered[order]


def widen(areas: shapely.MultiPolygon | np.ndarray, crs: pyproj.CRS) -> shapely.Geometry | np.ndarray:
    """Areas in `crs`, made larger by the tolerance within which points and lines along their edge belong to them."""
    return shapely.buffer(areas, metres_to_units(OUTLINE_TOLERANCE_M, crs), join_style="mitre")


def cut(
    geometries: np.ndarray,
    area: shapely.Geometry | np.ndarray,
    outline: shapely.Geometry | np.ndarray,
    sliver: float,
) -> np.ndarray:
    """What an area takes of each geometry, None where that is less than a sliver.

    `area`, `outline` and `sliver` are a Cutter's; area and outline may be arrays, one for each geometry.
    """
    dimensions = shapely.get_dimensions(geometries)
    pieces = np.full(len(geometries), None, dtype=object)
    for dimension, tool in ((0, outline), (1, outline), (2, area)):
        rows = np.flatnonzero(dimensions == dimension)
        taken = shapely.intersection(geometries[rows], np.broadcast_to(tool, len(geometries))[rows])
        pieces[rows] = [
            _without_slivers(piece, whole, dimension, sliver)
            for piece, whole in zip(taken, geometries[rows], strict=True)
        ]
    return pieces


def _without_slivers(
    piece: shapely.Geometry, whole: shapely.Geometry, dimension: int, sliver: float
) -> shapely.Geometry | None:
    parts = _flatten(piece)
    if not isinstance(whole, shapely.GeometryCollection):
        # Where two outlines touch, an intersection also has points and lines that are no part of a polygon.
        parts = [part for part in parts if shapely.get_dimensions(part) == dimension]
    return _collect([part for part in parts if not _is_sliver(part, whole, sliver)])


def _is_sliver(part: shapely.Geometry, whole: shapely.Geometry, width: float) -> bool:
    dimension = shapely.get_dimensions(part)
    if dimension == 0:
        return False
    if dimension == 1:
        return part.length < width and part.length < MOST_OF_A_FEATURE * whole.length
    # Twice the area over the outline's length is the mean width of a long thin piece. It alone does not tell: a
    # piece of some width may have a hair-thin tail along the outline.
    is_thin = 2 * part.area < width * part.length and part.area < MOST_OF_A_FEATURE * whole.area
    return is_thin and part.buffer(-width / 2).is_empty


def _flatten(geometry: shapely.Geometry) -> list[shapely.Geometry]:
    if geometry is None or geometry.is_empty:
        return []
    if hasattr(geometry, "geoms"):
        return [part for child in geometry.geoms for part in _flatten(child)]
    return [geometry]


def _collect(parts: list[shapely.Geometry]) -> shapely.Geometry | None:
    """One geometry of all the parts; None of none."""
    if not parts:
        return None
    if len(parts) == 1:
        return parts[0]
    dimensions = {int(shapely.get_dimensions(part)) for part in parts}
    if len(dimensions) > 1:
        return shapely.GeometryCollection(parts)
    kinds = {0: shapely.multipoints, 1: shapely.multilinestrings, 2: shapely.multipolygons}
    return kinds[dimensions.pop()](parts)
