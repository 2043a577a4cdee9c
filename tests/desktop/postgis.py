"""A town's tables in PostGIS, and their layers in QGIS."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from qgis.core import Qgis, QgsApplication, QgsAuthMethodConfig, QgsDataSourceUri, QgsVectorLayer

from tests.postgres import PostgresServer

from .lots import SQUARES, square

CLERK, CLERK_WORD = "map_clerk", "Ozark-plateau-62"
# Looks for its first row for ten minutes.
ENDLESS = "CREATE VIEW endless AS SELECT id, name, geom FROM lots WHERE pg_sleep(600) IS NOT NULL"
# Ends its own connection when it comes to the third row, as a server does that goes away in the middle.
BREAKING = """
CREATE FUNCTION read_or_end(id int) RETURNS int LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
    IF id = 3 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN id; END $$;
CREATE VIEW breaking AS SELECT read_or_end(id) AS id, name, geom FROM lots"""


@dataclass(frozen=True)
class Town:
    """A database of the test's own, with three lots (`lots`), as the other tests have them in a file.

    `CLERK` may read it, with the word `CLERK_WORD`.
    """

    server: PostgresServer
    database: str

    def run(self, sql: str) -> str:
        return self.server.run(sql, self.database)

    def uri(
        self,
        table: str = "lots",
        *,
        key: str = "id",
        column: str | None = "geom",
        kind: Qgis.WkbType = Qgis.WkbType.Polygon,
        sql: str = "",
        authcfg: str = "",
        srid: int = 26915,
        unread: bool = False,
    ) -> str:
        """A layer's address as QGIS writes it: with an entry of its authentication store, or with user and word.

        Of a table that is `unread` QGIS reads no row when it opens it.
        """
        uri = QgsDataSourceUri()
        user, word = ("", "") if authcfg else (CLERK, CLERK_WORD)
        where = (self.server.host, str(self.server.port), self.database, user, word)
        uri.setConnection(*where, QgsDataSourceUri.SslMode.SslDisable, authcfg)
        schema = "" if table.startswith("(") else "public"
        uri.setDataSource(schema, table, column, sql, key)
        uri.setUseEstimatedMetadata(unread)
        uri.setParam("checkPrimaryKeyUnicity", "0" if unread else "1")
        if column is not None:
            uri.setSrid(str(srid))
            uri.setWkbType(kind)
        return str(uri.uri(False))

    def layer(self, name: str = "Lots", **address: object) -> QgsVectorLayer:
        layer = QgsVectorLayer(self.uri(**address), name, "postgres")
        assert layer.isValid(), layer.error().message()
        return layer


@contextmanager
def found_town(server: PostgresServer, name: str) -> Iterator[Town]:
    rows = ", ".join(
        f"('{lot}', '{owner}', 'SRID=26915;{square(west).asWkt()}')" for lot, owner, west in SQUARES
    )
    with server.database(name):
        town = Town(server, name)
        town.run(
            f"""CREATE TABLE lots (id serial PRIMARY KEY, name text, owner text, geom geometry(Polygon, 26915));
            INSERT INTO lots (name, owner, geom) VALUES {rows};
            CREATE INDEX ON lots USING gist (geom);
            CREATE ROLE "{CLERK}" LOGIN PASSWORD '{CLERK_WORD}';
            ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO "{CLERK}";
            GRANT SELECT ON lots TO "{CLERK}";"""
        )
        try:
            yield town
        finally:
            town.run(f'DROP OWNED BY "{CLERK}"; DROP ROLE "{CLERK}"')


@contextmanager
def stored_credentials() -> Iterator[str]:
    """The clerk's name and word in QGIS's authentication store, under a master password; yields the entry's id."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("master of the tests", True)
    entry = QgsAuthMethodConfig("Basic")
    entry.setName("Town database")
    entry.setConfig("username", CLERK)
    entry.setConfig("password", CLERK_WORD)
    assert manager.storeAuthenticationConfig(entry)[0]
    try:
        yield entry.id()
    finally:
        manager.removeAuthenticationConfig(entry.id())
