"""CSV that a spreadsheet may open: nothing in it runs, and nothing that it holds is lost without a word."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from .conftest import PARCEL, Deliver


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        '=HYPERLINK("x")',
        "+SUM(A1)",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "-5;=1",
        "+1 816 555 0100",
        "-",
    ],
)
def test_a_text_that_would_run_gets_an_apostrophe(deliver: Deliver, text: str) -> None:
    (row,) = rows_of(deliver("CSV", [PARCEL], remark=[text]).path)
    assert row["remark"] == f"'{text}"


@pytest.mark.parametrize("text", ["-12.5", "+3", "-1.5e-3", "-.5", "00123", "O'Brien", "a=b", "", " =1"])
def test_any_other_text_is_as_it_was(deliver: Deliver, text: str) -> None:
    made = deliver("CSV", [PARCEL], remark=[text])
    assert [row["remark"] for row in rows_of(made.path)] == [text]
    assert made.files[0].notes == ()


def test_numbers_are_no_formulas(deliver: Deliver) -> None:
    (row,) = rows_of(deliver("CSV", [PARCEL], change=[-12.5]).path)
    assert row["change"] == "-12.5"


def test_the_package_and_the_schema_say_which_fields(deliver: Deliver) -> None:
    made = deliver("CSV", [PARCEL] * 3, parcel=["001", "002", "003"], remark=["=1", None, "@x"])
    assert made.files[0].notes == (
        "2 texts of field remark have an apostrophe before them in the CSV: they look like formulas",
    )
    assert made.files[0].beside == ("L-2026-0001_calles_y_lotes.schema.json",)
    schema = json.loads((made.folder / made.files[0].beside[0]).read_text(encoding="utf-8"))
    assert [field["name"] for field in schema["fields"]] == ["WKT", "parcel", "remark"]
    assert ["apostrophe" in field.get("description", "") for field in schema["fields"]] == [
        False,
        False,
        True,
    ]


def test_a_field_whose_name_would_run(deliver: Deliver) -> None:
    made = deliver("CSV", [PARCEL], **{"=1+1": ["x"]})
    assert rows_of(made.path)[0]["'=1+1"] == "x"
    assert made.files[0].notes == ("field =1+1 is named '=1+1 in the CSV",)
