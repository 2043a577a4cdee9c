"""What quote and license say of the fee: every line with its arithmetic, the total, the maintenance, the schedule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reportlab.platypus import Flowable, Spacer, Table

from ...chapter33.amounts import UNKNOWN
from .blocks import boxed, facts, figure, listing, notice, paragraph, strong
from .figures import (
    Quote,
    ordinance_name,
    schedule_name,
    shown_date,
    shown_maintenance,
    shown_money,
    shown_total,
)
from .styles import (
    BODY,
    FIGURE,
    GAP,
    SMALL,
    STRONG_FIGURE,
    TEXT_WIDTH,
    TOTAL,
    TOTAL_LABEL,
    TOTAL_UNKNOWN,
)

ESTIMATE = "The volume of the data was estimated, not measured; the license carries the measured figure"

DRAFT = "This quote has not been issued: nobody can accept it, and no license is issued for it"


def estimate_flowables(quote: Quote) -> list[Flowable]:
    """The plain word where the fee rests on an estimate; nothing otherwise."""
    return [notice("ESTIMATE", f"{ESTIMATE}."), Spacer(1, 2 * GAP)] if quote["volume"] == "estimate" else []


def is_draft(quote: Quote) -> bool:
    return bool(quote["status"] == "draft")


def draft_flowables(quote: Quote) -> list[Flowable]:
    """The plain word where a quote is not issued; nothing otherwise."""
    return [notice("DRAFT", f"{DRAFT}."), Spacer(1, 2 * GAP)] if is_draft(quote) else []


def total_box(quote: Quote) -> Table:
    """Total and annual maintenance, the second plainly not part of the first."""
    is_known = quote["total"] != UNKNOWN
    label = "Total (estimate)" if quote["volume"] == "estimate" else "Total"
    rows = [
        [paragraph(label, TOTAL_LABEL), figure(shown_total(quote), TOTAL if is_known else TOTAL_UNKNOWN)],
        [paragraph("Annual maintenance, not part of the total"), figure(shown_maintenance(quote), FIGURE)],
    ]
    share = 0.45 if is_known else 0.6
    return boxed(rows, [(1 - share) * TEXT_WIDTH, share * TEXT_WIDTH])


def fee_flowables(quote: Quote) -> list[Flowable]:
    """The lines and their total."""
    rows = [
        (_line_text(line, quote), paragraph(line["citation"], SMALL), figure(shown_money(line["amount"])))
        for line in quote["lines"]
    ]
    total = (strong("Total"), paragraph(""), figure(shown_money(quote["total"]), STRONG_FIGURE))
    head = ("Item and arithmetic", "Section of the ordinance", "Amount")
    return [listing(head, [*rows, total], (TEXT_WIDTH - 196, 114, 82), figures=1)]


def notes_flowables(quote: Quote) -> list[Flowable]:
    """The readings that changed the total and whatever else the reader must know, one paragraph each."""
    return [part for note in quote["notes"] for part in (paragraph(note), Spacer(1, GAP))]


def schedule_flowables(quote: Quote) -> list[Flowable]:
    """Which fee schedule was used, under which ordinance, and how that stands."""
    schedule = quote["schedule"]
    readings = "; ".join(f"{name} = {value}" for name, value in schedule["readings"].items())
    return [
        facts(
            [
                ("Fee schedule", schedule_name(quote)),
                ("Enacted by", f"{ordinance_name(quote)}, {schedule['city']}"),
                ("In force from", shown_date(schedule["effective_from"])),
                ("Status", schedule["status"]),
                ("Readings", readings or "none: the schedule leaves nothing open"),
            ]
        )
    ]


def _line_text(line: Mapping[str, Any], quote: Quote) -> list[Flowable]:
    reduction = quote.get("further_reduction")
    if line["kind"] == "reduction" and reduction:
        base = (
            f" × {shown_money(line['rate'])}"
            if line["rate"] != UNKNOWN
            else " of a data fee that is not known"
        )
        return [
            strong("Further reduction of the data fee"),
            paragraph(f"{reduction['percent']} %{base}"),
            paragraph(_who(reduction)),
            paragraph(f"Justification: {reduction['justification']}"),
        ]
    title, _, arithmetic = line["text"].partition(": ")
    return [strong(title), paragraph(arithmetic, BODY)] if arithmetic else [paragraph(title)]


def _who(reduction: Mapping[str, str]) -> str:
    if reduction["officer"]:
        return f"Determined by: {reduction['officer']}"
    return f"Proposed by: {reduction['proposed_by']}; not granted"
