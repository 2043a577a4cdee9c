"""What a map of the licensed area is drawn from, and the plane geometry that the drawing needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Point = tuple[float, float]
Ring = tuple[Point, ...]
Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class SectionOutline:
    """One PLSS section.

    `label` is the section number as it is written on the map ("14"); `township` ("T49N") and `range` ("R32W") stand
    at the map's left and upper edges, "" for none. `rings` are as in AreaPicture. `inside` tells whether the section
    belongs to the area.
    """

    label: str
    township: str
    range: str
    rings: tuple[Ring, ...]
    inside: bool


@dataclass(frozen=True)
class AreaPicture:
    """The licensed area and the sections in and around it, in metres on one local plane whose y axis points north.

    The caller projects: one plane (such as an azimuthal equidistant one at the area's middle) for all coordinates,
    true enough to scale that a mile can be measured on it. `area` holds every ring of every part, outer rings and
    holes in any order and direction (even-odd rule), each with three points or more, closed or not. `sections` may
    hold any that are at hand, those far away too, and may be empty: then the map shows the area alone.
    Raises ValueError for an area without rings and for a ring of fewer than three points.
    """

    area: tuple[Ring, ...]
    sections: tuple[SectionOutline, ...] = ()

    def __post_init__(self) -> None:
        if not self.area:
            raise ValueError("an area picture needs at least one ring")
        for rings in (self.area, *(section.rings for section in self.sections)):
            if any(len(ring) < 3 for ring in rings):
                raise ValueError("a ring has at least three points")


def find_bounds(rings: Iterable[Ring]) -> Bounds:
    """(least x, least y, greatest x, greatest y)."""
    points = [point for ring in rings for point in ring]
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def find_label_place(rings: Iterable[Ring], frame: Bounds) -> tuple[Point, float, float]:
    """Where the part of the rings within the frame has room for a label.

    Returns the middle of the widest stretch at half of the visible height, the width of that stretch and the visible
    height; both are 0 or less where nothing is visible.
    """
    rings = tuple(rings)
    left, bottom, right, top = frame
    _, least_y, _, greatest_y = find_bounds(rings)
    low, high = max(least_y, bottom), min(greatest_y, top)
    y = (low + high) / 2
    crossings = sorted(min(max(x, left), right) for ring in rings for x in _crossings(ring, y))
    stretches = list(zip(crossings[::2], crossings[1::2], strict=False)) or [(left, left)]
    start, end = max(stretches, key=lambda stretch: stretch[1] - stretch[0])
    return ((start + end) / 2, y), end - start, high - low


def _crossings(ring: Ring, y: float) -> Iterable[float]:
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1], strict=True):
        if (y1 > y) != (y2 > y):
            yield x1 + (y - y1) * (x2 - x1) / (y2 - y1)
