"""The engine is killed: at each progress message, and at any moment. What the next one finds is whole."""

from __future__ import annotations

import json
import random
import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from independence_opendata_plugin.engine.checksums import hash_file
from independence_opendata_plugin.engine.package.verify import find_problems
from independence_opendata_plugin.engine.portal.target import open_portal
from independence_opendata_plugin.opendata.city import load_city
from independence_opendata_plugin.paths import RESOURCES

from .real_engine import Engine, EngineDied, Office, running

PARKS = {
    "ACCESS": "open",
    "OFFICER": "T. Ester",
    "METADATA": {
        "title": "City parks (sample)",
        "description": "Parks that the city keeps.",
        "keywords": ["parks"],
        "department": "Parks and Recreation",
        "frequency": "annual",
        "goals": ["quality_of_life"],
    },
}


@pytest.fixture
def office(city: Path, tmp_path: Path) -> Office:
    """The sample's parcels are licensed, its parks open."""
    office = Office(tmp_path, city)
    with running(tmp_path) as engine:
        office.classify_parcels(engine)
        parks = f"{city / 'city.gpkg'}|layername=parks"
        engine.call("classify", REGISTER=str(office.register), LAYER=parks, **PARKS)
    return office


def kill_at(engine: Engine, step: int, method: str, params: dict[str, Any]) -> bool:
    """Run an operation and kill the engine at that progress message; False where it has not so many."""

    def kill(number: int) -> None:
        if number == step:
            engine.process.kill()

    try:
        return "result" not in engine.answer(engine.send(method, **params), kill)
    except EngineDied:
        return True


def kill_after(engine: Engine, seconds: float, method: str, params: dict[str, Any]) -> bool:
    """The same after a time, whatever the engine does then."""
    timer = threading.Timer(seconds, engine.process.kill)
    timer.start()
    try:
        return "result" not in engine.answer(engine.send(method, **params))
    except EngineDied:
        return True
    finally:
        timer.cancel()


def kill_everywhere(
    office: Office,
    method: str,
    make_params: Callable[[int], dict[str, Any]],
    seconds: list[float],
    *,
    steps: int,
) -> int:
    """Kill the operation at each of its first messages and after each time, one engine for each; the kills made.

    Each engine settles what the one before it left, and is looked at before it is killed itself.
    """
    kills = 0
    for number in range(steps + len(seconds)):
        with running(office.folder) as engine:
            assert office.leftovers() == []
            params = make_params(number)
            killed = (
                kill_at(engine, number, method, params)
                if number < steps
                else kill_after(engine, seconds[number - steps], method, params)
            )
            kills += killed
    with running(office.folder):
        assert office.leftovers() == []
    return kills


def moments(count: int, longest: float) -> list[float]:
    """The same in every run; the machine's own pace makes them fall elsewhere each time."""
    dice = random.Random(count)
    return [dice.uniform(0.02, longest) for _ in range(count)]


def require_packages_and_register_agree(office: Office, outputs: list[Path]) -> None:
    """Each package is whole and an issued license, each issued license has its package, no number is out or twice."""
    issued = office.rows("SELECT number, package_sha256 FROM licenses WHERE state = 'issued'")
    packages = [path for path in outputs if path.exists()]
    assert [problem for path in packages for problem in find_problems(path)] == []
    assert sorted(hash_file(path) for path in packages) == sorted(sha256 for _, sha256 in issued)
    assert {state for _, state in office.states("licenses")} <= {"issued", "void"}
    numbers = [number for number, _ in office.states("licenses")]
    assert (
        numbers == [f"{numbers[0][:7]}{place:04d}" for place in range(1, len(numbers) + 1)]
        if numbers
        else True
    )


def test_a_killed_export_leaves_a_whole_package_or_none(office: Office) -> None:
    """Each message of an export, and six times that fall anywhere."""
    outputs = [office.folder / f"licensed {number}.zip" for number in range(20)]
    made = kill_everywhere(
        office,
        "exportlicensed",
        lambda number: office.export(outputs[number], FORMATS=["GPKG"]),
        moments(6, 2.0),
        steps=14,
    )
    assert made >= 12
    require_packages_and_register_agree(office, outputs)
    after = office.folder / "after.zip"
    before = office.rows("SELECT count(*) FROM licenses WHERE state = 'issued'")[0][0]
    with running(office.folder) as engine:
        number = engine.call("exportlicensed", **office.export(after))["LICENSE_NUMBER"]
        assert int(number[-4:]) == before + 1
        assert engine.call("registerlist", REGISTER=str(office.register))["REGISTER_EXISTS"]
    require_packages_and_register_agree(office, [*outputs, after])


