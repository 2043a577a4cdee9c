"""`independence:requote`: a quote priced again, with what is different; its next revision once that is agreed to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ...chapter33.amounts import money
from ...chapter33.difference import QuoteDifference, compare_quotes
from ...chapter33.quote_life import QuoteState
from ...chapter33.refusal import Refused
from ...chapter33.revisions import revision_label
from ..documents.difference_pdf import write_difference_pdf
from ..files import appearing, write_json
from ..job import Job
from ..register import Register
from ..register.quotes import StoredQuote
from ..request import Request
from .area_request import WAYS, read_area, read_sections
from .changed_quote import require_accepted
from .order_request import KEPT, LicenseOrder, read_order
from .pricing import make_document, price_estimated, price_measured
from .quote import load_city_words, read_targets
from .register_request import open_register
from .schedule_request import read_schedule
from .stored_request import read_seen, require_stored

REPLACED = (*KEPT, "SECTIONS", "LAYERS", "ORTHOPHOTOS")
REDUCTION = ("REDUCTION_PERCENT", "REDUCTION_OFFICER", "REDUCTION_JUSTIFICATION", "REDUCTION_PROPOSED_BY")

# What an officer had before him when he granted a reduction.
GRANTED_FOR = (*WAYS, "LAYERS", "ORTHOPHOTOS", "CUSTOMER_NAME", "CUSTOMER_CLASS", "PURPOSE")


@dataclass(frozen=True)
class _Again:
    """A quote, its order as it is now, and the difference of their documents."""

    stored: StoredQuote
    order: LicenseOrder
    difference: QuoteDifference


def requote(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes QUOTE, a number, with any of the quote's own parameters (the others stay as they were); writes the
    difference as OUTPUT_PDF and OUTPUT_JSON.

    Nothing is changed in the register unless ACCEPT_CHANGE names the new total: then the quote has a revision. SEEN is
    the row version that was looked at. Raises Refused for a quote that has a license, and as `quote` does.
    """
    request = Request(params)
    targets = read_targets(request)
    register = open_register(request)
    again = _price_again(request, register, job.part(0.0, 0.9))
    is_agreed = request.has("ACCEPT_CHANGE")
    if is_agreed:
        require_accepted(request, again.difference)
    with appearing(targets) as files:
        _write(again.difference, files, job.now)
        if is_agreed:
            _revise(again, request, register, job)
    return {
        "QUOTE_NUMBER": again.stored.number,
        "LABEL": _label(again.difference.new) if is_agreed else again.stored.label,
        "REVISED": is_agreed,
        "CHANGED": not again.difference.is_empty,
        "OLD_TOTAL": money(again.difference.total.old),
        "TOTAL": money(again.difference.total.new),
        "DIFFERENCE": money(again.difference.total.difference),
        "VALID_UNTIL": again.difference.new["valid_until"],
        "DETAILS": json.dumps(again.difference.to_json(), ensure_ascii=False),
        **{name: str(path) for name, path in targets.items()},
    }


def _price_again(request: Request, register: Register, job: Job) -> _Again:
    stored = require_stored(request, register)
    state = register.quotes.state(stored, job.as_of)
    if state in (QuoteState.LICENSED, QuoteState.SUPERSEDED):
        raise Refused(
            f"pricing quote {stored.label} again",
            why=f"it is {state}",
            remedy="make a new quote." if state is QuoteState.LICENSED else "take its last revision.",
        )
    order = _read_order_again(request, stored, register, job)
    if request.flag("ESTIMATE"):
        priced = price_estimated(order, job)
    else:
        priced, _ = price_measured(order, job)
    document = make_document(
        priced, order, number=stored.number, revision=stored.revision + 1, issued=job.now, on=job.as_of
    )
    return _Again(stored, order, compare_quotes(stored.document, document))


def _read_order_again(request: Request, stored: StoredQuote, register: Register, job: Job) -> LicenseOrder:
    """The quote's own request, with what this one says in its place."""
    values = {name: value for name, value in stored.inputs.items() if value is not None}
    given = (*REPLACED, *WAYS, "DRAFT")
    said = {name: request.values[name] for name in given if request.has(name)}
    wanted = Request({**_without_void_grant(values, request), **said})
    schedule = read_schedule(wanted, job)
    if any(request.has(name) for name in WAYS):
        area, sections = read_area(wanted, schedule)
    else:
        area, sections = stored.area, read_sections(wanted, schedule)
    return read_order(wanted, register, schedule, area, sections, job.as_of)


def _without_void_grant(values: Mapping[str, Any], request: Request) -> dict[str, Any]:
    """What a quote was made with, but for a grant that this request leaves behind: it was for that order alone.

    A reduction that is said anew replaces the old one; one of an order that has become another is proposed again, by
    whoever proposed it or works here now.
    """
    if any(request.has(name) for name in REDUCTION):
        return {name: value for name, value in values.items() if name not in REDUCTION}
    is_granted = bool(values.get("REDUCTION_OFFICER"))
    if not (is_granted and any(request.has(name) for name in GRANTED_FOR)):
        return dict(values)
    clerk = values.get("REDUCTION_PROPOSED_BY") or request.text("ACTOR")
    return {**values, "REDUCTION_OFFICER": "", "REDUCTION_PROPOSED_BY": clerk}


def _revise(again: _Again, request: Request, register: Register, job: Job) -> None:
    stored, order = again.stored, again.order
    seen = read_seen(request)
    revised = StoredQuote(stored.number, again.difference.new, order.kept, order.area.geometry)
    register.quotes.revise(revised, job.now, seen=stored.row_version if seen is None else seen)


def _write(difference: QuoteDifference, files: Mapping[str, Path], created: datetime) -> None:
    if "OUTPUT_PDF" in files:
        write_difference_pdf(difference, load_city_words(), files["OUTPUT_PDF"], created=created)
    if "OUTPUT_JSON" in files:
        write_json(difference.to_json(), files["OUTPUT_JSON"])


def _label(document: Mapping[str, Any]) -> str:
    return revision_label(document["quote_number"], document["revision"])
