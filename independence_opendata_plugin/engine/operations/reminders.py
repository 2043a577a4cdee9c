"""`independence:reminders`: what falls due, as a list and as a calendar file."""

from __future__ import annotations

from typing import Any

from ...chapter33.refusal import Refused
from ..calendars import write_calendar
from ..files import appearing
from ..job import Job
from ..request import Request
from .quote import load_city_words
from .register_request import require_register

DEFAULT_DAYS = "60"
MOST_DAYS = 3660


def reminders(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes DAYS (60): how far to look ahead; writes OUTPUT_ICS (RFC 5545) where it is named.

    Returns ROWS, the earliest first, each with `due`, `kind`, `number`, `name`, `text`, `overdue`, and COUNT. What is
    overdue is listed however long ago it fell due.
    """
    request = Request(params)
    days = _read_days(request)
    targets = {"OUTPUT_ICS": request.output("OUTPUT_ICS", "")} if request.has("OUTPUT_ICS") else {}
    found = require_register(request).reminders(job.as_of, days)
    with appearing(targets) as files:
        if "OUTPUT_ICS" in files:
            write_calendar(found, load_city_words()["id"], files["OUTPUT_ICS"], job.now)
    rows = [
        {
            "due": reminder.due.isoformat(),
            "kind": reminder.kind,
            "number": reminder.number,
            "name": reminder.name,
            "text": reminder.text,
            "overdue": reminder.due < job.as_of,
        }
        for reminder in found
    ]
    return {"ROWS": rows, "COUNT": len(rows), **{name: str(path) for name, path in targets.items()}}


def _read_days(request: Request) -> int:
    text = request.text("DAYS", DEFAULT_DAYS)
    if not text.isdecimal() or int(text) > MOST_DAYS:
        raise Refused(
            "parameter DAYS", why=f"'{text}' is no number of days", remedy=f"give 0 to {MOST_DAYS}."
        )
    return int(text)
