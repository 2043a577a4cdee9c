"""Where section numbers go on the map, so that none covers another or leaves its section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfbase.pdfmetrics import stringWidth

from .area_picture import Bounds, SectionOutline, find_label_place
from .fonts import SEMIBOLD, printable

SIZES = (11.0, 10.0, 9.0, 8.0, 7.0, 6.0)
ENOUGH = 0.95
CLEARANCE = 2.5


@dataclass(frozen=True)
class Label:
    """A text centred on `x`, standing on `baseline` (points); `strong` for a section of the area."""

    text: str
    x: float
    baseline: float
    size: float
    strong: bool
    box: Bounds


def place_labels(sections: Sequence[SectionOutline], frame: Bounds) -> list[Label]:
    """Labels in the largest size that costs hardly any of them its place; those without room are left out.

    The sections' rings and the frame are in points. The area's own sections come first where room is short.
    """
    ordered = sorted(sections, key=lambda section: not section.inside)
    fewest = ENOUGH * len(_place(ordered, SIZES[-1], frame))
    attempts = (_place(ordered, size, frame) for size in SIZES)
    return next(labels for labels in attempts if len(labels) >= fewest)


def _place(sections: Sequence[SectionOutline], size: float, frame: Bounds) -> list[Label]:
    placed: list[Label] = []
    for section in sections:
        label = _fit(section, size, frame)
        if label is not None and not any(_overlap(label.box, other.box) for other in placed):
            placed.append(label)
    return placed


def _fit(section: SectionOutline, size: float, frame: Bounds) -> Label | None:
    (x, y), room, visible_height = find_label_place(section.rings, frame)
    width = stringWidth(printable(section.label), SEMIBOLD, size) + 2 * CLEARANCE
    height = 0.7 * size + 2 * CLEARANCE
    if width > room or height > visible_height:
        return None
    box = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
    return Label(section.label, x, y - 0.33 * size, size, section.inside, box)


def _overlap(one: Bounds, other: Bounds) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
