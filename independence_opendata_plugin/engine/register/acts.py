"""Writing down what somebody did: a row of its own, and its event, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, insert

from .events import record_event
from .who import name_of


def record_act(
    connection: Connection, table: Table, values: Mapping[str, Any], *, kind: str, subject: str, at: datetime
) -> None:
    """Add a row, signed by who works here, and the event of that kind, which tells what was added."""
    signed = {**values, "recorded": at.isoformat(), "recorded_by": name_of(connection)}
    connection.execute(insert(table).values(**signed))
    record_event(connection, at, kind, subject, {name: value for name, value in values.items() if value})
