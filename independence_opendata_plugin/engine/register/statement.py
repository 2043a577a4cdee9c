"""The statement for Sec. 33-7: what was received in a fiscal year, for which fees, and what it was spent on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import Connection, Row, select

from ...chapter33.fiscal import ZERO, FiscalYear, share_out
from .numbers import ISSUED
from .schema import expenditures, invoices, licenses, payments

Amounts = Mapping[str, Decimal]


@dataclass(frozen=True)
class Movement:
    """One row of the finance system's file: money in (`received`) or out (`spent`)."""

    kind: str
    dated: date
    number: str
    name: str
    purpose: str
    amount: Decimal


@dataclass(frozen=True)
class Statement:
    """`received` by fee, `spent` by purpose: each None where nothing was recorded in the year, which is not zero.

    `not_invoiced` are licenses of the year without an invoice, so that what they owe is not known.
    """

    year: FiscalYear
    received: Amounts | None
    spent: Amounts | None
    movements: tuple[Movement, ...]
    not_invoiced: tuple[str, ...]

    @property
    def total_received(self) -> Decimal | None:
        return None if self.received is None else sum(self.received.values(), ZERO)

    @property
    def total_spent(self) -> Decimal | None:
        return None if self.spent is None else sum(self.spent.values(), ZERO)

    @property
    def unspent(self) -> Decimal | None:
        """Of what was received in the year; None where one of both is not known."""
        if self.total_received is None or self.total_spent is None:
            return None
        return self.total_received - self.total_spent


def read_statement(connection: Connection, year: FiscalYear) -> Statement:
    """A payment counts in the year of its own day, a correction in that of the correction."""
    taken = list(_read_received(connection, year))
    spent = list(_read_spent(connection, year))
    movements = sorted((*taken, *spent), key=lambda move: (move.dated, move.kind, move.number))
    return Statement(
        year=year,
        received=_add_up(taken),
        spent=_add_up(spent),
        movements=tuple(movements),
        not_invoiced=_find_not_invoiced(connection, year),
    )


def _add_up(movements: list[Movement]) -> Amounts | None:
    if not movements:
        return None
    totals: dict[str, Decimal] = {}
    for move in movements:
        totals[move.purpose] = totals.get(move.purpose, ZERO) + move.amount
    return totals


def _read_received(connection: Connection, year: FiscalYear) -> list[Movement]:
    """The payments of the year, each shared out among the fees of its invoice."""
    issued = select(invoices).where(invoices.c.state == ISSUED)
    documents = {row.number: json.loads(row.document) for row in connection.execute(issued)}
    by_invoice: dict[str, list[Row]] = {}
    for row in connection.execute(select(payments).order_by(payments.c.dated, payments.c.fid)):
        by_invoice.setdefault(row.invoice_number, []).append(row)
    movements = []
    for number, rows in by_invoice.items():
        charged = _charged_by_fee(documents[number])
        paid = ZERO
        for row in rows:
            before, paid = share_out(paid, charged), paid + Decimal(row.amount)
            movements += _to_movements(row, documents[number]["licensee"], before, share_out(paid, charged))
    return [move for move in movements if year.has(move.dated)]


def _to_movements(row: Row, name: str, before: Amounts, after: Amounts) -> list[Movement]:
    dated = date.fromisoformat(row.dated)
    changes = {fee: after.get(fee, ZERO) - before.get(fee, ZERO) for fee in dict.fromkeys((*after, *before))}
    return [
        Movement("received", dated, row.receipt_number, name, fee, amount)
        for fee, amount in changes.items()
        if amount != ZERO
    ]


def _charged_by_fee(document: Mapping[str, object]) -> dict[str, Decimal]:
    """What an invoice charges for each kind of fee; a further reduction lowers the data fee (Sec. 33-6(b)(2))."""
    charged: dict[str, Decimal] = {}
    lines = document["lines"]
    for line in lines if isinstance(lines, list) else []:
        fee = "data" if line["kind"] == "reduction" else line["kind"]
        charged[fee] = charged.get(fee, ZERO) + Decimal(line["amount"])
    return charged


def _read_spent(connection: Connection, year: FiscalYear) -> list[Movement]:
    rows = connection.execute(select(expenditures).order_by(expenditures.c.dated, expenditures.c.fid)).all()
    spent = [
        Movement(
            "spent",
            date.fromisoformat(row.dated),
            row.reference,
            row.payee,
            row.purpose,
            Decimal(row.amount),
        )
        for row in rows
    ]
    return [move for move in spent if year.has(move.dated)]


def _find_not_invoiced(connection: Connection, year: FiscalYear) -> tuple[str, ...]:
    invoiced = select(invoices.c.license_number).where(
        invoices.c.state == ISSUED, invoices.c.kind == "license"
    )
    query = select(licenses.c.number, licenses.c.issued).where(
        licenses.c.state == ISSUED, licenses.c.number.not_in(invoiced)
    )
    rows = connection.execute(query.order_by(licenses.c.fid)).all()
    return tuple(row.number for row in rows if year.has(datetime.fromisoformat(row.issued).date()))
