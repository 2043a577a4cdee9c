"""How the register's tables are made.

Column types are those that GeoPackage and PostgreSQL both know: times are RFC 3339 text, money is text, documents are
JSON text. Each table has an integer key, which GeoPackage wants. `stamped` tables tell who changed a row last, and
count its changes, so that nobody writes over what he has not seen (`row_versions.py`). A server writes to `account`
itself which of its users wrote the row last (`guards.py`); in a file it is empty.

Who may write to a table on a server says `roles.py`: each table has its line there.
"""

from __future__ import annotations

from sqlalchemy import Column, Integer, MetaData, Table, Text, UniqueConstraint

from ..area_column import AreaColumn

metadata = MetaData()
ROW_VERSION, ACCOUNT = "row_version", "account"


def make_table(name: str, *columns: Column | UniqueConstraint) -> Table:
    """A table whose rows are written once: a server refuses to change them or to take them out."""
    return Table(
        name,
        metadata,
        Column("fid", Integer, primary_key=True, autoincrement=True),
        *columns,
        Column(ACCOUNT, Text, nullable=False, server_default=""),
    )


def is_written_once(table: Table) -> bool:
    return ROW_VERSION not in table.c


def is_numbered(table: Table) -> bool:
    return {"number", "series", "sequence"} <= set(table.c.keys())


def make_stamped(name: str, *columns: Column | UniqueConstraint) -> Table:
    """A table whose rows change."""
    return make_table(
        name,
        *columns,
        Column(ROW_VERSION, Integer, nullable=False, server_default="1"),
        Column("changed", Text),
        Column("changed_by", Text),
    )


def make_numbered(name: str, *columns: Column) -> Table:
    """A table of documents with an area and a number of a yearly series."""
    return make_series(name, Column("geom", AreaColumn), *columns)


def make_series(name: str, *columns: Column) -> Table:
    """A table of documents with a number of a yearly series.

    `state` is reserved while a number's document is being made, then whatever its kind knows, void when that came to
    nothing; a void number is given out again, so that the series has no gap.
    """
    return make_stamped(
        name,
        Column("number", Text, nullable=False, unique=True),
        Column("series", Text, nullable=False),
        Column("sequence", Integer, nullable=False),
        Column("state", Text, nullable=False),
        Column("reserved_at", Text, nullable=False),
        *columns,
        UniqueConstraint("series", "sequence"),
    )
