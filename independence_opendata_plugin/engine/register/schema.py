"""The register's tables, in column types that GeoPackage and PostgreSQL both know.

Times are RFC 3339 text, money is text, documents are JSON text.
"""

from __future__ import annotations

from sqlalchemy import Column, Integer, MetaData, Table, Text, UniqueConstraint

from .area_column import AreaColumn

VERSION = 1

metadata = MetaData()


def _table(name: str, *columns: Column | UniqueConstraint) -> Table:
    return Table(name, metadata, Column("fid", Integer, primary_key=True, autoincrement=True), *columns)


register_info = _table("register_info", Column("version", Integer, nullable=False))

datasets = _table(
    "datasets",
    Column("identifier", Text, nullable=False, unique=True),
    Column("source_key", Text, nullable=False, unique=True),
    Column("source", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("access", Text, nullable=False),
    Column("officer", Text, nullable=False),
    Column("decided", Text, nullable=False),
    Column("document", Text, nullable=False),
)

# `state` is reserved while a number's document is being made, issued afterwards, void when that came to nothing; a
# void number is given out again, so that the series has no gap.


def _numbered(name: str, *columns: Column) -> Table:
    return _table(
        name,
        Column("geom", AreaColumn),
        Column("number", Text, nullable=False, unique=True),
        Column("series", Text, nullable=False),
        Column("sequence", Integer, nullable=False),
        Column("state", Text, nullable=False),
        Column("reserved_at", Text, nullable=False),
        *columns,
        UniqueConstraint("series", "sequence"),
    )


quotes = _numbered(
    "quotes",
    Column("licensee", Text),
    Column("customer_class", Text),
    Column("sections", Text),
    Column("section_count", Integer),
    Column("total", Text),
    Column("issued", Text),
    Column("valid_until", Text),
    Column("project", Text),
    Column("area_sha256", Text),
    Column("document", Text),
    Column("inputs", Text),
)

licenses = _numbered(
    "licenses",
    Column("quote_number", Text),
    Column("licensee", Text),
    Column("sections", Text),
    Column("total", Text),
    Column("issued", Text),
    Column("form", Text),
    Column("text_sha256", Text),
    Column("package_sha256", Text),
    Column("manifest", Text),
)

# Where the package of a license is to go, written before it takes its final name: how the next start can tell whether
# it did.
deliveries = _table(
    "deliveries",
    Column("license_number", Text, nullable=False, unique=True),
    Column("file", Text, nullable=False),
    Column("package_sha256", Text, nullable=False),
)

approvals = _table(
    "approvals",
    Column("form", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("recorded", Text, nullable=False),
    Column("document", Text, nullable=False),
)

events = _table(
    "events",
    Column("at", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("detail", Text, nullable=False),
)

FEATURE_TABLES = (quotes, licenses)
