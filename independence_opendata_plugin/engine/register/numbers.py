"""Numbers of quotes and licenses: without gap or duplicate, however many clients ask at once.

A number that was reserved and came to nothing is void, and the next one given out. Where that cannot be written,
because the engine was killed or the server is away, it is made good later, by the first of these:

- in a file, the next engine of that user, at its start;
- in a file or on a server, the next work of that user that opens the register, from whichever engine: the journal names
  the server, but the credentials are only at hand then;
- after 24 hours whoever takes a number next, unless a package may have been delivered under it (`delivery.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Table, func, insert, or_, select, update

from ...chapter33.refusal import Refused
from ...scratch.journal import Entry, leave, note, strike
from ..sweeping import NUMBER
from .refusals import Unanswered

RESERVED, ISSUED, VOID = "reserved", "issued", "void"
ABANDONED_AFTER = timedelta(hours=24)


@dataclass(frozen=True)
class NumberSeries:
    """A yearly series such as Q-2026-0001; `table` is one of the register's numbered tables.

    `journal_name` is under what the register stands in the journal of this process, "" where nothing is written down.
    """

    engine: Engine
    table: Table
    letter: str
    journal_name: str = ""

    @contextmanager
    def reserve(self, now: datetime) -> Iterator[str]:
        """A number to make a document with. It is void, and given out again, unless `issue` was called inside."""
        entry = Entry(NUMBER, self.journal_name, now.isoformat()) if self.journal_name else None
        if entry:
            note(entry)
        is_returned, is_known = False, True
        try:
            with self.engine.begin() as connection:
                number = self._take(connection, now)
            try:
                yield number
            except Unanswered:
                # It may be issued: the next work with the register tells, from the journal.
                is_known = False
                raise
            finally:
                if is_known:
                    with self.engine.begin() as connection:
                        self._release(connection, number, now.isoformat())
                    is_returned = True
        finally:
            if entry:
                (strike if is_returned else leave)(entry)

    def fill(self, connection: Connection, number: str, at: datetime, values: Mapping[str, Any]) -> None:
        """Write to the row of a number that was reserved at that time. Raises Refused where it is no longer."""
        mine = self._is_reserved(number, at.isoformat())
        if connection.execute(update(self.table).where(mine).values(**values)).rowcount != 1:
            raise Refused(
                f"number {number}",
                why="it was given back in the meantime, because its work took too long",
                remedy="try again.",
            )

    def issue(self, connection: Connection, number: str, at: datetime, values: Mapping[str, Any]) -> None:
        """Turn a number that was reserved at that time into the record of an issued document."""
        self.fill(connection, number, at, {**values, "state": ISSUED})

    def give_back(self, connection: Connection, reserved_at: str) -> None:
        """All that was reserved at that time and never issued is void."""
        times = (self.table.c.state == RESERVED) & (self.table.c.reserved_at == reserved_at)
        for number in connection.execute(select(self.table.c.number).where(times)).scalars().all():
            self._release(connection, number, reserved_at)

    def _release(self, connection: Connection, number: str, reserved_at: str) -> None:
        empty = {column.name: None for column in self.table.columns if column.nullable}
        connection.execute(
            update(self.table).where(self._is_reserved(number, reserved_at)).values(**empty, state=VOID)
        )

    def _is_reserved(self, number: str, at: str) -> ColumnElement[bool]:
        table = self.table
        return (table.c.number == number) & (table.c.state == RESERVED) & (table.c.reserved_at == at)

    def _take(self, connection: Connection, now: datetime) -> str:
        table, series = self.table, f"{self.letter}-{now:%Y}"
        long_ago = (now - ABANDONED_AFTER).isoformat()
        abandoned = (table.c.state == RESERVED) & (table.c.reserved_at < long_ago)
        if "geom" in table.c:
            # A row that is filled is not abandoned: its document may stand on a disk that is not seen from here.
            abandoned &= table.c.geom.is_(None)
        free = connection.execute(
            select(table.c.number)
            .where(table.c.series == series, or_(table.c.state == VOID, abandoned))
            .order_by(table.c.sequence)
            .limit(1)
        ).scalar()
        if free:
            connection.execute(
                update(table)
                .where(table.c.number == free)
                .values(state=RESERVED, reserved_at=now.isoformat())
            )
            return str(free)
        last = (
            connection.execute(select(func.max(table.c.sequence)).where(table.c.series == series)).scalar()
            or 0
        )
        number = f"{series}-{last + 1:04d}"
        connection.execute(
            insert(table).values(
                number=number, series=series, sequence=last + 1, state=RESERVED, reserved_at=now.isoformat()
            )
        )
        return number
