"""Invoices: for the fee of a license, once, and for each year of maintenance, once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Engine, Row, select

from ...chapter33.amounts import money
from ...chapter33.fiscal import ZERO
from ...chapter33.refusal import Refused
from .events import record_event
from .numbers import ISSUED, NumberSeries
from .schema import invoices, payments

FOR_LICENSE, FOR_MAINTENANCE = "license", "maintenance"
Document = Mapping[str, Any]


@dataclass(frozen=True)
class Account:
    """An invoice and what was paid on it; `receipts` are the numbers of its receipts, the first one first."""

    document: Document
    paid: Decimal
    receipts: tuple[str, ...]

    @property
    def number(self) -> str:
        return str(self.document["invoice_number"])

    @property
    def total(self) -> Decimal:
        return Decimal(self.document["total"])

    @property
    def due(self) -> date:
        return date.fromisoformat(self.document["due"])

    @property
    def balance(self) -> Decimal:
        """What is still to be paid; negative where too much was."""
        return self.total - self.paid

    @property
    def is_paid(self) -> bool:
        return self.balance <= ZERO

    @property
    def state(self) -> str:
        if self.balance < ZERO:
            return "overpaid"
        if self.is_paid:
            return "paid"
        return "paid in part" if self.paid > ZERO else "unpaid"


@dataclass(frozen=True)
class Invoices:
    engine: Engine
    series: NumberSeries

    def reserve(self, now: datetime) -> AbstractContextManager[str]:
        """A number to make an invoice with; void again unless `issue` was called inside."""
        return self.series.reserve(now)

    def issue(self, document: Document, at: datetime) -> None:
        """Record an invoice under its reserved number. Raises Refused where the same was invoiced before."""
        with self.engine.begin() as connection:
            self._require_new(connection, document)
            values = {
                "license_number": document["license_number"],
                "kind": document["kind"],
                "first_day": document["period"]["first"] if document["period"] else "",
                "licensee": document["licensee"],
                "total": document["total"],
                "issued": document["issued"],
                "due": document["due"],
                "document": json.dumps(document, ensure_ascii=False),
            }
            self.series.issue(connection, document["invoice_number"], at, values)
            detail = {name: values[name] for name in ("license_number", "kind", "total", "due")}
            record_event(connection, at, "invoice issued", document["invoice_number"], detail)

    def get(self, number: str) -> Account:
        """Raises Refused where the register has issued no such invoice."""
        with self.engine.begin() as connection:
            return read_account(connection, number)

    def all(self) -> list[Account]:
        """Every invoice that was issued, in the order of their numbers."""
        with self.engine.begin() as connection:
            return read_accounts(connection)

    def _require_new(self, connection: Connection, document: Document) -> None:
        first_day = document["period"]["first"] if document["period"] else ""
        same = (
            (invoices.c.license_number == document["license_number"])
            & (invoices.c.kind == document["kind"])
            & (invoices.c.first_day == first_day)
            & (invoices.c.state == ISSUED)
        )
        known = connection.execute(select(invoices.c.number).where(same)).scalar()
        if known:
            licensed = document["license_number"]
            raise Refused(
                f"an invoice for license {licensed}"
                if document["kind"] == FOR_LICENSE
                else f"an invoice for maintenance of {licensed}",
                why=f"{known} is the invoice for it",
                remedy=f"print {known} again, or record what was paid on it.",
            )


def read_account(connection: Connection, number: str) -> Account:
    """Raises Refused where the register has issued no such invoice."""
    query = select(invoices).where(invoices.c.number == number, invoices.c.state == ISSUED)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise Refused(
            f"invoice {number}",
            why="the register has issued no such invoice",
            remedy="look its number up in the register.",
        )
    return _read(connection, row)


def read_accounts(connection: Connection) -> list[Account]:
    query = select(invoices).where(invoices.c.state == ISSUED).order_by(invoices.c.fid)
    return [_read(connection, row) for row in connection.execute(query).all()]


def _read(connection: Connection, row: Row) -> Account:
    paid = connection.execute(
        select(payments.c.amount, payments.c.receipt_number)
        .where(payments.c.invoice_number == row.number)
        .order_by(payments.c.fid)
    ).all()
    return Account(
        document=json.loads(row.document),
        paid=sum((Decimal(payment.amount) for payment in paid), ZERO),
        receipts=tuple(payment.receipt_number for payment in paid),
    )


def license_invoice(
    number: str, license_number: str, licensee: str, quote: Document, issued: date, due: date
) -> dict[str, Any]:
    """The invoice for what a license costs: the lines of its quote, as quoted."""
    return {
        **_head(number, license_number, licensee, quote, issued, due),
        "kind": FOR_LICENSE,
        "period": None,
        "lines": [
            {name: line[name] for name in ("kind", "text", "citation", "amount")} for line in quote["lines"]
        ],
        "total": quote["total"],
    }


def maintenance_invoice(
    number: str,
    license_number: str,
    licensee: str,
    quote: Document,
    issued: date,
    due: date,
    *,
    period: tuple[date, date],
) -> dict[str, Any]:
    """The invoice for the year of maintenance from `period`'s first to its last day, at the quoted amount."""
    first, last = period
    amount = money(Decimal(quote["annual_maintenance"]))
    line = {
        "kind": FOR_MAINTENANCE,
        "text": f"Annual maintenance: {first} to {last}",
        "citation": "Sec. 33-6(a)",
        "amount": amount,
    }
    return {
        **_head(number, license_number, licensee, quote, issued, due),
        "kind": FOR_MAINTENANCE,
        "period": {"first": first.isoformat(), "last": last.isoformat()},
        "lines": [line],
        "total": amount,
    }


def _head(
    number: str, license_number: str, licensee: str, quote: Document, issued: date, due: date
) -> dict[str, Any]:
    return {
        "invoice_number": number,
        "license_number": license_number,
        "quote_number": quote["quote_number"],
        "licensee": licensee,
        "schedule": quote["schedule"],
        "issued": issued.isoformat(),
        "due": due.isoformat(),
    }
