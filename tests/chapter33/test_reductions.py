"""Further reductions: Sec. 33-6(b)(2)."""

from __future__ import annotations

from decimal import Decimal

import pytest

from independence_opendata_plugin.chapter33.fees import price
from independence_opendata_plugin.chapter33.order import Order, Reduction
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.chapter33.schedule import Schedule

BENEFIT = "Storm drain repair plan for three neighbourhoods; worth more to the public than the fee"


def ten_sections(customer: str, percent: str, officer: str = "J. Roe", why: str = BENEFIT) -> Order:
    return Order(
        customer_class=customer,
        equivalents=Decimal(10),
        whole_sections=True,
        bytes=125_000_000,
        orthophoto_sections=Decimal(10),
        reduction=Reduction(Decimal(percent), officer, why),
    )


@pytest.mark.parametrize("customer", ["contracted", "nonprofit"])
@pytest.mark.parametrize(
    ("percent", "taken", "total", "maintenance"),
    [
        ("40", "-5000.00", "7750.00", "1500.00"),
        ("12.5", "-1562.50", "11187.50", "2187.50"),
        ("100", "-12500.00", "250.00", "0.00"),
        ("0.01", "-1.25", "12748.75", "2499.75"),
    ],
)
def test_a_reduction_is_its_own_line_and_only_off_the_data_fee(
    kansas_city: Schedule, customer: str, percent: str, taken: str, total: str, maintenance: str
) -> None:
    """Data 12,500.00 and orthophotos 250.00 before it."""
    quote = price(ten_sections(customer, percent), kansas_city)
    assert str(quote.data_fee) == "12500.00"
    assert (str(quote.reduction), str(quote.total), str(quote.annual_maintenance)) == (
        taken,
        total,
        maintenance,
    )
    line = quote.lines[-1]
    assert (line.kind, line.citation) == ("reduction", "Sec. 33-6(b)(2)")
    assert "J. Roe" in line.text
    assert BENEFIT in line.text


@pytest.mark.parametrize(
    ("order", "why"),
    [
        (ten_sections("general", "10"), "only for"),
        (ten_sections("nonprofit", "0"), "more than 0"),
        (ten_sections("nonprofit", "-1"), "more than 0"),
        (ten_sections("nonprofit", "100.01"), "at most 100"),
        (ten_sections("nonprofit", "10", officer=" "), "officer"),
        (ten_sections("nonprofit", "10", why="\n"), "justification"),
    ],
)
def test_a_reduction_that_the_ordinance_does_not_allow_is_refused(
    kansas_city: Schedule, order: Order, why: str
) -> None:
    with pytest.raises(Refused) as refusal:
        price(order, kansas_city)
    assert refusal.value.rule == "Sec. 33-6(b)(2)"
    assert why in refusal.value.why


def test_a_reduction_of_an_unknown_fee_is_unknown(kansas_city: Schedule) -> None:
    reduction = Reduction(Decimal(10), "J. Roe", BENEFIT)
    quote = price(Order("nonprofit", Decimal(10), True, reduction=reduction), kansas_city)
    assert (quote.reduction, quote.total) == (None, None)
