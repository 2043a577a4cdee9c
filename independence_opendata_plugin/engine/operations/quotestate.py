"""`independence:quotestate`: a quote is issued, accepted, declined or reopened."""

from __future__ import annotations

from typing import Any

from ...chapter33.quote_life import QuoteAct
from ..job import Job
from ..register.quote_acts import Act
from ..request import Request
from .register_request import open_register
from .stored_request import read_seen, require_stored


def quotestate(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes QUOTE, ACT (issue, accept, decline, reopen), PERSON (who decided, such as the licensee's officer), DATE
    (default: the job's), NOTE and SEEN (the row version looked at).

    Raises Refused where the quote's state does not allow the act, and where somebody has changed the quote since SEEN.
    """
    request = Request(params)
    act = Act(
        act=QuoteAct(request.choice("ACT", tuple(QuoteAct))),
        person=str(request.require("PERSON", "say who decided.")).strip(),
        dated=request.date("DATE", job.as_of),
        note=request.text("NOTE"),
    )
    register = open_register(request)
    stored = require_stored(request, register)
    label = request.text("QUOTE")
    changed = register.quotes.act(label, act, job.now, job.as_of, seen=read_seen(request))
    return {
        "QUOTE_NUMBER": stored.number,
        "LABEL": changed.label,
        "STATE": changed.state(job.as_of).value,
        "ROW_VERSION": changed.row_version,
        "VALID_UNTIL": changed.document["valid_until"],
    }
