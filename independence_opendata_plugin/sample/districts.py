"""Zoning, council districts and parks: areas that the city draws over its land."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
import pyarrow as pa
import shapely

from .blocks import ZONE_OF_USE, Block
from .grid import CENTRE
from .ground import Parcel
from .layer import Layer, days_before
from .plan import AS_OF, SQUARE_METRES_PER_ACRE
from .superblocks import City, Point, Superblock
from .words import mark_as_sample, words

ZONES = {
    "R-A": "Residential - agricultural",
    "R-6": "Single-family residential",
    "R-12": "Two-family residential",
    "R-18": "Multifamily residential",
    "C-1": "Business district",
    "C-2": "General commercial",
    "C-3": "Shopping centers",
    "I-1": "Light industrial",
    "P": "Public land",
}
DISTRICTS = 6
LEAST_PARK_ACRES = 0.5


def zoning_layer(city: City, blocks: Sequence[Block]) -> Layer:
    """The layer `zoning`: the whole city, one polygon for each stretch of one zone, neighbours sharing every corner."""
    dice = city.plan.random("zoning")
    cells: dict[str, list[shapely.Polygon]] = defaultdict(list)
    for block in blocks:
        for column in range(*block.columns):
            for row in range(*block.rows):
                cells[ZONE_OF_USE[block.use]].append(_cell(city, block.superblock, column, row))
    zones, areas = [], []
    for zone in sorted(cells):
        parts = shapely.get_parts(shapely.coverage_union_all(cells[zone]))
        zones.extend([zone] * len(parts))
        areas.extend(parts)
    adopted = days_before(dice.integers(100, 12_000, len(zones)))
    table = pa.table(
        {
            "zone": zones,
            "zone_name": [ZONES[zone] for zone in zones],
            "overlay": [
                ("Historic (sample)" if chance < 0.03 else None) for chance in dice.random(len(zones))
            ],
            "case_number": [
                f"Z-{year % 100:02d}-{n:03d}"
                for n, year in enumerate(day.year for day in adopted.to_pylist())
            ],
            "adopted_on": adopted,
        }
    )
    return Layer("zoning", "Polygon", np.array(areas), table)


def _cell(city: City, block: Superblock, column: int, row: int) -> shapely.Polygon:
    """From middle of street to middle of street around one block column and row."""
    xs, ys = block.xs, block.ys
    corners = [
        (xs[column], ys[row]),
        (xs[column + 1], ys[row]),
        (xs[column + 1], ys[row + 1]),
        (xs[column], ys[row + 1]),
    ]
    on_edge = (row == 0, column + 1 == len(xs) - 1, row + 1 == len(ys) - 1, column == 0)
    ring = []
    for (a, b), is_edge in zip(pairwise([*corners, corners[0]]), on_edge, strict=True):
        side = _along_section_line(city, a, b) if is_edge else block.walk(a, b)
        ring.extend(side[:-1])
    return shapely.Polygon(block.place(np.array(ring), city.survey))


def _along_section_line(city: City, start: Point, end: Point) -> list[Point]:
    """Start, end, and every place between where a street of either side meets the line."""
    on_rows, on_columns = city.ticks
    axis = 0 if start[1] == end[1] else 1
    ticks = on_rows[round(start[1])] if axis == 0 else on_columns[round(start[0])]
    low, high = sorted((start[axis], end[axis]))
    between = [tick for tick in ticks if low < tick < high]
    if start[axis] > end[axis]:
        between.reverse()
    return [start, *((tick, start[1]) if axis == 0 else (start[0], tick) for tick in between), end]


def council_layer(city: City) -> Layer:
    """The layer `council_districts`: whole sections, wedge by wedge around the centre."""
    members: dict[int, list[shapely.Polygon]] = defaultdict(list)
    for block in city.superblocks:
        for row, column in block.sections:
            angle = np.arctan2(row + 0.5 - CENTRE[1], column + 0.5 - CENTRE[0]) % (2 * np.pi)
            members[int(angle / (2 * np.pi) * DISTRICTS) + 1].append(city.survey.polygons[row, column])
    numbers = sorted(members)
    people = [f"Sample Councilmember {chr(64 + number)}" for number in numbers]
    table = pa.table(
        {
            "district": pa.array(numbers, pa.int32()),
            "name": [f"District {number} (sample)" for number in numbers],
            "councilmember": people,
            "term_ends": pa.array(
                [AS_OF.replace(year=AS_OF.year + 1 + number % 4) for number in numbers], pa.date32()
            ),
        }
    )
    unions = [shapely.coverage_union_all(members[number]) for number in numbers]
    return Layer("council_districts", "MultiPolygon", _as_multi(unions), table)


def _as_multi(areas: Sequence[shapely.Geometry]) -> np.ndarray:
    return np.array([shapely.multipolygons(shapely.get_parts(area)) for area in areas])


def park_layer(city: City, parcels: Sequence[Parcel]) -> Layer:
    """The layer `parks`: the greenway along the creeks, and the campuses that are parks."""
    dice = city.plan.random("parks")
    parks = [
        p for p in parcels if p.use == "park" and p.geometry.area >= LEAST_PARK_ACRES * SQUARE_METRES_PER_ACRE
    ]
    geometry = np.array([park.geometry for park in parks])
    table = pa.table(
        {
            "park_id": pa.array(range(1, len(parks) + 1), pa.int32()),
            "name": [mark_as_sample(name) for name in _park_names(parks)],
            "kind": ["greenway" if park.lot is None else "neighborhood park" for park in parks],
            "acres": np.round(shapely.area(geometry) / SQUARE_METRES_PER_ACRE, 2),
            "playground": [park.lot is not None and bool(dice.random() < 0.7) for park in parks],
            "restrooms": (dice.random(len(parks)) < 0.3).tolist(),
            "opened_on": days_before(dice.integers(300, 30_000, len(parks))),
        }
    )
    return Layer("parks", "MultiPolygon", geometry, table)


def _park_names(parks: Sequence[Parcel]) -> Iterator[str]:
    """Greenways by their number along the creek; parks by word, the second of a word as its annex."""
    greenway = ground = 0
    for park in parks:
        if park.lot is None:
            greenway += 1
            yield f"Blue Heron Greenway, Reach {greenway}"
        else:
            choices = words()["park_words"]
            base, lap = choices[ground % len(choices)], ground // len(choices)
            ground += 1
            yield f"{base} Park" if lap == 0 else f"{base} Park No. {lap + 1}"
