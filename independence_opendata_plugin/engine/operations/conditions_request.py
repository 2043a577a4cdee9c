"""What of the register a request asks for."""

from __future__ import annotations

from datetime import date

from ...chapter33.legal import parse_description
from ..job import Job
from ..register.conditions import Conditions
from ..register.search import Search
from ..request import Request


def read_conditions(request: Request, job: Job) -> Conditions:
    """SEARCH (words, a section, a day, in one box), LICENSEE, SECTION, LAYER, FROM and TO (days of issue), STATE.

    Raises Refused for a section or a day that cannot be read.
    """
    section = request.text("SECTION")
    if section:
        parse_description(section)
    return Conditions(
        on=job.as_of,
        search=Search.read(request.text("SEARCH")),
        licensee=request.text("LICENSEE"),
        layer=request.text("LAYER"),
        section=Search.read(section),
        first=request.date("FROM", date.min) if request.has("FROM") else None,
        last=request.date("TO", date.max) if request.has("TO") else None,
        states=tuple(str(state).strip() for state in request.list("STATE")),
    )
