"""Features that cross the antimeridian, in longitude and latitude (RFC 7946, 3.1.9)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
import shapely

HALF_TURN, TURN = 180.0, 360.0
WORLD = shapely.box(-HALF_TURN, -90.0, HALF_TURN, 90.0)
COLLECT = (shapely.multipoints, shapely.multilinestrings, shapely.multipolygons)


def cut_at_antimeridian(geometries: np.ndarray) -> tuple[np.ndarray, int]:
    """The geometries with longitudes of -180 to 180, and how many had to be cut or moved for it.

    An edge of more than half a turn is one that crosses: it goes the short way. From -180 to 180 exactly is the whole
    way round. Lines and polygons that cross become multi-geometries of what lies on either side.
    """
    bounds = shapely.bounds(geometries)
    beyond = (bounds[:, 0] < -HALF_TURN) | (bounds[:, 2] > HALF_TURN)
    wide = bounds[:, 2] - bounds[:, 0] > HALF_TURN
    crossing = [row for row in np.flatnonzero(beyond | wide) if beyond[row] or _jumps(geometries[row])]
    if not crossing:
        return geometries, 0
    cut = geometries.copy()
    cut[crossing] = [_cut(geometry) for geometry in geometries[crossing]]
    return cut, len(crossing)


def _jumps(geometry: shapely.Geometry) -> bool:
    """Whether an edge crosses the antimeridian."""
    parts = shapely.get_parts(geometry)
    polygons = shapely.get_dimensions(parts) == 2
    paths = [*shapely.get_rings(parts[polygons]), *parts[~polygons]]
    steps = (np.abs(np.diff(shapely.get_coordinates(path)[:, 0])) for path in paths)
    return any(bool(((step > HALF_TURN) & (step < TURN)).any()) for step in steps)


def _cut(geometry: shapely.Geometry) -> shapely.Geometry:
    if geometry.geom_type == "GeometryCollection":
        return shapely.GeometryCollection([_cut(part) for part in geometry.geoms])
    dimension = int(shapely.get_dimensions(geometry))
    if dimension == 0:
        return _change_longitudes(geometry, _wrap)
    if _jumps(geometry):
        geometry = _change_longitudes(geometry, _unroll)
    copies = [_change_longitudes(geometry, partial(np.add, turn)) for turn in (-TURN, 0.0, TURN)]
    parts = shapely.get_parts(shapely.intersection(copies, WORLD))
    return COLLECT[dimension](parts[(shapely.get_dimensions(parts) == dimension) & ~shapely.is_empty(parts)])


def _wrap(longitudes: np.ndarray) -> np.ndarray:
    return np.where(np.abs(longitudes) > HALF_TURN, (longitudes + HALF_TURN) % TURN - HALF_TURN, longitudes)


def _unroll(longitudes: np.ndarray) -> np.ndarray:
    """Counted on beyond 180 instead of beginning again."""
    return np.where(longitudes < 0, longitudes + TURN, longitudes)


def _change_longitudes(
    geometry: shapely.Geometry, change: Callable[[np.ndarray], np.ndarray]
) -> shapely.Geometry:
    def move(places: np.ndarray) -> np.ndarray:
        return np.column_stack([change(places[:, 0]), places[:, 1:]])

    return shapely.transform(geometry, move, include_z=geometry.has_z)
