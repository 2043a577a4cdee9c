"""The kept index of each layer by sections: made once, made again when a source changes, refused as a license is."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import geopandas
import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.desktop.estimates import LayerIndex, SectionEstimate
from independence_opendata_plugin.engine.operations.kept import forget_oldest

from ..conftest import MakeLayer, square
from .conftest import PARCEL_BYTES, Run


@pytest.fixture
def ask(sections_file: Path, licensed_parcels: str) -> dict[str, Any]:
    return {"SECTIONS": str(sections_file), "LAYERS": [licensed_parcels]}


def test_a_layer_s_whole_content_and_a_file_by_sections(
    run: Run, ask: dict[str, Any], licensed_parcels: str, tmp_path: Path
) -> None:
    (layer,) = run("sectionindex", **ask)["LAYERS"]
    file = Path(layer.pop("index"))
    assert layer == {
        "key": f"{licensed_parcels}|layername=parcels",
        "name": "parcels",
        "features": 100,
        "bytes": PARCEL_BYTES,
        "outside": 0,
    }
    assert file.parent == tmp_path / "cache" / "indexes"
    assert json.loads(file.read_text()) == {
        "format": 3,
        "mode": "whole",
        "features": 100,
        "bytes": PARCEL_BYTES,
        "outside": 0,
        "header": 9,
        "sections": {"T49N R32W Sec. 31": [100, PARCEL_BYTES, 100]},
        "groups": [],
        "joins": [],
    }
    index = LayerIndex.load(file)
    assert index.estimate(["T49N R32W Sec. 31", "T49N R32W Sec. 32"]) == SectionEstimate(100, PARCEL_BYTES)
    assert index.total == SectionEstimate(100, PARCEL_BYTES)


def test_an_unchanged_layer_is_not_read_again(run: Run, ask: dict[str, Any]) -> None:
    """The kept file is made to say something else, which a second reading would not find in the layer."""
    (first,) = run("sectionindex", **ask)["LAYERS"]
    file = Path(first["index"])
    file.write_text(file.read_text().replace('"features":100', '"features":7'))
    (second,) = run("sectionindex", **ask)["LAYERS"]
    assert second == {**first, "features": 7}


def test_a_changed_layer_is_read_again(run: Run, ask: dict[str, Any], licensed_parcels: str) -> None:
    (first,) = run("sectionindex", **ask)["LAYERS"]
    frame = geopandas.read_file(licensed_parcels)
    frame.iloc[:40].to_file(licensed_parcels, layer="parcels")
    (second,) = run("sectionindex", **ask)["LAYERS"]
    assert second["features"] == 40
    assert second["index"] != first["index"]


def test_a_change_that_is_still_in_the_journal_is_read_and_its_writing_back_changes_nothing(
    run: Run, ask: dict[str, Any], licensed_parcels: str
) -> None:
    """As QGIS edits a GeoPackage: into a journal beside it, which is written back whenever that suits."""
    with closing(sqlite3.connect(licensed_parcels, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode=WAL")
        (first,) = run("sectionindex", **ask)["LAYERS"]
        database.execute("DELETE FROM parcels WHERE fid <= 30")
        (journalled,) = run("sectionindex", **ask)["LAYERS"]
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (written,) = run("sectionindex", **ask)["LAYERS"]
    assert (first["features"], journalled["features"], written["features"]) == (100, 70, 70)


def test_another_decision_or_other_sections_make_another_index(
    run: Run, ask: dict[str, Any], licensed_parcels: str, make_layer: MakeLayer
) -> None:
    (whole,) = run("sectionindex", **ask)["LAYERS"]
    other = make_layer("other", [square(0, 0, 2)], township=["49N"], range=["32W"], section=[6])
    (elsewhere,) = run("sectionindex", **{**ask, "SECTIONS": str(other)})["LAYERS"]
    kept_back = {"fields": [{"name": "owner", "licensed": False}]}
    run(
        "classify",
        LAYER=licensed_parcels,
        ACCESS="licensed",
        MODE="cut",
        METADATA=kept_back,
        OFFICER="T. Ester",
    )
    (cut,) = run("sectionindex", **ask)["LAYERS"]
    assert len({whole["index"], elsewhere["index"], cut["index"]}) == 3
    assert list(json.loads(Path(elsewhere["index"]).read_text())["sections"]) == ["T49N R32W Sec. 6"]
    # By hand: without owners each parcel has a square's 93 bytes and a number's 6.
    assert cut["bytes"] == 100 * (93 + 6)


def test_an_unclassified_layer_is_refused_by_name_before_any_is_read(
    run: Run, ask: dict[str, Any], make_layer: MakeLayer, tmp_path: Path
) -> None:
    hydrants = make_layer("hydrants", [square(0, 0).centroid])
    with pytest.raises(Refused, match="'hydrants'"):
        run("sectionindex", **{**ask, "LAYERS": [*ask["LAYERS"], str(hydrants)]})
    assert not (tmp_path / "cache").exists()


def test_a_source_whose_changes_do_not_show_is_refused(
    run: Run, ask: dict[str, Any], parcels: Path, tmp_path: Path
) -> None:
    """A folder of shapefiles: its own time says nothing of the files in it."""
    folder = tmp_path / "shapes"
    folder.mkdir()
    geopandas.read_file(parcels)[["owner", "geometry"]].to_file(folder / "lots.shp")
    run("classify", LAYER=str(folder), ACCESS="licensed", MODE="whole", OFFICER="T. Ester")
    with pytest.raises(Refused, match="the index of layer 'shapes': its file does not show when its content"):
        run("sectionindex", **{**ask, "LAYERS": [str(folder)]})


def test_the_oldest_are_forgotten(tmp_path: Path) -> None:
    for age, name in enumerate(["new", "older", "oldest"]):
        for ending in ("gpkg", "json"):
            file = tmp_path / f"{name}.{ending}"
            file.touch()
            os.utime(file, (1_000_000 - age, 1_000_000 - age))
    forget_oldest(tmp_path, "*.gpkg", 1)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new.gpkg", "new.json"]
