"""The rows of a PostGIS layer as the server writes them: quicker than through QGIS, at one moment, all or none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import psycopg2
from psycopg2.extensions import ISOLATION_LEVEL_REPEATABLE_READ
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

from ..chapter33.refusal import Refused
from .layer_copy import STEP, bounds_near, require_crs, tell_copied
from .postgres_query import ColumnKind, RowQuery

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection  # noqa: N812 - a class by a lower-case name

CONNECT_SECONDS = 15
SESSION = "SET datestyle TO 'ISO, YMD'; SET client_encoding TO 'UTF8'"


class PostgresRows:
    """Rows of a layer that `can_query`: in CSV as PostgreSQL's COPY writes it, and beside it (`.json`) what they are.

    The address with its credentials stays in this object: it goes to the server alone. Raises Refused for a layer
    without a CRS.
    """

    ending = ".rows.csv"

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
        """Raises Refused where the server does not give every row, Cancelled when the user stopped it."""
        try:
            with closing(psycopg2.connect(self._address, connect_timeout=CONNECT_SECONDS)) as connection:
                connection.set_session(ISOLATION_LEVEL_REPEATABLE_READ, readonly=True)
                with _stopping(connection, feedback):
                    self._fetch(connection, path, feedback)
        except psycopg2.Error as error:
            if feedback.isCanceled():
                tell_copied(feedback, self.name, 0)
            raise self._refusal(error) from error

    def _fetch(self, connection: Connection, path: Path, feedback: QgsFeedback) -> None:
        cursor = connection.cursor()
        cursor.execute(SESSION)
        cursor.execute(self._query.kind())
        kind = ColumnKind(*(cursor.fetchone() or ()))
        with path.open("wb") as file:
            rows = RowFile(file, self.name, feedback)
            cursor.copy_expert(
                f"COPY ({self._query.rows(kind).as_string(cursor)}) TO STDOUT (FORMAT csv)", rows
            )
        curved = 0
        if kind.may_have_arcs:
            cursor.execute(self._query.curves(kind))
            (curved,) = cursor.fetchone()
        facts = {
            "fields": self._query.types,
            "geometry_type": self._geometry_type,
            "rows": rows.count,
            "longest": rows.longest,
            "curved": curved,
        }
        path.with_suffix(".json").write_text(json.dumps(facts), encoding="utf-8")

    def _refusal(self, error: psycopg2.Error) -> Refused:
        # The first line says what happened, further ones which statement of ours it happened in.
        return Refused(
            QCoreApplication.translate("Snapshot", "layer '{}'").format(self.name),
            why=QCoreApplication.translate("Snapshot", "its server did not give all its rows ({})").format(
                str(error).strip().splitlines()[0]
            ),
            remedy=QCoreApplication.translate("Snapshot", "see that the server answers, then try again."),
        )


class RowFile:
    """Where the server's rows go, one at a time; `longest` is how many bytes the longest takes."""

    def __init__(self, file: BinaryIO, name: str, feedback: QgsFeedback) -> None:
        self._append, self._name, self._feedback = file.write, name, feedback
        self.count = self.longest = 0

    def write(self, row: bytes) -> None:
        self._append(row)
        if len(row) > self.longest:
            self.longest = len(row)
        if self.count % STEP == 0:
            tell_copied(self._feedback, self._name, self.count)
        self.count += 1


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
