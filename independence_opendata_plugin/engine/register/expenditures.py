"""What the fees were spent on, as it was recorded (Sec. 33-7). A mistake is put right by a further row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import Connection, Engine, select

from ...chapter33.amounts import money
from ...chapter33.fiscal import RULE, ZERO, Purpose
from ...chapter33.refusal import Refused
from .acts import record_act
from .schema import expenditures


@dataclass(frozen=True)
class Expenditure:
    """`reference` is the voucher of the finance system. `corrects` is an earlier voucher that was wrong, and `amount`
    then what it should have said; "" for an expenditure of its own.
    """

    purpose: Purpose
    amount: Decimal
    payee: str
    reference: str
    dated: date
    note: str = ""
    corrects: str = ""


@dataclass(frozen=True)
class Expenditures:
    engine: Engine

    def record(self, spent: Expenditure, at: datetime) -> Decimal:
        """What the row adds to what was spent. Raises Refused for a voucher that stands already, or one that does not
        and is to be corrected."""
        with self.engine.begin() as connection:
            added = self._count_added(connection, spent)
            values = {
                "purpose": spent.purpose.value,
                "amount": money(added),
                "payee": spent.payee,
                "reference": spent.reference,
                "dated": spent.dated.isoformat(),
                "corrects": spent.corrects,
                "note": spent.note,
            }
            record_act(
                connection,
                expenditures,
                values,
                kind="expenditure recorded",
                subject=spent.reference,
                at=at,
            )
        return added

    def _count_added(self, connection: Connection, spent: Expenditure) -> Decimal:
        rows = connection.execute(select(expenditures)).all()
        own = {row.reference for row in rows}
        if spent.reference in own:
            raise _refuse(spent.reference, "it is recorded already", "correct it under a voucher of its own.")
        if not spent.corrects:
            if spent.amount == ZERO:
                raise _refuse(spent.reference, "it is of nothing", "give the amount that was spent.")
            return spent.amount
        first = [row for row in rows if row.reference == spent.corrects and not row.corrects]
        if not first or first[0].purpose != spent.purpose:
            raise _refuse(
                spent.corrects,
                f"no expenditure on {spent.purpose} is recorded under it",
                "give voucher and purpose of the entry that is to be corrected.",
            )
        stands = sum(
            (Decimal(row.amount) for row in rows if spent.corrects in (row.reference, row.corrects)), ZERO
        )
        return spent.amount - stands


def _refuse(voucher: str, why: str, remedy: str) -> Refused:
    return Refused(f"expenditure {voucher}", why=why, rule=RULE, remedy=remedy)
