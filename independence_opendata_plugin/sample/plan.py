"""What the generator is asked for: the same plan always makes the same city."""

from __future__ import annotations

import zlib
from dataclasses import asdict, dataclass
from datetime import date

import numpy as np

CRS = "EPSG:26915"
AS_OF = date(2026, 6, 30)
"""The day the sample city claims to describe; every date in it lies before."""
METRES_PER_SECTION = 1609.344
"""A nominal section is one statute mile on each side (Sec. 33-6(a))."""
SQUARE_METRES_PER_ACRE = 4046.8564224


@dataclass(frozen=True)
class Pattern:
    """How land is divided at some distance from the city's centre.

    `within`: outer limit as a share of the city's radius. `columns` and `rows`: blocks across and up one section.
    `lot_width`: of a house lot, metres. `bend`: how far local streets swing, in sections (0: a straight grid).
    `campuses`: school grounds, shopping centres and the like in one section.
    """

    name: str
    within: float
    columns: int
    rows: int
    lot_width: float
    bend: float
    campuses: int


PATTERNS = (
    Pattern("core", 0.20, 8, 12, 19.0, 0.0, 4),
    Pattern("inner", 0.44, 6, 11, 25.0, 0.0, 5),
    Pattern("suburb", 0.76, 3, 10, 36.0, 0.035, 4),
    Pattern("fringe", 1.00, 2, 2, 400.0, 0.0, 0),
)


@dataclass(frozen=True)
class CityPlan:
    """Everything that decides what the sample city looks like.

    `seed`: of every random choice. `radius`: from the city's centre to its limits, in sections.
    `permits`: rows of the permits layer. `photo_pixel`: the orthophoto's ground resolution, metres.
    """

    seed: int = 1827
    radius: float = 5.0
    permits: int = 400
    photo_pixel: float = 1.0

    def random(self, subject: str) -> np.random.Generator:
        """A stream of its own for each subject, so that changing one layer leaves the others as they were."""
        return np.random.default_rng([self.seed, zlib.crc32(subject.encode())])

    def to_json(self) -> dict[str, float]:
        return asdict(self)


WHOLE_CITY = CityPlan()
