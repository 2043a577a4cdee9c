"""What a schedule charges for, as data: kind of fee, basis it is counted by, rates by area or by category."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from .refusal import Refused
from .schedule_table import Table

# Kinds of fee, each with the bases that it can be counted by, and each basis with the unit printed on the line.
BASES: dict[str, tuple[str, ...]] = {
    "data": ("megabyte", "feature", "section", "quarter-section", "flat"),
    "orthophoto": ("section", "quarter-section", "flat"),
    "consulting": ("hour",),
    "processing": ("hour",),
    "map": ("sheet",),
}
UNITS = {
    "megabyte": "MB",
    "feature": "feature",
    "section": "section",
    "quarter-section": "quarter section",
    "flat": "order",
    "hour": "hour",
    "sheet": "sheet",
}
BY_CATEGORY = ("hour", "sheet")


@dataclass(frozen=True)
class Row:
    """The rate for areas of `first` to `last` sections; `last` None has no upper end.

    `total` is a whole price printed beside the rate, None where the ordinance prints none.
    """

    first: int
    last: int | None
    rate: Decimal
    total: Decimal | None = None

    def holds(self, sections: int) -> bool:
        return self.first <= sections and (self.last is None or sections <= self.last)


@dataclass(frozen=True)
class Charge:
    """One thing that is charged.

    `rows` are rates in dollars by number of sections (one open row is one rate for every area); a charge by category
    (hours, sheets) has `rates` instead. `minimum` is the least quantity of a category that is billed once any is.
    `once_per_project` charges are made at the start of a project and again only when its boundaries change.
    `set_by` says who set the figures where the ordinance did not, "" where it did.
    """

    kind: str
    basis: str
    text: str
    citation: str
    rows: tuple[Row, ...]
    rates: Mapping[str, Decimal]
    minimum: Decimal
    once_per_project: bool
    set_by: str

    @property
    def unit(self) -> str:
        return UNITS[self.basis]

    def row_for(self, sections: int, overlap: str) -> Row:
        """The row that a number of sections falls in.

        Where it stands in two, `overlap` says which: `first-row`, or else the one with the lower rate.
        """
        rows = [row for row in self.rows if row.holds(sections)]
        return rows[0] if overlap == "first-row" else min(rows, key=lambda row: row.rate)

    @property
    def has_overlap(self) -> bool:
        return any(one.last == other.first for one, other in zip(self.rows, self.rows[1:], strict=False))


def read_charge(table: Table) -> Charge:
    """One charge of a schedule file. Raises Refused, naming file and key, for what makes no sense."""
    kind, basis = table.text("kind"), table.text("basis")
    if kind not in BASES:
        raise table.refuse("kind", f"'{kind}' is none of {', '.join(BASES)}")
    if basis not in BASES[kind]:
        raise table.refuse(
            "basis", f"a {kind} charge is counted by one of {', '.join(BASES[kind])}, not by '{basis}'"
        )
    charge = Charge(
        kind=kind,
        basis=basis,
        text=table.text("text"),
        citation=table.text("citation"),
        rows=() if basis in BY_CATEGORY else _read_rows(table),
        rates=table.amounts("rates") if basis in BY_CATEGORY else {},
        minimum=table.amount("minimum", "0"),
        once_per_project=table.flag("once_per_project"),
        set_by=table.text("set_by", ""),
    )
    if basis in BY_CATEGORY and not charge.rates:
        raise table.refuse("rates", "there is none")
    table.finish()
    return charge


def _read_rows(table: Table) -> tuple[Row, ...]:
    if not table.has("rows"):
        return (Row(1, None, table.amount("rate")),)
    rows: list[Row] = []
    for part in table.tables("rows"):
        last = part.integer("to", 1) if part.has("to") else None
        total = part.amount("total") if part.has("total") else None
        rows.append(Row(part.integer("from", 1), last, part.amount("rate"), total))
        part.finish()
    why = _fault_in_rows(rows)
    if why:
        raise table.refuse("rows", why)
    return tuple(rows)


def _fault_in_rows(rows: Sequence[Row]) -> str:
    """What keeps the rows from covering every number of sections from 1 up; "" when nothing does."""
    if not rows or rows[0].first != 1:
        return "the first row does not begin at 1 section"
    for row, following in zip(rows, rows[1:], strict=False):
        if row.last is None or row.total is not None:
            return "only the last row may be open or have a total"
        if following.first > row.last + 1:
            return f"there is a gap between {row.last} and {following.first} sections"
        if following.first < row.last or row.last <= row.first - 1:
            return f"the rows of {row.first} and {following.first} sections share more than one number"
    if rows[-1].last is not None:
        return f"nothing is said of more than {rows[-1].last} sections: leave the last row open"
    return ""


def require_category(charge: Charge, category: str) -> Decimal:
    """The rate of a category. Raises Refused, listing those there are, for one that the schedule has not."""
    rate = charge.rates.get(category)
    if rate is None:
        raise Refused(
            f"'{category}'",
            why=f"the schedule has no such category under {charge.text}",
            rule=charge.citation,
            remedy=f"use one of {', '.join(charge.rates)}.",
        )
    return rate
