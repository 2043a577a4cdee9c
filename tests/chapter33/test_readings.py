"""What a quote says about readings that changed its total, and about a neighbouring row that is cheaper."""

from __future__ import annotations

from decimal import Decimal

import pytest

from independence_opendata_plugin.chapter33.fees import price
from independence_opendata_plugin.chapter33.order import Order
from independence_opendata_plugin.chapter33.quote import Quote
from independence_opendata_plugin.chapter33.schedule import Schedule, with_readings


def by_index(sections: int, schedule: Schedule, customer: str = "general", **readings: str) -> Quote:
    chosen = with_readings(schedule, {"volume": "db-index", **readings})
    return price(Order(customer, Decimal(sections), whole_sections=True, bytes=sections * 12_500_000), chosen)


def neighbour_notes(quote: Quote) -> list[str]:
    return [note for note in quote.notes if "neighbouring row" in note]


@pytest.mark.parametrize(
    ("sections", "readings", "named"),
    [
        (49, {}, []),
        (50, {}, ["overlap"]),
        (50, {"overlap": "first-row"}, ["overlap"]),
        (51, {}, []),
        (200, {}, []),
        (201, {}, ["top_row"]),
        (201, {"top_row": "flat"}, ["top_row"]),
        (400, {}, []),
    ],
)
def test_only_readings_that_changed_the_total_are_named(
    kansas_city: Schedule, sections: int, readings: dict[str, str], named: list[str]
) -> None:
    assert [effect.name for effect in by_index(sections, kansas_city, **readings).readings] == named


def test_the_note_cites_the_section_and_gives_the_other_total(kansas_city: Schedule) -> None:
    quote = by_index(50, kansas_city)
    (effect,) = quote.readings
    assert (effect.value, effect.other_value, str(effect.other_total)) == (
        "lower-rate",
        "first-row",
        "115625.00",
    )
    assert effect.text in quote.notes
    assert "Sec. 33-6(a)" in effect.text
    assert "$115,625.00" in effect.text


def test_an_unknown_total_still_says_what_another_reading_would_cost(kansas_city: Schedule) -> None:
    quote = price(Order("general", Decimal(2), whole_sections=True), kansas_city)
    assert quote.total is None
    assert [(effect.other_value, str(effect.other_total)) for effect in quote.readings] == [
        ("db-index", "5000.00")
    ]


# By the index, N sections cost more than the first N of the next row from 25, 46, 134 and 168 sections on:
# 24 x 200 = 4800 < 26 x 185 = 4810 < 25 x 200; 45 x 185 = 8325 < 50 x 170 = 8500 < 46 x 185 = 8510;
# 133 x 170 = 22610 < 151 x 150 = 22650 < 134 x 170; 167 x 150 = 25050 < 201 x 125 = 25125 < 168 x 150.
@pytest.mark.parametrize(
    ("sections", "cheaper"),
    [(24, None), (25, 26), (26, None), (45, None), (46, 50), (49, 50), (50, None), (133, None), (134, 151),
     (150, 151), (167, None), (168, 201), (200, 201), (201, None), (400, None)],
)  # fmt: skip
def test_a_cheaper_neighbouring_row_is_named(
    kansas_city: Schedule, sections: int, cheaper: int | None
) -> None:
    notes = neighbour_notes(by_index(sections, kansas_city))
    assert [f" {cheaper} sections" in note for note in notes] == ([True] if cheaper else [])


def test_the_note_compares_what_the_same_customer_pays(kansas_city: Schedule) -> None:
    (note,) = neighbour_notes(by_index(25, kansas_city, "nonprofit"))
    assert "26 sections at $185.00 would cost $30,062.50 for the data instead of $31,250.00" in note
    assert "not changed" in note


def test_measured_megabytes_are_scaled_and_said_to_be_about(kansas_city: Schedule) -> None:
    quote = price(Order("general", Decimal(25), whole_sections=True, bytes=25_000_000), kansas_city)
    (note,) = neighbour_notes(quote)
    assert "about $4,810.00" in note
    assert str(quote.total) == "5000.00"


def test_at_fifty_read_as_the_first_row_the_next_begins_at_fifty_one(kansas_city: Schedule) -> None:
    (note,) = neighbour_notes(by_index(50, kansas_city, overlap="first-row"))
    assert "51 sections at $170.00 would cost $108,375.00" in note


def test_a_flat_top_row_is_no_cheaper_neighbour(kansas_city: Schedule) -> None:
    assert neighbour_notes(by_index(200, kansas_city, top_row="flat")) == []
