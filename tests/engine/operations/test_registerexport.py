"""The register as a table for other programs, and what it is narrowed to."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from independence_opendata_plugin.chapter33.refusal import Refused

from .conftest import Run

FORMULA = '=HYPERLINK("http://example.com","Prairie")'


@pytest.fixture
def register(run: Run, order: dict[str, Any]) -> None:
    """Q-2026-0001 for a name that is a formula, $2.28, accepted; Q-2026-0002 under a square mile, not priced."""
    run("quote", **{**order, "CUSTOMER_NAME": FORMULA, "PURPOSE": "-2+3 storm drains\x01"})
    run("quotestate", QUOTE="Q-2026-0001", ACT="accept", PERSON="P. Owner")
    small = {key: value for key, value in order.items() if key != "SECTION_IDS"}
    run("quote", **small, EXTENT="380000,380400,4320000,4320400 [EPSG:26915]")


def exported(run: Run, path: Path, **conditions: Any) -> int:
    result = run("registerexport", OUTPUT=str(path), **conditions)
    assert result["OUTPUT"] == str(path)
    return result["ROWS"]


def test_csv_has_numbers_days_and_no_formula(run: Run, register: None, tmp_path: Path) -> None:
    assert exported(run, tmp_path / "r.csv") == 2
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        small, accepted = csv.DictReader(file)
    assert (accepted["number"], accepted["state"], accepted["total"]) == ("Q-2026-0001", "accepted", "2.28")
    assert (accepted["megabytes"], accepted["issued"], accepted["valid_until"]) == (
        "0.011",
        "2026-11-22",
        "2026-12-22",
    )
    assert accepted["licensee"] == f"'{FORMULA}"
    assert accepted["purpose"].startswith("'-2+3")
    assert (small["total"], small["licensee"]) == ("unknown", "Prairie Survey, Inc.")


def test_xlsx_has_types_and_a_formula_stays_text(run: Run, register: None, tmp_path: Path) -> None:
    exported(run, tmp_path / "r.xlsx")
    sheet = load_workbook(tmp_path / "r.xlsx").active
    head, small, accepted = sheet.iter_rows()
    row = dict(zip((cell.value for cell in head), accepted, strict=True))
    assert (row["total"].value, row["total"].data_type, row["total"].number_format) == (2.28, "n", "#,##0.00")
    assert (row["issued"].value, row["issued"].is_date) == (datetime(2026, 11, 22), True)
    assert row["section_count"].value == 2
    assert (row["licensee"].value, row["licensee"].data_type) == (FORMULA, "s")
    assert row["purpose"].value == "-2+3 storm drains"
    unknown = dict(zip((cell.value for cell in head), small, strict=True))["total"]
    assert (unknown.value, unknown.data_type) == ("unknown", "s")


@pytest.mark.parametrize(
    ("conditions", "numbers"),
    [
        ({"LICENSEE": "prairie survey"}, ["Q-2026-0002"]),
        ({"STATE": "accepted"}, ["Q-2026-0001"]),
        ({"STATE": "issued; accepted"}, ["Q-2026-0002", "Q-2026-0001"]),
        ({"STATE": "expired"}, []),
        ({"SECTION": "T49N R32W 32"}, ["Q-2026-0001"]),
        ({"LAYER": "PARC"}, ["Q-2026-0002", "Q-2026-0001"]),
        ({"LAYER": "roads"}, []),
        ({"FROM": "2026-11-22", "TO": "2026-11-22"}, ["Q-2026-0002", "Q-2026-0001"]),
        ({"FROM": "2026-11-23"}, []),
        ({"TO": "2026-11-21"}, []),
        ({"SEARCH": "storm", "STATE": "accepted"}, ["Q-2026-0001"]),
    ],
)
def test_list_and_table_are_narrowed_alike(
    run: Run, register: None, tmp_path: Path, conditions: dict[str, str], numbers: list[str]
) -> None:
    assert [row["number"] for row in run("registerlist", **conditions)["ROWS"]] == numbers
    assert exported(run, tmp_path / "r.csv", **conditions) == len(numbers)


def test_what_cannot_be_searched_or_written_is_refused(run: Run, register: None, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="description"):
        run("registerexport", OUTPUT=str(tmp_path / "r.csv"), SECTION="somewhere")
    with pytest.raises(Refused, match="FROM"):
        run("registerexport", OUTPUT=str(tmp_path / "r.csv"), FROM="last week")
    with pytest.raises(Refused, match=r"\.pdf.*not written here"):
        run("registerexport", OUTPUT=str(tmp_path / "r.pdf"))
    assert not list(tmp_path.glob("*r.pdf*")) + list(tmp_path.glob("*r.csv*"))
