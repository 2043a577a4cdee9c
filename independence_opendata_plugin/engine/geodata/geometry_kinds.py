"""Kinds of geometry by name, and the one kind that a delivered layer has."""

from __future__ import annotations

from collections.abc import Collection

TYPE_NAMES = (
    "Point",
    "LineString",
    "LinearRing",
    "Polygon",
    "MultiPoint",
    "MultiLineString",
    "MultiPolygon",
    "GeometryCollection",
)
"""By GEOS's number of the type."""
TO_MULTI = {"Point": "MultiPoint", "LineString": "MultiLineString", "Polygon": "MultiPolygon"}
MIXED = "Unknown"


def common_type(kinds: Collection[str], has_z: bool, declared: str) -> str:
    """The type of a layer whose rows are of these kinds; `declared`, the source's own, where there is none.

    A layer in which any feature has several parts is delivered as multi-geometries throughout.
    """
    if not kinds:
        return declared
    alike = set(kinds) if len(kinds) == 1 else {TO_MULTI.get(kind, kind) for kind in kinds}
    kind = next(iter(alike)) if len(alike) == 1 else MIXED
    return f"{kind} Z" if has_z and kind != MIXED else kind


def needs_promotion(kinds: Collection[str], geometry_type: str) -> bool:
    """Whether single geometries among rows of these kinds become multi-geometries of one part."""
    return geometry_type.startswith("Multi") and len(kinds) > 1
