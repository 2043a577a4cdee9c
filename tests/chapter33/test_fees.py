"""Fees worked by hand from Ordinance 051282, each with its section."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from independence_opendata_plugin.chapter33.fees import price
from independence_opendata_plugin.chapter33.order import Order, OrderedLayer, Project
from independence_opendata_plugin.chapter33.quote import Quote
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.chapter33.schedule import Schedule, with_readings

MB = 1_000_000


def order(sections: str, *, whole: bool = True, customer: str = "general", **rest: Any) -> Order:
    return Order(customer_class=customer, equivalents=Decimal(sections), whole_sections=whole, **rest)


def amounts(quote: Quote) -> dict[str, str]:
    return {line.kind: str(line.amount) for line in quote.lines}


# Sec. 33-6(a) by the index of 12.5 MB a section: 12.5 x N x the rate of the row, at each row's edges.
BY_INDEX = [
    (1, "2500.00"),
    (2, "5000.00"),
    (24, "60000.00"),
    (25, "62500.00"),
    (26, "60125.00"),
    (27, "62437.50"),
    (49, "113312.50"),
    (51, "108375.00"),
    (149, "316625.00"),
    (150, "318750.00"),
    (151, "283125.00"),
    (152, "285000.00"),
    (199, "373125.00"),
    (200, "375000.00"),
]


@pytest.mark.parametrize("overlap", ["lower-rate", "first-row"])
@pytest.mark.parametrize("top_row", ["ceiling", "flat"])
@pytest.mark.parametrize(("sections", "fee"), BY_INDEX)
def test_every_row_at_its_edges_is_a_slab_under_both_readings(
    kansas_city: Schedule, overlap: str, top_row: str, sections: int, fee: str
) -> None:
    schedule = with_readings(kansas_city, {"volume": "db-index", "overlap": overlap, "top_row": top_row})
    quote = price(order(str(sections)), schedule)
    assert str(quote.total) == fee
    assert quote.volume.bytes == sections * 12_500_000
    measured = with_readings(kansas_city, {"overlap": overlap, "top_row": top_row})
    assert str(price(order(str(sections), bytes=sections * 12_500_000), measured).total) == fee


@pytest.mark.parametrize(
    ("overlap", "rate", "fee"), [("lower-rate", 170, "106250.00"), ("first-row", 185, "115625.00")]
)
def test_exactly_fifty_sections_stands_in_two_rows(
    kansas_city: Schedule, overlap: str, rate: int, fee: str
) -> None:
    quote = price(order("50", bytes=625 * MB), with_readings(kansas_city, {"overlap": overlap}))
    assert (quote.rate, str(quote.total)) == (Decimal(rate), fee)


@pytest.mark.parametrize(
    ("sections", "by_ceiling"),
    [("201", "314062.50"), ("202", "315625.00"), ("399", "623437.50"), ("400", "625000.00"), ("401", "625000.00"),
     ("1200", "625000.00")],
)  # fmt: skip
def test_the_printed_total_is_a_ceiling_or_a_flat_price(
    kansas_city: Schedule, sections: str, by_ceiling: str
) -> None:
    index = with_readings(kansas_city, {"volume": "db-index"})
    assert str(price(order(sections), index).total) == by_ceiling
    flat = with_readings(index, {"top_row": "flat"})
    assert str(price(order(sections), flat).total) == "625000.00"


def test_the_index_is_never_more_than_the_database(kansas_city: Schedule) -> None:
    quote = price(order("1200"), with_readings(kansas_city, {"volume": "db-index"}))
    assert quote.volume.bytes == 5_000 * MB


# (sections, whole, class, bytes) -> data fee and a year's maintenance. Sec. 33-6(a), (b)(1).
WORKED = [
    ("1", True, "general", 12_500_000, "2500.00", "500.00"),
    ("10", True, "nonprofit", 125_000_000, "12500.00", "2500.00"),
    ("10", True, "contracted", 125_000_000, "12500.00", "2500.00"),
    ("13", True, "general", 9_700_000, "1940.00", "388.00"),
    ("13", True, "nonprofit", 9_700_000, "970.00", "194.00"),
    ("24.3", False, "general", 9_700_000, "1940.00", "388.00"),
    ("25.003", False, "general", 9_700_000, "1940.00", "388.00"),
    ("25.1", False, "general", 10_000_000, "1850.00", "370.00"),
    ("400", True, "general", 5_000_000_000, "625000.00", "125000.00"),
    ("300", True, "general", 6_000_000_000, "625000.00", "125000.00"),
    ("300", True, "nonprofit", 6_000_000_000, "312500.00", "62500.00"),
    ("200", True, "general", 6_000_000_000, "900000.00", "180000.00"),
    ("5", True, "general", 0, "0.00", "0.00"),
    ("5", True, "general", 25, "0.01", "0.00"),
    ("5", True, "general", 24, "0.00", "0.00"),
    ("5", True, "nonprofit", 49, "0.00", "0.00"),
    ("5", True, "nonprofit", 50, "0.01", "0.00"),
    ("5", True, "general", 1_234_567, "246.91", "49.38"),
]


@pytest.mark.parametrize(("sections", "whole", "customer", "size", "fee", "maintenance"), WORKED)
def test_the_data_fee_and_maintenance(
    kansas_city: Schedule, sections: str, whole: bool, customer: str, size: int, fee: str, maintenance: str
) -> None:
    quote = price(order(sections, whole=whole, customer=customer, bytes=size), kansas_city)
    assert (str(quote.data_fee), str(quote.annual_maintenance)) == (fee, maintenance)
    assert quote.total == quote.data_fee


@pytest.mark.parametrize(
    ("square_miles", "sections", "equivalents"),
    [
        ("1", 1, "1.0000"),
        ("1.00000001", 1, "1.0000"),
        ("0.99995", 1, "1.0000"),
        ("25.00004", 25, "25.0000"),
        ("25.003", 25, "25.0000"),
        ("25.0049", 25, "25.0000"),
        ("25.005", 26, "25.0050"),
        ("25.5", 26, "25.5000"),
        ("24.9999", 25, "24.9999"),
        ("0.003", 1, "0.0030"),
        ("0.00001", 1, "0.0000"),
    ],
)
def test_an_area_is_rounded_up_to_sections_without_slivers(
    kansas_city: Schedule, square_miles: str, sections: int, equivalents: str
) -> None:
    area = price(order(square_miles, whole=False, bytes=0), kansas_city).to_json()["area"]
    assert (area["section_count"], area["section_equivalents"]) == (sections, equivalents)


def test_a_sliver_that_was_left_out_is_said(kansas_city: Schedule) -> None:
    notes = price(order("25.003", whole=False, bytes=0), kansas_city).notes
    assert any("0.0030" in note and "0.5 %" in note for note in notes)


@pytest.mark.parametrize(("sections", "whole"), [("0", True), ("0", False), ("2.5", True)])
def test_no_area_and_broken_whole_sections_are_refused(
    kansas_city: Schedule, sections: str, whole: bool
) -> None:
    with pytest.raises(Refused) as refusal:
        price(order(sections, whole=whole, bytes=0), kansas_city)
    assert refusal.value.rule == "Sec. 33-6(a)"


HOURS = {"CAD/GIS Operator": Decimal("3.5"), "Program Coordinator": Decimal(2)}


@pytest.mark.parametrize("customer", ["general", "contracted", "nonprofit"])
@pytest.mark.parametrize("square_miles", ["0.5", "0.9999", "0.99994"])
def test_under_one_square_mile_the_hours_of_processing_are_charged(
    kansas_city: Schedule, square_miles: str, customer: str
) -> None:
    """Sec. 33-6(a), last paragraph: 3.5 x 25.00 + 2 x 75.00 = 237.50, and nothing per MB."""
    quote = price(order(square_miles, whole=False, customer=customer, bytes=9 * MB, hours=HOURS), kansas_city)
    assert {line.kind for line in quote.lines} == {"processing"}
    assert (str(quote.processing_fee), str(quote.data_fee), quote.rate) == ("237.50", "0.00", None)
    assert str(quote.total) == "237.50"
    assert all("Sec. 33-6(a), last paragraph" in line.citation for line in quote.lines)


def test_processing_hours_are_charged_for_every_delivery(kansas_city: Schedule) -> None:
    later = Project(first_delivery=False)
    quote = price(order("0.5", whole=False, bytes=0, hours=HOURS, project=later), kansas_city)
    assert str(quote.total) == "237.50"


def test_a_single_whole_section_is_never_under_one_square_mile(kansas_city: Schedule) -> None:
    quote = price(order("1", bytes=12_500_000, square_miles=Decimal("0.31")), kansas_city)
    assert amounts(quote) == {"data": "2500.00"}


def test_under_one_square_mile_without_hours_the_total_is_unknown(kansas_city: Schedule) -> None:
    quote = price(order("0.5", whole=False, bytes=9 * MB), kansas_city)
    assert (quote.total, quote.processing_fee) == (None, None)
    assert quote.to_json()["total"] == "unknown"
    assert any("hours of processing are not given" in note for note in quote.notes)


@pytest.mark.parametrize(
    ("parts", "named"),
    [
        ({"hours": {"Surveyor": Decimal(1)}}, "Surveyor"),
        ({"map_sheets": {"Globe": 1}}, "Globe"),
        ({"map_hours": {"Surveyor": Decimal(1)}}, "Surveyor"),
    ],
)
def test_what_the_schedule_has_no_rate_for_is_refused(
    kansas_city: Schedule, parts: dict[str, Any], named: str
) -> None:
    with pytest.raises(Refused) as refusal:
        price(order("2", bytes=0, **parts), kansas_city)
    assert named in refusal.value.what
    assert "use one of" in refusal.value.remedy


def test_an_empty_order_is_an_error(kansas_city: Schedule) -> None:
    with pytest.raises(Refused) as refusal:
        price(Order(customer_class="general", data=False), kansas_city)
    assert "nothing is ordered" in refusal.value.why


def test_data_without_an_area_is_refused(kansas_city: Schedule) -> None:
    with pytest.raises(Refused) as refusal:
        price(Order(customer_class="general", bytes=0), kansas_city)
    assert "area" in refusal.value.why


@pytest.mark.parametrize("part", [{"bytes": -1}, {"hours": {"CAD/GIS Operator": Decimal(-1)}}])
def test_negative_quantities_are_refused(part: dict[str, Any]) -> None:
    with pytest.raises(Refused) as refusal:
        order("2", **part)
    assert "negative" in refusal.value.why


def test_unknown_megabytes_are_not_zero(kansas_city: Schedule) -> None:
    quote = price(order("2", orthophoto_sections=Decimal(2)), kansas_city)
    assert (quote.data_fee, quote.total, quote.annual_maintenance) == (None, None, None)
    assert str(quote.orthophoto_fee) == "100.00"
    assert any("the megabytes have not been measured" in note for note in quote.notes)


def test_a_flat_price_needs_no_megabytes(kansas_city: Schedule) -> None:
    flat = with_readings(kansas_city, {"top_row": "flat"})
    assert str(price(order("201"), flat).total) == "625000.00"
    assert price(order("200"), flat).total is None


def test_the_file_reading_charges_the_geopackage(kansas_city: Schedule) -> None:
    by_file = with_readings(kansas_city, {"volume": "file"})
    quote = price(order("2", bytes=10 * MB, file_bytes=12 * MB), by_file)
    assert (str(quote.total), quote.volume.kind) == ("2400.00", "file")
    assert price(order("2", bytes=10 * MB), by_file).total is None


def test_the_index_counts_begun_sections(kansas_city: Schedule) -> None:
    quote = price(order("1.2", whole=False), with_readings(kansas_city, {"volume": "db-index"}))
    assert (quote.volume.bytes, str(quote.total)) == (25 * MB, "5000.00")


def test_an_estimate_says_so(kansas_city: Schedule) -> None:
    quote = price(order("2", bytes=10 * MB, estimated=True), kansas_city)
    assert quote.volume.kind == "estimate"
    assert "(estimate)" in quote.lines[0].text
    assert any("estimate" in note for note in quote.notes)


def test_an_empty_layer_costs_nothing_and_is_said_to_be_empty(kansas_city: Schedule) -> None:
    layers = (OrderedLayer("Wells", "cut", 0, 0),)
    quote = price(order("2", bytes=0, layers=layers), kansas_city)
    assert str(quote.total) == "0.00"
    assert any("Wells" in note and "empty" in note for note in quote.notes)


def test_a_line_shows_its_arithmetic_and_cites_its_rule(kansas_city: Schedule) -> None:
    line = price(order("10", customer="nonprofit", bytes=125_000_123), kansas_city).lines[0]
    assert line.text == (
        "Digital data, 10 sections: 125.000 MB (125,000,123 bytes) × $200.00 × 50 % (not-for-profit group)"
    )
    assert line.citation == "Sec. 33-6(a); Sec. 33-6(b)(1)"
    assert str(line.amount) == "12500.01"
