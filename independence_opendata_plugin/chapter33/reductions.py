"""A further reduction of the data fee (Sec. 33-6(b)(2)): proposed by a clerk, granted by an officer who says why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from .amounts import dollars, percent_of, plain, round_half_up
from .order import Reduction
from .quote import Line
from .refusal import Refused
from .schedule import CustomerClass, Schedule

NEEDS_GRANT = (
    "The further reduction is proposed by {}, and nobody has granted it: this is a draft, and no license is issued "
    "for it ({})."
)
_DETERMINED, _PROPOSED = "; determined by ", "; proposed by "


def reduction_line(
    reduction: Reduction, data_fee: Decimal | None, schedule: Schedule, customer: CustomerClass
) -> Line:
    """What a further reduction takes off the data fee; it can take all of it and no more.

    Raises Refused for a class that has none, a percent that is not above 0 and up to 100, and a reduction without a
    written justification and the name of the officer who grants it, or at least of the clerk who proposes it.
    """
    rule = schedule.reduction_citation
    what = f"a further reduction of {plain(reduction.percent)} %"
    if not customer.further_reduction:
        classes = (
            ", ".join(other.text for other in schedule.classes.values() if other.further_reduction)
            or "nobody"
        )
        raise Refused(
            what, why=f"only for: {classes}", rule=rule, remedy="leave it out, or correct the class."
        )
    if not 0 < reduction.percent <= 100:
        raise Refused(
            what, why="it must be more than 0 and at most 100 percent", rule=rule, remedy="correct it."
        )
    if not (reduction.is_granted or reduction.proposed_by.strip()) or not reduction.justification.strip():
        raise Refused(
            what,
            why="it needs the officer who determined it and a written justification, shown on the license",
            rule=rule,
            remedy="say who, which significant public benefit it serves and why that outweighs recovering the cost.",
        )
    text = f"Further reduction of {plain(reduction.percent)} % of the data fee"
    text += ("" if data_fee is None else f", {dollars(data_fee)}") + _who_and_why(reduction)
    amount = None if data_fee is None else -round_half_up(percent_of(data_fee, reduction.percent))
    why_unknown = "" if data_fee is not None else "the data fee is not known"
    return Line("reduction", text, rule, reduction.percent, "%", data_fee, amount, why_unknown)


def note_of(reduction: Reduction, schedule: Schedule) -> tuple[str, ...]:
    """What a quote says of a reduction that is only proposed; nothing of one that was granted."""
    if reduction.is_granted:
        return ()
    return (NEEDS_GRANT.format(reduction.proposed_by.strip(), schedule.reduction_citation),)


def grant_in(
    document: Mapping[str, Any], officer: str, justification: str, *, issued: datetime, on: date
) -> dict[str, Any]:
    """A draft's Quote document as it is issued once its proposed reduction was granted: no figure of it changes.

    Raises Refused for a document without such a reduction.
    """
    proposed = document.get("further_reduction")
    if not proposed or proposed["officer"]:
        raise Refused(
            f"granting a reduction of quote {document['quote_number']}",
            why="none is proposed" if not proposed else f"{proposed['officer']} has granted it already",
            rule="Sec. 33-6(b)(2)",
            remedy="price the quote again with the reduction that is wanted.",
        )
    percent = Decimal(proposed["percent"])
    granted = Reduction(percent, officer, justification, proposed.get("proposed_by", ""))
    return {
        **issue_draft(document, issued=issued, on=on),
        "lines": [_granted_line(line, granted) for line in document["lines"]],
        "further_reduction": {**proposed, "officer": officer, "justification": justification},
        "notes": [note for note in document["notes"] if not note.startswith(NEEDS_GRANT.partition("{}")[0])],
    }


def issue_draft(document: Mapping[str, Any], *, issued: datetime, on: date) -> dict[str, Any]:
    """A draft's Quote document as it is issued on a day: from then on its days count."""
    days = timedelta(days=document["schedule"]["quote_valid_days"])
    return {
        **document,
        "status": "issued",
        "issued": issued.isoformat(),
        "valid_until": (on + days).isoformat(),
    }


def _granted_line(line: Mapping[str, Any], granted: Reduction) -> dict[str, Any]:
    if line["kind"] != "reduction":
        return dict(line)
    return {**line, "text": line["text"].partition(_PROPOSED)[0] + _who_and_why(granted)}


def _who_and_why(reduction: Reduction) -> str:
    who = (
        _DETERMINED + reduction.officer.strip()
        if reduction.is_granted
        else _PROPOSED + reduction.proposed_by.strip()
    )
    return f"{who}: {reduction.justification.strip()}"
