"""The quote that a license is issued for: found in the register, still true, still valid."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...chapter33.amounts import UNKNOWN
from ...chapter33.difference import compare_quotes
from ...chapter33.quote_life import QuoteState, require_licensable
from ...chapter33.refusal import Refused
from ...chapter33.schedule import Schedule
from ..job import Job
from ..register import Register
from ..register.quotes import StoredQuote
from ..request import Request
from .area_request import read_area, read_sections
from .changed_quote import describe_change, require_accepted
from .class_evidence import require_evidence
from .measuring import Measured
from .order_request import LicenseOrder, read_order
from .ordered_sources import find_sources
from .pricing import make_document, price_measured
from .quote import issue_quote, read_license_order
from .schedule_request import read_schedule

NEW_QUOTE = "make a new quote."


@dataclass(frozen=True)
class QuotedOrder:
    """An order with its issued quote and the extract that the quote counts (None: orthophotos only)."""

    order: LicenseOrder
    document: Mapping[str, Any]
    measured: Measured | None


def find_quoted_order(request: Request, register: Register, job: Job) -> QuotedOrder:
    """QUOTE (a number or JSON file), or a quote made now from the quote's own parameters.

    Raises Refused for a quote that is not in the register, was changed, is a draft, declined, expired or superseded,
    whose total is unknown, whose licensee's class rests on nothing, and for one whose data has changed since unless
    ACCEPT_CHANGE names the new total.
    """
    if not request.has("QUOTE"):
        return _quote_now(request, register, job)
    stored = _find_stored(request.text("QUOTE"), register)
    state = register.quotes.state(stored, job.as_of)
    require_licensable(state, stored.label, stored.valid_until)
    order = order_again(stored, request, register, job)
    require_evidence(order)
    priced, measured = price_measured(order, job)
    revision = stored.revision + 1
    again = make_document(
        priced, order, number=stored.number, revision=revision, issued=job.now, on=job.as_of
    )
    if stored.document["volume"] != "estimate":
        difference = compare_quotes(stored.document, again)
        if not difference.is_data_changed:
            _require_total(stored.document)
            return QuotedOrder(order, stored.document, measured)
        if state is QuoteState.LICENSED:
            raise Refused(f"quote {stored.label}", why=describe_change(difference), remedy=NEW_QUOTE)
        require_accepted(request, difference)
    _require_total(again)
    revised = StoredQuote(stored.number, again, order.kept, stored.geometry)
    register.quotes.revise(revised, job.now, seen=stored.row_version)
    return QuotedOrder(order, again, measured)


def _quote_now(request: Request, register: Register, job: Job) -> QuotedOrder:
    order = read_license_order(request, register, job)
    require_evidence(order)
    if order.is_draft:
        raise Refused(
            "a license for a draft",
            why="the further reduction is not granted" if order.reduction else "DRAFT was asked for",
            rule=order.schedule.reduction_citation,
            remedy="make the quote first; it can be licensed once it is issued.",
        )
    issued, measured = issue_quote(order, register, job, {}, estimate=False)
    _require_total(issued)
    return QuotedOrder(order, issued, measured)


def _find_stored(value: str, register: Register) -> StoredQuote:
    document = _read_document(Path(value)) if value.lower().endswith(".json") else None
    number = document.get("quote_number", "") if document else value
    stored = register.quotes.get(number)
    if stored is None:
        raise Refused(f"quote {number or value}", why="the register has no such quote", remedy=NEW_QUOTE)
    if document is not None and document != stored.document:
        raise Refused(
            f"quote {number}",
            why="the file is not what the register holds under this number",
            remedy=NEW_QUOTE,
        )
    return stored


def _read_document(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Refused(
            f"quote {path.name}", why=f"it cannot be read ({error})", remedy="give its number."
        ) from error
    if not isinstance(document, dict):
        raise Refused(f"quote {path.name}", why="it is not a quote", remedy="give its number.")
    return document


def _require_total(document: Mapping[str, Any]) -> None:
    if document["total"] == UNKNOWN:
        raise Refused(
            f"a license for quote {document['quote_number']}",
            why=" ".join(note for note in document["notes"] if UNKNOWN in note) or "its total is unknown",
            rule="Sec. 33-4(b), 33-6",
            remedy="give what the price rests on, then make a new quote.",
        )


def order_again(stored: StoredQuote, request: Request, register: Register, job: Job) -> LicenseOrder:
    """The order as it was quoted; LAYERS, ORTHOPHOTOS and AREA, where given, must be the quoted ones."""
    values = {key: value for key, value in stored.inputs.items() if value is not None}
    for name in ("LAYERS", "ORTHOPHOTOS"):
        if request.has(name):
            _require_same(name, request.list(name), stored, register)
            values[name] = request.values[name]
    kept = Request(values)
    schedule = read_schedule(kept, job)
    if request.has("AREA"):
        _require_same_area(Request({**values, "AREA": request.values["AREA"]}), schedule, stored)
    return read_order(kept, register, schedule, stored.area, read_sections(kept, schedule), job.as_of)


def _require_same_area(request: Request, schedule: Schedule, stored: StoredQuote) -> None:
    area, _ = read_area(request, schedule)
    if area.sha256 != stored.area.sha256:
        raise Refused(
            f"quote {stored.number}",
            why="the area to deliver is not the one quoted",
            rule="Sec. 33-4(b)",
            remedy="leave AREA empty, or make a new quote.",
        )


def _require_same(name: str, given: list[Any], stored: StoredQuote, register: Register) -> None:
    quoted = {source["key"] for source in stored.inputs[name]}
    asked = {item.source.key: item.source.name for item in find_sources(given, register)}
    if quoted != asked.keys():
        others = sorted(label for key, label in asked.items() if key not in quoted)
        why = f"{', '.join(others)} is not in it" if others else "some of its layers are missing"
        raise Refused(
            f"quote {stored.number}",
            why=f"the layers to deliver are not those quoted: {why}",
            rule="Sec. 33-4(b)",
            remedy="leave the parameter empty, or make a new quote.",
        )
