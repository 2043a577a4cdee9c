"""What was done with a quote after it was made: by whom, when, and with which words; written once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, insert, select

from ...chapter33.quote_life import QuoteAct
from .schema import quote_acts
from .stored_quote import StoredQuote
from .who import name_of


@dataclass(frozen=True)
class Act:
    """`person` did it, such as the one who accepts for the licensee; `recorded_by` wrote it to the register."""

    act: QuoteAct
    person: str
    dated: date
    note: str = ""
    revision: int = 0
    recorded: str = ""
    recorded_by: str = ""


def record_act(connection: Connection, quote: StoredQuote, act: Act, at: datetime) -> None:
    connection.execute(
        insert(quote_acts).values(
            quote_number=quote.number,
            revision=quote.revision,
            act=act.act.value,
            person=act.person,
            dated=act.dated.isoformat(),
            note=act.note,
            recorded=at.isoformat(),
            recorded_by=name_of(connection),
        )
    )


def list_acts(connection: Connection, number: str) -> tuple[Act, ...]:
    """The acts on a quote, the first one first."""
    query = select(quote_acts).where(quote_acts.c.quote_number == number).order_by(quote_acts.c.fid)
    return tuple(
        Act(
            QuoteAct(row.act),
            row.person,
            date.fromisoformat(row.dated),
            row.note,
            row.revision,
            row.recorded,
            row.recorded_by,
        )
        for row in connection.execute(query)
    )
