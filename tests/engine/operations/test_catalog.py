"""The catalog as the window reads it: every decision, and no register that nobody made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.register import Register
from independence_opendata_plugin.opendata.dataset import AccessClass, Dataset

from ..conftest import MakeLayer, square
from .conftest import Run

METADATA = {
    "title": "City parks",
    "description": "Parks that the city keeps.",
    "keywords": ["parks"],
    "department": "Parks and Recreation",
    "frequency": "annual",
    "goals": ["quality_of_life"],
    "key": "park_id",
    "fields": {"park_id": "Number of the park"},
}


@pytest.fixture
def parks(make_layer: MakeLayer, run: Run) -> Path:
    """Two parks, classified as open."""
    layer = make_layer("parks", [square(0, 0), square(2, 0)], park_id=["P-1", "P-2"])
    run("classify", LAYER=str(layer), ACCESS="open", OFFICER="T. Ester", METADATA=METADATA)
    return layer


def test_each_dataset_comes_with_its_decision_and_where_it_is(
    run: Run, parks: Path, licensed_parcels: str
) -> None:
    found = run("catalog")
    assert found["REGISTER_EXISTS"] is True
    entries = found["DATASETS"]
    datasets = [Dataset.from_json(entry["dataset"]) for entry in entries]
    assert [(dataset.identifier, dataset.access) for dataset in datasets] == [
        ("city-parks", AccessClass.OPEN),
        ("parcels", AccessClass.LICENSED),
    ]
    assert [entry["source"]["path"] for entry in entries] == [str(parks), licensed_parcels]
    assert datasets[0].source == entries[0]["source"]["key"] == f"{parks}|layername=parks"
    assert datasets[0].metadata.description == "Parks that the city keeps."


def test_it_says_when_a_dataset_was_last_published_checked_and_withdrawn(
    run: Run, parks: Path, licensed_parcels: str, tmp_path: Path
) -> None:
    """The test's day, 2026-11-22 at 09:30 UTC; the parcels are licensed and never published."""
    portal = {"PORTAL": str(tmp_path / "portal")}
    kinds = ("last_published", "last_unchanged", "last_withdrawn")
    now = "2026-11-22T09:30:00+00:00"

    def read_times() -> dict[str, tuple[str | None, ...]]:
        entries = run("catalog")["DATASETS"]
        return {entry["dataset"]["identifier"]: tuple(entry[kind] for kind in kinds) for entry in entries}

    run("publish", DATASETS="city-parks", COORDINATOR="C. Ordinator", **portal)
    assert read_times() == {"city-parks": (now, None, None), "parcels": (None, None, None)}
    run("publish", DATASETS="city-parks", COORDINATOR="C. Ordinator", **portal)
    assert read_times()["city-parks"] == (now, now, None)
    run("withdraw", DATASET="city-parks", REASON="Drawn anew.", **portal)
    assert read_times()["city-parks"] == (now, now, now)


def test_looking_makes_no_register(run: Run, tmp_path: Path) -> None:
    nowhere = {"REGISTER_EXISTS": False, "DATASETS": []}
    assert run("catalog") == nowhere
    assert run("catalog", REGISTER=str(tmp_path / "not" / "there" / "register.gpkg")) == nowhere
    assert list(tmp_path.iterdir()) == []


def test_looking_leaves_another_file_as_it_is(run: Run, parcels: Path) -> None:
    """A data file that was named by mistake holds no register, and gets none."""
    before = parcels.read_bytes()
    assert run("catalog", REGISTER=str(parcels)) == {"REGISTER_EXISTS": False, "DATASETS": []}
    assert parcels.read_bytes() == before


def test_a_register_can_be_looked_at_while_a_clerk_writes(run: Run, parks: Path, tmp_path: Path) -> None:
    register = Register.open(str(tmp_path / "register.gpkg"))
    with register.engine.begin():
        assert len(run("catalog")["DATASETS"]) == 1


def test_looking_changes_nothing(run: Run, parks: Path, tmp_path: Path) -> None:
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    run("catalog")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    ("register", "why"),
    [("", "it is missing"), ("postgresql://clerk:secret@db/office", "others could read there")],
)
def test_a_register_that_cannot_be_meant_is_refused(run: Run, register: Any, why: str) -> None:
    with pytest.raises(Refused, match=why):
        run("catalog", REGISTER=register)


def test_a_file_that_is_no_database_is_refused(run: Run, tmp_path: Path) -> None:
    notes = tmp_path / "notes.gpkg"
    notes.write_text("not a database at all, but long enough to look at" * 40)
    with pytest.raises(Refused, match=r"notes\.gpkg cannot be used"):
        run("catalog", REGISTER=str(notes))
