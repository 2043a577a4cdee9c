"""What an area counts as, found within the process as the engine finds it (engine/geodata/sections.py)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QCoreApplication

from ....chapter33.billable import measure_billable
from ....chapter33.legal import Section, format_description
from ...outlines import cut_out, is_thin, join, measure_square_miles, parts_of
from ...sections import SectionIndex
from .choice import AreaChoice


@dataclass(frozen=True)
class AreaFacts:
    """`sections`, in order, are those that the area is made of (`whole`), or reaches into by more than a sliver.

    `section_count` is what it is billed as, `equivalents` the number of sections when whole, else its square miles;
    `square_miles` are geodesic. `description` is for people to read.
    """

    sections: tuple[Section, ...]
    whole: bool
    section_count: int
    equivalents: Decimal
    square_miles: Decimal
    description: str


def measure_choice(choice: AreaChoice, index: SectionIndex | None, sliver_share: Decimal) -> AreaFacts | None:
    """None where nothing is chosen. Picked sections must be the index's."""
    if choice.is_empty:
        return None
    if choice.shape or index is None:
        return _measure_outline(outline_of(choice, index), index, sliver_share)
    return _describe_whole(tuple(sorted(choice.sections)), index.square_miles(choice.sections))


def outline_of(choice: AreaChoice, index: SectionIndex | None) -> QgsGeometry:
    """The choice as one outline in EPSG:4326."""
    parts = [choice.shape_outline] if choice.shape else []
    if choice.sections and index is not None:
        parts.append(index.union(choice.sections))
    return join(parts)


def find_sections(outline: QgsGeometry, index: SectionIndex, sliver_share: float) -> tuple[Section, ...]:
    """The sections of which an outline takes at least a sliver.

    A part of it that is smaller than that everywhere, such as a lot, takes the section that holds most of it; one that
    is nowhere a metre wide takes none.
    """
    found: set[Section] = set()
    for part in parts_of(outline):
        shares = index.shares(part)
        taken = {section for section, share in shares.items() if share >= sliver_share}
        if not taken and shares and not is_thin(part):
            taken = {max(shares, key=lambda section: shares[section])}
        found |= taken
    return tuple(sorted(found))


def _measure_outline(outline: QgsGeometry, index: SectionIndex | None, sliver_share: Decimal) -> AreaFacts:
    sliver = float(sliver_share)
    square_miles = measure_square_miles(outline)
    shares = index.shares(outline) if index is not None else {}
    taken = {section: share for section, share in shares.items() if share >= sliver}
    sections = tuple(taken)
    if index is not None and _is_whole(outline, taken, index, sliver):
        return _describe_whole(sections, square_miles)
    return AreaFacts(
        sections=sections,
        whole=False,
        section_count=measure_billable(square_miles, False, sliver_share).count,
        equivalents=square_miles,
        square_miles=square_miles,
        description=_describe_free(sections),
    )


def _describe_whole(sections: tuple[Section, ...], square_miles: Decimal) -> AreaFacts:
    count = len(sections)
    return AreaFacts(sections, True, count, Decimal(count), square_miles, format_description(sections))


def _is_whole(outline: QgsGeometry, taken: dict[Section, float], index: SectionIndex, sliver: float) -> bool:
    """Every section it takes a part of is taken wholly, and what lies outside of them is no more than a sliver."""
    if not taken or any(share < 1 - sliver for share in taken.values()):
        return False
    rest = cut_out(outline, index.union(taken))
    return rest.isEmpty() or float(measure_square_miles(rest)) < sliver


def _describe_free(sections: tuple[Section, ...]) -> str:
    if not sections:
        return QCoreApplication.translate("AreaFacts", "Free outline")
    text = QCoreApplication.translate("AreaFacts", "Free outline in {}")
    return text.format(format_description(sections))
