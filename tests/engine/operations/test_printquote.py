"""A reprint shows the price that was quoted, whatever has changed since."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import geopandas
import pytest
from pypdf import PdfReader

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.operations.printquote import printquote
from independence_opendata_plugin.paths import RESOURCES

from .conftest import Run


@pytest.fixture
def issued(run: Run, order: dict[str, Any], tmp_path: Path) -> dict[str, Any]:
    """What `quote` answered; its files are quote.pdf and quote.json."""
    return run(
        "quote", **order, OUTPUT_PDF=str(tmp_path / "quote.pdf"), OUTPUT_JSON=str(tmp_path / "quote.json")
    )


@pytest.fixture
def again(tmp_path: Path) -> dict[str, str]:
    """Files to print to."""
    return {"OUTPUT_PDF": str(tmp_path / "again.pdf"), "OUTPUT_JSON": str(tmp_path / "again.json")}


def text_of(path: str) -> str:
    return "".join(page.extract_text() for page in PdfReader(path).pages)


def test_a_reprint_has_the_bytes_of_the_original(
    issued: dict[str, Any], again: dict[str, str], job: Job, tmp_path: Path
) -> None:
    """Three months later: the quote has expired by then, and still says what it said."""
    later = replace(job, now=job.now + timedelta(days=90), as_of=job.as_of + timedelta(days=90))
    request = {"REGISTER": str(tmp_path / "register.gpkg"), "QUOTE": "Q-2026-0001", **again}
    assert printquote(request, later) == {
        "QUOTE_NUMBER": "Q-2026-0001",
        "REVISION": 1,
        "TOTAL": "2.28",
        **again,
    }
    assert Path(again["OUTPUT_JSON"]).read_bytes() == (tmp_path / "quote.json").read_bytes()
    assert Path(again["OUTPUT_PDF"]).read_bytes() == (tmp_path / "quote.pdf").read_bytes()


def test_changed_data_changes_no_quote(
    run: Run, issued: dict[str, Any], order: dict[str, Any], again: dict[str, str], tmp_path: Path
) -> None:
    (layer,) = order["LAYERS"]
    geopandas.read_file(layer).iloc[:1].to_file(layer, layer="parcels")
    run("classify", LAYER=layer, ACCESS="open", OFFICER="T. Ester", METADATA={"title": "Parcels"})
    run("printquote", QUOTE=issued["QUOTE_NUMBER"], **again)
    assert Path(again["OUTPUT_JSON"]).read_bytes() == (tmp_path / "quote.json").read_bytes()
    assert Path(again["OUTPUT_PDF"]).read_bytes() == (tmp_path / "quote.pdf").read_bytes()


def test_a_changed_schedule_changes_no_quote(
    run: Run, order: dict[str, Any], again: dict[str, str], tmp_path: Path
) -> None:
    """The city's own schedule, with $200.00 a megabyte; a year later it asks for ten times as much."""
    schedule = tmp_path / "schedule.toml"
    (original,) = (RESOURCES / "schedules").glob("kcmo*.toml")
    shutil.copy(original, schedule)
    quoted = run("quote", **order, SCHEDULE=str(schedule), OUTPUT_JSON=str(tmp_path / "quote.json"))
    dearer = schedule.read_text().replace("200.00", "2000.00")
    assert dearer != schedule.read_text()
    schedule.write_text(dearer)

    result = run("printquote", QUOTE=quoted["QUOTE_NUMBER"], **again)

    assert result["TOTAL"] == "2.28"
    assert Path(again["OUTPUT_JSON"]).read_bytes() == (tmp_path / "quote.json").read_bytes()
    assert "$2.28" in text_of(again["OUTPUT_PDF"])


def test_without_its_section_layer_the_map_shows_the_area_alone(
    issued: dict[str, Any], order: dict[str, Any], again: dict[str, str], job: Job, tmp_path: Path
) -> None:
    Path(order["SECTIONS"]).unlink()
    said: list[str] = []
    listening = replace(job, log=lambda level, text: said.append(f"{level}: {text}"))
    printquote({"REGISTER": str(tmp_path / "register.gpkg"), "QUOTE": "Q-2026-0001", **again}, listening)
    (warning,) = said
    assert warning.startswith("warning: The map shows the area without sections: layer 'sections'")
    text = text_of(again["OUTPUT_PDF"])
    assert "$2.28" in text
    assert "T49N R32W Sec. 31-32" in text


def test_an_estimate_that_was_measured_since_is_printed_in_its_last_revision(
    run: Run, order: dict[str, Any], approval: str, again: dict[str, str], tmp_path: Path
) -> None:
    number = run("quote", **order, ESTIMATE="yes")["QUOTE_NUMBER"]
    run("exportlicensed", QUOTE=number, APPROVAL=approval, OUTPUT=str(tmp_path / "l.zip"))
    assert run("printquote", QUOTE=number, **again)["REVISION"] == 2
    assert json.loads(Path(again["OUTPUT_JSON"]).read_text())["volume"] == "measured"


@pytest.mark.parametrize("chosen", ["OUTPUT_PDF", "OUTPUT_JSON"])
def test_one_file_is_enough(
    run: Run, issued: dict[str, Any], again: dict[str, str], tmp_path: Path, chosen: str
) -> None:
    run("printquote", QUOTE=issued["QUOTE_NUMBER"], **{chosen: again[chosen]})
    assert [path.name for path in tmp_path.glob("again.*")] == [Path(again[chosen]).name]


def test_a_number_that_the_register_has_not_is_refused(
    run: Run, issued: dict[str, Any], again: dict[str, str], tmp_path: Path
) -> None:
    for number in ("Q-2026-0002", "L-2026-0001"):
        with pytest.raises(Refused, match=f"quote {number}: the register has no such quote"):
            run("printquote", QUOTE=number, **again)
    assert not list(tmp_path.glob("*again*"))


@pytest.mark.parametrize("missing", ["QUOTE", "REGISTER"])
def test_a_missing_parameter_is_named(
    run: Run, issued: dict[str, Any], again: dict[str, str], missing: str
) -> None:
    with pytest.raises(Refused, match=f"parameter {missing}: it is missing"):
        run("printquote", **{"QUOTE": issued["QUOTE_NUMBER"], **again, missing: ""})


def test_without_a_file_there_is_nothing_to_print(run: Run, issued: dict[str, Any]) -> None:
    with pytest.raises(Refused, match="no file is named"):
        run("printquote", QUOTE=issued["QUOTE_NUMBER"])


def test_a_register_that_is_not_there_is_not_made(run: Run, again: dict[str, str], tmp_path: Path) -> None:
    with pytest.raises(Refused, match="there is none at"):
        run("printquote", QUOTE="Q-2026-0001", **again)
    assert list(tmp_path.iterdir()) == []
