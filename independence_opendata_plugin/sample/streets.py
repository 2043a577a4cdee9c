"""Streets: arterials along the section lines, local streets between, each feature from crossing to crossing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pyarrow as pa
import shapely

from .grid import CENTRE, ROWS
from .layer import Layer, days_before
from .superblocks import City, Superblock
from .words import ordinal, words

LEAST_STUB_METRES = 12.0
"""A stub shorter than this, left where the creek cuts a street, is not a street."""
SPEED = {"arterial": 40, "collector": 30, "local": 25}
LANES = {"arterial": 4, "collector": 2, "local": 2}


@dataclass(frozen=True)
class Street:
    """One stretch between crossings. `start`, `end`: section units. `line`: EPSG:26915 LineString."""

    name: str
    street_class: str
    start: tuple[float, float]
    end: tuple[float, float]
    line: shapely.LineString


class StreetNames:
    """Names by where a street lies, so that a lot's address and the street's own name always agree."""

    def __init__(self, city: City) -> None:
        self._scenic: dict[tuple[int, int, str, int], str] = {}
        pool = [f"{base} {kind}" for kind in words()["scenic_kinds"] for base in words()["scenic_streets"]]
        order = iter(city.plan.random("street names").permutation(len(pool)))
        for block in city.superblocks:
            if block.pattern.name != "suburb":
                continue
            lines = [("x", i) for i in range(1, block.block_columns)] + [
                ("y", j) for j in range(1, block.pattern.rows)
            ]
            for axis, index in lines:
                self._scenic[block.column, block.row, axis, index] = pool[next(order)]

    def north_south(self, block: Superblock, index: int) -> str:
        """Name of the street on the block's line `index`, counted from the west."""
        x = block.xs[index]
        if index in (0, block.block_columns):
            return f"{words()['arterial_columns'][round(x)]} Rd"
        scenic = self._scenic.get((block.column, block.row, "x", index))
        trees = words()["tree_streets"]
        return scenic or f"{trees[round(x * 24) % len(trees)]} Ave"

    def east_west(self, block: Superblock, index: int) -> str:
        """Name of the street on the block's line `index`, counted from the south."""
        y = block.ys[index]
        if index in (0, block.pattern.rows):
            return f"{words()['arterial_rows'][round(y)]} Rd"
        scenic = self._scenic.get((block.column, block.row, "y", index))
        return scenic or f"{ordinal(round((ROWS - y) * 12))} St"


def draw_streets(city: City, names: StreetNames, creek_bed: shapely.Geometry) -> list[Street]:
    """All streets; local ones stop at the creek, the others cross it."""
    streets = [*_arterials(city, names)]
    for block in city.superblocks:
        for street in _inside(block, city, names):
            streets.extend(_stop_at(creek_bed, street) if street.street_class == "local" else [street])
    return streets


def _arterials(city: City, names: StreetNames) -> Iterator[Street]:
    """Each section line with a street on it once, cut wherever a street of either side meets it."""
    on_rows, on_columns = city.ticks
    edges: dict[tuple[str, int, int], str] = {}
    for block in city.superblocks:
        for column in range(block.column, block.column + block.width):
            edges["row", block.row, column] = names.east_west(block, 0)
            edges["row", block.row + 1, column] = names.east_west(block, block.pattern.rows)
        edges["column", block.column, block.row] = names.north_south(block, 0)
        edges["column", block.column + block.width, block.row] = names.north_south(block, block.block_columns)
    for (axis, line, step), name in sorted(edges.items()):
        ticks = on_rows[line] if axis == "row" else on_columns[line]
        for a, b in pairwise(tick for tick in ticks if step <= tick <= step + 1):
            start, end = ((a, line), (b, line)) if axis == "row" else ((line, a), (line, b))
            points = city.survey.place(np.array([start, end], dtype=float))
            yield Street(name, "arterial", start, end, shapely.LineString(points))


def _inside(block: Superblock, city: City, names: StreetNames) -> Iterator[Street]:
    """The superblock's own streets, none of them across a campus."""
    last_column, last_row = block.block_columns, block.pattern.rows
    for i in range(1, last_column):
        for j in range(last_row):
            campus = block.campus_at(i, j)
            if not (campus and campus.holds(i - 1, j)):
                ends = ((block.xs[i], block.ys[j]), (block.xs[i], block.ys[j + 1]))
                yield _street(
                    block, city, names.north_south(block, i), block.street_class(i, last_column), *ends
                )
    for j in range(1, last_row):
        for i in range(last_column):
            campus = block.campus_at(i, j)
            if not (campus and campus.holds(i, j - 1)):
                ends = ((block.xs[i], block.ys[j]), (block.xs[i + 1], block.ys[j]))
                yield _street(block, city, names.east_west(block, j), block.street_class(j, last_row), *ends)


def _street(
    block: Superblock,
    city: City,
    name: str,
    street_class: str,
    start: tuple[float, float],
    end: tuple[float, float],
) -> Street:
    points = block.place(np.array(block.walk(start, end)), city.survey)
    return Street(name, street_class, start, end, shapely.LineString(points))


def _stop_at(creek_bed: shapely.Geometry, street: Street) -> Iterator[Street]:
    if not street.line.intersects(creek_bed):
        yield street
        return
    for part in shapely.get_parts(shapely.difference(street.line, creek_bed)):
        if part.length >= LEAST_STUB_METRES:
            yield Street(street.name, street.street_class, street.start, street.end, part)


def house_number(x: float, y: float, north_south: bool) -> int:
    """Hundreds grow away from the centre, a thousand to the section, on either kind of street."""
    distance = abs(y - CENTRE[1]) if north_south else abs(x - CENTRE[0])
    return 100 + int(distance * 1000)


def direction(x: float, y: float, north_south: bool) -> str:
    if north_south:
        return "N" if y >= CENTRE[1] else "S"
    return "E" if x >= CENTRE[0] else "W"


def street_layer(city: City, streets: list[Street]) -> Layer:
    """The layer `streets`."""
    dice = city.plan.random("street attributes")
    count = len(streets)
    middles = [((s.start[0] + s.end[0]) / 2, (s.start[1] + s.end[1]) / 2) for s in streets]
    upright = [s.start[0] == s.end[0] for s in streets]
    surface = dice.choice(["asphalt", "asphalt", "asphalt", "concrete", "chip seal"], count)
    ends = [
        [house_number(*end, up) for end in (s.start, s.end)] for s, up in zip(streets, upright, strict=True)
    ]
    table = pa.table(
        {
            "street_id": pa.array(range(1, count + 1), pa.int32()),
            "name": [
                f"{direction(*m, up)} {s.name}" for s, m, up in zip(streets, middles, upright, strict=True)
            ],
            "class": [s.street_class for s in streets],
            "surface": surface.tolist(),
            "lanes": pa.array([LANES[s.street_class] for s in streets], pa.int32()),
            "speed_limit_mph": pa.array([SPEED[s.street_class] for s in streets], pa.int32()),
            "one_way": (dice.random(count) < 0.03).tolist(),
            "from_address": pa.array([min(pair) for pair in ends], pa.int32()),
            "to_address": pa.array([max(pair) for pair in ends], pa.int32()),
            "length_ft": [round(s.line.length / 0.3048, 1) for s in streets],
            "repaved_on": days_before(dice.integers(30, 9000, count), dice.random(count) > 0.1),
        }
    )
    return Layer("streets", "LineString", np.array([s.line for s in streets]), table)
