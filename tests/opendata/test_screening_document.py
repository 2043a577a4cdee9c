"""The screening document: what it tells, what it must never tell, and how remembered answers change it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from independence_opendata_plugin.opendata.screening import (
    Column,
    LayerScreening,
    Outcome,
    Review,
    column_sha256,
    screen_table,
    screening_to_json,
)
from independence_opendata_plugin.opendata.screening_rules import screening_rules

SHA = "0" * 64
NUMBERS = ["536-90-4399", "219-88-7654", "001-01-0001"]
CODES = ["4821#", "1122"]
BIRTH_DATES = [date(1980, 1, 2), None]


def screened(**options: object) -> LayerScreening:
    columns = [
        Column("SSN", "", NUMBERS),
        Column("name", "Park name", ["a", "b"]),
        Column("DOB", "", BIRTH_DATES),
    ]
    return screen_table(
        "people", columns, {"abstract": "Nothing."}, SHA, options.pop("decisions", {}), **options
    )


def test_the_document_has_the_published_form() -> None:
    assert screening_to_json([screened()]) == {
        "layers": [
            {
                "layer": "people",
                "sha256": SHA,
                "outcome": "block",
                "fields": [
                    {
                        "field": "SSN",
                        "outcome": "block",
                        "rule": "ssn",
                        "citation": "RSMo 610.035",
                        "why": "Social Security number: the column is named for such numbers",
                        "count": 3,
                        "examples": ["99", "54", "01"],
                        "rows": [1, 2, 3],
                    },
                    passed("name"),
                    {
                        "field": "DOB",
                        "outcome": "review",
                        "rule": "birth-date",
                        "citation": "",
                        "why": "date of birth: the column is named for it",
                        "count": 1,
                        "examples": [],
                        "rows": [1],
                    },
                    passed("abstract"),
                ],
                "values_scanned": 7,
            }
        ],
        "values_scanned": 7,
    }


def passed(field: str) -> dict[str, object]:
    nothing = {"rule": "", "citation": "", "why": "", "count": 0, "examples": [], "rows": []}
    return {"field": field, "outcome": "pass"} | nothing


def test_outcomes_are_counted_by_finding() -> None:
    counts = {outcome: screened().count(outcome) for outcome in Outcome}
    assert counts == {Outcome.BLOCK: 1, Outcome.REVIEW: 1, Outcome.NOTE: 0, Outcome.PASS: 2}


def test_an_empty_layer_passes() -> None:
    nothing = screen_table("empty", [Column("SSN", "", [])], {}, SHA, {})
    assert (nothing.outcome, nothing.values_scanned) == (Outcome.PASS, 0)


def test_no_found_value_is_ever_kept() -> None:
    secrets = [*NUMBERS, "4111 1111 1111 1111", "gate code 48213", "hunter2-secret"]
    columns = [
        Column("remarks", "", [f"note {secret}" for secret in secrets]),
        Column("password", "", secrets),
        Column("SSN", "", NUMBERS),
    ]
    screening = screen_table("people", columns, {"abstract": f"{NUMBERS[0]} and {secrets[3]}"}, SHA, {})
    told = json.dumps(screening.to_json()) + repr(screening) + repr(columns)
    for secret in (*secrets, *(number.replace("-", "") for number in NUMBERS), "4111111111111111", "48213"):
        assert secret not in told
    assert all(len(example) == 2 for finding in screening.findings for example in finding.examples)


def test_rows_are_named_by_feature_id_unless_that_could_be_a_number_itself() -> None:
    columns = [Column("SSN", "", NUMBERS)]
    assert screen_table("p", columns, {}, SHA, {}, keys=[70, 80, 90]).findings[0].rows == (70, 80, 90)
    assert screen_table("p", columns, {}, SHA, {}, keys=[70, 80, 536904399]).findings[0].rows == (1, 2, 3)


def review_of(values: list[object], reviewer: str = "Pat Doe", reason: str = "Made for training.") -> Review:
    return Review(reviewer, reason, column_sha256(values))


def test_a_remembered_answer_lifts_a_review() -> None:
    screening = screened(decisions={("DOB", "birth-date"): review_of(BIRTH_DATES)})
    finding = screening.findings[2]
    assert finding.outcome is Outcome.NOTE
    assert (finding.lifted_by, finding.lift_reason) == ("Pat Doe", "Made for training.")
    assert finding.to_json()["lifted_by"] == "Pat Doe"


def test_a_finding_tells_to_which_column_a_review_will_be_bound() -> None:
    assert screened().findings[2].column_sha256 == column_sha256(BIRTH_DATES)
    assert "column_sha256" not in screened().findings[2].to_json()


@pytest.mark.parametrize(
    "review",
    [
        review_of([date(1980, 1, 3), None]),  # another content than was judged
        review_of(BIRTH_DATES, reviewer=" "),
        review_of(BIRTH_DATES, reason=""),
    ],
)
def test_an_answer_to_another_content_or_without_name_or_reason_lifts_nothing(review: Review) -> None:
    assert screened(decisions={("DOB", "birth-date"): review}).findings[2].outcome is Outcome.REVIEW


def test_an_answer_to_another_rule_lifts_nothing() -> None:
    decisions = {("DOB", "minor"): review_of(BIRTH_DATES)}
    assert screened(decisions=decisions).findings[2].outcome is Outcome.REVIEW


def test_a_named_reviewer_with_a_reason_lifts_a_block() -> None:
    decisions = {("GATE_CODE", "access-code"): review_of(CODES)}
    screening = screen_table(
        "gates", [Column("GATE_CODE", "", CODES)], {}, SHA, decisions, publisher="Pat Doe"
    )
    assert screening.outcome is Outcome.NOTE


@pytest.mark.parametrize(
    ("publisher", "outcome"),
    [
        ("Kim Roe", Outcome.NOTE),
        ("Pat Doe", Outcome.BLOCK),
        (" pat  DOE ", Outcome.BLOCK),
        ("", Outcome.BLOCK),
    ],
)
def test_a_persons_number_is_never_lifted_by_who_publishes(publisher: str, outcome: Outcome) -> None:
    screening = screened(decisions={("SSN", "ssn"): review_of(NUMBERS)}, publisher=publisher)
    assert screening.findings[0].outcome is outcome


@pytest.mark.parametrize(
    ("publisher", "outcome"), [("Kim Roe", Outcome.NOTE), ("", Outcome.NOTE), ("Pat Doe", Outcome.REVIEW)]
)
def test_neither_is_what_only_behaves_like_one(publisher: str, outcome: Outcome) -> None:
    decisions = {("ident", "ssn"): review_of(NUMBERS)}
    screening = screen_table("p", [Column("ident", "", NUMBERS)], {}, SHA, decisions, publisher=publisher)
    assert screening.outcome is outcome


def test_columns_may_come_one_after_the_other() -> None:
    columns = (Column(name, "", [1, 2, 3]) for name in ("a", "b"))
    assert screen_table("layer", columns, {}, SHA, {}).values_scanned == 6


def test_the_checksum_of_a_column_depends_on_values_and_their_order() -> None:
    sums = {column_sha256(values) for values in (["1", None], [None, "1"], [1, None], ["1", "None"], ["1"])}
    assert len(sums) == 5


def test_other_rules_can_be_given() -> None:
    lenient = replace(screening_rules(), name_rules=())
    column = Column("GATE_CODE", "", CODES)
    assert screen_table("gates", [column], {}, SHA, {}, rules=lenient).outcome is Outcome.PASS
