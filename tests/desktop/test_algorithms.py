"""The algorithms as a user runs them: real QGIS, the real engine, real files."""

from __future__ import annotations

import json
import os
import signal
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from independence_opendata_plugin.desktop.provider import IndependenceProvider

from .conftest import Run

pytestmark = pytest.mark.usefixtures("engine_python")
# Three squares of 1,000 m: 3 km² on the grid, 1.16 square miles on the ground.
SQUARE_KILOMETRES_PER_SQUARE_MILE = 2.589988


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """What is left in the folder for temporary files."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return lambda: sorted(path.name for path in folder.iterdir())


def test_a_fee_is_calculated(run: Run) -> None:
    """Sec. 33-6(a): 26 to 50 sections at $185.00 per MB; maintenance is 20 % of it."""
    results = run("calculatefee", SECTIONS=26, MEGABYTES=325, CUSTOMER_CLASS="general")
    assert (results["RATE"], results["TOTAL"]) == ("185.00", "60125.00")
    assert results["ANNUAL_MAINTENANCE"] == "12025.00"
    assert json.loads(results["QUOTE"])["total"] == "60125.00"


def test_a_refusal_says_what_why_rule_and_remedy_and_leaves_no_file(run: Run, tmp_path: Path) -> None:
    """Sec. 33-6(b)(2): no further reduction for the general class."""
    goal = tmp_path / "quote.json"
    reduction = {
        "REDUCTION_PERCENT": 10,
        "REDUCTION_OFFICER": "A. Clerk",
        "REDUCTION_JUSTIFICATION": "A park.",
    }

    results = run("calculatefee", SECTIONS=26, MEGABYTES=325, **reduction, OUTPUT_JSON=str(goal))

    assert results is None
    assert "Refused: " in run.said
    assert "33-6(b)" in run.said
    assert "What to do: " in run.said
    assert not goal.exists()


def test_an_area_comes_from_a_layer_that_is_nowhere_saved(
    run: Run, memory_layer: QgsVectorLayer, tmp_path: Path, temporary: Callable[[], list[str]]
) -> None:
    QgsProject.instance().addMapLayer(memory_layer, False)

    results = run("licensearea", AREA=memory_layer.id(), OUTPUT=str(tmp_path / "area.gpkg"))

    area = QgsVectorLayer(results["OUTPUT"], "area", "ogr")
    assert area.featureCount() == 1
    assert results["SECTION_COUNT"] == 2
    assert results["WHOLE_SECTIONS"] is False
    assert float(results["SQUARE_MILES"]) == pytest.approx(3 / SQUARE_KILOMETRES_PER_SQUARE_MILE, rel=2e-3)
    assert temporary() == []


@pytest.mark.parametrize("name", ["area.geojson", "area.shp", "area.fgb"])
def test_an_area_is_written_in_the_format_asked_for(
    run: Run, lots_file: Path, tmp_path: Path, temporary: Callable[[], list[str]], name: str
) -> None:
    folder = tmp_path / "wanted"
    folder.mkdir()

    results = run("licensearea", AREA=f"{lots_file}|layername=lots", OUTPUT=str(folder / name))

    assert results["OUTPUT"] == str(folder / name)
    assert QgsVectorLayer(results["OUTPUT"], "area", "ogr").featureCount() == 1
    assert {path.stem for path in folder.iterdir()} == {"area"}
    assert temporary() == []


def test_a_temporary_output_is_a_layer_that_can_be_used(run: Run, lots_file: Path) -> None:
    results = run("licensearea", AREA=f"{lots_file}|layername=lots", OUTPUT="TEMPORARY_OUTPUT")
    assert QgsVectorLayer(results["OUTPUT"], "area", "ogr").featureCount() == 1


def test_a_cancelled_run_leaves_nothing(
    run: Run, memory_layer: QgsVectorLayer, tmp_path: Path, temporary: Callable[[], list[str]]
) -> None:
    QgsProject.instance().addMapLayer(memory_layer, False)
    run.feedback.cancel()

    assert run("licensearea", AREA=memory_layer.id(), OUTPUT=str(tmp_path / "area.gpkg")) is None
    assert "cancelled" in run.said
    assert not (tmp_path / "area.gpkg").exists()
    assert temporary() == []


class BackgroundRun:
    """As the toolbox does: prepared here, worked in a thread of the task manager, finished here."""

    def __init__(self, provider: IndependenceProvider, **parameters: object) -> None:
        # The task keeps only pointers to these two.
        self._context, self.feedback = QgsProcessingContext(), QgsProcessingFeedback()
        self._context.setProject(QgsProject.instance())
        self.outcome: tuple[bool, dict[str, object]] | None = None
        algorithm = provider.algorithm("licensearea").create({})
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, self._context, self.feedback)
        task.executed.connect(self._finish)
        QgsApplication.taskManager().addTask(task)

    def _finish(self, ok: bool, results: dict[str, object]) -> None:
        self.outcome = (ok, results)

    def wait(self) -> tuple[bool, dict[str, object]]:
        """Lets QGIS handle its events until the task has ended, for twenty seconds at most."""
        deadline = time.monotonic() + 20
        while self.outcome is None and time.monotonic() < deadline:
            QgsApplication.processEvents()
            time.sleep(0.01)
        assert self.outcome is not None
        return self.outcome


def test_it_works_in_the_background_while_the_layer_goes_away(
    provider: IndependenceProvider, memory_layer: QgsVectorLayer, tmp_path: Path
) -> None:
    QgsProject.instance().addMapLayer(memory_layer, False)
    started = BackgroundRun(provider, AREA=memory_layer.id(), OUTPUT=str(tmp_path / "area.gpkg"))
    QgsProject.instance().removeMapLayer(memory_layer.id())

    ok, results = started.wait()

    assert ok
    assert results["SECTION_COUNT"] == 2


def test_cancelling_ends_even_an_engine_that_hangs(
    provider: IndependenceProvider,
    lots_file: Path,
    tmp_path: Path,
    engine_processes: Callable[[], set[int]],
    run: Run,
) -> None:
    run("calculatefee", SECTIONS=1, MEGABYTES=1)
    (hanging,) = engine_processes()
    os.kill(hanging, signal.SIGSTOP)
    goal = tmp_path / "area.gpkg"

    started = BackgroundRun(provider, AREA=f"{lots_file}|layername=lots", OUTPUT=str(goal))
    started.feedback.cancel()
    ok, _ = started.wait()

    assert not ok
    assert engine_processes() == set()
    assert not goal.exists()


def test_a_dataset_keeps_its_identifier(run: Run, lots_file: Path) -> None:
    decision = {"ACCESS": "licensed", "MODE": "whole", "OFFICER": "A. Clerk"}
    first = run("classify", LAYER=f"{lots_file}|layername=lots", **decision)
    again = run("classify", LAYER=f"{lots_file}|layername=lots", **decision)
    assert first["DATASET"]
    assert again == first


def test_an_edited_layer_is_quoted_as_it_is_shown_only_if_so_asked(
    run: Run, lots: QgsVectorLayer, lots_file: Path
) -> None:
    """The decision was made for the file; the unsaved edit is priced: one lot less."""
    run("classify", LAYER=f"{lots_file}|layername=lots", ACCESS="licensed", MODE="whole", OFFICER="A. Clerk")
    QgsProject.instance().addMapLayer(lots, False)
    lots.startEditing()
    lots.deleteFeature(next(lots.getFeatures("\"name\" = 'east'")).id())
    goal = lots_file.with_name("quote.json")

    area = f"{lots_file}|layername=lots"
    order = {"AREA": area, "LAYERS": [lots.id()], "CUSTOMER_NAME": "Example", "OUTPUT_JSON": str(goal)}
    assert run("quote", **order) is None
    assert "layer 'Lots': it has edits that are not saved" in run.said
    assert "ask for them with INCLUDE_EDITS" in run.said
    assert not goal.exists()

    results = run("quote", **order, INCLUDE_EDITS=True)
    lots.rollBack()

    assert results is not None, run.said
    assert [layer["features"] for layer in json.loads(goal.read_text())["layers"]] == [2]
    assert "Layer 'Lots' is copied as QGIS shows it." in run.said


def test_an_unclassified_layer_is_not_quoted(run: Run, lots_file: Path) -> None:
    layer = f"{lots_file}|layername=lots"
    assert run("quote", AREA=layer, LAYERS=[layer], CUSTOMER_NAME="Example") is None
    assert "Refused: licensing layer 'lots'" in run.said
