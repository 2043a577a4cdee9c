"""The revisions of quotes: each document that was handed out, with what it was priced from, written once."""

from __future__ import annotations

import json
from datetime import datetime

import shapely
from sqlalchemy import Connection, Row, insert, select

from ...chapter33.quote_life import QuoteState
from .schema import quote_revisions
from .stored_quote import StoredQuote


def keep_revision(connection: Connection, quote: StoredQuote, at: datetime) -> None:
    """Within the transaction that makes it the quote's last."""
    connection.execute(
        insert(quote_revisions).values(
            quote_number=quote.number,
            revision=quote.revision,
            status=quote.document.get("status", QuoteState.ISSUED),
            recorded=at.isoformat(),
            total=quote.document["total"],
            area=shapely.to_wkb(quote.geometry, hex=True),
            document=json.dumps(quote.document, ensure_ascii=False),
            inputs=json.dumps(quote.inputs, ensure_ascii=False),
        )
    )


def find_revision(connection: Connection, last: StoredQuote, revision: int | None) -> StoredQuote | None:
    """One revision of a quote whose `last` one is known; None where none of that count was kept."""
    kept = [quote for quote in list_revisions(connection, last) if quote.revision == revision]
    return kept[-1] if kept else None


def list_revisions(connection: Connection, last: StoredQuote) -> tuple[StoredQuote, ...]:
    """All that were kept of a quote, the first one first; all but the `last` are superseded."""
    query = select(quote_revisions).where(quote_revisions.c.quote_number == last.number)
    rows = connection.execute(query.order_by(quote_revisions.c.fid)).all()
    return tuple(_revision_in(row, last) for row in rows)


def _revision_in(row: Row, last: StoredQuote) -> StoredQuote:
    document = json.loads(row.document)
    is_last = document == last.document
    return StoredQuote(
        row.quote_number,
        document,
        json.loads(row.inputs),
        shapely.from_wkb(row.area),
        recorded_state=last.recorded_state if is_last else QuoteState.SUPERSEDED,
        row_version=last.row_version,
    )
