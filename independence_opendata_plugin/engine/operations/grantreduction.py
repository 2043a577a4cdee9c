"""`independence:grantreduction`: the licensing officer grants what a clerk has proposed (Sec. 33-6(b)(2))."""

from __future__ import annotations

from typing import Any

from ..job import Job
from ..request import Request
from .register_request import open_register
from .stored_request import read_seen


def grantreduction(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes QUOTE (a draft that proposes a reduction), OFFICER, JUSTIFICATION and SEEN (the row version looked at).

    The draft is issued with the same figures; officer and justification stand on it from then on. Raises Refused where
    no reduction is proposed, and on a server for whoever is not the licensing officer.
    """
    request = Request(params)
    label = str(request.require("QUOTE", "give the quote's number.")).strip()
    officer = str(request.require("OFFICER", "say who grants the reduction.")).strip()
    why = "say which significant public benefit it serves and why that outweighs recovering the cost."
    justification = str(request.require("JUSTIFICATION", why)).strip()
    register = open_register(request)
    granted = register.quotes.grant_reduction(
        label, officer, justification, job.now, job.as_of, seen=read_seen(request)
    )
    return {
        "QUOTE_NUMBER": granted.number,
        "LABEL": granted.label,
        "STATE": granted.state(job.as_of).value,
        "REDUCTION": granted.document["reduction"],
        "TOTAL": granted.document["total"],
        "VALID_UNTIL": granted.document["valid_until"],
        "ROW_VERSION": granted.row_version,
    }
