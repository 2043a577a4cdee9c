"""Pictures of areas on a made-up section grid, in metres."""

from __future__ import annotations

from collections.abc import Callable

import shapely

from independence_opendata_plugin.engine.documents.area_picture import AreaPicture, Ring, SectionOutline

MILE = 1609.344


def box(west: float, south: float, east: float, north: float) -> Ring:
    return ((west, south), (east, south), (east, north), (west, north), (west, south))


def section_number(row: int, column: int) -> int:
    """Boustrophedon: 1 at the north-east corner of the township, 36 at the south-east one; row 0 is the northern."""
    return row * 6 + (6 - column if row % 2 == 0 else column + 1)


def grid(
    inside: Callable[[str, str, int], bool],
    townships: tuple[int, ...] = (48, 49, 50),
    ranges: tuple[int, ...] = (33, 32, 31, 30),
) -> tuple[SectionOutline, ...]:
    """Townships from south to north, ranges from west to east; sections along the west edges are a little narrow."""
    outlines = []
    for up, township in enumerate(townships):
        for right, range_number in enumerate(ranges):
            for row in range(6):
                for column in range(6):
                    west = (right * 6 + column) * MILE + (60 if column == 0 else 0)
                    south = (up * 6 + 5 - row) * MILE
                    names = f"T{township}N", f"R{range_number}W", section_number(row, column)
                    ring = box(west, south, (right * 6 + column + 1) * MILE, south + MILE)
                    outlines.append(
                        SectionOutline(str(names[2]), names[0], names[1], (ring,), inside(*names))
                    )
    return tuple(outlines)


def picture_of_sections(inside: Callable[[str, str, int], bool]) -> AreaPicture:
    """An area of whole sections, dissolved as the geometry that is priced is."""
    sections = grid(inside)
    dissolved = shapely.unary_union(
        [shapely.Polygon(section.rings[0]) for section in sections if section.inside]
    )
    parts = getattr(dissolved, "geoms", [dissolved])
    return AreaPicture(
        tuple(tuple(ring.coords) for part in parts for ring in (part.exterior, *part.interiors)), sections
    )
