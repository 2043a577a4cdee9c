"""Quotes, licenses, and where their packages went."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Text

from .base import make_numbered, make_table

quotes = make_numbered(
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
    Column("revision", Integer),
)

licenses = make_numbered(
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
deliveries = make_table(
    "deliveries",
    Column("license_number", Text, nullable=False, unique=True),
    Column("file", Text, nullable=False),
    Column("package_sha256", Text, nullable=False),
)

FEATURE_TABLES = (quotes, licenses)
