"""The algorithms as parts of a model and as rows of a batch, with QGIS's own Processing."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterString,
)
from qgis.PyQt import sip

from independence_opendata_plugin.desktop.provider import IndependenceProvider

from .conftest import CITY, Wait

SECTIONS = f"{CITY / 'sections.gpkg'}|layername=sections"
QGIS_PLUGINS = "/usr/share/qgis/python/plugins"
Source = QgsProcessingModelChildParameterSource

pytestmark = pytest.mark.usefixtures("engine_python")


def make_step(algorithm: str, **sources: Source) -> QgsProcessingModelChildAlgorithm:
    """A step of a model, named as its algorithm."""
    step = QgsProcessingModelChildAlgorithm(f"independence:{algorithm}")
    step.setChildId(algorithm)
    for name, source in sources.items():
        step.addParameterSources(name, [source])
    return step


@pytest.fixture
def model(provider: IndependenceProvider) -> QgsProcessingModelAlgorithm:
    """From a description to the area to its fee for 325 MB: the area's sections are the fee's."""
    area = make_step(
        "licensearea",
        SECTIONS=Source.fromStaticValue(SECTIONS),
        SECTION_IDS=Source.fromModelParameter("DESCRIPTION"),
    )
    output = QgsProcessingModelOutput("Area", "Area")
    output.setChildId("licensearea")
    output.setChildOutputName("OUTPUT")
    area.setModelOutputs({"Area": output})
    fee = make_step(
        "calculatefee",
        SECTIONS=Source.fromChildOutput("licensearea", "SECTION_COUNT"),
        WHOLE_SECTIONS=Source.fromChildOutput("licensearea", "WHOLE_SECTIONS"),
        MEGABYTES=Source.fromStaticValue(325),
        CUSTOMER_CLASS=Source.fromStaticValue("general"),
    )
    model = QgsProcessingModelAlgorithm("Price a description")
    description = QgsProcessingParameterString("DESCRIPTION", "Description")
    model.addModelParameter(description, QgsProcessingModelParameter("DESCRIPTION"))
    for step in (area, fee):
        model.addChildAlgorithm(step)
    return model


def test_a_model_prices_the_area_that_it_has_made(model: QgsProcessingModelAlgorithm, tmp_path: Path) -> None:
    """Sec. 33-6(a): 26 sections at $185.00 per MB, 325 MB."""
    assert model.validate() == (True, [])
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    goal = tmp_path / "area.gpkg"

    results, ok = model.run(
        {"DESCRIPTION": "T49N R32W 1-26", "licensearea:Area": str(goal)}, context, feedback
    )

    assert ok, feedback.textLog()
    assert results["CHILD_RESULTS"]["calculatefee"]["TOTAL"] == "60125.00"
    assert goal.exists()


def test_a_model_that_is_refused_says_so(model: QgsProcessingModelAlgorithm, tmp_path: Path) -> None:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    _, ok = model.run(
        {"DESCRIPTION": "T12N R3W 1", "licensearea:Area": str(tmp_path / "area.gpkg")}, context, feedback
    )
    assert not ok
    assert "T12N R3W Sec. 1" in feedback.textLog()


def test_a_model_with_them_is_kept_and_read_again(model: QgsProcessingModelAlgorithm, tmp_path: Path) -> None:
    file = tmp_path / "price.model3"
    assert model.toFile(str(file))
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(str(file))
    assert set(again.childAlgorithms()) == {"licensearea", "calculatefee"}
    assert again.validate() == (True, [])


@pytest.fixture
def processing() -> Iterator[None]:
    """QGIS's plugin for Processing, where its dialogs are."""
    sys.path.append(QGIS_PLUGINS)
    yield
    sys.path.remove(QGIS_PLUGINS)


@pytest.mark.usefixtures("processing")
def test_a_batch_runs_each_row(provider: IndependenceProvider, wait: Wait, tmp_path: Path) -> None:
    """Half of 200, 185 and 150 dollars for 1 MB: Sec. 33-6(a) and (b)."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    dialog = BatchAlgorithmDialog(provider.algorithm("calculatefee").create({}))
    batch = dialog.mainWidget()
    goals = []
    for row, sections in enumerate((1, 26, 151)):
        if row:
            batch.addRow()
        values = {"SECTIONS": sections, "MEGABYTES": 1, "CUSTOMER_CLASS": "nonprofit"}
        for name, value in values.items():
            batch.wrappers[row][batch.parameter_to_column[name]].setParameterValue(
                value, dialog.processingContext()
            )
        goals.append(tmp_path / f"{sections}.json")
        # The table's first row is for filling whole columns.
        batch.tblParameters.cellWidget(row + 1, batch.parameter_to_column["OUTPUT_JSON"]).setValue(
            str(goals[-1])
        )

    dialog.runAlgorithm()

    wait(lambda: all(goal.exists() for goal in goals))
    # It goes away by itself once the last row is done: nobody had opened it.
    wait(lambda: sip.isdeleted(dialog))
    totals = [json.loads(goal.read_text(encoding="utf-8"))["total"] for goal in goals]
    assert totals == ["100.00", "92.50", "75.00"]
