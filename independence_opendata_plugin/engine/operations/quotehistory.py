"""`quotehistory`: the revisions of a quote and what was done with it, as the window shows them."""

from __future__ import annotations

from typing import Any

from ..job import Job
from ..register.quote_acts import Act
from ..register.quotes import StoredQuote
from ..request import Request
from .register_request import require_register
from .stored_request import require_stored


def quotehistory(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes QUOTE; returns its LABEL, STATE and ROW_VERSION, REVISIONS and ACTS, each the first one first.

    A draft and what it was issued as are one revision with two entries. Nothing is changed.
    """
    register = require_register(Request(params))
    stored = require_stored(Request(params), register)
    return {
        "QUOTE_NUMBER": stored.number,
        "LABEL": stored.label,
        "STATE": register.quotes.state(stored, job.as_of).value,
        "ROW_VERSION": stored.row_version,
        "REVISIONS": [_describe_revision(quote) for quote in register.quotes.revisions(stored.number)],
        "ACTS": [_describe_act(act) for act in register.quotes.acts(stored.number)],
    }


def _describe_revision(quote: StoredQuote) -> dict[str, Any]:
    return {
        "label": quote.label,
        "revision": quote.revision,
        "status": quote.document["status"],
        "issued": quote.document["issued"],
        "valid_until": quote.document["valid_until"],
        "megabytes": quote.document["megabytes"],
        "total": quote.document["total"],
    }


def _describe_act(act: Act) -> dict[str, Any]:
    return {
        "act": act.act.value,
        "revision": act.revision,
        "person": act.person,
        "dated": act.dated.isoformat(),
        "note": act.note,
        "recorded": act.recorded,
        "recorded_by": act.recorded_by,
    }
