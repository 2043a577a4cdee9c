"""Orthophotos, consulting and maps, worked by hand from Ordinance 051282, Sec. 33-4(a), 33-6(c) and (d)."""

from __future__ import annotations

from decimal import Decimal

import pytest

from independence_opendata_plugin.chapter33.fees import price
from independence_opendata_plugin.chapter33.order import Order, Project
from independence_opendata_plugin.chapter33.schedule import Schedule, with_readings

MB = 1_000_000
HOURS = {"CAD/GIS Operator": Decimal("3.5"), "Program Coordinator": Decimal(2)}  # 87.50 + 150.00 = 237.50


# Sec. 33-6(c): 50.00 a section, prorated by the area purchased, half for contracted firms and not-for-profit groups.
@pytest.mark.parametrize(
    ("sections", "customer", "fee"),
    [
        ("400", "general", "20000.00"),
        ("400", "nonprofit", "10000.00"),
        ("13", "general", "650.00"),
        ("0.25", "general", "12.50"),
        ("0.25", "contracted", "6.25"),
        ("13.3333", "general", "666.67"),
        ("13.33334", "general", "666.67"),
    ],
)
def test_orthophotos_are_prorated(kansas_city: Schedule, sections: str, customer: str, fee: str) -> None:
    imagery = Order(customer_class=customer, data=False, orthophoto_sections=Decimal(sections))
    quote = price(imagery, kansas_city)
    assert ({line.kind: str(line.amount) for line in quote.lines}, str(quote.total)) == (
        {"orthophoto": fee},
        fee,
    )
    assert str(quote.annual_maintenance) == "0.00"


def test_data_and_orthophotos_of_thirteen_sections(kansas_city: Schedule) -> None:
    quote = price(
        Order("general", Decimal(13), True, bytes=9_700_000, orthophoto_sections=Decimal(13)), kansas_city
    )
    assert {line.kind: str(line.amount) for line in quote.lines} == {
        "data": "1940.00",
        "orthophoto": "650.00",
    }
    assert (str(quote.total), str(quote.annual_maintenance)) == ("2590.00", "388.00")


def test_imagery_may_be_read_as_charged_by_the_megabyte_too(kansas_city: Schedule) -> None:
    """(100 + 1,000) MB x 200.00 + 10 x 50.00."""
    charged = with_readings(kansas_city, {"orthophoto_volume": "charged"})
    both = Order(
        "general",
        Decimal(10),
        True,
        bytes=100 * MB,
        orthophoto_sections=Decimal(10),
        orthophoto_bytes=1000 * MB,
    )
    assert str(price(both, charged).total) == "220500.00"
    assert str(price(both, kansas_city).total) == "20500.00"
    imagery = Order(
        "general", Decimal(10), True, data=False, orthophoto_sections=Decimal(10), orthophoto_bytes=1000 * MB
    )
    assert str(price(imagery, charged).total) == "200500.00"
    unknown = Order("general", Decimal(10), True, bytes=100 * MB, orthophoto_sections=Decimal(10))
    assert price(unknown, charged).total is None


@pytest.mark.parametrize(
    ("project", "fee", "said"),
    [
        (Project(), "237.50", "initiates the project"),
        (Project(first_delivery=False, boundaries_changed=True), "237.50", "boundaries have changed"),
        (Project(first_delivery=False), "0.00", "have not changed"),
    ],
)
@pytest.mark.parametrize("customer", ["general", "nonprofit"])
def test_consulting_is_charged_once_unless_the_boundaries_change(
    kansas_city: Schedule, customer: str, project: Project, fee: str, said: str
) -> None:
    """Sec. 33-6(d); no class pays less of it."""
    quote = price(Order(customer, Decimal(2), True, bytes=0, hours=HOURS, project=project), kansas_city)
    assert (str(quote.consulting_fee), str(quote.total)) == (fee, fee)
    assert any(said in note and "Sec. 33-6(d)" in note for note in quote.notes)


def test_maintenance_has_neither_imagery_nor_hours_in_it(kansas_city: Schedule) -> None:
    quote = price(
        Order("general", Decimal(2), True, bytes=25 * MB, hours=HOURS, orthophoto_sections=Decimal(2)),
        kansas_city,
    )
    assert (str(quote.total), str(quote.annual_maintenance)) == ("5337.50", "1000.00")


def test_maps_cost_their_sheets_and_the_time_to_make_them(kansas_city: Schedule) -> None:
    """Sec. 33-4(a): two plots at the office's 12.00 and 1.5 hours of a CAD/GIS Operator."""
    maps = Order(
        customer_class="nonprofit",
        data=False,
        map_sheets={"Plot 24 x 36 inches": 2},
        map_hours={"CAD/GIS Operator": Decimal("1.5")},
    )
    quote = price(maps, kansas_city)
    assert [str(line.amount) for line in quote.lines] == ["24.00", "37.50"]
    assert {line.kind for line in quote.lines} == {"map"}
    assert all("Sec. 33-4(a)" in line.citation for line in quote.lines)
    assert "office" in quote.lines[0].text
    assert (str(quote.map_fee), str(quote.total)) == ("61.50", "61.50")
