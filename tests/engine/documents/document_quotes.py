"""Priced orders for the documents' tests; the figures in the comments are worked by hand from the ordinance."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from independence_opendata_plugin.chapter33.fees import price
from independence_opendata_plugin.chapter33.order import Order, OrderedLayer, Reduction
from independence_opendata_plugin.chapter33.schedule import load_schedule
from independence_opendata_plugin.paths import RESOURCES

CREATED = datetime(2026, 11, 22, 9, 30, tzinfo=timezone(timedelta(hours=-6)))
SECTION_NUMBERS = (*range(1, 13), 14)
GREAT_NUMBERS = tuple(number for number in range(1, 37) if number % 3 != 2 or number > 33)
JUSTIFICATION = "Trail maps for everybody, free of charge, outweigh recovering this part of the cost."


def make_quote(**changes: Any) -> dict[str, Any]:
    """Thirteen whole sections with 62.5 MB for the general class: 62.5 MB x $200.00 = $12,500.00 (Sec. 33-6(a)), and
    20 % of it, $2,500.00, for a year's maintenance."""
    inputs = {
        "customer_class": "general",
        "equivalents": Decimal(13),
        "whole_sections": True,
        "bytes": 62_500_000,
        "section_labels": tuple(f"T49N R32W Sec. {number}" for number in SECTION_NUMBERS),
        "square_miles": Decimal("12.9731"),
        "area_sha256": "5d" * 32,
        "layers": (
            OrderedLayer("parcels", "whole", 5210, 41_000_000),
            OrderedLayer("water_mains", "cut", 890, 21_500_000),
            OrderedLayer("council_districts", "cut", 0, 0),
        ),
        "licensee": "Heartland Mapping, LLC",
        "purpose": "Site selection",
    } | changes
    schedule = load_schedule(RESOURCES / "schedules" / "kcmo-051282.toml")
    quote = replace(
        price(Order(**inputs), schedule),
        quote_number="Q-2026-0012",
        revision=2,
        status="issued",
        issued=CREATED,
        valid_until=date(2026, 12, 22),
    )
    return quote.to_json()


def make_nonprofit_quote(**changes: Any) -> dict[str, Any]:
    """Half of $12,500.00 is $6,250.00 (Sec. 33-6(b)(1)); 40 % of that, $2,500.00, off leaves $3,750.00; a year's
    maintenance is 20 % of it, $750.00."""
    reduction = Reduction(Decimal(40), "Maria Peña", JUSTIFICATION)
    return make_quote(
        **{"customer_class": "nonprofit", "licensee": "Truman Trails", "reduction": reduction} | changes
    )


def make_great_quote() -> dict[str, Any]:
    """300 scattered sections: 25 in each of twelve townships."""
    labels = tuple(
        f"T{township}N R{range_number}W Sec. {number}"
        for township in (48, 49, 50)
        for range_number in (30, 31, 32, 33)
        for number in GREAT_NUMBERS
    )
    return make_quote(equivalents=Decimal(300), section_labels=labels, bytes=3_000_000_000)
