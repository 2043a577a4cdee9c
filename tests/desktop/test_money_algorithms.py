"""Reminders and expenditures as a user runs them: real QGIS, the real engine, real files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Run

pytestmark = pytest.mark.usefixtures("engine_python")


def test_an_open_quote_is_in_the_list_and_in_the_calendar(run: Run, lots_file: Path, tmp_path: Path) -> None:
    address, calendar = f"{lots_file}|layername=lots", tmp_path / "due.ics"
    run("classify", LAYER=address, ACCESS="licensed", MODE="whole", OFFICER="A. Clerk")
    assert run("quote", AREA=address, LAYERS=[address], CUSTOMER_NAME="Example"), run.said
    results = run("reminders", DAYS=60, OUTPUT_ICS=str(calendar))
    assert results is not None, run.said
    (row,) = json.loads(str(results["ROWS"]))
    assert (row["kind"], row["name"], results["COUNT"]) == ("quote", "Example", 1)
    assert f"UID:quote-{row['number']}@" in calendar.read_text(encoding="utf-8")


def test_an_amount_with_a_comma_is_shown_back_and_not_taken(run: Run, lots_file: Path) -> None:
    run("classify", LAYER=f"{lots_file}|layername=lots", ACCESS="licensed", OFFICER="A. Clerk")
    spent = {"PURPOSE": "materials", "PAYEE": "Plot & Paper", "REFERENCE": "V-1"}
    assert run("recordexpenditure", AMOUNT="1,500", **spent) is None
    assert "'1,500' may mean 1500 or 1.5" in run.said
    results = run("recordexpenditure", AMOUNT="1500.00", **spent)
    assert results is not None, run.said
    assert results["SPENT"] == "1500.00"
