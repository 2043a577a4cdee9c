"""What was paid on invoices: a row and a receipt for each payment. A mistake is put right by a further row."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Engine, Row, select

from ...chapter33.amounts import dollars, money
from ...chapter33.fiscal import ZERO
from ...chapter33.refusal import Refused
from .acts import record_act
from .invoices import read_account
from .numbers import ISSUED, NumberSeries
from .schema import payments, receipts


@dataclass(frozen=True)
class Payment:
    """`corrects` is the receipt that was wrong, and `amount` then what it should have said; "" for a payment."""

    amount: Decimal
    method: str
    reference: str
    dated: date
    note: str = ""
    corrects: str = ""


@dataclass(frozen=True)
class Payments:
    engine: Engine
    series: NumberSeries

    def reserve(self, now: datetime) -> AbstractContextManager[str]:
        """The number of a receipt; void again unless `record` was called inside."""
        return self.series.reserve(now)

    def draw_up(self, number: str, invoice: str, payment: Payment) -> dict[str, Any]:
        """The receipt for a payment on an invoice, with the balance that it leaves; nothing is recorded yet.

        Raises Refused for an invoice or a receipt that is not there, and for a payment of nothing.
        """
        with self.engine.begin() as connection:
            return self._draw_up(connection, number, invoice, payment)

    def record(self, receipt: Mapping[str, Any], payment: Payment, at: datetime) -> None:
        """Keep a payment with its receipt. Raises Refused where another payment came in between."""
        number, invoice = receipt["receipt_number"], receipt["invoice_number"]
        with self.engine.begin() as connection:
            if self._draw_up(connection, number, invoice, payment) != receipt:
                raise Refused(
                    f"the payment on {invoice}",
                    why="somebody has recorded another payment on it in the meantime",
                    remedy="look at the invoice as it is now, then record yours again.",
                )
            content = json.dumps(receipt, ensure_ascii=False)
            self.series.issue(connection, number, at, {"invoice_number": invoice, "document": content})
            values = {
                "receipt_number": number,
                "invoice_number": invoice,
                "amount": receipt["received"],
                "method": payment.method,
                "reference": payment.reference,
                "dated": payment.dated.isoformat(),
                "corrects": payment.corrects,
                "note": payment.note,
            }
            record_act(connection, payments, values, kind="payment recorded", subject=number, at=at)

    def get(self, number: str) -> Mapping[str, Any]:
        """A receipt as it was given. Raises Refused where there is none of that number."""
        query = select(receipts.c.document).where(receipts.c.number == number, receipts.c.state == ISSUED)
        with self.engine.begin() as connection:
            document = connection.execute(query).scalar()
        if document is None:
            raise Refused(
                f"receipt {number}",
                why="the register has given no such receipt",
                remedy="look its number up in the register.",
            )
        found: Mapping[str, Any] = json.loads(document)
        return found

    def _draw_up(self, connection: Connection, number: str, invoice: str, payment: Payment) -> dict[str, Any]:
        account = read_account(connection, invoice)
        received = payment.amount
        if payment.corrects:
            received -= _standing_amount(connection, invoice, payment.corrects)
        if received == ZERO:
            raise Refused(
                f"the payment on {invoice}",
                why=f"it changes nothing: {dollars(payment.amount)} is what stands already"
                if payment.corrects
                else "it is of nothing",
                remedy="give the amount that was received.",
            )
        paid = account.paid + received
        return {
            "receipt_number": number,
            "invoice_number": invoice,
            "license_number": account.document["license_number"],
            "licensee": account.document["licensee"],
            "dated": payment.dated.isoformat(),
            "method": payment.method,
            "reference": payment.reference,
            "note": payment.note,
            "corrects": payment.corrects,
            "received": money(received),
            "invoice_total": money(account.total),
            "paid_before": money(account.paid),
            "balance": money(account.total - paid),
        }


def _standing_amount(connection: Connection, invoice: str, receipt: str) -> Decimal:
    """What a receipt and its corrections so far add up to. Raises Refused where it is none of this invoice."""
    query = select(payments).where(payments.c.invoice_number == invoice)
    rows: list[Row] = list(connection.execute(query).all())
    if receipt not in {row.receipt_number for row in rows if not row.corrects}:
        raise Refused(
            f"a correction of receipt {receipt}",
            why=f"it is no payment on invoice {invoice}",
            remedy="give the receipt that is to be corrected, not an earlier correction of it.",
        )
    mine = (row for row in rows if receipt in (row.receipt_number, row.corrects))
    return sum((Decimal(row.amount) for row in mine), ZERO)
