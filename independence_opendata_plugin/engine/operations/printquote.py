"""`independence:printquote`: a quote printed again, as it was issued."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from ...chapter33.refusal import Refused
from ..documents.area_picture import AreaPicture
from ..files import appearing
from ..geodata.picture import draw_area
from ..geodata.sections import SectionLayer
from ..job import Job
from ..register.quotes import StoredQuote
from ..request import Request
from .area_request import read_sections
from .quote import read_targets, write_quote_files
from .register_request import require_register
from .schedule_request import read_schedule
from .stored_request import require_stored


def printquote(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes QUOTE, a number, or one with the letter of an earlier revision; writes OUTPUT_PDF, OUTPUT_JSON or both from
    what the register holds.

    Nothing is calculated: data, fee schedule and settings may have changed since. Raises Refused for a number that the
    register has not, and where no file is named.
    """
    request = Request(params)
    targets = read_targets(request)
    if not targets:
        raise Refused(
            "printing a quote again", why="no file is named", remedy="name OUTPUT_PDF, OUTPUT_JSON or both."
        )
    stored = require_stored(request, require_register(request))
    job.progress(0.1, stored.number)
    with appearing(targets) as files:
        # The time on the file is the quote's own: the same quote has the same bytes.
        issued = datetime.fromisoformat(stored.document["issued"])
        write_quote_files(stored.document, lambda: _draw(stored, job), files, issued)
    return {
        "QUOTE_NUMBER": stored.number,
        "REVISION": stored.document["revision"],
        "TOTAL": stored.document["total"],
        **{name: str(path) for name, path in targets.items()},
    }


def _draw(stored: StoredQuote, job: Job) -> AreaPicture:
    """The area as it was quoted, among its sections where their layer can still be read."""
    try:
        sections = _read_sections_again(stored.inputs, stored.document, job)
    except Refused as refusal:
        job.log("warning", f"The map shows the area without sections: {refusal.what}: {refusal.why}.")
        sections = None
    return draw_area(stored.area, sections)


def _read_sections_again(
    inputs: Mapping[str, Any], document: Mapping[str, Any], job: Job
) -> SectionLayer | None:
    """The section layer that the quote was made with (None: none), by the schedule of its time."""
    then = replace(job, as_of=date.fromisoformat(document["schedule"]["effective_from"]))
    kept = Request(inputs)
    return read_sections(kept, read_schedule(kept, then))
