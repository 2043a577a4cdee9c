"""The register's tables. Times are RFC 3339 text, money is text, documents are JSON text."""

from __future__ import annotations

from sqlalchemy import Column, Integer, LargeBinary, MetaData, String, Table, Text, UniqueConstraint

VERSION = 1

metadata = MetaData()


def _table(name: str, *columns: Column | UniqueConstraint) -> Table:
    return Table(name, metadata, Column("fid", Integer, primary_key=True, autoincrement=True), *columns)


register_info = _table("register_info", Column("version", Integer, nullable=False))

datasets = _table(
    "datasets",
    Column("identifier", String(80), nullable=False, unique=True),
    Column("source_key", Text, nullable=False, unique=True),
    Column("source", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("access", String(10), nullable=False),
    Column("officer", Text, nullable=False),
    Column("decided", String(10), nullable=False),
    Column("document", Text, nullable=False),
)

# `state` is reserved while a number's document is being made, issued afterwards, void when that came to nothing; a
# void number is given out again, so that the series has no gap.


def _numbered(name: str, *columns: Column) -> Table:
    return _table(
        name,
        Column("geom", LargeBinary),
        Column("number", String(20), nullable=False, unique=True),
        Column("series", String(10), nullable=False),
        Column("sequence", Integer, nullable=False),
        Column("state", String(10), nullable=False),
        Column("reserved_at", String(40), nullable=False),
        *columns,
        UniqueConstraint("series", "sequence"),
    )


quotes = _numbered(
    "quotes",
    Column("licensee", Text),
    Column("customer_class", String(20)),
    Column("sections", Text),
    Column("section_count", Integer),
    Column("total", String(30)),
    Column("issued", String(40)),
    Column("valid_until", String(10)),
    Column("project", Text),
    Column("area_sha256", String(64)),
    Column("document", Text),
    Column("inputs", Text),
)

licenses = _numbered(
    "licenses",
    Column("quote_number", String(20)),
    Column("licensee", Text),
    Column("sections", Text),
    Column("total", String(30)),
    Column("issued", String(40)),
    Column("form", Text),
    Column("text_sha256", String(64)),
    Column("package_sha256", String(64)),
    Column("manifest", Text),
)

approvals = _table(
    "approvals",
    Column("form", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("recorded", String(40), nullable=False),
    Column("document", Text, nullable=False),
)

events = _table(
    "events",
    Column("at", String(40), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("subject", Text, nullable=False),
    Column("detail", Text, nullable=False),
)

FEATURE_TABLES = (quotes, licenses)
