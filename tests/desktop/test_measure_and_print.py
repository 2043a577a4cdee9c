"""Measuring before a quote, and printing one again, as a user does: real QGIS, the real engine, real files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from .conftest import Run

pytestmark = pytest.mark.usefixtures("engine_python")
# By hand: three squares, each a polygon of one ring with five points, 93 bytes as ISO WKB; the texts are
# "west" and "Ada", "middle" and "Ben", "east" and "Cid".
LOT_BYTES = 3 * 93 + (4 + 3) + (6 + 3) + (4 + 3)


@pytest.fixture
def licensed_lots(run: Run, lots_file: Path) -> str:
    """The lots' address, classified as licensed."""
    address = f"{lots_file}|layername=lots"
    run("classify", LAYER=address, ACCESS="licensed", MODE="whole", OFFICER="A. Clerk")
    return address


def test_layers_are_measured_in_an_area(run: Run, licensed_lots: str) -> None:
    """The lots are their own area: all three lie inside, 3 km² are 1.16 square miles."""
    results = run("measure", AREA=licensed_lots, LAYERS=[licensed_lots])
    assert results is not None, run.said
    assert (results["FEATURES"], results["BYTES"], results["MEGABYTES"]) == (3, LOT_BYTES, "0.000")
    assert (results["VOLUME"], results["SECTION_COUNT"], results["SECTION_LABELS"]) == ("measured", 2, [])
    (layer,) = json.loads(results["LAYERS"])
    assert (layer["name"], layer["features"], layer["bytes"]) == ("lots", 3, LOT_BYTES)
    assert results["FILE_BYTES"] > LOT_BYTES
    assert results["ORTHOPHOTO_SECTIONS"] is None


def test_an_edited_layer_is_measured_as_it_is_shown(
    run: Run, lots: QgsVectorLayer, licensed_lots: str
) -> None:
    QgsProject.instance().addMapLayer(lots, False)
    lots.startEditing()
    lots.deleteFeature(next(lots.getFeatures("\"name\" = 'east'")).id())

    results = run("measure", AREA=licensed_lots, LAYERS=[lots.id()], INCLUDE_EDITS=True, ESTIMATE=True)
    lots.rollBack()

    assert results is not None, run.said
    assert (results["VOLUME"], results["FEATURES"], results["FILE_BYTES"]) == ("estimate", 2, None)


def test_an_unclassified_layer_is_not_measured(
    run: Run, licensed_lots: str, memory_layer: QgsVectorLayer
) -> None:
    QgsProject.instance().addMapLayer(memory_layer, False)
    assert run("measure", AREA=licensed_lots, LAYERS=[memory_layer.id()]) is None
    assert "Refused: licensing layer 'Lots on paper'" in run.said
    assert "not classified" in run.said


def test_a_quote_is_printed_again_as_it_was_issued(run: Run, licensed_lots: str, tmp_path: Path) -> None:
    first, again = tmp_path / "first.pdf", tmp_path / "again.pdf"
    quoted = run(
        "quote",
        AREA=licensed_lots,
        LAYERS=[licensed_lots],
        CUSTOMER_NAME="Example",
        OUTPUT_PDF=str(first),
        OUTPUT_JSON=str(tmp_path / "first.json"),
    )
    assert quoted is not None, run.said

    printed = run(
        "printquote",
        QUOTE=quoted["QUOTE_NUMBER"],
        OUTPUT_PDF=str(again),
        OUTPUT_JSON=str(tmp_path / "again.json"),
    )

    assert printed is not None, run.said
    assert (printed["TOTAL"], printed["REVISION"]) == (quoted["TOTAL"], 1)
    assert again.read_bytes() == first.read_bytes()
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "first.json").read_bytes()


def test_a_quote_that_nobody_issued_is_not_printed(run: Run, licensed_lots: str, tmp_path: Path) -> None:
    assert run("printquote", QUOTE="Q-2026-0777", OUTPUT_PDF=str(tmp_path / "q.pdf")) is None
    assert "Refused: quote Q-2026-0777" in run.said
    assert not (tmp_path / "q.pdf").exists()
