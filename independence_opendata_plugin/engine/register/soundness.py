"""Whether a register holds together: each thing that does not is a sentence for its administrator."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from sqlalchemy import Connection, Row, Table, select

from ..geodata.area import hash_outline
from ..job import Job
from .events import find_breaks
from .numbers import RESERVED, VOID
from .register import Register
from .schema import deliveries, events, invoices, licenses, metadata, quotes, receipts
from .schema.base import is_numbered

# Columns that hold JSON, in whichever table.
JSON_COLUMNS = ("document", "inputs", "manifest", "source", "detail")
EMPTY_STATES = (RESERVED, VOID)
ISSUED_BY = {
    licenses.name: ("license issued",),
    quotes.name: ("quote issued", "quote drafted"),
    invoices.name: ("invoice issued",),
    receipts.name: ("payment recorded",),
}


def find_register_problems(register: Register, job: Job) -> list[str]:
    """What is wrong, each in a sentence; empty where all holds."""
    checks = (
        ("the events", find_breaks),
        ("the numbers", _find_wrong_numbers),
        ("the documents", _find_unreadable),
        ("the areas", _find_changed_areas),
        ("the licenses", _find_wrong_licenses),
        ("the deliveries", _find_wrong_deliveries),
    )
    with register.engine.begin() as connection:
        problems = register.place.find_damage(connection)
        if problems:
            # What cannot be read cannot be checked any further.
            return problems
        for done, (name, find) in enumerate(checks):
            job.progress(done / len(checks), name)
            problems += find(connection)
    return problems


def _find_wrong_numbers(connection: Connection) -> Iterator[str]:
    """Each series runs from 1 on without gap or duplicate, and each issued number has the event of its issue."""
    for table in (table for table in metadata.sorted_tables if is_numbered(table)):
        columns = (table.c.number, table.c.series, table.c.sequence, table.c.state)
        rows = connection.execute(select(*columns).order_by(table.c.series, table.c.sequence)).all()
        for row in rows:
            if row.number != f"{row.series}-{row.sequence:04d}":
                yield f"{row.number} in {table.name} is not number {row.sequence} of {row.series}"
        for series in sorted({row.series for row in rows}):
            taken = Counter(row.sequence for row in rows if row.series == series)
            for sequence in sorted({*taken, *range(1, max(taken) + 1)}):
                if taken[sequence] != 1:
                    yield _tell_times(f"{series}-{sequence:04d}", taken[sequence], table.name)
        issued = {row.number for row in rows if row.state not in EMPTY_STATES}
        if table.name in ISSUED_BY:
            yield from _find_untold(connection, ISSUED_BY[table.name], issued)


def _tell_times(number: str, times: int, table: str) -> str:
    return f"{number} stands {times} times in {table}" if times else f"{number} is missing in {table}"


def _find_untold(connection: Connection, kinds: tuple[str, ...], issued: set[str]) -> Iterator[str]:
    """The end of the log may be cut off without breaking its chain."""
    told = set(connection.execute(select(events.c.subject).where(events.c.kind.in_(kinds))).scalars())
    for number in sorted(issued - told):
        yield f"no event tells of {number}: '{kinds[0]}' is missing in the log"


def _find_unreadable(connection: Connection) -> Iterator[str]:
    for table in metadata.sorted_tables:
        for column in (table.c[name] for name in JSON_COLUMNS if name in table.c):
            for row in connection.execute(select(table.c.fid, column).where(column.is_not(None))):
                try:
                    json.loads(row[1])
                except ValueError as error:
                    yield f"{column.name} of entry {row.fid} in {table.name} cannot be read: {error}"


def _find_changed_areas(connection: Connection) -> Iterator[str]:
    """The hash that was issued is that of the area on the map; a license's area is its quote's."""
    for row in _read_issued(connection, quotes):
        if row.geom is None or hash_outline(row.geom) != row.area_sha256:
            yield f"the area of {row.number} is not the one whose hash it was issued with"
    hashes = {row.number: row.area_sha256 for row in _read_issued(connection, quotes)}
    for row in _read_issued(connection, licenses):
        expected = hashes.get(row.quote_number)
        if expected is not None and (row.geom is None or hash_outline(row.geom) != expected):
            yield f"the area of {row.number} is not that of its quote {row.quote_number}"


def _find_wrong_licenses(connection: Connection) -> Iterator[str]:
    """Each has its quote, and its manifest tells of the same number and area."""
    hashes = {row.number: row.area_sha256 for row in _read_issued(connection, quotes)}
    for row in _read_issued(connection, licenses):
        if row.quote_number not in hashes:
            yield f"{row.number} has no quote: {row.quote_number} is not in the register"
            continue
        manifest = _read_json(row.manifest)
        if manifest is not None and manifest.get("license_number") != row.number:
            yield f"the manifest of {row.number} is that of {manifest.get('license_number')}"
        elif manifest is not None and manifest.get("area", {}).get("sha256") != hashes[row.quote_number]:
            yield f"the manifest of {row.number} has another area than its quote {row.quote_number}"


def _find_wrong_deliveries(connection: Connection) -> Iterator[str]:
    """Each license's package was delivered under the hash that the license names."""
    delivered: dict[str, set[str]] = {}
    for row in connection.execute(select(deliveries.c.license_number, deliveries.c.package_sha256)):
        delivered.setdefault(row.license_number, set()).add(row.package_sha256)
    for row in _read_issued(connection, licenses):
        if row.package_sha256 not in delivered.get(row.number, set()):
            yield f"no delivery of {row.number} has the hash that its license names"


def _read_issued(connection: Connection, table: Table) -> list[Row]:
    query = select(table).where(table.c.state.not_in(EMPTY_STATES)).order_by(table.c.sequence)
    return list(connection.execute(query))


def _read_json(text: str | None) -> dict | None:
    """None where there is none, or none that can be read: that is told elsewhere."""
    try:
        read = json.loads(text or "null")
    except ValueError:
        return None
    return read if isinstance(read, dict) else None
