"""Further reductions (Sec. 33-6(b)(2)): proposals and grants, acts that a server lets each role record or not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, insert, select

from .schema import reduction_grants, reduction_proposals
from .stored_quote import StoredQuote
from .who import name_of


def record_reduction(connection: Connection, quote: StoredQuote, at: datetime) -> None:
    """The act behind a quote's further reduction, within the transaction that keeps the quote.

    An officer who is named grants it; without one it is proposed. What is recorded of this quote already is not again.
    """
    reduction: Mapping[str, Any] | None = quote.document.get("further_reduction")
    if not reduction:
        return
    if reduction["officer"]:
        _record(connection, reduction_grants, quote, reduction, reduction["officer"], at)
    else:
        _record(connection, reduction_proposals, quote, reduction, reduction["proposed_by"], at)


def _record(
    connection: Connection,
    table: Table,
    quote: StoredQuote,
    reduction: Mapping[str, Any],
    person: str,
    at: datetime,
) -> None:
    act = {
        "quote_number": quote.number,
        "percent": reduction["percent"],
        "person": person,
        "justification": reduction["justification"],
    }
    same = (table.c[name] == value for name, value in act.items())
    if connection.execute(select(table.c.fid).where(*same)).first() is None:
        signed = {**act, "recorded": at.isoformat(), "recorded_by": name_of(connection)}
        connection.execute(insert(table).values(**signed))
