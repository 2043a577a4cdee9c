"""The register's tables, by what they are about."""

from .base import metadata
from .catalog import datasets
from .forms import approvals
from .licensing import FEATURE_TABLES, deliveries, licenses, quotes
from .log import events, register_info
from .quoting import class_evidence, quote_acts, quote_revisions, reduction_grants, reduction_proposals

VERSION = 2

__all__ = [
    "FEATURE_TABLES",
    "VERSION",
    "approvals",
    "class_evidence",
    "datasets",
    "deliveries",
    "events",
    "licenses",
    "metadata",
    "quote_acts",
    "quote_revisions",
    "quotes",
    "reduction_grants",
    "reduction_proposals",
    "register_info",
]
