"""What holds for every order, whatever its numbers."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from independence_opendata_plugin.chapter33.fees import price
from independence_opendata_plugin.chapter33.order import Order, Project, Reduction
from independence_opendata_plugin.chapter33.schedule import Schedule, with_readings

CATEGORIES = ["CAD/GIS Operator", "Programmer/Analyst", "Systems Analyst", "Program Coordinator"]
hours = st.dictionaries(st.sampled_from(CATEGORIES), st.decimals(0, 500, places=2), max_size=3)
sizes = st.none() | st.integers(0, 10**11)
readings = st.fixed_dictionaries(
    {
        "overlap": st.sampled_from(["lower-rate", "first-row"]),
        "volume": st.sampled_from(["measured", "file", "db-index"]),
        "top_row": st.sampled_from(["ceiling", "flat"]),
        "orthophoto_volume": st.sampled_from(["not-charged", "charged"]),
    }
)
areas = st.tuples(st.integers(1, 600).map(Decimal), st.just(True)) | st.tuples(
    st.decimals("0.0001", 600, places=6), st.just(False)
)


@st.composite
def orders(draw: st.DrawFn, customer: str | None = None) -> Order:
    equivalents, whole = draw(areas)
    return Order(
        customer_class=customer or draw(st.sampled_from(["general", "contracted", "nonprofit"])),
        equivalents=equivalents,
        whole_sections=whole,
        bytes=draw(sizes),
        file_bytes=draw(sizes),
        orthophoto_sections=draw(st.none() | st.decimals(0, 600, places=6)),
        orthophoto_bytes=draw(sizes),
        hours=draw(hours),
        project=draw(st.builds(Project, st.booleans(), st.booleans())),
    )


@given(orders(), readings)
def test_the_lines_add_up_to_the_total_in_whole_cents(
    kansas_city: Schedule, order: Order, choices: dict[str, str]
) -> None:
    document = price(order, with_readings(kansas_city, choices)).to_json()
    printed = [line["amount"] for line in document["lines"]]
    if "unknown" in printed:
        assert document["total"] == "unknown"
        assert any(note.startswith("The total is unknown, because") for note in document["notes"])
    else:
        assert sum(map(Decimal, printed)) == Decimal(document["total"])
    fees = [document[f"{kind}_fee"] for kind in ("data", "orthophoto", "consulting", "processing", "map")]
    if document["total"] != "unknown":
        assert sum(map(Decimal, fees)) + Decimal(document["reduction"]) == Decimal(document["total"])


@given(
    orders("nonprofit"),
    readings,
    st.decimals("0.0001", 100, places=4),
)
def test_no_reduction_goes_below_zero(
    kansas_city: Schedule, order: Order, choices: dict[str, str], percent: Decimal
) -> None:
    schedule = with_readings(kansas_city, choices)
    full = price(order, schedule)
    reduced = price(replace(order, reduction=Reduction(percent, "J. Roe", "public benefit")), schedule)
    if full.total is None or reduced.total is None:
        assert full.total is reduced.total is None
        return
    assert 0 <= reduced.total <= full.total
    assert reduced.original_cost is not None
    assert reduced.original_cost >= 0
    assert reduced.annual_maintenance is not None
    assert reduced.annual_maintenance >= 0


@given(orders(), readings)
def test_a_nonprofit_never_pays_more_than_the_general_class(
    kansas_city: Schedule, order: Order, choices: dict[str, str]
) -> None:
    schedule = with_readings(kansas_city, choices)
    general = price(replace(order, customer_class="general"), schedule).total
    nonprofit = price(replace(order, customer_class="nonprofit"), schedule).total
    assert (general is None) == (nonprofit is None)
    if general is not None and nonprofit is not None:
        assert nonprofit <= general


@given(orders(), readings)
def test_no_data_fee_of_the_top_row_exceeds_the_printed_total(
    kansas_city: Schedule, order: Order, choices: dict[str, str]
) -> None:
    quote = price(order, with_readings(kansas_city, choices))
    if quote.area is not None and quote.area.count > 200 and quote.data_fee is not None:
        assert quote.data_fee <= Decimal(625_000)


@given(orders())
def test_the_lower_rate_never_costs_more_than_the_first_row(kansas_city: Schedule, order: Order) -> None:
    lower = price(order, kansas_city).total
    first = price(order, with_readings(kansas_city, {"overlap": "first-row"})).total
    assert (lower is None) == (first is None)
    if lower is not None and first is not None:
        assert lower <= first


@given(orders(), readings)
def test_pricing_twice_gives_the_same_document(
    kansas_city: Schedule, order: Order, choices: dict[str, str]
) -> None:
    schedule = with_readings(kansas_city, choices)
    assert price(order, schedule).to_json() == price(order, schedule).to_json()
