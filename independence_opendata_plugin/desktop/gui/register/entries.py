"""Quotes and licenses as the register lists them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from ....chapter33.amounts import UNKNOWN, parse_decimal
from ....chapter33.quote_life import QuoteState


class Kind(StrEnum):
    """What a number stands for."""

    QUOTE = "quote"
    LICENSE = "license"


@dataclass(frozen=True)
class Entry:
    """A quote, or a license with what its quote says.

    `state` is the quote's; a license is issued. `megabytes` and `total` None: not known. `is_measured` tells whether
    the megabytes were, or are an estimate. `valid_until` None: it is a license. `quote_number` is its own for a quote.
    `area` is WKT in EPSG:4326, `package_sha256` that of the delivered zip ("": none was).
    """

    kind: Kind
    number: str
    state: QuoteState
    licensee: str
    customer_class: str
    sections: str
    section_count: int
    megabytes: Decimal | None
    is_measured: bool
    total: Decimal | None
    issued: datetime
    valid_until: date | None
    quote_number: str
    layers: tuple[str, ...]
    purpose: str
    area: str
    package_sha256: str


@dataclass(frozen=True)
class Listing:
    """What a search found: `total` counts also what was too much to list."""

    register_exists: bool
    entries: tuple[Entry, ...]
    total: int


def read_listing(answer: Mapping[str, Any]) -> Listing:
    """The answer of the engine's operation `registerlist`."""
    return Listing(
        answer["REGISTER_EXISTS"], tuple(read_entry(row) for row in answer["ROWS"]), answer["TOTAL"]
    )


def read_entry(row: Mapping[str, Any]) -> Entry:
    return Entry(
        kind=Kind(row["kind"]),
        number=row["number"],
        state=QuoteState(row["state"]),
        licensee=row["licensee"],
        customer_class=row["class"],
        sections=row["sections"],
        section_count=row["section_count"],
        megabytes=_read_amount(row["megabytes"], "the megabytes"),
        is_measured=row["volume"] != "estimate",
        total=_read_amount(row["total"], "the total"),
        issued=datetime.fromisoformat(row["issued"]),
        valid_until=date.fromisoformat(row["valid_until"]) if row["valid_until"] else None,
        quote_number=row["quote_number"] or row["number"],
        layers=tuple(row["layers"]),
        purpose=row["purpose"],
        area=row["area"],
        package_sha256=row["package_sha256"] or "",
    )


def _read_amount(text: str, what: str) -> Decimal | None:
    return None if text == UNKNOWN else parse_decimal(text, what)
