"""A register for one seat: a GeoPackage, so that QGIS shows its areas as layers."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from ...chapter33.refusal import Refused
from ..files import appearing
from .geopackage import APPLICATION_ID, describe_as_geopackage
from .refusals import refuse_file
from .schema import metadata

WAIT_FOR_LOCK_S = 30


@dataclass(frozen=True)
class FilePlace:
    """A register's file; it need not be there yet."""

    path: Path

    @property
    def schema(self) -> None:
        """A file has none."""
        return None

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def address(self) -> str:
        """As `find_place` reads it."""
        return str(self.path.absolute())

    @property
    def journal_name(self) -> str:
        """Where the next start of the engine finds the register again."""
        return self.address

    def is_there(self) -> bool:
        return self.path.is_file()

    def connect(self) -> Engine:
        """For writing: a transaction locks others out from its beginning. Raises Refused where no file can be made."""
        self.require_folder()
        engine = self._connect()
        event.listen(engine, "begin", _lock_at_once)
        return engine

    def require_folder(self) -> None:
        """Raises Refused where the folder of the file is not there."""
        if not self.path.parent.is_dir():
            raise Refused(
                "the register", why=f"the folder {self.path.parent} does not exist", remedy="make it first."
            )

    def connect_to_read(self) -> Engine:
        """For reading: locks nobody out and changes nothing."""
        engine = self._connect()
        event.listen(engine, "connect", _allow_reading_only)
        event.listen(engine, "begin", _begin)
        return engine

    def make_tables(self, connection: Connection) -> None:
        """Make what is missing of the register's tables, and say what QGIS wants to know of them."""
        metadata.create_all(connection)
        describe_as_geopackage(connection)

    def find_damage(self, connection: Connection) -> list[str]:
        """What SQLite finds wrong with the file, each in a sentence; empty where it is sound."""
        found = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        damage = [f"the file is damaged: {line}" for line in found if line != "ok"]
        if connection.exec_driver_sql("PRAGMA application_id").scalar() != APPLICATION_ID:
            damage.append("the file does not say that it is a GeoPackage")
        return damage

    def protect(self, _: Connection) -> None:
        """Nothing: who may write the file may write all of it."""

    def back_up(self, _: Connection, name: str) -> None:
        """Copy the register beside itself, named after why; a copy that is there already stays."""
        copy = self.path.with_name(f"{self.path.stem}_{name}{self.path.suffix}")
        if copy.exists():
            return
        with (
            appearing({"copy": copy}) as files,
            closing(sqlite3.connect(self.path)) as source,
            closing(sqlite3.connect(files["copy"])) as target,
        ):
            source.backup(target)

    def _connect(self) -> Engine:
        engine = create_engine(
            f"sqlite:///{self.path}", poolclass=NullPool, connect_args={"timeout": WAIT_FOR_LOCK_S}
        )
        event.listen(engine, "connect", _leave_transactions_to_us)
        event.listen(engine, "handle_error", refuse_file)
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
