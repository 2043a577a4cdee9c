"""The register: one file that the office keeps. A GeoPackage, so that QGIS shows its areas as layers."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, insert, inspect, select
from sqlalchemy.pool import NullPool

from ...chapter33.refusal import Refused
from .approvals import Approvals
from .datasets import Datasets
from .events import last_times, record_event
from .geopackage import describe_as_geopackage
from .licenses import Licenses
from .listing import RegisterEntry, read_entries
from .numbers import NumberSeries
from .quotes import Quotes
from .refusals import refuse_database
from .schema import VERSION, licenses, metadata, quotes, register_info

WAIT_FOR_LOCK_S = 30
NOT_A_FILE = "://"


@dataclass(frozen=True)
class Register:
    """Datasets, quotes, licenses, approvals of forms and the log of events, in one database."""

    engine: Engine

    @classmethod
    def open(cls, place: str) -> Register:
        """Open the register, making it where there is none yet.

        Raises Refused for a file that is something else, was made by a newer version, or cannot be written.
        """
        path = _locate(place)
        if not path.parent.is_dir():
            raise Refused(
                "the register", why=f"the folder {path.parent} does not exist", remedy="make it first."
            )
        engine = _create_engine(path)
        event.listen(engine, "begin", _lock_at_once)
        with engine.begin() as connection:
            _prepare(connection)
        return cls(engine)

    @classmethod
    def look(cls, place: str) -> Register | None:
        """The register for reading, None where there is none: looking makes nothing, locks nobody out, changes nothing.

        Raises Refused for a file that is no database, or a register that was made by a newer version.
        """
        path = _locate(place)
        if not path.is_file():
            return None
        engine = _create_engine(path)
        event.listen(engine, "connect", _allow_reading_only)
        event.listen(engine, "begin", _begin)
        with engine.begin() as connection:
            if not inspect(connection).has_table(register_info.name):
                return None
            _read_version(connection)
        return cls(engine)

    @cached_property
    def datasets(self) -> Datasets:
        return Datasets(self.engine)

    @cached_property
    def quotes(self) -> Quotes:
        return Quotes(self.engine, NumberSeries(self.engine, quotes, "Q"))

    @cached_property
    def licenses(self) -> Licenses:
        return Licenses(self.engine, NumberSeries(self.engine, licenses, "L"))

    @cached_property
    def approvals(self) -> Approvals:
        return Approvals(self.engine)

    def give_back(self, reserved_at: str) -> None:
        """The numbers that were reserved at that time and never issued are free again."""
        with self.engine.begin() as connection:
            for series in (self.quotes.series, self.licenses.series):
                series.give_back(connection, reserved_at)

    def record(self, at: datetime, kind: str, subject: str, detail: Mapping[str, Any]) -> None:
        """Append to the log of events what was done, to what, by whom."""
        with self.engine.begin() as connection:
            record_event(connection, at, kind, subject, detail)

    def entries(self) -> list[RegisterEntry]:
        """Every issued quote and license, the newest first."""
        with self.engine.begin() as connection:
            return read_entries(connection)

    def last_times(self, kind: str) -> dict[str, str]:
        """When an event of a kind (`published`) was last recorded, RFC 3339, by its subject."""
        with self.engine.begin() as connection:
            return last_times(connection, kind)


def _locate(place: str) -> Path:
    if NOT_A_FILE in place:
        raise Refused(
            "the register", why=f"'{place.split(NOT_A_FILE)[0]}' is no file", remedy="name a .gpkg file."
        )
    return Path(place)


def _create_engine(path: Path) -> Engine:
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool, connect_args={"timeout": WAIT_FOR_LOCK_S})
    event.listen(engine, "connect", _leave_transactions_to_us)
    event.listen(engine, "handle_error", refuse_database)
    return engine


def _leave_transactions_to_us(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None


def _allow_reading_only(connection: sqlite3.Connection, _: object) -> None:
    connection.execute("PRAGMA query_only = ON")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _lock_at_once(connection: Connection) -> None:
    # A transaction that reads first and locks later can fail half-way when two clerks write at once.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _prepare(connection: Connection) -> None:
    metadata.create_all(connection)
    describe_as_geopackage(connection)
    if _read_version(connection) is None:
        connection.execute(insert(register_info).values(version=VERSION))


def _read_version(connection: Connection) -> int | None:
    """The schema's version (None: not written yet). Raises Refused for one that this plugin does not know."""
    version = connection.execute(select(register_info.c.version)).scalar()
    if version is not None and version > VERSION:
        raise Refused(
            "the register",
            why=f"it was made by a newer version of this plugin (schema {version}, this one knows {VERSION})",
            remedy="update the plugin.",
        )
    return version
