"""How many sections an area counts as (Sec. 33-6(a), last paragraph)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from .amounts import decimals, plain, round_half_up
from .refusal import Refused

FOUR_DECIMALS = Decimal("0.0001")


@dataclass(frozen=True)
class BillableArea:
    """An area as it is charged.

    `equivalents` are section-equivalents to four decimals; `count` is the number of sections that chooses the
    rate; `whole` says that it is made of whole sections; `sliver` is the rest left out as too small to count.
    """

    equivalents: Decimal
    count: int
    whole: bool
    sliver: Decimal = Decimal(0)

    @property
    def text(self) -> str:
        if self.equivalents == self.count:
            return f"{self.count} section" if self.count == 1 else f"{self.count} sections"
        return f"{decimals(self.equivalents, 4)} sections, rounded up to {self.count}"

    @property
    def quarter_sections(self) -> int:
        return ceiling(self.equivalents * 4)


def measure_billable(
    equivalents: Decimal, whole_sections: bool, sliver_share: Decimal, rule: str = ""
) -> BillableArea:
    """The area as it is charged.

    Whole sections count as they are, whatever their acreage. Any other area is rounded half-up to four decimals
    first, so that noise in a measurement cannot change the count; then a rest smaller than `sliver_share` of a
    section counts for nothing, unless it is all there is. Raises Refused, citing `rule`, for no area and for whole
    sections that are not a whole number.
    """
    if equivalents <= 0:
        raise Refused("an area of 0 sections", why="nothing is ordered", rule=rule, remedy="choose an area.")
    if whole_sections:
        if equivalents != int(equivalents):
            raise Refused(
                f"{plain(equivalents)} whole sections",
                why="it is not a whole number",
                rule=rule,
                remedy="say that the area is not made of whole sections, or correct the number.",
            )
        return BillableArea(equivalents, int(equivalents), whole=True)
    rounded = round_half_up(equivalents, FOUR_DECIMALS)
    rest = rounded % 1
    sliver = rest if rounded > 1 and rest < sliver_share else Decimal(0)
    return BillableArea(rounded - sliver, max(ceiling(rounded - sliver), 1), whole=False, sliver=sliver)


def ceiling(value: Decimal) -> int:
    return int(value.to_integral_value(rounding=ROUND_CEILING))
