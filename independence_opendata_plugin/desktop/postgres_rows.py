"""The rows of a PostGIS layer as the server writes them: quicker than through QGIS, at one moment, all or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg2
from psycopg2.extensions import ISOLATION_LEVEL_REPEATABLE_READ
from psycopg2.sql import SQL
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsCredentials,
    QgsDataSourceUri,
    QgsFeedback,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt

from ..chapter33.refusal import Cancelled, Refused
from .layer_copy import bounds_near, require_crs, stop_if_cancelled
from .postgres_query import ColumnKind, RowQuery
from .row_parts import RowParts, write_facts

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection
    from psycopg2.extensions import cursor as Cursor

CONNECT_SECONDS = 15
SESSION = "SET datestyle TO 'ISO, YMD'; SET client_encoding TO 'UTF8'"


class PostgresRows:
    """Rows of a layer that `can_query`, as RowParts of what PostgreSQL's COPY writes.

    The address with its credentials stays in this object: it goes to the server alone. Raises Refused for a layer
    without a CRS.
    """

    ending = ".rows"

    def __init__(self, layer: QgsVectorLayer) -> None:
        require_crs(layer)
        self.name = layer.name()
        self._crs = layer.crs()
        self._geometry_type = QgsWkbTypes.displayString(QgsWkbTypes.flatType(layer.wkbType()))
        self._query = RowQuery(layer)
        self._address = _find_address(QgsDataSourceUri(layer.source()))

    def limit_to(self, extent: QgsReferencedRectangle, context: QgsCoordinateTransformContext) -> None:
        """Fetch only rows near the extent; all of them where it cannot be transformed."""
        self._query.bounds = bounds_near(extent, self._crs, context)

    def write(self, path: Path, feedback: QgsFeedback) -> None:
        """All the rows at once. Raises Refused where the server does not give every row, Cancelled."""
        with self.begin(path) as fetch:
            fetch(feedback)

    @contextmanager
    def begin(self, path: Path) -> Iterator[Callable[[QgsFeedback], None]]:
        """Ask the server what there is; gives what fetches the rows and raises as `write` does."""
        with (
            self._refusing(),
            closing(psycopg2.connect(self._address, connect_timeout=CONNECT_SECONDS)) as connection,
        ):
            connection.set_session(ISOLATION_LEVEL_REPEATABLE_READ, readonly=True)
            cursor = connection.cursor()
            cursor.execute(SESSION)
            cursor.execute(self._query.kind())
            kind = ColumnKind(*(cursor.fetchone() or ()))
            path.mkdir()
            schema = {
                "fields": self._query.types,
                "geometry_type": self._geometry_type,
                "expected": self._count_expected(cursor, kind),
            }
            write_facts(path / "schema.json", schema)
            yield partial(self._fetch, cursor, kind, path)

    def _fetch(self, cursor: Cursor, kind: ColumnKind, path: Path, feedback: QgsFeedback) -> None:
        rows = RowParts(path, self.name, feedback)
        try:
            with self._refusing(feedback), _stopping(cursor.connection, feedback):
                query = self._query.rows(kind).as_string(cursor)
                cursor.copy_expert(f"COPY ({query}) TO STDOUT (FORMAT csv)", rows)
                rows.end({"curved": self._count_curved(cursor, kind)})
        except (Refused, Cancelled):
            write_facts(path / "end.json", {"complete": False})
            raise

    def _count_expected(self, cursor: Cursor, kind: ColumnKind) -> int:
        """What the server's planner thinks, which costs nothing."""
        cursor.execute(SQL("EXPLAIN (FORMAT JSON) {}").format(self._query.rows(kind)))
        return int(cursor.fetchone()[0][0]["Plan"]["Plan Rows"])

    def _count_curved(self, cursor: Cursor, kind: ColumnKind) -> int:
        if not kind.may_have_arcs:
            return 0
        cursor.execute(self._query.curves(kind))
        return int(cursor.fetchone()[0])

    @contextmanager
    def _refusing(self, feedback: QgsFeedback | None = None) -> Iterator[None]:
        """The driver's errors in our words; one that Cancel brings about is no error of the server's."""
        try:
            yield
        except psycopg2.Error as error:
            if feedback is not None:
                stop_if_cancelled(feedback)
            # The first line says what happened, further ones which statement of ours it happened in.
            reason = str(error).strip().partition("\n")[0]
            raise Refused(
                QCoreApplication.translate("Snapshot", "layer '{}'").format(self.name),
                why=QCoreApplication.translate(
                    "Snapshot", "its server did not give all its rows ({})"
                ).format(reason),
                remedy=QCoreApplication.translate("Snapshot", "see that the server answers, then try again."),
            ) from error


@contextmanager
def _stopping(connection: Connection, feedback: QgsFeedback) -> Iterator[None]:
    """Cancel reaches a server that is still looking for rows, too."""
    # Right where it is said, in the thread of the window: this one waits for the server.
    wire = feedback.canceled.connect(  # type: ignore[call-arg] # the stubs forget the kind of connection
        connection.cancel, Qt.ConnectionType.DirectConnection
    )
    try:
        yield
    finally:
        feedback.canceled.disconnect(wire)


def _find_address(uri: QgsDataSourceUri) -> str:
    """How to reach the server, with what QGIS's authentication store holds, or what the user told QGIS when asked."""
    if not uri.authConfigId() and not uri.password():
        credentials, realm = QgsCredentials.instance(), uri.connectionInfo(False)
        known, user, password = credentials.get(realm, uri.username(), "", "", False)
        if known:
            # Asking takes them away from QGIS.
            credentials.put(realm, user, password)
            uri.setUsername(user)
            uri.setPassword(password)
    return str(uri.connectionInfo(True))
