"""The log of events: what was done, to what, when; appended to, never changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select

from .schema import events


def record_event(
    connection: Connection, at: datetime, kind: str, subject: str, detail: Mapping[str, Any]
) -> None:
    """Append an event within the transaction that does what it tells of."""
    text = json.dumps(detail, ensure_ascii=False, sort_keys=True)
    connection.execute(insert(events).values(at=at.isoformat(), kind=kind, subject=subject, detail=text))


def last_times(connection: Connection, kind: str) -> dict[str, str]:
    """When an event of a kind was last recorded, by its subject.

    The log is only appended to, so the last row is the latest one, whatever offset its time is written with.
    """
    last = select(func.max(events.c.fid)).where(events.c.kind == kind).group_by(events.c.subject)
    rows = connection.execute(select(events.c.subject, events.c.at).where(events.c.fid.in_(last)))
    return {row.subject: row.at for row in rows}
