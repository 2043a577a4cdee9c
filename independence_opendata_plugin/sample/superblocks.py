"""How the city's sections are divided by streets, before anything is drawn.

All positions here are in section units (grid.Survey.place turns them into metres).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from .grid import CENTRE, COLUMNS, ROWS, Survey
from .plan import METRES_PER_SECTION, PATTERNS, CityPlan, Pattern

RIGHT_OF_WAY_METRES = {"arterial": 15.0, "collector": 12.0, "local": 9.0}
"""Half the width of the public way of each class of street."""
STEPS_PER_SECTION = 30
"""How finely the edge of a swinging street is drawn."""
SHARE_OF_DOUBLES = 0.4
"""How many suburban and fringe sections share their streets with the eastern neighbour, if it is alike."""

Point = tuple[float, float]


@dataclass(frozen=True)
class Campus:
    """Neighbouring blocks without the streets between them: block columns and rows, ends excluded, and their use."""

    first_column: int
    end_column: int
    first_row: int
    end_row: int
    use: str

    def holds(self, column: int, row: int) -> bool:
        return self.first_column <= column < self.end_column and self.first_row <= row < self.end_row


@dataclass(frozen=True)
class Superblock:
    """The land between arterial streets: one section, or two side by side with no street on the line between.

    `column`, `row`: its southwestern section, counted from the grid's southwest. `width`: 1 or 2 sections.
    `phases`: where the swing of its streets begins, radians.
    """

    column: int
    row: int
    width: int
    pattern: Pattern
    phases: tuple[float, float]
    campuses: tuple[Campus, ...]

    @cached_property
    def xs(self) -> tuple[float, ...]:
        """North-south street lines from the west, both edges included."""
        return tuple(
            np.linspace(self.column, self.column + self.width, self.block_columns + 1).round(9).tolist()
        )

    @cached_property
    def ys(self) -> tuple[float, ...]:
        """East-west street lines from the south, both edges included."""
        return tuple(np.linspace(self.row, self.row + 1, self.pattern.rows + 1).round(9).tolist())

    @property
    def block_columns(self) -> int:
        """An odd number of columns in a double section puts blocks, and so lots, across the section line."""
        columns = self.pattern.columns * self.width
        return columns - 1 if self.width == 2 and columns % 2 == 0 else columns

    @property
    def sections(self) -> list[tuple[int, int]]:
        return [(self.row, self.column + step) for step in range(self.width)]

    def street_class(self, index: int, last: int) -> str:
        """Class of the street on line `index` of 0 to `last`: arterial at the edges, collector halfway."""
        if index in (0, last):
            return "arterial"
        return "collector" if index == last // 2 else "local"

    def campus_at(self, column: int, row: int) -> Campus | None:
        return next((campus for campus in self.campuses if campus.holds(column, row)), None)

    def walk(self, start: Point, end: Point) -> list[Point]:
        """Start, end, and places between where the streets here swing.

        Whichever end comes first, the places are the same to the last digit: neighbours can walk the same edge.
        """
        length = math.dist(start, end)
        steps = max(1, round(length * STEPS_PER_SECTION)) if self.pattern.bend else 1
        (x0, y0), (x1, y1) = first, last = min(start, end), max(start, end)
        shares = (step / steps for step in range(1, steps))
        points = [first, *((x0 + (x1 - x0) * share, y0 + (y1 - y0) * share) for share in shares), last]
        return points if start == first else points[::-1]

    def walk_round(self, corners: Sequence[Point]) -> list[Point]:
        """A closed ring, its first point not repeated, along all sides of a polygon."""
        sides = pairwise([*corners, corners[0]])
        return [point for a, b in sides for point in self.walk(a, b)[:-1]]

    def place(self, points: np.ndarray, survey: Survey) -> np.ndarray:
        """Points (n, 2) as metres, swung as the local streets here swing; nothing moves on the superblock's edge."""
        bend = self.pattern.bend
        if not bend:
            return survey.place(points)
        u = (points[:, 0] - self.column) / self.width
        v = points[:, 1] - self.row
        strength = bend * np.sin(np.pi * u) * np.sin(np.pi * v)
        swing_east = strength * np.cos(2 * np.pi * v + self.phases[0])
        swing_north = strength * np.cos(2 * np.pi * self.width * u + self.phases[1])
        return survey.place(points + np.column_stack([swing_east, swing_north]))


