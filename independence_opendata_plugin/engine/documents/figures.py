"""How the figures of a Quote document are written for people. Unknown is a word, never zero and never blank."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from ...chapter33.amounts import UNKNOWN, dollars, megabytes

NOT_STATED = "not stated"
BECAUSE = "unknown, because "
CUSTOMER_CLASSES = {
    "general": "General (non-City)",
    "contracted": "City contracted firm",
    "nonprofit": "Not-for-profit group",
}

Quote = Mapping[str, Any]


def shown_money(amount: str) -> str:
    """`$62,500.00` for "62500.00"; the word unknown stays."""
    return UNKNOWN if amount == UNKNOWN else dollars(Decimal(amount))


def shown_amount(amount: Decimal | None) -> str:
    """The same for an amount that is not text; None is not known."""
    return UNKNOWN if amount is None else dollars(amount)


def shown_total(quote: Quote) -> str:
    """The total, or `unknown, because ...` with the reason of every line that has no amount."""
    return shown_money(quote["total"]) if quote["total"] != UNKNOWN else BECAUSE + _why_unknown(quote)


def shown_maintenance(quote: Quote) -> str:
    amount = quote["annual_maintenance"]
    return f"{shown_money(amount)} a year" if amount != UNKNOWN else BECAUSE + "the data fee is not known"


def shown_date(text: str | None) -> str:
    """`November 22, 2026` for an ISO 8601 date or time; a time keeps the date of its own offset."""
    if not text:
        return NOT_STATED
    day = date.fromisoformat(text[:10])
    return f"{day:%B} {day.day}, {day.year}"


def shown_count(count: int | str) -> str:
    return count if isinstance(count, str) else f"{count:,}"


def shown_volume(count: int | str) -> str:
    """`62.500 MB`, or `12 bytes` where megabytes would show as nothing."""
    if isinstance(count, str):
        return count
    return f"{megabytes(count)} MB" if count >= 500 else f"{count} bytes"


def shown_class(key: str) -> str:
    return CUSTOMER_CLASSES.get(key, key)


def shown_measure(area: Mapping[str, Any]) -> str:
    """`13 whole sections (12.97 square miles)`, or `0.4000 section-equivalents, counted as 1 section (...)`."""
    miles = area["square_miles"]
    surface = f"({miles if miles == UNKNOWN else format(miles, ',.2f')} square miles)"
    count = area["section_count"]
    sections = "1 section" if count == 1 else f"{count:,} sections"
    if area["whole_sections"]:
        return f"{sections.replace(' ', ' whole ', 1)} {surface}"
    return f"{area['section_equivalents']} section-equivalents, counted as {sections} {surface}"


def ordinance_name(quote: Quote) -> str:
    """`Ordinance 051282`; an ordinance with a name of its own keeps it."""
    ordinance = quote["schedule"]["ordinance"]
    return f"Ordinance {ordinance}" if ordinance[:1].isdigit() else ordinance


def schedule_name(quote: Quote) -> str:
    return f"{quote['schedule']['id']}, version {quote['schedule']['version']}"


def _why_unknown(quote: Quote) -> str:
    texts = [
        line["text"] for line in quote["lines"] if line["amount"] == UNKNOWN and line["kind"] != "reduction"
    ]
    return " and ".join(dict.fromkeys(text.rpartition(BECAUSE)[2] for text in texts))
