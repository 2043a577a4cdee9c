"""The operation `calculatefee`, called as Processing and `scripts/engine` call it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.operations.calculatefee import calculatefee
from independence_opendata_plugin.paths import RESOURCES


@pytest.fixture
def job(tmp_path: Path) -> Job:
    return Job(now=datetime(2026, 11, 22, 15, tzinfo=UTC), as_of=date(2026, 11, 22), cache=tmp_path / "cache")


def test_twenty_six_sections_by_the_worked_figures(job: Job) -> None:
    result = calculatefee({"SECTIONS": "26", "MEGABYTES": "325", "CUSTOMER_CLASS": "general"}, job)
    assert {name: result[name] for name in ("RATE", "DATA_FEE", "TOTAL", "ANNUAL_MAINTENANCE")} == {
        "RATE": "185.00",
        "DATA_FEE": "60125.00",
        "TOTAL": "60125.00",
        "ANNUAL_MAINTENANCE": "12025.00",
    }
    assert json.loads(result["QUOTE"])["total"] == "60125.00"


def test_everything_at_once(job: Job) -> None:
    """125 MB x 200.00 x 50 %; 10 x 50.00 x 50 %; 3.5 x 25.00 + 2 x 75.00; 40 % off the data fee."""
    result = calculatefee(
        {
            "SECTIONS": 10.0,
            "WHOLE_SECTIONS": True,
            "MEGABYTES": 125.0,
            "CUSTOMER_CLASS": "nonprofit",
            "ORTHOPHOTO_SECTIONS": 10,
            "HOURS": "CAD/GIS Operator=3.5; Program Coordinator=2",
            "REDUCTION_PERCENT": 40,
            "REDUCTION_OFFICER": "J. Roe",
            "REDUCTION_JUSTIFICATION": "Flood plan",
        },
        job,
    )
    result.pop("QUOTE")
    assert result == {
        "RATE": "200.00",
        "DATA_FEE": "12500.00",
        "ORTHOPHOTO_FEE": "250.00",
        "CONSULTING_FEE": "237.50",
        "PROCESSING_FEE": "0.00",
        "REDUCTION": "-5000.00",
        "TOTAL": "7987.50",
        "ANNUAL_MAINTENANCE": "1500.00",
    }


def test_a_float_from_processing_is_not_bent(job: Job) -> None:
    quote = json.loads(calculatefee({"SECTIONS": 25.1, "MEGABYTES": 9.7}, job)["QUOTE"])
    assert (quote["area"]["section_equivalents"], quote["bytes"]) == ("25.1000", 9_700_000)


@pytest.mark.parametrize(("sections", "whole"), [("3", True), (3.0, True), ("3.5", False)])
def test_whole_sections_are_assumed_from_the_number_and_said(job: Job, sections: object, whole: bool) -> None:
    quote = json.loads(calculatefee({"SECTIONS": sections, "MEGABYTES": 1}, job)["QUOTE"])
    assert quote["area"]["whole_sections"] is whole
    assert any("WHOLE_SECTIONS was not given" in note for note in quote["notes"])


def test_absent_megabytes_are_unknown_and_zero_is_zero(job: Job) -> None:
    unknown = calculatefee({"SECTIONS": 5, "MEGABYTES": ""}, job)
    assert {unknown[name] for name in ("DATA_FEE", "TOTAL", "ANNUAL_MAINTENANCE")} == {"unknown"}
    assert unknown["RATE"] == "200.00"
    assert calculatefee({"SECTIONS": 5, "MEGABYTES": "0"}, job)["TOTAL"] == "0.00"


def test_under_one_section_there_is_no_rate(job: Job) -> None:
    result = calculatefee({"SECTIONS": "0.5", "HOURS": "Systems Analyst=2"}, job)
    assert (result["RATE"], result["PROCESSING_FEE"], result["TOTAL"]) == ("none", "80.00", "80.00")


def test_readings_are_chosen_by_text(job: Job) -> None:
    asked = {"SECTIONS": 50, "READINGS": "overlap=first-row; volume=db-index"}
    assert calculatefee(asked, job)["TOTAL"] == "115625.00"
    assert calculatefee({"SECTIONS": 2, "MEGABYTES": 3, "READINGS": "volume=file"}, job)["TOTAL"] == "600.00"


def test_another_schedule_may_be_named(job: Job) -> None:
    example = str(RESOURCES / "schedules" / "example-per-feature.toml")
    result = calculatefee({"SECTIONS": 1, "FEATURES": 100, "SCHEDULE": example}, job)
    assert result["TOTAL"] == "44.50"


def test_the_quote_is_written_whole(job: Job, tmp_path: Path) -> None:
    output = tmp_path / "quote.json"
    output.write_text("an older quote", encoding="utf-8")
    result = calculatefee({"SECTIONS": 1, "MEGABYTES": 1, "OUTPUT_JSON": str(output)}, job)
    assert json.loads(output.read_text(encoding="utf-8")) == json.loads(result["QUOTE"])
    assert [path.name for path in tmp_path.iterdir()] == ["quote.json"]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"SECTIONS": ""}, "SECTIONS"),
        ({"SECTIONS": "1,500"}, "SECTIONS"),
        ({"SECTIONS": "NaN"}, "SECTIONS"),
        ({"SECTIONS": 0}, "0 sections"),
        ({"SECTIONS": -1}, "SECTIONS"),
        ({"SECTIONS": "2.5", "WHOLE_SECTIONS": "yes"}, "2.5 whole sections"),
        ({"MEGABYTES": "12,5"}, "MEGABYTES"),
        ({"CUSTOMER_CLASS": "friend"}, "CUSTOMER_CLASS"),
        ({"HOURS": "Surveyor=1"}, "Surveyor"),
        ({"READINGS": "overlap=mean"}, "overlap"),
        ({"REDUCTION_PERCENT": 10}, "further reduction"),
        ({"REDUCTION_OFFICER": "J. Roe"}, "further reduction"),
        ({"SCHEDULE": "/nowhere/fees.toml"}, "fees.toml"),
    ],
)
def test_a_wrong_request_is_refused_by_name_and_writes_nothing(
    job: Job, tmp_path: Path, change: dict[str, Any], named: str
) -> None:
    output = tmp_path / "quote.json"
    with pytest.raises(Refused) as refusal:
        calculatefee({"SECTIONS": 2, "MEGABYTES": 1, "OUTPUT_JSON": str(output), **change}, job)
    assert named in refusal.value.what
    assert not list(tmp_path.iterdir())


def test_a_date_before_every_schedule_is_refused(job: Job) -> None:
    early = Job(now=job.now, as_of=date(2000, 1, 1), cache=job.cache)
    with pytest.raises(Refused):
        calculatefee({"SECTIONS": 1, "MEGABYTES": 1}, early)
