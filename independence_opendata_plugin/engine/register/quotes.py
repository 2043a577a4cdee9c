"""Quotes: their frozen inputs and results, revision by revision, so that printing one never recalculates it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, Engine, Row, select

from ...chapter33.quote_life import QuoteAct, QuoteState, take_act
from ...chapter33.reductions import grant_in, issue_draft
from ...chapter33.refusal import Refused
from ...chapter33.revisions import parse_revision_label
from .events import record_event
from .numbers import RESERVED, VOID, NumberSeries
from .quote_acts import Act, list_acts, record_act
from .quote_revisions import find_revision, keep_revision, list_revisions
from .reductions import record_reduction
from .row_versions import change_row
from .schema import licenses, quotes
from .stored_quote import StoredQuote, quote_in

__all__ = ["Quotes", "StoredQuote"]

_EVENTS = {
    QuoteAct.ISSUE: "quote issued",
    QuoteAct.ACCEPT: "quote accepted",
    QuoteAct.DECLINE: "quote declined",
    QuoteAct.REOPEN: "quote reopened",
}


@dataclass(frozen=True)
class Quotes:
    engine: Engine
    series: NumberSeries

    def reserve(self, now: datetime) -> AbstractContextManager[str]:
        """A number to make a quote with; void again unless `issue` was called inside."""
        return self.series.reserve(now)

    def issue(self, quote: StoredQuote, project: str, at: datetime) -> None:
        """Record a quote, or a draft, under its reserved number."""
        status = quote.document.get("status", QuoteState.ISSUED)
        with self.engine.begin() as connection:
            self.series.issue(connection, quote.number, at, {**quote.columns, "project": project})
            if status == QuoteState.DRAFT:
                change_row(connection, quotes, _this(quote.number), {"state": status}, at=at)
            keep_revision(connection, quote, at)
            record_reduction(connection, quote, at)
            kind = "quote drafted" if status == QuoteState.DRAFT else "quote issued"
            record_event(connection, at, kind, quote.number, {"total": quote.document["total"]})

    def revise(self, quote: StoredQuote, at: datetime, *, seen: int | None = None) -> None:
        """Put a later revision in the place of the last one, which stays readable; it is not accepted yet.

        Raises Refused where somebody has changed the quote since its row version `seen`.
        """
        document = quote.document
        state = document.get("status", QuoteState.ISSUED)
        with self.engine.begin() as connection:
            before = self._require(connection, quote.number)
            # Quotes of a register's first version have no revisions yet.
            if find_revision(connection, before, before.revision) is None:
                keep_revision(connection, before, at)
            change_row(
                connection, quotes, _this(quote.number), {**quote.columns, "state": state}, at=at, seen=seen
            )
            keep_revision(connection, quote, at)
            record_reduction(connection, quote, at)
            detail = {"revision": document["revision"], "total": document["total"]}
            record_event(connection, at, "quote revised", quote.number, detail)

    def act(self, label: str, act: Act, at: datetime, on: date, *, seen: int | None = None) -> StoredQuote:
        """Record what somebody did with the last revision of a quote: accept, decline, reopen, issue a draft.

        Raises Refused for a quote whose state does not allow it, and where somebody has changed it since `seen`.
        """
        with self.engine.begin() as connection:
            quote = self._require_last(connection, label)
            state = take_act(act.act, self._state(connection, quote, on), quote.label, quote.valid_until)
            if act.act is QuoteAct.ISSUE:
                _require_no_proposal(quote)
                quote = self._issue_draft(connection, quote, at, on, seen)
            else:
                change_row(connection, quotes, _this(quote.number), {"state": state}, at=at, seen=seen)
            record_act(connection, quote, act, at)
            detail = {
                "revision": quote.revision,
                "by": act.person,
                "on": act.dated.isoformat(),
                "note": act.note,
            }
            record_event(connection, at, _EVENTS[act.act], quote.number, detail)
            return self._require(connection, quote.number)

    def grant_reduction(
        self, label: str, officer: str, justification: str, at: datetime, on: date, *, seen: int | None = None
    ) -> StoredQuote:
        """Grant the reduction that a draft proposes: its revision is issued, with the same figures.

        Raises Refused for a quote that is no draft with such a reduction, and as `act` does.
        """
        with self.engine.begin() as connection:
            quote = self._require_last(connection, label)
            document = grant_in(quote.document, officer, justification, issued=at, on=on)
            take_act(QuoteAct.ISSUE, self._state(connection, quote, on), quote.label, quote.valid_until)
            inputs = {
                **quote.inputs,
                "REDUCTION_OFFICER": officer,
                "REDUCTION_JUSTIFICATION": justification,
            }
            granted = StoredQuote(quote.number, document, inputs, quote.geometry)
            self._put(connection, granted, at, seen)
            record_event(connection, at, "quote issued", quote.number, {"total": document["total"]})
            return self._require(connection, quote.number)

    def get(self, label: str) -> StoredQuote | None:
        """A quote by its number, or one of its revisions by the number with its letter; None where there is none.

        An earlier revision is superseded.
        """
        number, revision = parse_revision_label(label)
        with self.engine.begin() as connection:
            row = self._find(connection, number)
            if row is None:
                return None
            last = quote_in(row)
            if revision in (None, last.revision):
                return last
            return find_revision(connection, last, revision)

    def state(self, quote: StoredQuote, on: date) -> QuoteState:
        """The state on a day; `licensed` once a license was issued for the quote."""
        with self.engine.begin() as connection:
            return self._state(connection, quote, on)

    def revisions(self, number: str) -> tuple[StoredQuote, ...]:
        """Every document that was handed out under a number, the first one first."""
        with self.engine.begin() as connection:
            row = self._find(connection, number)
            if row is None:
                return ()
            last = quote_in(row)
            return list_revisions(connection, last) or (last,)

    def acts(self, number: str) -> tuple[Act, ...]:
        """What was done with a quote, in that order."""
        with self.engine.begin() as connection:
            return list_acts(connection, number)

    def _issue_draft(
        self, connection: Connection, quote: StoredQuote, at: datetime, on: date, seen: int | None
    ) -> StoredQuote:
        document = issue_draft(quote.document, issued=at, on=on)
        issued = StoredQuote(quote.number, document, quote.inputs, quote.geometry)
        self._put(connection, issued, at, seen)
        return issued

    def _put(self, connection: Connection, quote: StoredQuote, at: datetime, seen: int | None) -> None:
        values = {**quote.columns, "state": QuoteState.ISSUED.value}
        change_row(connection, quotes, _this(quote.number), values, at=at, seen=seen)
        keep_revision(connection, quote, at)
        record_reduction(connection, quote, at)

    def _find(self, connection: Connection, number: str) -> Row | None:
        made = (quotes.c.number == number) & quotes.c.state.not_in((RESERVED, VOID))
        return connection.execute(select(quotes).where(made)).one_or_none()

    def _require(self, connection: Connection, number: str) -> StoredQuote:
        row = self._find(connection, number)
        if row is None:
            raise Refused(
                f"quote {number}",
                why="the register has no such quote",
                remedy="look its number up in the register.",
            )
        return quote_in(row)

    def _require_last(self, connection: Connection, label: str) -> StoredQuote:
        number, revision = parse_revision_label(label)
        quote = self._require(connection, number)
        if revision not in (None, quote.revision):
            raise Refused(
                f"quote {label}",
                why=f"its last revision is {quote.label}",
                remedy="take its last revision.",
            )
        return quote

    def _state(self, connection: Connection, quote: StoredQuote, on: date) -> QuoteState:
        issued = licenses.c.state.not_in((RESERVED, VOID))
        licensed = select(licenses.c.fid).where(licenses.c.quote_number == quote.number, issued)
        if quote.recorded_state != QuoteState.SUPERSEDED and connection.execute(licensed).first():
            return QuoteState.LICENSED
        return quote.state(on)


def _this(number: str) -> ColumnElement[bool]:
    return quotes.c.number == number


def _require_no_proposal(quote: StoredQuote) -> None:
    reduction = quote.document.get("further_reduction")
    if reduction and not reduction["officer"]:
        raise Refused(
            f"issuing quote {quote.label}",
            why="the further reduction that it proposes is not granted",
            rule="Sec. 33-6(b)(2)",
            remedy="let the licensing officer grant it, or price the quote again without it.",
        )
