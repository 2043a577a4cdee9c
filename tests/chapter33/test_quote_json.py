"""The Quote document as the contract lists it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

from independence_opendata_plugin.chapter33.fees import price
from independence_opendata_plugin.chapter33.order import Order, OrderedLayer, Reduction
from independence_opendata_plugin.chapter33.schedule import Schedule

ORDER = Order(
    customer_class="nonprofit",
    equivalents=Decimal(2),
    whole_sections=True,
    bytes=9_700_123,
    orthophoto_sections=Decimal("1.5"),
    hours={"Systems Analyst": Decimal("0.25")},
    reduction=Reduction(Decimal(25), "J. Roe", "Flood plan"),
    section_labels=("T49N R32W Sec. 14", "T49N R32W Sec. 15"),
    square_miles=Decimal("2.013456789"),
    area_sha256="ab" * 32,
    layers=(OrderedLayer("Parcels", "whole", 120, 9_700_123),),
    licensee="Little Blue Trust",
)


def test_the_document_has_the_names_and_kinds_of_the_contract(kansas_city: Schedule) -> None:
    central = timezone(timedelta(hours=-6))
    quote = replace(
        price(ORDER, kansas_city),
        quote_number="Q-2026-0001",
        status="issued",
        issued=datetime(2026, 11, 22, 9, 30, tzinfo=central),
        valid_until=date(2026, 12, 22),
    )
    document = json.loads(json.dumps(quote.to_json()))
    assert document["quote_number"] == "Q-2026-0001"
    assert document["issued"] == "2026-11-22T09:30:00-06:00"
    assert document["valid_until"] == "2026-12-22"
    assert document["licensee"] == {"name": "Little Blue Trust", "class": "nonprofit"}
    assert document["schedule"]["ordinance"] == "051282"
    assert "140184" in document["schedule"]["status"]
    assert document["schedule"]["readings"]["volume"] == "measured"
    assert document["area"] == {
        "sections": ["T49N R32W Sec. 14", "T49N R32W Sec. 15"],
        "section_count": 2,
        "whole_sections": True,
        "section_equivalents": "2.0000",
        "square_miles": 2.013457,
        "sha256": "ab" * 32,
    }
    assert document["layers"] == [{"name": "Parcels", "features": 120, "bytes": 9_700_123, "mode": "whole"}]
    assert (document["bytes"], document["megabytes"], document["volume"]) == (9_700_123, "9.700", "measured")


def test_lines_are_written_with_fixed_decimals(kansas_city: Schedule) -> None:
    """9.700123 MB x 200.00 x 50 % = 970.0123; 1.5 x 50.00 x 50 %; 0.25 x 40.00; a quarter of 970.01."""
    document = price(ORDER, kansas_city).to_json()
    written = [
        (line["kind"], line["quantity"], line["unit"], line["rate"], line["amount"])
        for line in document["lines"]
    ]
    assert written == [
        ("data", "9.700", "MB", "200.00", "970.01"),
        ("orthophoto", "1.5000", "section", "50.00", "37.50"),
        ("consulting", "0.25", "hour", "40.00", "10.00"),
        ("reduction", "25", "%", "970.01", "-242.50"),
    ]
    assert (document["total"], document["annual_maintenance"]) == ("775.01", "145.50")
    assert document["further_reduction"] == {
        "percent": "25",
        "officer": "J. Roe",
        "justification": "Flood plan",
    }


def test_what_is_not_known_is_the_word_unknown(kansas_city: Schedule) -> None:
    unmeasured = replace(ORDER, bytes=None, square_miles=None, layers=(OrderedLayer("Parcels", "whole"),))
    document = price(unmeasured, kansas_city).to_json()
    assert {document[key] for key in ("bytes", "megabytes", "data_fee", "total", "annual_maintenance")} == {
        "unknown"
    }
    assert document["lines"][0]["amount"] == "unknown"
    assert document["lines"][0]["why_unknown"] == "the megabytes have not been measured"
    assert document["lines"][1]["why_unknown"] == ""
    assert document["layers"][0]["features"] == "unknown"
    assert document["area"]["square_miles"] == "unknown"


def test_a_calculation_is_not_an_issued_quote(kansas_city: Schedule) -> None:
    document = price(ORDER, kansas_city).to_json()
    assert (document["quote_number"], document["status"], document["issued"]) == ("", "calculated", None)
