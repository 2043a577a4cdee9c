"""What the quote says where the licensee holds a license for the same land and layers already."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...chapter33.legal import condense_labels
from ..geodata.area import Area
from ..register import Register
from ..register.overlaps import Overlap, Wanted
from .ordered_sources import OrderedSource


def find_overlap_notes(
    register: Register, licensee: str, area: Area, sources: Sequence[OrderedSource], on: date
) -> tuple[str, ...]:
    """A sentence for each such license that is in force on that day."""
    names = {item.source.key: item.source.name for item in sources}
    wanted = Wanted(licensee, area.sections, area.geometry, names.keys())
    return tuple(
        _tell(overlap, [name for key, name in names.items() if key in overlap.keys])
        for overlap in register.overlaps(wanted, on)
    )


def _tell(overlap: Overlap, layers: Sequence[str]) -> str:
    paid = "its fee is paid" if overlap.is_paid else "its fee is not recorded as paid in full"
    return (
        f"License {overlap.number} of the same licensee is in force and covers {', '.join(layers)} in "
        f"{condense_labels(overlap.sections)} already; {paid}."
    )
