"""Nobody writes over what he has not seen: a row counts its changes, and a change names the count it was made from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, select, update

from ...chapter33.refusal import Refused
from .who import name_of


def change_row(
    connection: Connection,
    table: Table,
    row: ColumnElement[bool],
    values: Mapping[str, Any],
    *,
    at: datetime,
    seen: int | None = None,
) -> None:
    """Change one row of a stamped table. `seen` is the `row_version` that the change was made from (None: the present
    one, within a transaction that has just read it).

    Raises Refused where there is no such row, and where somebody has changed it since: then it says who and what.
    """
    found = connection.execute(select(table).where(row)).one_or_none()
    if found is None:
        raise Refused(
            f"the change to {table.name}", why="there is no such entry", remedy="read the register again."
        )
    if seen is not None and found.row_version != seen:
        raise Refused(
            f"the change to {_name(found)}",
            why=f"{found.changed_by or 'somebody'} has changed it at {found.changed}: {_tell(found, values)}",
            remedy="look at it as it is now, then decide again.",
        )
    connection.execute(
        update(table)
        .where(row)
        .values(
            **values,
            row_version=found.row_version + 1,
            changed=at.isoformat(),
            changed_by=name_of(connection),
        )
    )


def _name(row: Any) -> str:  # noqa: ANN401 - a row of whichever table
    fields = row._mapping
    return str(fields.get("number") or fields.get("identifier") or f"entry {row.fid}")


def _tell(row: Any, values: Mapping[str, Any]) -> str:  # noqa: ANN401
    """What stands there now, of what was to be changed; documents are too long to be told."""
    told = [f"{name} is now {row._mapping[name]}" for name in values if len(str(row._mapping[name])) <= 60]
    return ", ".join(told) or "its content is another"