def test_a_killed_quote_leaves_whole_documents_and_no_number_out(office: Office) -> None:
    names = [office.folder / f"quote {number}" for number in range(7)]
    kill_everywhere(
        office,
        "quote",
        lambda number: office.order(OUTPUT_PDF=f"{names[number]}.pdf", OUTPUT_JSON=f"{names[number]}.json"),
        moments(2, 1.5),
        steps=5,
    )
    known = {number for number, state in office.states("quotes") if state == "issued"}
    assert {state for _, state in office.states("quotes")} <= {"issued", "void"}
    for name in names:
        pdf, document = Path(f"{name}.pdf"), Path(f"{name}.json")
        if pdf.exists():
            assert number_in(pdf) in known
        if document.exists():
            assert json.loads(document.read_text(encoding="utf-8"))["quote_number"] in known


def number_in(pdf: Path) -> str:
    text = "".join(page.extract_text() for page in PdfReader(pdf).pages)
    found = re.search(r"Q-\d{4}-\d{4}", text)
    assert found
    return found.group()


def test_a_killed_measurement_is_made_again(office: Office) -> None:
    kill_everywhere(office, "measure", lambda _: office.order(), moments(2, 1.5), steps=4)
    with running(office.folder) as engine:
        measured = engine.call("measure", **office.order())
        quoted = engine.call("quote", **office.order())
    assert measured["MEGABYTES"] == quoted["MEGABYTES"] != "0.000"
    kept = sorted(path.suffix for path in office.folder.glob("cache/*/extracts/*"))
    assert kept == [".gpkg", ".json"]


def test_a_killed_classification_is_recorded_or_not(office: Office) -> None:
    streams = f"{office.city / 'city.gpkg'}|layername=permits"
    decision = {
        "REGISTER": str(office.register),
        "LAYER": streams,
        "ACCESS": "licensed",
        "OFFICER": "T. Ester",
    }
    kill_everywhere(office, "classify", lambda _: decision, moments(4, 0.8), steps=0)
    assert office.rows("PRAGMA integrity_check") == [("ok",)]
    with running(office.folder) as engine:
        identifier = engine.call("classify", **decision)["DATASET"]
    datasets = [row[0] for row in office.rows("SELECT identifier FROM datasets")]
    assert datasets.count(identifier) == 1
    assert len(datasets) == 3


def test_a_killed_publication_is_whole_or_not_there(office: Office) -> None:
    """Whatever the next start finds promised it carries out; then every file is the one that was published."""
    portal = office.folder / "portal"
    request = {
        "REGISTER": str(office.register),
        "PORTAL": str(portal),
        "COORDINATOR": "C. Ester",
        "LAYERS": [f"{office.city / 'city.gpkg'}|layername=parks"],
    }
    kill_everywhere(office, "publish", lambda _: request, moments(3, 2.0), steps=7)
    city_profile = load_city(RESOURCES / "city.toml")
    with open_portal(str(portal), city_profile, dry_run=True) as target:
        assert target.verify() == ()
    with running(office.folder) as engine:
        done = engine.call("publish", **request)
        (identifier,) = [
            row[0] for row in office.rows("SELECT identifier FROM datasets WHERE access = 'open'")
        ]
        assert done["PUBLISHED"] + done["UNCHANGED"] == 1
    withdrawal = {
        "REGISTER": str(office.register),
        "PORTAL": str(portal),
        "DATASET": identifier,
        "REASON": "A test.",
    }
    kill_everywhere(office, "withdraw", lambda _: withdrawal, moments(3, 1.0), steps=0)
    with running(office.folder) as engine:
        engine.answer(engine.send("withdraw", **withdrawal))
    with open_portal(str(portal), city_profile, dry_run=True) as target:
        assert target.verify() == ()
    kinds = [row[0] for row in office.rows(f"SELECT kind FROM events WHERE subject = '{identifier}'")]
    assert kinds.count("withdrawn") == 1
