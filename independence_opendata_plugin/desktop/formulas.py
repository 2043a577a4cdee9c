"""What the expression functions calculate, without QGIS: imported when one is first evaluated."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from ..chapter33.amounts import BYTES_PER_MB, money, read_number, round_half_up
from ..chapter33.fees import price
from ..chapter33.order import Order
from ..chapter33.refusal import Refused
from ..chapter33.schedule import Schedule, schedule_in_force
from ..chapter33.section_fields import SectionColumns, find_columns
from ..paths import RESOURCES


def calculate_fee(sections: object, megabytes: object, customer_class: str, on: date) -> str:
    """The total for an area of so many sections and decimal megabytes of data, as text with two decimals.

    A whole number is one of whole sections; a fraction is an area that is not made of whole ones. `unknown` where the
    hours of processing would have to be known: an area of less than a section. Raises Refused for what is no number,
    for a class that the schedule has not, and for a day without a schedule.
    """
    count = read_number(sections, "the number of sections")
    size = int(round_half_up(read_number(megabytes, "the megabytes") * BYTES_PER_MB, Decimal(1)))
    order = Order(
        customer_class=customer_class,
        equivalents=count,
        whole_sections=count == int(count),
        # Whichever of the two the schedule charges by, that is what was meant.
        bytes=size,
        file_bytes=size,
    )
    return money(price(order, _schedule(on)).total)


class SectionLabels:
    """Labels of rows of any layer; how a layer names sections is found once for each set of columns."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, ...], SectionColumns] = {}

    def label(self, row: Mapping[str, Any]) -> str | None:
        """The section that a row names, such as `T49N R32W Sec. 14`; None where it names none."""
        names = tuple(row)
        if names not in self._found:
            try:
                self._found[names] = find_columns(names, [row])
            except Refused:
                # Not remembered: another row of the same layer may tell.
                return None
        section = self._found[names].read(row)
        return section.label if section else None


@cache
def _schedule(on: date) -> Schedule:
    return schedule_in_force(RESOURCES / "schedules", on)
