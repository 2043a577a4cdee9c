"""Numbers are read exactly or refused, and rounded half-up."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from independence_opendata_plugin.chapter33.amounts import (
    dollars,
    megabytes,
    money,
    parse_decimal,
    parse_money,
    rate_text,
    read_number,
    round_half_up,
)
from independence_opendata_plugin.chapter33.refusal import Refused


@pytest.mark.parametrize(
    ("text", "number"), [("1500", "1500"), ("1500.00", "1500"), (" 0.5 ", "0.5"), ("0", "0")]
)
def test_plain_numbers_are_read(text: str, number: str) -> None:
    assert parse_decimal(text, "the fee") == Decimal(number)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("1,500", "comma"),
        ("1.500,00", "comma"),
        ("-5", "minus 5"),
        ("1e5", "plain number"),
        ("NaN", "plain number"),
        ("Infinity", "plain number"),
        ("", "plain number"),
        ("1 500", "plain number"),
        (".5", "plain number"),
        ("١٢", "plain number"),
        ("$15", "plain number"),
        ("9" * 13, "plain number"),
    ],
)
def test_what_could_be_misread_is_refused_and_shown(text: str, why: str) -> None:
    with pytest.raises(Refused) as refusal:
        parse_decimal(text, "the fee")
    assert refusal.value.what == "the fee"
    assert why in refusal.value.why
    assert text in refusal.value.why


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1,500", "'1,500' may mean 1500 or 1.5,"),
        ("1.500,00", "it was understood as 1500,"),
        ("1,500.00", "it was understood as 1500,"),
        ("1,5", "it was understood as 1.5,"),
        ("12,345,678", "it was understood as 12345678,"),
        ("1,50,0", "can be read neither as thousands nor as decimals"),
        ("1.50,00.1", "can be read neither as thousands nor as decimals"),
    ],
)
def test_a_comma_is_shown_back_in_each_of_its_readings(text: str, said: str) -> None:
    with pytest.raises(Refused) as refusal:
        parse_decimal(text, "the payment")
    assert said in refusal.value.why


def test_three_decimals_of_money_may_be_thousands() -> None:
    assert parse_money("1500.5", "the payment") == Decimal("1500.5")
    with pytest.raises(Refused, match=r"1\.500 has more than two decimals; it may mean 1500 or 1\.5"):
        parse_money("1.500", "the payment")
    with pytest.raises(Refused, match=r"may mean 1500 or 1\.5,"):
        parse_money("1,500", "the payment")


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (25.1, "25.1"),
        (26, "26"),
        ("312.500", "312.5"),
        (0.00001, "0.00001"),
        (Decimal("2.50"), "2.5"),
        (313.0, "313"),
    ],
)
def test_numbers_from_processing_stay_exact(value: object, number: str) -> None:
    assert read_number(value, "SECTIONS") == Decimal(number)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1.5, True, None, [1]])
def test_values_that_are_no_amount_are_refused(value: object) -> None:
    with pytest.raises(Refused):
        read_number(value, "SECTIONS")


@given(
    st.floats(min_value=0, max_value=1e9, allow_nan=False).filter(lambda value: value == 0 or value > 1e-15)
)
def test_a_float_is_read_at_its_shortest_writing(value: float) -> None:
    assert float(read_number(round(value, 6), "SECTIONS")) == round(value, 6)


def test_half_a_cent_is_rounded_up() -> None:
    assert [str(round_half_up(Decimal(value))) for value in ("0.005", "0.0049", "2.675", "1.005")] == [
        "0.01",
        "0.00",
        "2.68",
        "1.01",
    ]


def test_amounts_are_written_with_fixed_decimals() -> None:
    assert money(Decimal(62500)) == "62500.00"
    assert money(None) == "unknown"
    assert dollars(Decimal("-3125")) == "-$3,125.00"
    assert dollars(Decimal("62500.5")) == "$62,500.50"
    assert megabytes(312_500_000) == "312.500"
    assert megabytes(None) == "unknown"
    assert megabytes(0) == "0.000"
    assert rate_text(Decimal("200")) == "200.00"
    assert rate_text(Decimal("0.035")) == "0.035"
