"""What becomes of quotes: revisions, acts, reductions, the evidence of a licensee's class; all of it written once."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Text, UniqueConstraint

from .base import make_table

# Each document that was ever handed out under a number. A draft and what it is issued as are one revision.
# `area` is the geometry as WKB in hex, EPSG:4326.
quote_revisions = make_table(
    "quote_revisions",
    Column("quote_number", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("recorded", Text, nullable=False),
    Column("total", Text, nullable=False),
    Column("area", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("inputs", Text, nullable=False),
    UniqueConstraint("quote_number", "revision", "status"),
)

quote_acts = make_table(
    "quote_acts",
    Column("quote_number", Text, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("act", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("dated", Text, nullable=False),
    Column("recorded", Text, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("note", Text, nullable=False),
)

_REDUCTION = ("quote_number", "percent", "person", "justification", "recorded", "recorded_by")

reduction_proposals = make_table(
    "reduction_proposals", *(Column(name, Text, nullable=False) for name in _REDUCTION)
)

reduction_grants = make_table(
    "reduction_grants", *(Column(name, Text, nullable=False) for name in _REDUCTION)
)

class_evidence = make_table(
    "class_evidence",
    Column("licensee", Text, nullable=False),
    Column("customer_class", Text, nullable=False),
    Column("reference", Text, nullable=False),
    Column("dated", Text, nullable=False),
    Column("recorded", Text, nullable=False),
    Column("recorded_by", Text, nullable=False),
)
