"""Blocks between streets and what they are used for. Positions in section units."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .grid import CENTRE
from .superblocks import Campus, City, Superblock, half_width

ZONE_OF_USE = {
    "single family": "R-6",
    "duplex": "R-12",
    "apartments": "R-18",
    "commercial": "C-2",
    "shopping": "C-3",
    "industrial": "I-1",
    "school": "P",
    "church": "R-6",
    "cemetery": "P",
    "park": "P",
    "open land": "R-A",
    "farm": "R-A",
    "business district": "C-1",
}


@dataclass(frozen=True)
class Block:
    """Land with streets on all sides.

    `columns`, `rows`: the superblock's block columns and rows it covers (first, end). `bounds`: west, south, east,
    north, without the public way. `number`: within its superblock, from 1. `campus`: whether it is undivided.
    """

    superblock: Superblock
    number: int
    columns: tuple[int, int]
    rows: tuple[int, int]
    bounds: tuple[float, float, float, float]
    use: str
    campus: bool


@dataclass(frozen=True)
class LandUse:
    """Smooth fields over the city that make neighbours alike: one calls for industry, the other for duplexes."""

    phases: np.ndarray

    def industry(self, x: float, y: float) -> float:
        a, b, c, _ = self.phases
        return float(np.sin(0.9 * x + a) + np.sin(0.8 * y + b) + 0.6 * np.sin(1.7 * (x + y) + c))

    def density(self, x: float, y: float) -> float:
        _, b, c, d = self.phases
        return float(np.sin(2.1 * x + d) + np.sin(2.4 * y + c) + 0.7 * np.sin(3.1 * (x - y) + b))


def divide_into_blocks(city: City) -> list[Block]:
    """Blocks of all superblocks, each row from the west, rows from the south."""
    dice = city.plan.random("blocks")
    land_use = LandUse(dice.uniform(0, 2 * np.pi, 4))
    return [block for superblock in city.superblocks for block in _blocks(superblock, land_use, dice)]


def _blocks(superblock: Superblock, land_use: LandUse, dice: np.random.Generator) -> Iterator[Block]:
    number = 0
    for row in range(superblock.pattern.rows):
        for column in range(superblock.block_columns):
            campus = superblock.campus_at(column, row)
            if campus and (column, row) != (campus.first_column, campus.first_row):
                continue
            number += 1
            yield _block(superblock, number, column, row, campus, land_use, dice)


def _block(
    superblock: Superblock,
    number: int,
    column: int,
    row: int,
    campus: Campus | None,
    land_use: LandUse,
    dice: np.random.Generator,
) -> Block:
    columns = (campus.first_column, campus.end_column) if campus else (column, column + 1)
    rows = (campus.first_row, campus.end_row) if campus else (row, row + 1)
    last_column, last_row = superblock.block_columns, superblock.pattern.rows
    bounds = (
        superblock.xs[columns[0]] + half_width(superblock.street_class(columns[0], last_column)),
        superblock.ys[rows[0]] + half_width(superblock.street_class(rows[0], last_row)),
        superblock.xs[columns[1]] - half_width(superblock.street_class(columns[1], last_column)),
        superblock.ys[rows[1]] - half_width(superblock.street_class(rows[1], last_row)),
    )
    if campus:
        return Block(superblock, number, columns, rows, bounds, campus.use, True)
    beside_arterial = (column in (0, last_column - 1)) + (row in (0, last_row - 1))
    middle = ((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)
    use = _choose_use(superblock, middle, beside_arterial, land_use, float(dice.random()))
    return Block(superblock, number, columns, rows, bounds, use, False)


def _choose_use(
    superblock: Superblock,
    middle: tuple[float, float],
    beside_arterial: int,
    land_use: LandUse,
    chance: float,
) -> str:
    """`beside_arterial`: how many of the block's sides (2 at a corner) lie on arterials. `chance`: 0 to 1."""
    industrial = land_use.industry(*middle) > 1.55
    if superblock.pattern.name == "fringe":
        return "industrial" if industrial else "farm"
    if (
        max(abs(middle[0] - CENTRE[0]), abs(middle[1] - CENTRE[1])) < 0.3
        and superblock.pattern.name == "core"
    ):
        return "business district"
    if industrial:
        return "industrial"
    if chance < (0.0, 0.15, 0.7)[beside_arterial]:
        return "commercial"
    if beside_arterial and chance < 0.4:
        return "apartments"
    return "duplex" if land_use.density(*middle) > 1.3 else "single family"
