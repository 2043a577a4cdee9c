"""Planted numbers of persons are found, every one, wherever they hide."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest

from independence_opendata_plugin.opendata.screening import Column, Finding, Outcome, screen_table

from .lookalikes import (
    CARDS,
    LOOKALIKES,
    card_digits,
    dashed,
    in_fours,
    social_security_digits,
    taxpayer_digits,
)

HIDING_PLACES: dict[str, Callable[[str], str]] = {
    "alone": lambda number: number,
    "in a sentence": lambda number: f"Called on Monday, gave {number}. Will call again.",
    "at the end": lambda number: f"Owner: Doe, Pat; {number}",
    "in brackets": lambda number: f"Doe ({number}) moved",
    "in several lines": lambda number: f"Doe\n{number}\nmoved",
}


def found(column: Column, rule: str) -> Finding | None:
    findings = screen_table("layer", [column], {}, "0" * 64, {}).findings
    return next((finding for finding in findings if finding.rule == rule), None)


@pytest.mark.parametrize("place", HIDING_PLACES)
@pytest.mark.parametrize(("rule", "make"), [("ssn", social_security_digits), ("itin", taxpayer_digits)])
@pytest.mark.parametrize("separator", ["-", " "])
def test_every_separated_number_in_a_text_column_is_found(
    place: str, rule: str, make: Callable[[Random], str], separator: str
) -> None:
    random = Random(f"{place}{rule}{separator}")
    texts = [f"note {number}" for number in range(2_000)]
    rows = sorted(random.sample(range(2_000), 25))
    for row in rows:
        texts[row] = HIDING_PLACES[place](dashed(make(random)).replace("-", separator))
    finding = found(Column("remarks", "", texts), rule)
    assert finding is not None
    assert (finding.outcome, finding.count) == (Outcome.BLOCK, 25)
    assert finding.rows == tuple(row + 1 for row in rows[:5])


@pytest.mark.parametrize("place", HIDING_PLACES)
@pytest.mark.parametrize("brand", CARDS)
@pytest.mark.parametrize("spell", [str, in_fours, lambda number: in_fours(number, "-")])
def test_every_card_in_a_text_column_is_found(place: str, brand: str, spell: Callable[[str], str]) -> None:
    random = Random(f"{place}{brand}")
    prefix, length = CARDS[brand]
    texts = [f"note {number}" for number in range(500)]
    rows = sorted(random.sample(range(500), 10))
    for row in rows:
        number = card_digits(random, prefix, length)
        grouped = spell is not str and brand not in ("American Express", "Diners Club")
        texts[row] = HIDING_PLACES[place](spell(number) if grouped else number)
    finding = found(Column("remarks", "", texts), "card")
    assert finding is not None
    assert (finding.outcome, finding.count) == (Outcome.BLOCK, 10)


@pytest.mark.parametrize("name", ["SSN", "OWNER_SSN", "ownerSSN2", "SocSecNo", "OWNSSN", "FIELD_9"])
@pytest.mark.parametrize(
    "store", [str, dashed, int, lambda number: float(int(number)), lambda number: f"{number}.0"]
)
def test_a_column_named_for_them_blocks_however_they_are_stored(
    name: str, store: Callable[[str], object]
) -> None:
    random = Random(9)
    values = [store(social_security_digits(random)) for _ in range(60)]
    alias = "Social Security Number" if name == "FIELD_9" else ""
    finding = found(Column(name, alias, values), "ssn")
    assert finding is not None
    assert finding.outcome is Outcome.BLOCK
    # Stored as numbers they lost the zeros in front; up to two are given back.
    assert finding.count == sum(1 for value in values if len(str(value).partition(".")[0]) >= 7)


@pytest.mark.parametrize("name", ["SS#", "SS_NO", "SSNUM"])
def test_a_name_shared_with_sewer_numbers_blocks_when_the_values_behave_like_them(name: str) -> None:
    random = Random(6)
    people = [social_security_digits(random) for _ in range(60)]
    finding = found(Column(name, "", people), "ssn")
    assert finding is not None
    assert (finding.outcome, finding.count) == (Outcome.BLOCK, 60)
    sewers = [f"4120{number:05d}" for number in range(60)]
    assert found(Column(name, "", sewers), "ssn") is None


@pytest.mark.parametrize("store", [int, float, str, lambda number: f"{number}.0"])
def test_a_column_of_cards_stored_as_numbers_blocks(store: Callable[[str], object]) -> None:
    random = Random(16)
    finding = found(Column("field_3", "", [store(card_digits(random, "4", 16)) for _ in range(100)]), "card")
    assert finding is not None
    assert (finding.outcome, finding.count) == (Outcome.BLOCK, 100)


def test_a_card_among_parcel_numbers_of_another_length_is_found() -> None:
    random = Random(17)
    parcels = [LOOKALIKES["PRCL_ANY17"](random) for _ in range(5_000)]
    finding = found(Column("field_3", "", [*parcels, card_digits(random, "54", 16)]), "card")
    assert finding is not None
    assert finding.outcome is Outcome.BLOCK
    assert finding.rows == (5_001,)


def test_a_social_security_number_among_permits_is_for_review() -> None:
    permits = [f"BP-2026-{number:05d}" for number in range(500)]
    finding = found(Column("permit_no", "", [*permits, "536-90-4399"]), "ssn")
    assert finding is not None
    assert (finding.outcome, finding.rows) == (Outcome.REVIEW, (501,))


@pytest.mark.parametrize("count", [5, 60, 4_000])
def test_an_unnamed_column_that_behaves_like_them_is_for_review(count: int) -> None:
    random = Random(count)
    finding = found(
        Column("ident", "", [dashed(social_security_digits(random)) for _ in range(count)]), "ssn"
    )
    assert finding is not None
    assert (finding.outcome, finding.count) == (Outcome.REVIEW, count)


@pytest.mark.parametrize("store", [str, int])
def test_bare_digits_in_an_unnamed_column_are_for_review_when_they_behave_like_them(
    store: Callable[[str], object],
) -> None:
    random = Random(4)
    numbers = [number for number in (social_security_digits(random) for _ in range(900)) if number[0] != "0"]
    finding = found(Column("ident", "", [store(number) for number in numbers]), "ssn")
    assert finding is not None
    assert (finding.outcome, finding.count) == (Outcome.REVIEW, len(numbers))


def test_what_is_left_of_numbers_in_a_named_column_is_for_review() -> None:
    for values in (["4399", "8765"], [4399, 8765], ["XXX-XX-4399"], ["***-**-4399"], ["666-12-3456"]):
        finding = found(Column("SSN", "", values), "ssn")
        assert finding is not None
        assert finding.outcome is Outcome.REVIEW


@pytest.mark.parametrize("place", ["abstract", "lineage", "style", "value map of status"])
def test_forgotten_places_are_searched(place: str) -> None:
    texts = {place: "<label>Ask Doe, 536-90-4399 or card 4111 1111 1111 1111</label>"}
    findings = screen_table("layer", [], texts, "0" * 64, {}).findings
    assert {(finding.field, finding.rule, finding.outcome) for finding in findings} == {
        (place, "ssn", Outcome.BLOCK),
        (place, "card", Outcome.BLOCK),
    }


def test_an_alias_is_a_text_too() -> None:
    findings = screen_table("layer", [Column("a", "Doe 536-90-4399", [1])], {}, "0" * 64, {}).findings
    assert [(finding.field, finding.outcome) for finding in findings] == [
        ("a", Outcome.PASS),
        ("a (alias)", Outcome.BLOCK),
    ]


def test_attachments_and_lists_are_read() -> None:
    for value in (b"scan: SSN 536-90-4399", ["x", "536-90-4399"], {"ssn": "536904399"}):
        finding = found(Column("attachment", "", ["a", "b", "c", value]), "ssn")
        assert finding is not None
        assert finding.outcome is Outcome.BLOCK
