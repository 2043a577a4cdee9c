"""Geometries that nobody should store and somebody does, as ISO WKB."""

from __future__ import annotations

import math
import struct

import numpy as np
import shapely
from hypothesis import strategies as st

from ..conftest import EAST, NORTH

CIRCULAR, COMPOUND, CURVE_POLYGON, MULTI_CURVE, MULTI_SURFACE = 8, 9, 10, 11, 12
NEAR = st.integers(-60, 60)
"""Metres from the area's corner: most of what is drawn lies across its edge."""

HEIGHT = 12.5

Place = tuple[float, float]


def places(least: int, most: int) -> st.SearchStrategy[list[Place]]:
    """Points around the corner of the area, often the same one twice, at times anywhere or nowhere at all."""
    near = st.tuples(NEAR, NEAR).map(lambda p: (EAST + p[0], NORTH + p[1]))
    far = st.tuples(st.floats(-1e300, 1e300), st.floats(-1e300, 1e300))
    odd = st.sampled_from([math.nan, math.inf, -math.inf, 1e308, 0.0, -0.0, 5e-324])
    place = st.one_of(near, near, near, near, near, near, far, st.tuples(odd, odd))
    return st.lists(place, min_size=least, max_size=most)


def _ring(corners: list[Place]) -> list[Place]:
    # A ring that began nowhere would not be closed, and cannot be made at all.
    start = corners[0] if all(map(math.isfinite, corners[0])) else (EAST, NORTH)
    return [start, *corners[1:], start]


POINTS = places(1, 1).map(lambda p: shapely.Point(p[0]))
LINES = places(2, 6).map(shapely.LineString)
# Bow ties, spikes, rings of no area, holes outside: whatever the corners make.
POLYGONS = st.tuples(places(3, 7), st.lists(places(3, 5), max_size=2)).map(
    lambda parts: shapely.Polygon(_ring(parts[0]), [_ring(hole) for hole in parts[1]])
)
EMPTY = st.sampled_from(
    [
        shapely.Point(),
        shapely.LineString(),
        shapely.Polygon(),
        shapely.MultiPoint(),
        shapely.MultiLineString(),
        shapely.MultiPolygon(),
        shapely.GeometryCollection(),
        shapely.MultiPolygon([shapely.Polygon()]),
        shapely.GeometryCollection([shapely.Point(), shapely.GeometryCollection()]),
    ]
)
SINGLE = st.one_of(POINTS, LINES, POLYGONS, POLYGONS)
MULTI = st.one_of(
    st.lists(POINTS, min_size=1, max_size=3).map(shapely.MultiPoint),
    st.lists(LINES, min_size=1, max_size=3).map(shapely.MultiLineString),
    # Parts overlap, lie in each other and stand twice.
    st.lists(POLYGONS, min_size=1, max_size=3).map(shapely.MultiPolygon),
)
COLLECTION = st.recursive(
    st.lists(st.one_of(SINGLE, MULTI), min_size=1, max_size=3).map(shapely.GeometryCollection),
    lambda inner: st.lists(inner, min_size=1, max_size=2).map(shapely.GeometryCollection),
    max_leaves=3,
)


def _to_wkb(geometry: shapely.Geometry, dimensions: str) -> bytes:
    if dimensions.startswith("Z"):
        stored = shapely.to_wkb(shapely.force_3d(geometry, HEIGHT), flavor="iso", byte_order=1)
        unknown = struct.pack("<d", math.nan)
        return stored.replace(struct.pack("<d", HEIGHT), unknown) if dimensions == "Z unknown" else stored
    if dimensions == "M" and geometry.geom_type in ("Point", "LineString") and not geometry.is_empty:
        numbers = np.arange(shapely.get_num_coordinates(geometry), dtype=float)
        return _measured(geometry, np.column_stack([shapely.get_coordinates(geometry), numbers]))
    return shapely.to_wkb(geometry, flavor="iso", byte_order=1)


def _measured(geometry: shapely.Geometry, flat: np.ndarray) -> bytes:
    if geometry.geom_type == "Point":
        return struct.pack("<BI3d", 1, 2001, *flat[0])
    return struct.pack(f"<BII{flat.size}d", 1, 2002, len(flat), *flat.ravel())


PLAIN = st.tuples(
    st.one_of(SINGLE, SINGLE, MULTI, COLLECTION, EMPTY), st.sampled_from(["", "", "", "Z", "Z unknown", "M"])
).map(lambda drawn: _to_wkb(*drawn))


def _arc(corners: list[Place]) -> bytes:
    return struct.pack(
        f"<BII{2 * len(corners)}d", 1, CIRCULAR, len(corners), *(v for p in corners for v in p)
    )


def _holder(code: int, parts: list[bytes]) -> bytes:
    return struct.pack("<BII", 1, code, len(parts)) + b"".join(parts)


_NEAR_PLACE = st.tuples(NEAR, NEAR).map(lambda p: (EAST + p[0], NORTH + p[1]))
_ARCS = st.lists(_NEAR_PLACE, min_size=3, max_size=3).map(_arc)
_CIRCLES = st.tuples(_NEAR_PLACE, _NEAR_PLACE).map(lambda p: _arc([p[0], p[1], p[0]]))
CURVES = st.one_of(
    _ARCS,
    _ARCS.map(lambda arc: _holder(COMPOUND, [arc])),
    _CIRCLES.map(lambda ring: _holder(CURVE_POLYGON, [ring])),
    _ARCS.map(lambda arc: _holder(MULTI_CURVE, [arc])),
    _CIRCLES.map(lambda ring: _holder(MULTI_SURFACE, [_holder(CURVE_POLYGON, [ring])])),
)
GEOMETRIES = st.one_of(st.none(), PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, CURVES)
