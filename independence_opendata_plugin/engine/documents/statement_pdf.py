"""The statement for Sec. 33-7: what was received in a fiscal year, by fee, and what it was spent on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable, Spacer

from ...chapter33.amounts import dollars
from ...chapter33.fiscal import RULE
from ..register.statement import Amounts, Statement
from .blocks import notice, paragraph
from .figures import shown_date
from .letterhead import Letterhead, section_heading, write_document
from .money_parts import amounts_listing, sum_box
from .styles import GAP, SUBTITLE, TITLE

NOT_RECORDED = "not known: nothing is recorded"
FEES = {
    "data": ("Digital data", "Sec. 33-6(a), (b)"),
    "orthophoto": ("Digital orthophotos", "Sec. 33-6(c)"),
    "consulting": ("Consulting", "Sec. 33-6(d)"),
    "processing": ("Processing of areas under one section", "Sec. 33-6(a), (d)"),
    "map": ("Maps and images", "Sec. 33-4(a)"),
    "maintenance": ("Annual maintenance", "Sec. 33-6(a)"),
}


def write_statement_pdf(
    statement: Statement, city: Mapping[str, Any], output: Path, *, created: datetime
) -> None:
    """Write a statement as PDF; `created` (aware) is the time that the file carries.

    Raises Refused when the file cannot be written; then nothing is left of it.
    """
    label = f"Use of fees, fiscal year {statement.year.name}"
    letterhead = Letterhead(
        city=city,
        label=label,
        title=label,
        subject=f"Fees received and spent under {RULE}",
        created=created,
    )
    write_document(letterhead, lambda: _story(statement), output)


def _story(statement: Statement) -> list[Flowable]:
    year = statement.year
    known = statement.unspent is not None
    return [
        paragraph("Statement of fees", TITLE),
        paragraph(
            f"{RULE}, fiscal year {year.name}: {shown_date(year.first.isoformat())} to "
            f"{shown_date(year.last.isoformat())}",
            SUBTITLE,
        ),
        Spacer(1, 3 * GAP),
        sum_box(
            "Received",
            _shown(statement.total_received),
            ("Spent as recorded", _shown(statement.total_spent)),
            is_known=statement.total_received is not None,
        ),
        Spacer(1, 2 * GAP),
        paragraph(
            f"Received and not yet spent: {_shown(statement.unspent)}."
            if known
            else "What is left cannot be told while a side of the account is not recorded."
        ),
        *section_heading("Received, by fee"),
        _listing(("Fee", "Section of the ordinance", "Amount"), statement.received, FEES),
        *section_heading("Spent, by purpose"),
        paragraph(
            "Sec. 33-7 lets fees recover only the cost of materials and investments of the GIS project."
        ),
        Spacer(1, GAP),
        _listing(("Purpose", "Section of the ordinance", "Amount"), statement.spent, {}),
        *_missing(statement),
    ]


def _listing(
    head: tuple[str, str, str], amounts: Amounts | None, names: Mapping[str, tuple[str, str]]
) -> Flowable:
    if amounts is None:
        return amounts_listing(head, [("Nothing is recorded", "", "not known")])
    rows = []
    for name, amount in amounts.items():
        shown, source = names.get(name, (name.capitalize(), RULE))
        rows.append((shown, source, dollars(amount)))
    return amounts_listing(head, rows, ("Total", "", dollars(sum(amounts.values(), Decimal("0.00")))))


def _missing(statement: Statement) -> list[Flowable]:
    if not statement.not_invoiced:
        return []
    numbers = ", ".join(statement.not_invoiced)
    return [
        Spacer(1, 3 * GAP),
        notice(
            "NOT INVOICED", f"Licenses of this year without an invoice, whose fee is not counted: {numbers}."
        ),
    ]


def _shown(amount: Decimal | None) -> str:
    return NOT_RECORDED if amount is None else dollars(amount)
