"""The table of a GeoPackage that rows are copied into: made empty by GDAL, filled within SQLite."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..spool import GEOMETRY
from .blobs import HEAD_BYTES, Form
from .judge import Piece
from .plain_table import NotCopyable, PlainTable, quote, read_only, rows_by_fid
from .rtree import RtreePacker

FAST = ("journal_mode = MEMORY", "synchronous = OFF", "locking_mode = EXCLUSIVE")
"""The file is a temporary one until it is whole. A journal stays, so that a copy can be given up."""


@dataclass(frozen=True)
class Copying:
    """What goes where: from `source` in the file `path` to `table`, in the form `form`.

    `columns` are pairs of a column of the source and one of the table; `promoted` says that single geometries become
    multi-geometries of one part.
    """

    path: str
    source: PlainTable
    table: str
    form: Form
    columns: tuple[tuple[str, str], ...]
    promoted: bool


@contextmanager
def filling(file: Path, copying: Copying) -> Iterator[Target]:
    """The table, ready to be filled; whatever does not `finish` leaves it empty."""
    connection = sqlite3.connect(file, isolation_level=None, uri=True)
    try:
        for setting in FAST:
            connection.execute(f"PRAGMA main.{setting}")
        connection.execute("ATTACH ? AS source", (read_only(copying.path),))
        connection.execute("CREATE TEMP TABLE piece (fid INTEGER PRIMARY KEY, box, wkb, is_single)")
        connection.execute("BEGIN IMMEDIATE")
        yield Target(connection, copying)
    finally:
        if connection.in_transaction:
            connection.rollback()
        connection.close()


class Target:
    """Rows arrive in the order in which they are inserted, numbered from 1."""

    def __init__(self, connection: sqlite3.Connection, copying: Copying) -> None:
        self._connection, self._copying = connection, copying
        self._require_same_types()
        # Triggers keep index and count row by row; here they are written at once.
        self._triggers = connection.execute(
            "SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
            (copying.table,),
        ).fetchall()
        for name, _ in self._triggers:
            connection.execute(f"DROP TRIGGER main.{quote(name)}")
        self._rtree = RtreePacker(connection, f"rtree_{copying.table}_{GEOMETRY}")
        self._insert = self._insertion()
        self._count = 0
        self._bounds: list[np.ndarray] = []

    def keep(self, pieces: Iterable[Piece]) -> None:
        """What is delivered in place of the geometries of rows that are inserted later."""
        self._connection.executemany("INSERT INTO temp.piece VALUES (?, ?, ?, ?)", pieces)

    def insert(self, fids: Sequence[int], bounds: np.ndarray) -> None:
        """Copy rows of the source; `bounds` are xmin, ymin, xmax, ymax of what is delivered of each."""
        self._connection.execute(self._insert, (json.dumps(fids),))
        self._rtree.add(bounds)
        self._count += len(fids)
        if len(bounds):
            self._bounds.append(np.r_[bounds[:, :2].min(axis=0), bounds[:, 2:].max(axis=0)])

    def finish(self) -> None:
        """Write index, extent and count as GDAL does."""
        connection, table = self._connection, self._copying.table
        self._rtree.finish()
        for _, statement in self._triggers:
            connection.execute(statement)
        if self._count:
            ends = np.array(self._bounds)
            extent = [*ends[:, :2].min(axis=0).tolist(), *ends[:, 2:].max(axis=0).tolist()]
            connection.execute(
                "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
                (*extent, table),
            )
        connection.execute(
            "UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (self._count, table)
        )
        connection.execute("COMMIT")

    def _require_same_types(self) -> None:
        """Raises NotCopyable where GDAL made a column of another type than the source's."""
        made = self._connection.execute(
            "SELECT name, upper(type) FROM pragma_table_xinfo(?, 'main')", (self._copying.table,)
        )
        types, theirs = dict(made), self._copying.source.types
        if any(types[ours] != theirs[name] for name, ours in self._copying.columns):
            raise NotCopyable("a column that changes its type")

    def _insertion(self) -> str:
        """The statement that copies the rows whose ids come as a JSON list, in its order."""
        source = self._copying.source
        theirs = "".join(f", s.{quote(name)}" for name, _ in self._copying.columns)
        ours = "".join(f", {quote(name)}" for _, name in self._copying.columns)
        return (
            f"INSERT INTO main.{quote(self._copying.table)} ({quote(GEOMETRY)}{ours})"  # nosec B608 # quoted names
            f" SELECT {self._geometry()}{theirs}"
            f" FROM {rows_by_fid(source, 'source.')} LEFT JOIN temp.piece p ON p.fid = j.value"
        )

    def _geometry(self) -> str:
        """The delivered blob of a row, as SQL."""
        copying, own = self._copying, f"s.{quote(self._copying.source.geometry)}"
        srs_id = self._connection.execute(
            "SELECT srs_id FROM main.gpkg_geometry_columns WHERE table_name = ?", (copying.table,)
        ).fetchone()[0]
        start = _literal(Form(copying.form.code, srs_id).start)
        head = _literal(copying.form.multi_head)
        of_one = f"CASE WHEN p.is_single THEN {head} ELSE x'' END" if copying.promoted else "x''"
        piece = f"CAST({start} || p.box || {of_one} || p.wkb AS BLOB)"
        added = head if copying.promoted and not copying.form.is_multi else "x''"
        if srs_id != copying.source.srs_id or added != "x''":
            length = copying.form.header_bytes
            box = f"substr({own}, {HEAD_BYTES + 1}, {length - HEAD_BYTES})"
            own = f"CAST({start} || {box} || {added} || substr({own}, {length + 1}) AS BLOB)"
        return f"CASE WHEN p.fid IS NULL THEN {own} ELSE {piece} END"


def _literal(content: bytes) -> str:
    return f"x'{content.hex()}'"
