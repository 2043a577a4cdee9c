"""Lots: blocks divided between owners so that neighbours share every corner. Positions in section units."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .blocks import Block
from .plan import METRES_PER_SECTION
from .superblocks import Point

LOT_WIDTH_METRES = {
    "duplex": 24.0,
    "apartments": 55.0,
    "commercial": 45.0,
    "industrial": 110.0,
    "business district": 22.0,
}
"""Frontage where the use decides it; elsewhere the pattern of the neighbourhood does."""
SHARE_OF_JOINED_LOTS = 0.04
ENCLAVE_METRES = 18.0
"""Half the side of the square lot inside a campus that belongs to somebody else."""
LEAST_HOST_METRES = 120.0
"""A campus narrower than this has no enclave."""


@dataclass(frozen=True)
class Lot:
    """One owner's land in a block.

    `rings`: outline first, then holes, not closed. `box`: west, south, east, north of the land (without what is
    cut out). `number`: within its block, from 1. `front`: the side on its street, "south" or "north".
    `enclave`: whether other land surrounds it.
    """

    block: Block
    number: int
    rings: tuple[tuple[Point, ...], ...]
    box: tuple[float, float, float, float]
    front: str
    enclave: bool = False


def divide_into_lots(blocks: Sequence[Block], dice: np.random.Generator) -> list[Lot]:
    """Lots of all blocks, block after block. Within a block they leave no gap and share every corner."""
    lots: list[Lot] = []
    for block in blocks:
        lots.extend(_campus(block) if block.campus else _two_rows(block, dice))
    return lots


def _two_rows(block: Block, dice: np.random.Generator) -> Iterator[Lot]:
    """Two rows of lots back to back. Both rows carry the corners of either on the line where their backs meet."""
    west, south, east, north = block.bounds
    back = (south + north) / 2
    width = LOT_WIDTH_METRES.get(block.use, block.superblock.pattern.lot_width) / METRES_PER_SECTION
    south_row, north_row = (_frontages(west, east, width, dice) for _ in range(2))
    corners = sorted({*south_row, *north_row})
    number = 0
    for x0, x1 in zip(south_row, south_row[1:], strict=False):
        number += 1
        along_back = [(x, back) for x in reversed(corners) if x0 <= x <= x1]
        ring = ((x0, south), (x1, south), *along_back)
        yield Lot(block, number, (ring,), (x0, south, x1, back), "south")
    for x0, x1 in zip(north_row, north_row[1:], strict=False):
        number += 1
        along_back = [(x, back) for x in corners if x0 <= x <= x1]
        ring = (*along_back, (x1, north), (x0, north))
        yield Lot(block, number, (ring,), (x0, back, x1, north), "north")


def _frontages(west: float, east: float, width: float, dice: np.random.Generator) -> list[float]:
    """Where side lines meet the street: about `width` apart, some lots joined, both ends of the block included."""
    count = max(1, round((east - west) / width))
    shares = dice.uniform(0.9, 1.1, count)
    cuts = west + (east - west) * np.cumsum(shares)[:-1] / shares.sum()
    kept = cuts[dice.random(count - 1) >= SHARE_OF_JOINED_LOTS]
    return [west, *kept.round(9).tolist(), east]


def _campus(block: Block) -> Iterator[Lot]:
    """One undivided piece of land; where it is large enough and not a park, with an enclave in its middle."""
    west, south, east, north = block.bounds
    outline = ((west, south), (east, south), (east, north), (west, north))
    half = ENCLAVE_METRES / METRES_PER_SECTION
    large = min(east - west, north - south) * METRES_PER_SECTION >= LEAST_HOST_METRES
    if not large or block.use in ("park", "shopping"):
        yield Lot(block, 1, (outline,), block.bounds, "south")
        return
    x, y = (west + east) / 2, (south + north) / 2
    inner = ((x - half, y - half), (x - half, y + half), (x + half, y + half), (x + half, y - half))
    yield Lot(block, 1, (outline, inner), block.bounds, "south")
    yield Lot(block, 2, (inner[::-1],), (x - half, y - half, x + half, y + half), "south", enclave=True)
