"""A schedule of another make, priced by the same code: per feature, per quarter section, flat, per half hour."""

from __future__ import annotations

from decimal import Decimal

import pytest

from independence_opendata_plugin.chapter33.fees import price
from independence_opendata_plugin.chapter33.order import Order, Project, Reduction
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.chapter33.schedule import Schedule


def test_it_says_that_it_is_an_example(exampleville: Schedule) -> None:
    assert exampleville.example
    assert "example" in exampleville.status.lower()


@pytest.mark.parametrize(
    ("customer", "lines"),
    [
        # 15.00 an order; 2.3 sections are 10 quarter sections at 6.50; 1,234 features at 0.035 = 43.19; 0.20 hours are
        # charged as half an hour at 48.00.
        ("general", ["15.00", "65.00", "43.19", "24.00"]),
        # Three quarters of each: 11.25, 48.75, 32.3925, 18.00.
        ("nonprofit", ["11.25", "48.75", "32.39", "18.00"]),
        ("contracted", ["0.00", "0.00", "0.00", "24.00"]),
    ],
)
def test_every_basis_is_charged(exampleville: Schedule, customer: str, lines: list[str]) -> None:
    order = Order(customer, Decimal("2.3"), features=1234, hours={"GIS Technician": Decimal("0.2")})
    quote = price(order, exampleville)
    assert [str(line.amount) for line in quote.lines] == lines
    assert [line.kind for line in quote.lines] == ["data", "data", "data", "processing"]
    assert quote.total == sum(map(Decimal, lines))


def test_more_than_the_minimum_is_charged_as_it_is(exampleville: Schedule) -> None:
    order = Order("general", Decimal(1), True, features=0, hours={"GIS Manager": Decimal("1.25")})
    quote = price(order, exampleville)
    assert str(quote.processing_fee) == "90.00"
    assert str(quote.total) == "131.00"


def test_small_areas_pay_the_same_charges_and_hours_every_time(exampleville: Schedule) -> None:
    later = Project(first_delivery=False)
    order = Order("general", Decimal("0.2"), features=10, hours={"GIS Manager": Decimal(1)}, project=later)
    assert [str(line.amount) for line in price(order, exampleville).lines] == [
        "15.00",
        "6.50",
        "0.35",
        "72.00",
    ]


def test_maintenance_and_reduction_follow_the_file(exampleville: Schedule) -> None:
    order = Order(
        "nonprofit", Decimal(1), True, features=0, reduction=Reduction(Decimal(50), "A. Doe", "benefit")
    )
    quote = price(order, exampleville)  # (15.00 + 26.00) x 75 % = 30.75
    assert (str(quote.data_fee), str(quote.reduction), str(quote.annual_maintenance)) == (
        "30.75",
        "-15.38",
        "1.54",
    )
    assert quote.lines[-1].citation == "Example Sec. 8"


def test_an_unknown_number_of_features_makes_the_total_unknown(exampleville: Schedule) -> None:
    quote = price(Order("general", Decimal(1), True, bytes=5), exampleville)
    assert quote.total is None
    assert any("number of features is not known" in note for note in quote.notes)


def test_orthophotos_are_charged_by_begun_quarter_sections(exampleville: Schedule) -> None:
    quote = price(Order("general", data=False, orthophoto_sections=Decimal("1.26")), exampleville)
    assert str(quote.total) == "54.00"


def test_maps_are_refused_where_the_schedule_sells_none(exampleville: Schedule) -> None:
    with pytest.raises(Refused) as refusal:
        price(Order("general", data=False, map_sheets={"Plot": 1}), exampleville)
    assert "example-per-feature" in refusal.value.why
