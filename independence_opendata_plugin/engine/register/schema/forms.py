"""The license forms' approvals."""

from __future__ import annotations

from sqlalchemy import Column, Text

from .base import make_table

approvals = make_table(
    "approvals",
    Column("form", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("recorded", Text, nullable=False),
    Column("document", Text, nullable=False),
)