@dataclass(frozen=True)
class City:
    """The survey, the superblocks by row and column, and every street line that meets a section line."""

    plan: CityPlan
    survey: Survey
    superblocks: tuple[Superblock, ...]

    @cached_property
    def ticks(self) -> tuple[dict[int, list[float]], dict[int, list[float]]]:
        """Where streets end on east-west section lines (by row) and on north-south ones (by column), sorted."""
        on_rows: dict[int, set[float]] = defaultdict(set)
        on_columns: dict[int, set[float]] = defaultdict(set)
        for block in self.superblocks:
            corners = range(block.column, block.column + block.width + 1)
            for row in (block.row, block.row + 1):
                on_rows[row].update(block.xs, map(float, corners))
            for column in (block.column, block.column + block.width):
                on_columns[column].update(block.ys)
        return ({k: sorted(v) for k, v in on_rows.items()}, {k: sorted(v) for k, v in on_columns.items()})


def lay_out(plan: CityPlan, survey: Survey) -> City:
    """Choose the city's sections by distance from its centre, pair some, and give each its campuses."""
    dice = plan.random("layout")
    pattern_of = dict(_patterns(plan, dice))
    superblocks = []
    taken: set[tuple[int, int]] = set()
    for (row, column), pattern in pattern_of.items():
        if (row, column) in taken:
            continue
        alike = pattern_of.get((row, column + 1)) is pattern and pattern.name in ("suburb", "fringe")
        width = 2 if alike and column + 1 != CENTRE[0] and dice.random() < SHARE_OF_DOUBLES else 1
        taken.update((row, column + step) for step in range(width))
        phases = tuple(dice.uniform(0, 2 * np.pi, 2).tolist())
        bare = Superblock(column, row, width, pattern, phases, ())
        superblocks.append(Superblock(column, row, width, pattern, phases, tuple(_campuses(bare, dice))))
    return City(plan, survey, tuple(superblocks))


def _patterns(plan: CityPlan, dice: np.random.Generator) -> Iterator[tuple[tuple[int, int], Pattern]]:
    for row in range(ROWS):
        for column in range(COLUMNS):
            distance = np.hypot(column + 0.5 - CENTRE[0], row + 0.5 - CENTRE[1]) / plan.radius
            ragged = dice.uniform(-0.04, 0.04)
            for pattern in PATTERNS:
                if distance + (ragged if pattern is PATTERNS[-1] else 0.0) <= pattern.within:
                    yield (row, column), pattern
                    break


def _campuses(block: Superblock, dice: np.random.Generator) -> Iterator[Campus]:
    """Campuses that do not touch each other, two blocks each way where blocks are short, else one by two."""
    wide = 2 if block.block_columns > 5 else 1
    chosen: list[Campus] = []
    for _ in range(block.pattern.campuses * block.width):
        column = int(dice.integers(0, block.block_columns - wide + 1))
        row = int(dice.integers(0, block.pattern.rows - 1))
        use = str(
            dice.choice(["school", "park", "park", "church", "shopping", "shopping", "cemetery", "open land"])
        )
        campus = Campus(column, column + wide, row, row + 2, use)
        if all(_apart(campus, other) for other in chosen):
            chosen.append(campus)
            yield campus


def _apart(a: Campus, b: Campus) -> bool:
    return (
        a.first_column > b.end_column
        or b.first_column > a.end_column
        or a.first_row > b.end_row
        or b.first_row > a.end_row
    )


def half_width(street_class: str) -> float:
    """Half the width of the public way, in sections."""
    return RIGHT_OF_WAY_METRES[street_class] / METRES_PER_SECTION
