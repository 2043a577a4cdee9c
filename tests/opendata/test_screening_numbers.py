"""Which digits are somebody's number, and where a text holds one."""

from __future__ import annotations

from random import Random

import pytest
from stdnum.us import itin, ssn

from independence_opendata_plugin.opendata.screening import Column, Outcome, screen_table
from independence_opendata_plugin.opendata.screening_numbers import is_card, rule_of_nine
from independence_opendata_plugin.opendata.screening_rules import screening_rules

from .lookalikes import CARDS, card_digits, dashed, digits, social_security_digits, taxpayer_digits

RULES = screening_rules()


def outcome_of(text: str, field: str = "remarks") -> tuple[Outcome, str]:
    """What screening says of one text among a hundred dull ones."""
    column = Column(field, "", [*["nothing to see"] * 100, text])
    finding = screen_table("layer", [column], {}, "0" * 64, {}).findings[0]
    return finding.outcome, finding.rule


@pytest.mark.parametrize(
    ("number", "rule"),
    [
        ("536904399", "ssn"),
        ("001010001", "ssn"),
        ("899999999", "ssn"),
        ("000123456", ""),  # area 000
        ("666123456", ""),  # area 666
        ("536004399", ""),  # group 00
        ("536900000", ""),  # serial 0000
        ("111111111", ""),  # one digit only
        ("900501234", "itin"),
        ("999881234", "itin"),
        ("912931234", "itin"),  # ATIN
        ("912491234", ""),
        ("912661234", ""),
        ("912891234", ""),
        ("078051120", "ssn"),  # a wallet maker's advertisement
        ("987654320", "ssn"),
    ],
)
def test_nine_digits_are_judged_as_the_ssa_and_the_irs_issue_them(number: str, rule: str) -> None:
    assert rule_of_nine(number, RULES) == rule


def test_an_independent_library_agrees_about_random_digits() -> None:
    random = Random(610035)
    for _ in range(20_000):
        number = digits(random, 9)
        if number in RULES.known_fakes or len(set(number)) == 1:
            continue
        assert (rule_of_nine(number, RULES) == "ssn") == ssn.is_valid(number)
        # That library lacks the groups 50 to 65 and leaves the ATIN's 93 out.
        if not 50 <= int(number[3:5]) <= 65 and number[3:5] != "93":
            assert (rule_of_nine(number, RULES) == "itin") == itin.is_valid(number)


@pytest.mark.parametrize(
    "number",
    # Test numbers that the brands publish for developers.
    ["4111111111111111", "4222222222222", "5555555555554444", "2223003122003222", "378282246310005",
     "6011111111111117", "3530111333300000", "30569309025904", "38520000023237", "6200000000000005"],
)  # fmt: skip
def test_the_brands_own_test_numbers_are_cards(number: str) -> None:
    assert is_card(number, RULES)


@pytest.mark.parametrize(
    "number",
    ["4111111111111112", "411111111111111", "1234567812345670", "2720993122003221", "0000000000000000",
     "9400111202555842332669", "5018000000000009"],
)  # fmt: skip
def test_wrong_check_digit_length_or_brand_make_no_card(number: str) -> None:
    assert not is_card(number, RULES)


@pytest.mark.parametrize(
    "text",
    [
        "536-90-4399",
        "536 90 4399",
        "owner 536-90-4399, deceased",
        "She gave 536-90-4399.",
        "(536-90-4399)",
        "-536-90-4399",
        "536\u201390\u20134399",  # en dashes
        "536\u00a090\u00a04399",  # spaces that do not break
        "536-90-\u200b4399",  # a space of no width
        "\uff15\uff13\uff16-\uff19\uff10-\uff14\uff13\uff19\uff19",  # full-width digits
        "SSN 536904399",
        "ssn: 536.90.4399",
        "SSN-536-90-4399",
        "Soc. Sec. no. 536904399",
        "social security number is\n536904399",
        "536904399 (SSN)",
        "SSNs 536904399, 219887654",
        "SSN 078-05-1120",
    ],
)
def test_a_social_security_number_in_a_text_blocks(text: str) -> None:
    assert outcome_of(text) == (Outcome.BLOCK, "ssn")


@pytest.mark.parametrize("text", ["912-90-3456", "TIN 912-90-3456", "spouse 900 70 0001"])
def test_a_taxpayer_number_in_a_text_blocks(text: str) -> None:
    assert outcome_of(text) == (Outcome.BLOCK, "itin")


@pytest.mark.parametrize(
    "text",
    [
        "4111111111111111",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "paid with 4111 1111 1111 1111 exp 12/25",
        "4111 1111 1111 1111 123",
        "lot 1204 4111 1111 1111 1111",
        "CARD-4111111111111111",
        "4111111111111111.0",
        "3782 822463 10005",
        "3056 930902 5904",
    ],
)
def test_a_card_in_a_text_blocks(text: str) -> None:
    assert outcome_of(text) == (Outcome.BLOCK, "card")


@pytest.mark.parametrize(
    "text",
    [
        "536-90 4399",  # two separators
        "1536-90-4399",
        "536-90-43991",
        "A536-90-4399",
        "26-536-90-4399",
        "536-90-4399-00",
        "12.536-90-4399",
        "666-90-4399",
        "536904399",  # bare, without a word
        "tract 536904399 of the plat",
        "SSN 000-00-0000",
        "SSN pending",
        "tax id 12-3456789",  # a company's
        "lesson 536904399",
        "0.4111111111111111",
        "-94.4111111111111111",
        "A4111111111111111",
        "41111111111111110000000",
        "4111 1111 1111 1112",
        "{41111111-1111-4111-8111-111111111111}",
    ],
)
def test_what_only_resembles_passes(text: str) -> None:
    assert outcome_of(text) == (Outcome.PASS, "")


@pytest.mark.parametrize(
    "text",
    [
        "078-05-1120",
        "permit 536-90-4399 issued",
        "case no. 536 90 4399",
        "tax id 536904399",
    ],
)
def test_what_may_be_another_number_is_for_review(text: str) -> None:
    assert outcome_of(text) == (Outcome.REVIEW, "ssn")


def test_made_numbers_of_persons_are_what_they_claim() -> None:
    random = Random(33)
    for _ in range(500):
        assert ssn.is_valid(dashed(social_security_digits(random)))
        assert rule_of_nine(taxpayer_digits(random), RULES) == "itin"
        for prefix, length in CARDS.values():
            assert is_card(card_digits(random, prefix, length), RULES)
