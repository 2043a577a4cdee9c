"""What is different between two quotes, line by line; worked by hand from Sec. 33-6."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from independence_opendata_plugin.chapter33.difference import compare_quotes
from independence_opendata_plugin.chapter33.fees import price
from independence_opendata_plugin.chapter33.order import Order, OrderedLayer, Reduction
from independence_opendata_plugin.chapter33.schedule import Schedule

PARCELS = OrderedLayer("Parcels", "whole", 100, 10_000_000)
ORDER = Order(
    customer_class="nonprofit",
    equivalents=Decimal(2),
    whole_sections=True,
    bytes=10_000_000,
    hours={"Systems Analyst": Decimal(2)},
    layers=(PARCELS,),
)


def test_a_line_stands_beside_the_line_that_it_was(kansas_city: Schedule) -> None:
    """10 MB at $200.00 and half of it are $1,000.00, 12 MB $1,200.00; two hours at $40.00 become one at $75.00."""
    grown = replace(
        ORDER,
        bytes=12_000_000,
        hours={"Program Coordinator": Decimal(1)},
        layers=(replace(PARCELS, features=120, bytes=12_000_000),),
    )
    found = compare_quotes(price(ORDER, kansas_city).to_json(), price(grown, kansas_city).to_json())
    assert [(line.kind, line.amount.to_json()) for line in found.lines] == [
        ("data", {"old": "1000.00", "new": "1200.00", "difference": "200.00"}),
        ("consulting", {"old": "80.00", "new": "0.00", "difference": "-80.00"}),
        ("consulting", {"old": "0.00", "new": "75.00", "difference": "75.00"}),
    ]
    assert found.total.to_json() == {"old": "1080.00", "new": "1275.00", "difference": "195.00"}
    assert found.maintenance.difference == Decimal("40.00")
    document = found.to_json()
    assert document["features"] == {"old": 100, "new": 120, "difference": 20}
    assert document["bytes"]["difference"] == 2_000_000
    assert document["megabytes"] == {"old": "10.000", "new": "12.000"}
    assert (document["lines"][2]["old"], document["lines"][2]["new"]["rate"]) == (None, "75.00")
    assert found.is_data_changed


def test_another_area_is_the_same_line_at_another_rate(kansas_city: Schedule) -> None:
    """26 sections fall into the next row: 10 MB at $185.00, half of it."""
    wider = replace(ORDER, equivalents=Decimal(26), hours={})
    found = compare_quotes(price(ORDER, kansas_city).to_json(), price(wider, kansas_city).to_json())
    data = found.lines[0]
    assert data.old is not None
    assert data.new is not None
    assert (data.old["rate"], data.new["rate"]) == ("200.00", "185.00")
    assert data.amount.difference == Decimal("-75.00")
    assert not found.is_data_changed


def test_a_reduction_is_a_line_of_its_own(kansas_city: Schedule) -> None:
    reduced = replace(ORDER, reduction=Reduction(Decimal(25), "J. Roe", "Flood plan"))
    found = compare_quotes(price(ORDER, kansas_city).to_json(), price(reduced, kansas_city).to_json())
    assert [line.kind for line in found.lines if line.amount.difference] == ["reduction"]
    assert found.total.difference == Decimal("-250.00")


def test_the_same_order_is_no_difference(kansas_city: Schedule) -> None:
    document = price(ORDER, kansas_city).to_json()
    found = compare_quotes(document, {**document, "revision": 2})
    assert found.is_empty
    assert found.total.difference == 0


def test_what_is_not_known_makes_no_difference_of_zero(kansas_city: Schedule) -> None:
    unmeasured = replace(ORDER, bytes=None, layers=(replace(PARCELS, features=None, bytes=None),))
    found = compare_quotes(price(ORDER, kansas_city).to_json(), price(unmeasured, kansas_city).to_json())
    assert found.total.to_json() == {"old": "1080.00", "new": "unknown", "difference": "unknown"}
    assert found.to_json()["layers"][0]["features"] == {"old": 100, "new": "unknown", "difference": "unknown"}
    assert not found.is_empty
