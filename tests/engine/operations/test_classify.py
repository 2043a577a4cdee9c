"""Deciding about a layer: what is recorded, and what is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.operations.classify import classify
from independence_opendata_plugin.engine.register import Register
from independence_opendata_plugin.opendata.dataset import AccessClass

from .conftest import Run


def test_the_identifier_stays_when_the_decision_changes(run: Run, parcels: Path) -> None:
    metadata = json.dumps({"title": "Parcels of the city"})
    first = run("classify", LAYER=str(parcels), ACCESS="licensed", OFFICER="T. Ester", METADATA=metadata)
    second = run("classify", LAYER=f"{parcels}|layername=parcels", ACCESS="open", OFFICER="T. Ester")
    assert first == second == {"DATASET": "parcels-of-the-city"}


def test_a_decision_keeps_who_and_when(run: Run, parcels: Path, tmp_path: Path) -> None:
    run("classify", LAYER=str(parcels), ACCESS="licensed", MODE="cut", OFFICER="T. Ester")
    (entry,) = Register.open(str(tmp_path / "register.gpkg")).datasets.all()
    dataset = entry.dataset
    assert (dataset.access, dataset.mode.value, dataset.officer) == (AccessClass.LICENSED, "cut", "T. Ester")
    assert dataset.decided is not None
    assert dataset.decided.isoformat() == "2026-11-22"


def test_a_decision_without_an_officer_is_said_to_have_none(parcels: Path, job: Job, tmp_path: Path) -> None:
    said: list[str] = []
    listening = replace(job, log=lambda level, text: said.append(f"{level}: {text}"))
    request = {"LAYER": str(parcels), "ACCESS": "licensed", "REGISTER": str(tmp_path / "register.gpkg")}
    classify(request, listening)
    assert said == ["warning: No officer is named: the decision is recorded without one."]


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        ({"ACCESS": "secret"}, "open, licensed, closed"),
        ({"ACCESS": "closed", "REASON": "It tells access codes."}, "statute"),
        ({"ACCESS": "closed", "STATUTE": "610.021(20)"}, "reason"),
        ({"ACCESS": "open", "METADATA": "{not JSON"}, "metadata"),
        ({"ACCESS": "open", "METADATA": {"rights_holder": "A mapping company"}}, "A mapping company"),
        ({"ACCESS": "licensed", "MODE": "halved"}, "cut"),
    ],
)
def test_a_decision_that_lacks_something_is_refused(
    run: Run, parcels: Path, tmp_path: Path, decision: dict[str, object], said: str
) -> None:
    with pytest.raises(Refused, match=said):
        run("classify", LAYER=str(parcels), OFFICER="T. Ester", **decision)
    assert not Register.open(str(tmp_path / "register.gpkg")).datasets.all()
