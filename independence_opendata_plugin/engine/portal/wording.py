"""Figures and changes in words, as pages and feed say them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..geodata.extracted import NO_GEOMETRY
from .extent import Extent
from .record import Difference, Update

SHAPES = {
    "Point": "points",
    "LineString": "lines",
    "Polygon": "polygons",
    NO_GEOMETRY: "rows of a table without places",
}
UNITS = ("bytes", "kB", "MB", "GB")


def tell_size(size: int) -> str:
    """A size in decimal units, as the city counts megabytes elsewhere."""
    value, unit = float(size), 0
    while value >= 999.5 and unit < len(UNITS) - 1:
        value, unit = value / 1000, unit + 1
    return f"{value:.0f} {UNITS[unit]}" if unit == 0 or value >= 100 else f"{value:.1f} {UNITS[unit]}"


def tell_date(text: str) -> str:
    """An ISO date as Americans write it."""
    day = date.fromisoformat(text)
    return f"{day:%B} {day.day}, {day.year}"


def tell_count(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def tell_extent(extent: Extent) -> str:
    west, south, east, north = extent
    return f"{_degrees(west, 'EW')} to {_degrees(east, 'EW')}, {_degrees(south, 'NS')} to {_degrees(north, 'NS')}"


def tell_shapes(geometry_type: str) -> str:
    """What kind of features a geometry type holds; "points, lines or polygons" where it allows them all."""
    return SHAPES.get(geometry_type.removesuffix(" Z").removeprefix("Multi"), "points, lines or polygons")


def tell_update(update: Update, is_first: bool) -> str:
    """What an update brought, as one sentence."""
    if update.note:
        return update.note
    if update.difference is None:
        verb = "First published" if is_first else "Published anew"
        return f"{verb} with {tell_count(update.features, 'feature')}."
    said = ", ".join(_list_changes(update.difference))
    return f"{said[:1].upper()}{said[1:]}." if said else "The same features, written anew."


def _list_changes(difference: Difference) -> Iterator[str]:
    for verb in ("added", "changed", "removed"):
        count = getattr(difference, verb)
        if count:
            yield f"{tell_count(count, 'feature')} {verb}"
    for field in difference.fields:
        verb, _, name = field.partition(" ")
        yield f"field {name} {verb}"
    if difference.metadata:
        yield f"description updated ({', '.join(difference.metadata)})"


def _degrees(value: float, sides: str) -> str:
    return f"{abs(value):.4f}° {sides[0] if value >= 0 else sides[1]}"
