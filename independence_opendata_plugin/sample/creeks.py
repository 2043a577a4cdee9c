"""The creek and its branch: where they run, and the ground they keep free of lots."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import shapely

from .grid import CENTRE
from .layer import Layer
from .superblocks import City
from .words import words

BED_METRES = 14.0
"""Local streets stop this far from the middle of the creek."""
CORRIDOR_METRES = 45.0
"""No house lot comes nearer to the middle of the creek."""
POINTS = 400


@dataclass(frozen=True)
class Creeks:
    """`lines`: the creek, then its branch, LineStrings in EPSG:26915, running downstream. `names`: in that order."""

    lines: tuple[shapely.LineString, ...]
    names: tuple[str, ...]

    @property
    def bed(self) -> shapely.Geometry:
        """Where no local street is."""
        return self._within(BED_METRES)

    @property
    def corridor(self) -> shapely.Geometry:
        """Where no house lot is."""
        return self._within(CORRIDOR_METRES)

    def _within(self, metres: float) -> shapely.Geometry:
        around = shapely.union_all(shapely.buffer(np.array(self.lines), metres, quad_segs=4))
        shapely.prepare(around)
        return around


def draw_creeks(city: City) -> Creeks:
    """A creek that winds through the city from southwest to northeast, and a branch that joins it in the middle."""
    dice = city.plan.random("creeks")
    reach = city.plan.radius + 1.5
    creek = _winding((-reach, -0.55 * reach), (reach, 0.62 * reach), dice)
    middle = len(creek) // 2
    branch = _winding((0.35 * reach, -reach), tuple(creek[middle] - CENTRE), dice)
    lines = (shapely.LineString(city.survey.place(points)) for points in (creek, branch))
    return Creeks(tuple(lines), tuple(words()["creek_names"]))


def _winding(start: tuple[float, float], end: tuple[float, float], dice: np.random.Generator) -> np.ndarray:
    """Points (n, 2) in section units between two places given from the centre; bends die out at both ends."""
    share = np.linspace(0.0, 1.0, POINTS)
    run = np.array(end) - np.array(start)
    length = float(np.hypot(*run))
    aside = np.zeros(POINTS)
    for wavelength, reach in ((5.0, 0.30), (1.9, 0.16), (0.6, 0.05)):
        aside += reach * np.sin(2 * np.pi * share * length / wavelength + dice.uniform(0, 2 * np.pi))
    aside *= np.clip(6 * np.minimum(share, 1 - share), 0, 1)
    normal = np.array([-run[1], run[0]]) / length
    return np.array(CENTRE) + np.array(start) + share[:, None] * run + aside[:, None] * normal


def creek_layer(creeks: Creeks) -> Layer:
    """The layer `creeks`, one feature for each."""
    table = pa.table({"name": list(creeks.names), "flow": ["perennial", "intermittent"]})
    return Layer("creeks", "LineString", np.array(creeks.lines), table)
