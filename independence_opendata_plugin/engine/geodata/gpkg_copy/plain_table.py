"""A feature table of a GeoPackage that SQLite alone can copy from: what it says of itself."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from ..source import LayerSource

MAGIC = b"SQLite format 3\0"
WRITE_VERSION, READ_VERSION, ENCODING = 18, 19, slice(56, 60)
ROLLBACK_JOURNAL, UTF_8 = 1, b"\0\0\0\1"
WKB_CODES = {
    "POINT": 1,
    "LINESTRING": 2,
    "POLYGON": 3,
    "MULTIPOINT": 4,
    "MULTILINESTRING": 5,
    "MULTIPOLYGON": 6,
}
ISO_Z = 1000
INDEX = re.compile(r"USING\s+rtree\s*\(\s*id\s*,\s*minx\s*,\s*maxx\s*,\s*miny\s*,\s*maxy\s*\)\s*$", re.I)


class NotCopyable(Exception):
    """Rows that only the way through GDAL judges rightly; nothing of the copy is kept."""


@dataclass(frozen=True)
class PlainTable:
    """A table of features with an integer key and a spatial index.

    `fid` and `geometry` are columns, `code` the ISO WKB type of the declared geometry, `rtree` the index's table,
    `extent` what is recorded as west, south, east, north (None: nothing). `types` are the columns' declared types, in
    capitals and without a width.
    """

    name: str
    fid: str
    geometry: str
    code: int
    srs_id: int
    rtree: str
    extent: tuple[float, float, float, float] | None
    types: dict[str, str]


def is_plain_file(source: LayerSource) -> bool:
    """Whether the source is all rows of a GeoPackage in a form that is read without writing beside it.

    Reading a database in WAL mode makes files beside it; one in UTF-16 has other bytes than those delivered.
    """
    path = Path(source.path)
    if source.subset or source.options or path.suffix.lower() != ".gpkg" or not path.is_file():
        return False
    with path.open("rb") as file:
        head = file.read(100)
    return (
        head.startswith(MAGIC)
        and head[WRITE_VERSION] == head[READ_VERSION] == ROLLBACK_JOURNAL
        and head[ENCODING] == UTF_8
    )


def read_only(path: str) -> str:
    """SQLite's name of a file that must not be changed."""
    return f"{Path(path).resolve().as_uri()}?mode=ro"


def connect(path: str) -> sqlite3.Connection:
    """A connection that any thread may use, one at a time, and that has begun to read: no writer gets in between."""
    connection = sqlite3.connect(read_only(path), uri=True, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def find_table(connection: sqlite3.Connection, name: str) -> PlainTable:
    """Raises NotCopyable for a table of another kind, and for one without a spatial index."""
    geometry, kind, srs_id, z, extent = _geometry_of(connection, name)
    columns = connection.execute("SELECT name, type, pk FROM pragma_table_xinfo(?)", (name,)).fetchall()
    keys = [column for column, declared, place in columns if place and declared.upper() == "INTEGER"]
    rtree = f"rtree_{name}_{geometry}"
    made = dict(
        connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL")
    )
    is_indexed = INDEX.search(made.get(rtree, "")) is not None
    is_simple = name in made and not re.search(r"WITHOUT\s+ROWID|VIRTUAL\s+TABLE", made[name], re.I)
    if kind not in WKB_CODES or z not in (0, 1) or len(keys) != 1 or not is_indexed or not is_simple:
        raise NotCopyable(f"table {name}")
    return PlainTable(
        name=name,
        fid=keys[0],
        geometry=geometry,
        code=WKB_CODES[kind] + ISO_Z * z,
        srs_id=srs_id,
        rtree=rtree,
        extent=extent,
        types={column: declared.partition("(")[0].strip().upper() for column, declared, _ in columns},
    )


def _geometry_of(
    connection: sqlite3.Connection, name: str
) -> tuple[str, str, int, int, tuple[float, float, float, float] | None]:
    row = connection.execute(
        "SELECT column_name, upper(geometry_type_name), g.srs_id, z, min_x, min_y, max_x, max_y"
        " FROM gpkg_geometry_columns g JOIN gpkg_contents c USING (table_name)"
        " WHERE table_name = ? AND m = 0 AND data_type = 'features'",
        (name,),
    ).fetchone()
    if row is None:
        raise NotCopyable(f"table {name}")
    column, kind, srs_id, z, *extent = row
    return column, kind, srs_id, z, None if None in extent else tuple(extent)


def quote(name: str) -> str:
    """A name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


def rows_by_fid(table: PlainTable, schema: str = "main.") -> str:
    """What follows FROM: the rows `s` whose ids stand in a JSON list, the statement's parameter, in its order."""
    return f"json_each(?) j CROSS JOIN {schema}{quote(table.name)} s ON s.{quote(table.fid)} = j.value"
