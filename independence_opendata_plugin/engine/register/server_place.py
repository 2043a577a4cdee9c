"""A register for an office: a schema of a PostgreSQL database with PostGIS, shared by all its seats."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import SplitResult, parse_qs, urlsplit

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.pool import NullPool

from ...chapter33.refusal import Refused
from .granting import grant_rights
from .guards import guard_tables
from .refusals import refuse_server
from .schema import metadata, register_info

DEFAULT_SCHEMA = "licensing"
CONNECT_PATIENCE_S = 10
WAIT_FOR_LOCK = "30s"
# The server notices within a minute that a seat is gone, and frees what it had locked; by itself it takes two hours.
KEEPALIVES = "-c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3"
WRITE_IT_SO = "write postgresql://host:port/database?schema=licensing."
# One lock for all that write, as a file has one: numbers, row versions and the chain of events rest on it.
LOCK = 338


@dataclass(frozen=True)
class ServerPlace:
    """`address` is `postgresql://host:port/database?schema=name`, without user and password.

    `credentials` are `user` and `password` from QGIS's authentication store, for this call; empty: the account that the
    program runs under, as libpq finds it.
    """

    host: str
    port: int | None
    database: str
    schema: str
    credentials: Mapping[str, str] = field(default_factory=dict, repr=False)

    @classmethod
    def parse(cls, address: str, credentials: Mapping[str, str]) -> ServerPlace:
        """Raises Refused for an address that holds a user or password, or names no database."""
        parts = _split(address)
        if parts.username or parts.password:
            raise Refused(
                "the register",
                why="its address holds a user name or password, which others could read there",
                remedy="keep them in QGIS's authentication store, and leave them out of the address.",
            )
        database = parts.path.strip("/")
        options = parse_qs(parts.query)
        unknown = sorted(options.keys() - {"schema"})
        if not database or unknown:
            reason = (
                f"its address has an unknown part {', '.join(unknown)}" if unknown else "it names no database"
            )
            raise Refused("the register", why=reason, remedy=WRITE_IT_SO)
        schema = options.get("schema", [DEFAULT_SCHEMA])[0]
        return cls(parts.hostname or "", _read_port(parts), database, schema, credentials)

    @property
    def name(self) -> str:
        return f"schema {self.schema} of database {self.database}"

    @property
    def address(self) -> str:
        """As `find_place` reads it; names no user."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = f":{self.port}" if self.port else ""
        return f"postgresql://{host}{port}/{self.database}?schema={self.schema}"

    @property
    def journal_name(self) -> str:
        """What was begun there is settled when the register is opened again: only then are there credentials."""
        return self.address

    def is_there(self) -> bool:
        """Raises Refused where the server does not answer, or does not let the user in."""
        with self.connect_to_read().begin() as connection:
            return inspect(connection).has_table(register_info.name, schema=self.schema)

    def connect(self) -> Engine:
        """For writing: a transaction waits until no other writes to the register."""
        engine = self._connect()
        event.listen(engine, "begin", self._lock_at_once)
        return engine

    def connect_to_read(self) -> Engine:
        """For reading: waits for nobody, changes nothing, and sees the register as it is at one moment."""
        engine = self._connect()
        event.listen(engine, "begin", _allow_reading_only)
        return engine

    def make_tables(self, connection: Connection) -> None:
        """Make what is missing of the register's tables. Raises Refused where the database has no PostGIS."""
        found = connection.execute(text("SELECT 1 FROM pg_extension WHERE extname = 'postgis'")).scalar()
        if found is None:
            raise Refused(
                "the register",
                why=f"database {self.database} has no PostGIS",
                remedy="let its administrator run CREATE EXTENSION postgis.",
            )
        if not inspect(connection).has_schema(self.schema):
            quoted = connection.dialect.identifier_preparer.quote(self.schema)
            connection.exec_driver_sql(f"CREATE SCHEMA {quoted}")
        metadata.create_all(connection)

    def find_damage(self, _: Connection) -> list[str]:
        """Nothing: a server looks after its own files."""
        return []

    def protect(self, connection: Connection) -> None:
        """What the server refuses by itself, and the rights of each role whose group there is."""
        guard_tables(connection, self.schema)
        grant_rights(connection, self.schema)

    def back_up(self, connection: Connection, name: str) -> None:
        """Copy the register's tables to a schema beside it, named after why; a copy that is there already stays."""
        quote = connection.dialect.identifier_preparer.quote
        copy, inspector = f"{self.schema}_{name}", inspect(connection)
        if inspector.has_schema(copy):
            return
        connection.exec_driver_sql(f"CREATE SCHEMA {quote(copy)}")
        for table in inspector.get_table_names(self.schema):
            source = f"{quote(self.schema)}.{quote(table)}"
            connection.exec_driver_sql(f"CREATE TABLE {quote(copy)}.{quote(table)} AS TABLE {source}")

    def _lock_at_once(self, connection: Connection) -> None:
        lock = text("SELECT pg_advisory_xact_lock(hashtext(:schema), :lock)")
        connection.execute(lock, {"schema": self.schema, "lock": LOCK})

    def _connect(self) -> Engine:
        url = URL.create(
            "postgresql+psycopg",
            username=self.credentials.get("user") or None,
            password=self.credentials.get("password") or None,
            host=self.host or None,
            port=self.port,
            database=self.database,
        )
        engine = create_engine(
            url,
            poolclass=NullPool,
            connect_args={
                "connect_timeout": CONNECT_PATIENCE_S,
                "application_name": "independence_opendata",
                "options": f"-c lock_timeout={WAIT_FOR_LOCK} -c timezone=UTC {KEEPALIVES}",
            },
            hide_parameters=True,
        )
        event.listen(engine, "handle_error", refuse_server)
        # Named in each statement, not in the search path: there a table that is missing here is another register's.
        return engine.execution_options(schema_translate_map={None: self.schema})


def _split(address: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError as error:
        raise Refused("the register", why="its address cannot be read", remedy=WRITE_IT_SO) from error


def _read_port(parts: SplitResult) -> int | None:
    try:
        return parts.port
    except ValueError as error:
        raise Refused("the register", why="the port in its address is none", remedy=WRITE_IT_SO) from error


def _allow_reading_only(connection: Connection) -> None:
    connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
