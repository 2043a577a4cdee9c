"""The register's version, and its log of events."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Text

from .base import make_table

# `moved_to` is where the register is now, `arriving_from` where one comes from whose move has not ended (`moving.py`).
register_info = make_table(
    "register_info",
    Column("version", Integer, nullable=False),
    Column("moved_to", Text),
    Column("arriving_from", Text),
)

# Appended to, never changed: each event names the hash of the one before (`events.py`).
events = make_table(
    "events",
    Column("at", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("by", Text, nullable=False, server_default=""),
    Column("previous", Text, nullable=False, server_default=""),
    Column("hash", Text, nullable=False, server_default=""),
)
