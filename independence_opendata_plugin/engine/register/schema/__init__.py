"""The register's tables, by what they are about."""

from .base import metadata
from .catalog import datasets
from .forms import approvals
from .licensing import FEATURE_TABLES, deliveries, licenses, quotes
from .log import events, register_info

VERSION = 2

__all__ = [
    "FEATURE_TABLES",
    "VERSION",
    "approvals",
    "datasets",
    "deliveries",
    "events",
    "licenses",
    "metadata",
    "quotes",
    "register_info",
]
