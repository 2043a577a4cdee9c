"""A register moves between a file and a server, whole: numbers and void ones, events with their chain, row versions."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import shapely
from sqlalchemy import Connection, Result, Table, func, insert, select, text

from ...chapter33.refusal import Refused
from ..files import draft_of
from .area_column import POSTGRESQL
from .events import find_breaks, record_event
from .file_place import FilePlace
from .migration import bring_up_to_date
from .move_marks import MoveMarks, read_marks, write_marks
from .place import Place
from .schema import metadata, register_info
from .who import signed_by

ROWS_AT_ONCE = 500
Tell = Callable[[float, str], None]


@dataclass(frozen=True)
class TableContent:
    """How many rows a table has, and the SHA-256 over all their values in the order of their keys."""

    rows: int
    sha256: str


Content = Mapping[str, TableContent]


def move_register(source: Place, target: Place, who: str, at: datetime, tell: Tell) -> Content:
    """Copy all of `source` to `target`, compare the two, and mark `source` as moved; `tell` is told of each table.

    Nobody writes to the source meanwhile. A move that broke off after the target was complete is ended by asking again.
    Raises Refused where there is nothing to move, where `target` is taken, and where the copy is not what was copied:
    then the source is as it was.
    """
    if source.address == target.address:
        raise Refused("the move", why="both places are the same", remedy="name another place to move to.")
    if not source.is_there():
        raise Refused(
            "the move",
            why=f"there is no register at {source.address}",
            remedy="name the register that is to move.",
        )
    with signed_by(source.connect(), who).begin() as old:
        bring_up_to_date(old, source)
        marks = read_marks(old)
        if marks.moved_to:
            _require_unfinished(marks, target)
        else:
            _require_free(target)
            record_event(old, at, "register moved", target.name, {"from": source.name, "to": target.name})
            _fill(old, source, target, tell)
        moved = read_content(old)
        write_marks(old, MoveMarks(moved_to=target.address))
    with target.connect().begin() as new:
        _require_same(moved, read_content(new))
        write_marks(new, MoveMarks())
    return moved


def read_content(connection: Connection) -> Content:
    """Of each table but the register's own marks, the same for the same rows in whichever place."""
    tables = [table for table in metadata.sorted_tables if table is not register_info]
    return {table.name: _digest(connection, table) for table in tables}


def _require_unfinished(marks: MoveMarks, target: Place) -> None:
    """Raises Refused unless this very move broke off after its target was complete."""
    if marks.moved_to == target.address and target.is_there():
        with target.connect_to_read().begin() as new:
            if read_marks(new).arriving_from:
                return
    raise Refused(
        "the move",
        why=f"the register has moved to {marks.moved_to} already",
        remedy="move it on from there.",
    )


def _require_free(target: Place) -> None:
    if isinstance(target, FilePlace) and target.path.exists():
        raise Refused(
            "the move", why=f"{target.path} is there already", remedy="name a file that is not there yet."
        )
    if target.is_there():
        raise Refused(
            "the move",
            why=f"there is a register at {target.address} already",
            remedy="name another schema. Where it is left from a move that broke off, drop that schema first.",
        )


def _fill(old: Connection, source: Place, target: Place, tell: Tell) -> None:
    """Make the target complete, under the mark that it has not arrived; or leave nothing there."""
    with _draft(target) as draft, draft.connect().begin() as new:
        draft.make_tables(new)
        tables = metadata.sorted_tables
        for done, table in enumerate(tables):
            tell(done / len(tables), table.name)
            _copy_rows(old, new, table)
        write_marks(new, MoveMarks(arriving_from=source.address))
        _require_same(read_content(old), read_content(new))
        breaks = [*find_breaks(new)]
        if breaks != [*find_breaks(old)]:
            raise Refused("the move", why=breaks[0], remedy="nothing was moved; try again.")
        draft.protect(new)


@contextmanager
def _draft(target: Place) -> Iterator[Place]:
    """A file appears under its name when it is complete; a server's transaction does the same for a schema."""
    if not isinstance(target, FilePlace):
        yield target
        return
    target.require_folder()
    with draft_of(target.path) as draft:
        yield replace(target, path=Path(draft))
        draft.replace(target.path)


def _copy_rows(old: Connection, new: Connection, table: Table) -> None:
    rows = _read_rows(old, table)
    for part in rows.partitions(ROWS_AT_ONCE):
        new.execute(insert(table), [dict(row._mapping) for row in part])
    if new.dialect.name == POSTGRESQL:
        _count_on(new, table)


def _read_rows(connection: Connection, table: Table) -> Result:
    query = select(table).order_by(table.c.fid)
    return connection.execute(query, execution_options={"stream_results": True})


def _count_on(new: Connection, table: Table) -> None:
    """The next key that the server gives out follows the last that was copied."""
    last = new.execute(select(func.max(table.c.fid))).scalar()
    schema = new.get_execution_options()["schema_translate_map"][None]
    quote = new.dialect.identifier_preparer.quote
    asked = text("SELECT setval(pg_get_serial_sequence(:table, 'fid'), :last)")
    if last is not None:
        new.execute(asked, {"table": f"{quote(schema)}.{quote(table.name)}", "last": last})


def _digest(connection: Connection, table: Table) -> TableContent:
    digest, count = hashlib.sha256(), 0
    for row in _read_rows(connection, table):
        count += 1
        values = [value.wkb_hex if isinstance(value, shapely.Geometry) else value for value in row]
        digest.update(repr(values).encode())
    return TableContent(count, digest.hexdigest())


def _require_same(old: Content, new: Content) -> None:
    for name, content in old.items():
        if new.get(name) != content:
            raise Refused(
                "the move",
                why=f"table {name} did not arrive as it was ({content.rows} rows, {new[name].rows} arrived)",
                remedy="the register stays where it is; tell its administrator, then try again.",
            )
