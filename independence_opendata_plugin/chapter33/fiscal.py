"""What the money is for (Sec. 33-7), and the years that it is counted by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from .amounts import CENT, parse_money, round_half_up
from .refusal import Refused

RULE = "Sec. 33-7"
OVERPAID = "paid beyond the invoice"
ZERO = Decimal("0.00")


class Purpose(StrEnum):
    """Sec. 33-7: fees recover "the cost of materials and investments related to the City's GIS project"."""

    MATERIALS = "materials"
    INVESTMENTS = "investments"


@dataclass(frozen=True)
class FiscalYear:
    """Both days belong to it."""

    first: date
    last: date

    @classmethod
    def around(cls, day: date, month: int, day_of_month: int) -> FiscalYear:
        """The year in which a day falls; each begins on that day of that month."""
        begins = date(day.year, month, day_of_month)
        if day < begins:
            begins = date(day.year - 1, month, day_of_month)
        return cls(begins, date(begins.year + 1, month, day_of_month) - timedelta(days=1))

    @property
    def name(self) -> str:
        """`2026-27`, or `2026` where it is the calendar's year."""
        if self.first.year == self.last.year:
            return str(self.first.year)
        return f"{self.first.year}-{self.last.year % 100:02d}"

    def has(self, day: date) -> bool:
        return self.first <= day <= self.last


def read_fiscal_year(city: Mapping[str, object], day: date) -> FiscalYear:
    """The fiscal year of the city profile (`[fiscal_year] starts = "MM-DD"`) around a day.

    Raises Refused where the profile says nothing that can be read.
    """
    table = city.get("fiscal_year")
    starts = str(table.get("starts", "")) if isinstance(table, Mapping) else ""
    try:
        begins = date.fromisoformat(f"2001-{starts}")
    except ValueError as error:
        raise Refused(
            "the fiscal year",
            why=f"the city profile says that it starts on '{starts}', which is no day of a year",
            remedy='write [fiscal_year] starts = "07-01" in city.toml, as month and day.',
        ) from error
    return FiscalYear.around(day, begins.month, begins.day)


def read_amount(text: str, what: str) -> Decimal:
    """An amount of dollars as it was typed, to the cent. Raises Refused as `parse_money` does."""
    return parse_money(text, what).quantize(CENT)


def share_out(paid: Decimal, charged: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """How much of what was paid in all is for which fee: in proportion to what is charged for each, the last one taking
    what rounding leaves; what goes beyond the whole is `OVERPAID`.
    """
    total = sum(charged.values(), ZERO)
    covered = min(max(paid, ZERO), total)
    shares: dict[str, Decimal] = {}
    rest = covered
    for place, (name, amount) in enumerate(charged.items(), start=1):
        is_last = place == len(charged)
        shares[name] = rest if is_last or not total else round_half_up(covered * amount / total)
        rest -= shares[name]
    if paid > total:
        shares[OVERPAID] = paid - total
    return shares
