"""Subdivision plats: groups of blocks that were platted together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pyarrow as pa
import shapely

from .blocks import Block
from .layer import Layer, days_before
from .superblocks import City, Superblock, half_width
from .words import mark_as_sample, ordinal, words

BLOCKS_EACH_WAY = {"core": (4, 4), "inner": (3, 4), "suburb": (2, 5)}
"""Block columns and rows in one plat; the fringe is not platted."""


@dataclass(frozen=True)
class Plat:
    """`columns`, `rows`: the superblock's block columns and rows in it (first, end)."""

    name: str
    superblock: Superblock
    columns: tuple[int, int]
    rows: tuple[int, int]

    def holds(self, block: Block) -> bool:
        return (
            self.columns[0] <= block.columns[0] < self.columns[1]
            and self.rows[0] <= block.rows[0] < self.rows[1]
        )


class Plats:
    """All plats, found by block."""

    def __init__(self, plats: list[Plat]) -> None:
        self.all = plats
        self._by_superblock: dict[Superblock, list[Plat]] = {}
        for plat in plats:
            self._by_superblock.setdefault(plat.superblock, []).append(plat)

    def of(self, block: Block) -> str | None:
        """Name of the plat that a block stands in; None where land was never platted."""
        plats = self._by_superblock.get(block.superblock, [])
        return next((plat.name for plat in plats if plat.holds(block)), None)


def divide_into_plats(city: City) -> Plats:
    """Plats of all superblocks but the fringe's; the second of a name is its 2nd Plat."""
    dice = city.plan.random("plats")
    filings: dict[str, int] = {}
    plats = []
    for superblock in city.superblocks:
        for columns, rows in _groups(superblock):
            base = f"{dice.choice(words()['plat_words'])} {dice.choice(words()['plat_kinds'])}"
            filings[base] = filings.get(base, 0) + 1
            name = base if filings[base] == 1 else f"{base} {ordinal(filings[base])} Plat"
            plats.append(Plat(name, superblock, columns, rows))
    return Plats(plats)


def _groups(superblock: Superblock) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    each_way = BLOCKS_EACH_WAY.get(superblock.pattern.name)
    if each_way is None:
        return
    for columns in pairwise([*range(0, superblock.block_columns, each_way[0]), superblock.block_columns]):
        for rows in pairwise([*range(0, superblock.pattern.rows, each_way[1]), superblock.pattern.rows]):
            yield columns, rows


def plat_layer(city: City, plats: Plats) -> Layer:
    """The layer `subdivision_plats`."""
    dice = city.plan.random("plat attributes")
    count = len(plats.all)
    table = pa.table(
        {
            "plat_name": [mark_as_sample(plat.name) for plat in plats.all],
            "plat_book": [f"{book:03d}" for book in dice.integers(1, 180, count)],
            "plat_page": [f"{page:04d}" for page in dice.integers(1, 400, count)],
            "recorded_on": days_before(dice.integers(200, 45_000, count)),
            "surveyor": [
                mark_as_sample(f"{dice.choice(words()['last_names'])} Surveying") for _ in plats.all
            ],
            "blocks": pa.array(
                [(p.columns[1] - p.columns[0]) * (p.rows[1] - p.rows[0]) for p in plats.all], pa.int32()
            ),
            "vacated": (dice.random(count) < 0.02).tolist(),
        }
    )
    geometry = np.array([_outline(plat, city) for plat in plats.all])
    return Layer("subdivision_plats", "Polygon", geometry, table)


def _outline(plat: Plat, city: City) -> shapely.Polygon:
    """From middle of street to middle of street, but not into the arterials."""
    block, edge = plat.superblock, half_width("arterial")
    west = max(block.xs[plat.columns[0]], block.column + edge)
    east = min(block.xs[plat.columns[1]], block.column + block.width - edge)
    south = max(block.ys[plat.rows[0]], block.row + edge)
    north = min(block.ys[plat.rows[1]], block.row + 1 - edge)
    corners = [(west, south), (east, south), (east, north), (west, north)]
    return shapely.Polygon(block.place(np.array(block.walk_round(corners)), city.survey))
