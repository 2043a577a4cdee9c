"""Numbers of quotes and licenses: without gap or duplicate, however many clients ask at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Engine, Table, func, insert, or_, select, update

RESERVED, ISSUED, VOID = "reserved", "issued", "void"
ABANDONED_AFTER = timedelta(hours=24)


@dataclass(frozen=True)
class NumberSeries:
    """A yearly series such as Q-2026-0001; `table` is one of the register's numbered tables."""

    engine: Engine
    table: Table
    letter: str

    @contextmanager
    def reserve(self, now: datetime) -> Iterator[str]:
        """A number to make a document with. It is void, and given out again, unless `issue` was called inside."""
        with self.engine.begin() as connection:
            number = self._take(connection, now)
        try:
            yield number
        finally:
            with self.engine.begin() as connection:
                connection.execute(
                    update(self.table)
                    .where(self.table.c.number == number, self.table.c.state == RESERVED)
                    .values(state=VOID)
                )

    def issue(self, connection: Connection, number: str, values: dict[str, Any]) -> None:
        """Turn a reserved number into the record of an issued document."""
        connection.execute(
            update(self.table).where(self.table.c.number == number).values(state=ISSUED, **values)
        )

    def _take(self, connection: Connection, now: datetime) -> str:
        table, series = self.table, f"{self.letter}-{now:%Y}"
        abandoned = (now - ABANDONED_AFTER).isoformat()
        free = connection.execute(
            select(table.c.number)
            .where(
                table.c.series == series,
                or_(table.c.state == VOID, (table.c.state == RESERVED) & (table.c.reserved_at < abandoned)),
            )
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
