"""The log of events: what was done, to what, when, by whom; appended to, never changed.

Each event carries a SHA-256 over itself and the hash of the event before it, so that an event that was changed, left
out or put in later breaks the chain from there on. On a server that includes the account that wrote it, which the
server vouches for.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from .schema import events
from .who import account_of, name_of

BEGINNING = "0" * 64
HASHED = ("at", "kind", "subject", "detail", "by", "previous")


def record_event(
    connection: Connection, at: datetime, kind: str, subject: str, detail: Mapping[str, Any]
) -> None:
    """Append an event within the transaction that does what it tells of."""
    last = connection.execute(select(events.c.hash).order_by(events.c.fid.desc()).limit(1)).scalar()
    event = {
        "at": at.isoformat(),
        "kind": kind,
        "subject": subject,
        "detail": json.dumps(detail, ensure_ascii=False, sort_keys=True),
        "by": name_of(connection),
        "previous": last or BEGINNING,
    }
    connection.execute(insert(events).values(**event, hash=_hash(event, account_of(connection))))


def find_breaks(connection: Connection) -> Iterator[str]:
    """What is wrong with the chain, each in a sentence; nothing where it holds."""
    previous = BEGINNING
    for row in connection.execute(select(events).order_by(events.c.fid)):
        name = f"event {row.fid} ({row.kind} {row.subject}, {row.at})"
        if row.previous != previous:
            yield f"{name} does not follow the one before it"
        if row.hash != _hash_of(row):
            yield f"{name} was changed after it was written"
        previous = row.hash


def chain_events(connection: Connection) -> None:
    """Events of a register's first version, which had no chain, form one from now on."""
    previous = BEGINNING
    for row in connection.execute(select(events).order_by(events.c.fid)).all():
        this = events.c.fid == row.fid
        chained = {**{name: getattr(row, name) for name in HASHED}, "previous": previous}
        previous = _hash(chained, row.account)
        connection.execute(update(events).where(this).values(previous=chained["previous"], hash=previous))


def last_times(connection: Connection, kind: str) -> dict[str, str]:
    """When an event of a kind was last recorded, by its subject.

    The log is only appended to, so the last row is the latest one, whatever offset its time is written with.
    """
    last = select(func.max(events.c.fid)).where(events.c.kind == kind).group_by(events.c.subject)
    rows = connection.execute(select(events.c.subject, events.c.at).where(events.c.fid.in_(last)))
    return {row.subject: row.at for row in rows}


def _hash_of(row: Row) -> str:
    return _hash({name: getattr(row, name) for name in HASHED}, row.account)


def _hash(event: Mapping[str, str], account: str) -> str:
    whole = {**event, "account": account} if account else event
    text = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
