"""The register's tables, by what they are about."""

from .base import metadata
from .catalog import datasets
from .forms import approvals
from .licensing import FEATURE_TABLES, deliveries, licenses, quotes
from .life import later_deliveries, license_endings, license_terms, license_transfers, maintenance_acts
from .log import events, register_info
from .money import expenditures, invoices, payments, receipts
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
    "expenditures",
    "invoices",
    "later_deliveries",
    "license_endings",
    "license_terms",
    "license_transfers",
    "licenses",
    "maintenance_acts",
    "metadata",
    "payments",
    "quote_acts",
    "quote_revisions",
    "quotes",
    "receipts",
    "reduction_grants",
    "reduction_proposals",
    "register_info",
]
