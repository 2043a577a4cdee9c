"""The catalog: what each layer is, and who decided that."""

from __future__ import annotations

from sqlalchemy import Column, Text

from .base import make_stamped

datasets = make_stamped(
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
