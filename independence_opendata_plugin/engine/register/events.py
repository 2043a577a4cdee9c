"""The log of events: what was done, to what, when; appended to, never changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert

from .schema import events


def record_event(
    connection: Connection, at: datetime, kind: str, subject: str, detail: Mapping[str, Any]
) -> None:
    """Append an event within the transaction that does what it tells of."""
    text = json.dumps(detail, ensure_ascii=False, sort_keys=True)
    connection.execute(insert(events).values(at=at.isoformat(), kind=kind, subject=subject, detail=text))
