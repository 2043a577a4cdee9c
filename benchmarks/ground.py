"""Where the made city lies: facts that the generator and the modules that measure share."""

from __future__ import annotations

CRS = "EPSG:26915"
MIDDLE = (381_000.0, 4_326_000.0)
SECTION_M = 1609.344
CITY_SIDE = 20
"""Sections along a side of the whole city, which has 400."""


def origin_of_city(sections_a_side: int) -> tuple[float, float]:
    """The south-west corner of a city of so many sections a side, on the same section lines for each even number."""
    half = sections_a_side // 2 * SECTION_M
    return MIDDLE[0] - half, MIDDLE[1] - half


def bounds_of_block(sections_a_side: int) -> tuple[float, float, float, float]:
    """West, south, east and north of the block of sections in the middle of the city."""
    west, south = origin_of_city(sections_a_side)
    side = sections_a_side * SECTION_M
    return west, south, west + side, south + side
