"""The operations by the names of their Processing algorithms (CONTRACT: one module each, imported on first use).

Each takes the request (the algorithm's parameters, by the same names) and a Job, and returns the algorithm's results.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from ...chapter33.refusal import Refused
from ..job import Job

Operation = Callable[[dict[str, Any], Job], dict[str, Any]]

NAMES = (
    "classify",
    "licensearea",
    "calculatefee",
    "measure",
    "quote",
    "printquote",
    "requote",
    "quotestate",
    "quotehistory",
    "grantreduction",
    "recordevidence",
    "exportlicensed",
    "verifypackage",
    "publish",
    "withdraw",
    "extract",
    "catalog",
    "registerlist",
    "registerexport",
    "quotebatch",
    "registeraccess",
    "registerroles",
    "registermove",
    "registerverify",
    "sectionindex",
    "licensestate",
    "transferlicense",
    "invoice",
    "recordpayment",
    "recordexpenditure",
    "statement",
    "reminders",
)


def find_operation(name: str) -> Operation:
    """The operation of that name. Raises Refused for a name that is none."""
    if name not in NAMES:
        raise Refused(
            f"operation '{name}'", why="there is none of that name", remedy=f"use one of {', '.join(NAMES)}."
        )
    operation: Operation = getattr(import_module(f"{__name__}.{name}"), name)
    return operation
