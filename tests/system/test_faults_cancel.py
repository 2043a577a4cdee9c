"""Cancelled at each progress message: it ends soon, leaves nothing, and the same warm engine works on."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .real_engine import CANCELLED, Engine, Office, running

SOON_S = 1.5


@pytest.fixture
def office(city: Path, tmp_path: Path) -> Office:
    office = Office(tmp_path, city)
    with running(tmp_path) as engine:
        office.classify_parcels(engine)
    return office


def cancel_at(engine: Engine, step: int, method: str, params: dict[str, Any]) -> tuple[bool, float]:
    """Whether the operation was cancelled at that message, and after how many seconds it ended."""
    number, asked = engine.send(method, **params), 0.0

    def cancel(place: int) -> None:
        nonlocal asked
        if place == step:
            engine.cancel(number)
            asked = time.monotonic()

    message = engine.answer(number, cancel)
    return message.get("error", {}).get("code") == CANCELLED, time.monotonic() - asked


def cancel_everywhere(
    engine: Engine, office: Office, method: str, calls: Iterator[dict[str, Any]]
) -> list[float]:
    """Cancel at the first message, the second and so on, until a run has fewer; the seconds that each end took."""
    seconds = []
    for step, params in enumerate(calls):
        cancelled, took = cancel_at(engine, step, method, params)
        assert office.leftovers() == [], step
        if not cancelled:
            return seconds
        seconds.append(took)
    return seconds


def test_an_export_is_cancelled_at_each_message(office: Office) -> None:
    outputs = [office.folder / f"licensed {number}.zip" for number in range(40)]
    with running(office.folder) as engine:
        calls = (office.export(output, FORMATS=["GPKG", "GeoJSON", "CSV"]) for output in outputs)
        seconds = cancel_everywhere(engine, office, "exportlicensed", calls)
        assert len(seconds) >= 15
        assert max(seconds) < SOON_S
        # The one that had too few messages to be cancelled is the only package and the first number.
        assert [output.exists() for output in outputs].count(True) == 1
        issued = [number for number, state in office.states("licenses") if state == "issued"]
        assert [number[-4:] for number in issued] == ["0001"]


def test_a_quote_and_a_measurement_are_cancelled_at_each_message(office: Office) -> None:
    with running(office.folder) as engine:
        names = (office.folder / f"quote {number}.pdf" for number in range(20))
        quotes = (office.order(OUTPUT_PDF=str(name)) for name in names)
        seconds = cancel_everywhere(engine, office, "quote", quotes)
        measurements = (office.order(SECTION_IDS=f"T49N R32W {number}") for number in range(1, 20))
        seconds += cancel_everywhere(engine, office, "measure", measurements)
    assert len(seconds) >= 4
    assert max(seconds) < SOON_S
    assert [state for _, state in office.states("quotes")].count("issued") == 1
    assert len(list(office.folder.glob("quote *.pdf"))) == 1


def test_a_publication_is_cancelled_at_each_message(office: Office) -> None:
    metadata = {
        "title": "Parcels (sample)",
        "description": "Parcels.",
        "keywords": ["parcels"],
        "department": "Planning",
        "frequency": "annual",
        "goals": ["quality_of_life"],
    }
    portal = office.folder / "portal"
    with running(office.folder) as engine:
        register = {"REGISTER": str(office.register)}
        parks = f"{office.city / 'city.gpkg'}|layername=parks"
        engine.call("classify", LAYER=parks, ACCESS="open", OFFICER="T. Ester", METADATA=metadata, **register)
        request = {**register, "LAYERS": [parks], "PORTAL": str(portal), "COORDINATOR": "C. Ester"}
        seconds = cancel_everywhere(engine, office, "publish", (request for _ in range(30)))
    assert len(seconds) >= 6
    assert max(seconds) < SOON_S
    assert (portal / "data.json").is_file()
