"""Where the made city lies: facts that the generator and the modules that measure share."""

from __future__ import annotations

CRS = "EPSG:26915"
MIDDLE = (381_000.0, 4_326_000.0)
SECTION_M = 1609.344
PARCELS, STREETS, HYDRANTS = TABLES = ("parcels", "streets", "hydrants")
"""What a made city has: polygons, lines and points, as many of each."""
CITY_SIDE = 20
"""Sections along a side of the whole city, which has 400."""
LEAST_PARCELS, MOST_PARCELS = CITY_SIDE**2, 1_000_000


def origin_of_city(sections_a_side: int) -> tuple[float, float]:
    """The south-west corner of a city of so many sections a side, on the same section lines for each even number."""
    half = sections_a_side // 2 * SECTION_M
    return MIDDLE[0] - half, MIDDLE[1] - half


def bounds_of_block(sections_a_side: int) -> tuple[float, float, float, float]:
    """West, south, east and north of the block of sections in the middle of the city."""
    west, south = origin_of_city(sections_a_side)
    side = sections_a_side * SECTION_M
    return west, south, west + side, south + side


def number_section(column: int, row: int) -> tuple[int, int, int]:
    """Township, range and section of the square so many columns east and rows north of the city's corner.

    Counted straight on, unlike the survey's: only that each is another one matters here.
    """
    return 45 + row // 6, 34 - column // 6, row % 6 * 6 + column % 6 + 1


def labels_of_block(sections_a_side: int) -> list[str]:
    """The sections of the block in the middle of the whole city, as the engine labels them."""
    first = CITY_SIDE // 2 - sections_a_side // 2
    along = range(first, first + sections_a_side)
    places = [number_section(column, row) for row in along for column in along]
    return [f"T{township}N R{range_}W Sec. {section}" for township, range_, section in places]
