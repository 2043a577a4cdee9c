"""What is chosen as the area: whole sections, a free shape, or both; and what was chosen before."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, replace
from enum import Enum

from qgis.core import QgsGeometry

from ....chapter33.legal import Section
from ...outlines import cut_out, join
from ...sections import SectionIndex


class How(Enum):
    """What becomes of the present choice when something is pointed at."""

    REPLACE = "replace"
    ADD = "add"
    REMOVE = "remove"


@dataclass(frozen=True)
class AreaChoice:
    """`sections` are picked whole; `shape` is a free outline, WKB in EPSG:4326 (b"": none), which may overlap them.

    EPSG:4326 as in the engine: a shape outlives the layer, the CRS and the project in which it was drawn. `name` is the
    name under which this very choice is kept ("": none).
    """

    sections: frozenset[Section] = frozenset()
    shape: bytes = b""
    name: str = ""

    @property
    def is_empty(self) -> bool:
        return not self.sections and not self.shape

    @property
    def shape_outline(self) -> QgsGeometry:
        """The free shape; a null geometry where there is none."""
        return read_shape(self.shape)


NOTHING = AreaChoice()


def write_shape(outline: QgsGeometry) -> bytes:
    """An outline as AreaChoice keeps it."""
    return b"" if outline.isEmpty() else outline.asWkb().data()


def read_shape(shape: bytes) -> QgsGeometry:
    outline = QgsGeometry()
    if shape:
        outline.fromWkb(shape)
    return outline


def add_sections(choice: AreaChoice, sections: Iterable[Section]) -> AreaChoice:
    return replace(choice, sections=choice.sections.union(sections), name="")


def remove_sections(choice: AreaChoice, sections: Iterable[Section], index: SectionIndex) -> AreaChoice:
    """Without these sections, and without what a free shape takes of them."""
    gone = frozenset(sections)
    shape = choice.shape
    if shape and gone:
        shape = write_shape(cut_out(choice.shape_outline, index.union(gone)))
    return AreaChoice(choice.sections - gone, shape)


def toggle_section(
    choice: AreaChoice, section: Section, index: SectionIndex, sliver_share: float
) -> AreaChoice:
    """Without a section that is picked or that the shape reaches into by more than a sliver; else with it."""
    is_taken = section in choice.sections
    if not is_taken and choice.shape:
        is_taken = index.shares(choice.shape_outline).get(section, 0) >= sliver_share
    return remove_sections(choice, [section], index) if is_taken else add_sections(choice, [section])


def add_shape(choice: AreaChoice, outline: QgsGeometry) -> AreaChoice:
    both = join([choice.shape_outline, outline]) if choice.shape else outline
    return replace(choice, shape=write_shape(both), name="")


def remove_shape(
    choice: AreaChoice, outline: QgsGeometry, index: SectionIndex | None, sliver_share: float
) -> AreaChoice:
    """Without what the outline covers; a picked section of which it takes a part is from then on a free shape."""
    shares = index.shares(outline) if index is not None and choice.sections else {}
    touched = frozenset(
        section for section, share in shares.items() if share >= sliver_share and section in choice.sections
    )
    cut = frozenset(section for section in touched if shares[section] < 1 - sliver_share)
    given = [choice.shape_outline] if choice.shape else []
    if index is not None and cut:
        given.append(index.union(cut))
    shape = write_shape(cut_out(join(given), outline)) if given else b""
    return AreaChoice(choice.sections - touched, shape)


def hold(choice: AreaChoice, sections: Container[Section]) -> AreaChoice:
    """What is left of a choice when only these sections are there."""
    left = frozenset(section for section in choice.sections if section in sections)
    return choice if left == choice.sections else AreaChoice(left, choice.shape)


class History:
    """The choices of a session, of which one is the present one."""

    def __init__(self) -> None:
        self._choices = [NOTHING]
        self._place = 0

    @property
    def present(self) -> AreaChoice:
        return self._choices[self._place]

    @property
    def can_undo(self) -> bool:
        return self._place > 0

    @property
    def can_redo(self) -> bool:
        return self._place < len(self._choices) - 1

    def record(self, choice: AreaChoice) -> None:
        """Make it the present one; what had been undone is forgotten."""
        self._choices[self._place + 1 :] = [choice]
        self._place += 1

    def undo(self) -> None:
        self._place -= self.can_undo

    def redo(self) -> None:
        self._place += self.can_redo

    def rewrite(self, change: Callable[[AreaChoice], AreaChoice]) -> None:
        """Change every choice in its place, as when the sections are others; what has become the same is one step."""
        changed = [change(choice) for choice in self._choices]
        steps = [
            number for number, choice in enumerate(changed) if not number or choice != changed[number - 1]
        ]
        self._place = sum(step <= self._place for step in steps) - 1
        self._choices = [changed[step] for step in steps]
