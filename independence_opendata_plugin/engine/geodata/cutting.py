"""Which features, and which parts of them, belong to an area.

Slivers leak neighbours: where the outline follows parcel lines, rounding leaves hair-thin pieces of the parcels next
door. A piece that is nowhere as wide as `SLIVER_WIDTH_M`, or the end of a line that reaches in no deeper, is no part of
the delivery unless it is most of its feature. Points and lines that run along the outline within `OUTLINE_TOLERANCE_M`
belong to the area.

What lies on a section line must not be lost by how the line is drawn: between its corners the mile is straight in each
CRS, and 39 degrees north the straight one in degrees bows 4 cm out of that on the ground. The tolerance covers it, and
the width of slivers covers it with 5 cm more, by which a parcel may reach over the line and still be a neighbour's.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyproj
import shapely

from .units import metres_to_units

OUTLINE_TOLERANCE_M = 0.05
SLIVER_WIDTH_M = 0.10
# The end of a neighbour's line lies in the tolerance for less than this where it leads away by three degrees or more.
RUN_IN_SLIVERS = 20
MOST_OF_A_FEATURE = 0.5
FIRST_MULTI_ID, COLLECTION_ID = 4, 7
"""GEOS's numbers of types: multi-geometries are 4 to 6."""


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
        return cls(area, outline, sliver_width(area, crs))

    def copy(self) -> Cutter:
        """The same for another thread: a prepared geometry of GEOS changes when it is asked, and two that ask one at
        the same time end the process."""
        area, outline = shapely.from_wkb(shapely.to_wkb([self.area, self.outline]))
        shapely.prepare([area, outline])
        return Cutter(area, outline, self.sliver)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        return tuple(float(value) for value in shapely.bounds(self.outline))  # type: ignore[return-value]

    def select(self, geometries: np.ndarray, mode: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The rows that belong to the area (indexes, ascending), what is delivered of each, and whether that was cut.

        `mode` is cut or whole: whether what is near the area's edge is cut there.
        """
        inside = shapely.covers(self.outline, geometries)
        near = np.flatnonzero(~inside & shapely.intersects(self.outline, geometries))
        pieces = cut(geometries[near], self.area, self.outline, self.sliver)
        kept = ~(shapely.is_missing(pieces) | shapely.is_empty(pieces))
        chosen = np.concatenate([np.flatnonzero(inside), near[kept]])
        delivered = np.concatenate(
            [geometries[inside], geometries[near[kept]] if mode == "whole" else pieces[kept]]
        )
        is_cut = np.concatenate([np.zeros(inside.sum(), dtype=bool), np.full(kept.sum(), mode != "whole")])
        order = np.argsort(chosen, kind="stable")
        return chosen[order], delivered[order], is_cut[order]


def sliver_width(areas: shapely.MultiPolygon | np.ndarray, crs: pyproj.CRS) -> float:
    """The width of slivers along areas in `crs`, in its units."""
    return metres_to_units(SLIVER_WIDTH_M, crs, _bounds(areas))


def widen(areas: shapely.MultiPolygon | np.ndarray, crs: pyproj.CRS) -> shapely.Geometry | np.ndarray:
    """Areas in `crs`, made larger by the tolerance within which points and lines along their edge belong to them."""
    return shapely.buffer(
        areas, metres_to_units(OUTLINE_TOLERANCE_M, crs, _bounds(areas)), join_style="mitre"
    )


def _bounds(areas: shapely.MultiPolygon | np.ndarray) -> tuple[float, float, float, float] | None:
    if not np.size(areas):
        return None
    return tuple(float(value) for value in shapely.total_bounds(areas))  # type: ignore[return-value]


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
    taken = np.full(len(geometries), None, dtype=object)
    for dimension, tool in ((0, outline), (1, outline), (2, area)):
        rows = np.flatnonzero(dimensions == dimension)
        taken[rows] = shapely.intersection(geometries[rows], np.broadcast_to(tool, len(geometries))[rows])
    return _without_slivers(taken, geometries, np.broadcast_to(area, len(geometries)), sliver)


def _without_slivers(
    taken: np.ndarray, geometries: np.ndarray, areas: np.ndarray, sliver: float
) -> np.ndarray:
    parts, owners = flatten(taken)
    wholes = geometries[owners]
    # Where two outlines touch, an intersection also has points and lines that are no part of a polygon.
    is_own = shapely.get_dimensions(parts) == shapely.get_dimensions(wholes)
    is_own |= shapely.get_type_id(wholes) == COLLECTION_ID
    kept = np.flatnonzero(is_own & ~_are_slivers(parts, wholes, areas[owners], sliver))
    return _collect(parts[kept], owners[kept], len(geometries))


def _are_slivers(parts: np.ndarray, wholes: np.ndarray, areas: np.ndarray, width: float) -> np.ndarray:
    dimensions, lengths, sizes = shapely.get_dimensions(parts), shapely.length(parts), shapely.area(parts)
    is_short = (lengths < RUN_IN_SLIVERS * width) & (lengths < MOST_OF_A_FEATURE * shapely.length(wholes))
    # Twice the area over the outline's length is the mean width of a long thin piece. It alone does not tell: a
    # piece of some width may have a hair-thin tail along the outline.
    is_thin = (2 * sizes < width * lengths) & (sizes < MOST_OF_A_FEATURE * shapely.area(wholes))
    short, thin = np.flatnonzero((dimensions == 1) & is_short), np.flatnonzero((dimensions == 2) & is_thin)
    slivers = np.zeros(len(parts), dtype=bool)
    slivers[short] = ~shapely.intersects(parts[short], _cores(areas[short], width))
    slivers[thin] = shapely.is_empty(shapely.buffer(parts[thin], -width / 2))
    return slivers


def _cores(areas: np.ndarray, width: float) -> np.ndarray:
    """The areas without a rim of that width; each is mostly the same one as the next."""
    made: dict[int, shapely.Geometry] = {}
    for area in areas:
        if id(area) not in made:
            made[id(area)] = shapely.buffer(area, -width, join_style="mitre")
    return np.array([made[id(area)] for area in areas], dtype=object)


def flatten(geometries: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The single parts of all geometries, also of collections in collections, and the place of each one's owner."""
    parts, owners = shapely.get_parts(geometries, return_index=True)
    while (shapely.get_type_id(parts) >= FIRST_MULTI_ID).any():
        parts, places = shapely.get_parts(parts, return_index=True)
        owners = owners[places]
    filled = ~shapely.is_empty(parts)
    return parts[filled], owners[filled]


def _collect(parts: np.ndarray, owners: np.ndarray, count: int) -> np.ndarray:
    """One geometry of all the parts of each owner; None of none."""
    pieces = np.full(count, None, dtype=object)
    pieces[owners] = parts
    rows, firsts, counts = np.unique(owners, return_index=True, return_counts=True)
    for row, first, members in zip(rows, firsts, counts, strict=True):
        if members > 1:
            pieces[row] = _combine(parts[first : first + members])
    return pieces


def _combine(parts: np.ndarray) -> shapely.Geometry:
    dimensions = np.unique(shapely.get_dimensions(parts)).tolist()
    if len(dimensions) > 1:
        return shapely.GeometryCollection(parts.tolist())
    kinds = {0: shapely.multipoints, 1: shapely.multilinestrings, 2: shapely.multipolygons}
    return kinds[dimensions[0]](parts)
