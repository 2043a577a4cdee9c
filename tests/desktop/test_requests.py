"""How an algorithm's parameters reach the engine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.desktop.provider import IndependenceProvider
from independence_opendata_plugin.desktop.request import Request, RequestReader


@pytest.fixture
def context() -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


class Reading:
    """Reads parameters as a run of the algorithm does."""

    def __init__(self, provider: IndependenceProvider, context: QgsProcessingContext, folder: Path) -> None:
        self._provider, self._context, self._folder = provider, context, folder

    def __call__(self, name: str, **parameters: object) -> Request:
        algorithm = self._provider.algorithm(name).create({})
        reads_rows = algorithm.reads_rows
        return RequestReader(
            algorithm, parameters, self._context, self._folder, algorithm.styled, reads_rows=reads_rows
        ).read()


@pytest.fixture
def read(provider: IndependenceProvider, context: QgsProcessingContext, tmp_path: Path) -> Reading:
    folder = tmp_path / "handed over"
    folder.mkdir()
    return Reading(provider, context, folder)


def test_what_is_empty_is_not_sent(read: Reading) -> None:
    request = read("calculatefee", SECTIONS=26, MEGABYTES="", HOURS="", SCHEDULE="", OUTPUT_JSON="")
    assert request.values == {"SECTIONS": "26", "CUSTOMER_CLASS": "general"}


@pytest.mark.parametrize(
    ("given", "sent"),
    [(26, "26"), (325.125, "325.125"), ("325.125", "325.125"), (0.1, "0.1"), (0, "0"), ("1500.00", "1500")],
)
def test_numbers_are_sent_exactly(read: Reading, given: object, sent: str) -> None:
    assert read("calculatefee", SECTIONS=1, MEGABYTES=given).values["MEGABYTES"] == sent


@pytest.mark.parametrize("given", ["1,500", "1.500,00", "about 5", "-3"])
def test_a_number_that_can_be_misread_is_refused(read: Reading, given: str) -> None:
    with pytest.raises(Refused, match="MEGABYTES"):
        read("calculatefee", SECTIONS=1, MEGABYTES=given)


@pytest.mark.parametrize(
    "given", ["2026-11-22", QDate(2026, 11, 22), QDateTime(QDate(2026, 11, 22).startOfDay())]
)
def test_dates_are_sent_as_iso(read: Reading, given: object) -> None:
    assert read("calculatefee", SECTIONS=1, AS_OF=given).values["AS_OF"] == "2026-11-22"


def test_paths_become_absolute(read: Reading, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    values = read("calculatefee", SECTIONS=1, OUTPUT_JSON="quote.json", REGISTER="register.gpkg").values
    assert values["OUTPUT_JSON"] == str(tmp_path / "quote.json")
    assert values["REGISTER"] == str(tmp_path / "register.gpkg")


def test_a_database_s_address_stays_as_it_is(read: Reading) -> None:
    address = "postgresql://gis.example.org/register"
    assert read("calculatefee", SECTIONS=1, REGISTER=address).values["REGISTER"] == address


def test_a_layer_is_described(read: Reading, lots_file: Path) -> None:
    values = read("classify", LAYER=f"{lots_file}|layername=lots", ACCESS="licensed", MODE="whole").values
    assert values["LAYER"]["path"] == str(lots_file)
    assert (values["ACCESS"], values["MODE"]) == ("licensed", "whole")


def test_a_decision_needs_no_rows(read: Reading, memory_layer: QgsVectorLayer) -> None:
    QgsProject.instance().addMapLayer(memory_layer, False)
    request = read("classify", LAYER=memory_layer.id(), ACCESS="licensed")
    assert request.values["LAYER"]["name"] == "Lots on paper"
    assert request.copies == ()


@pytest.mark.parametrize(
    ("name", "parameters", "remedy"),
    [
        ("quote", {}, "save the edits, undo them, or ask for them with INCLUDE_EDITS"),
        ("publish", {"PORTAL": "/portal"}, "save the edits, or undo them"),
    ],
)
def test_unsaved_edits_leave_only_if_somebody_asks_for_them(
    read: Reading, lots: QgsVectorLayer, name: str, parameters: dict[str, Any], remedy: str
) -> None:
    """The portal shows what is saved, and nothing else."""
    QgsProject.instance().addMapLayer(lots, False)
    lots.startEditing()
    lots.deleteFeature(next(lots.getFeatures()).id())
    with pytest.raises(Refused, match=f"layer 'Lots': it has edits that are not saved.*{remedy}"):
        read(name, LAYERS=[lots.id()], **parameters)
    lots.rollBack()
    assert read(name, LAYERS=[lots.id()], **parameters).copies == ()


def test_all_layers_are_described(read: Reading, lots: QgsVectorLayer, memory_layer: QgsVectorLayer) -> None:
    QgsProject.instance().addMapLayers([lots, memory_layer], False)
    request = read("quote", LAYERS=[lots.id(), memory_layer.id()])
    assert [layer["name"] for layer in request.values["LAYERS"]] == ["Lots", "Lots on paper"]
    assert [str(path) for _, path in request.copies] == [request.values["LAYERS"][1]["path"]]


def test_layers_of_one_file_have_names_of_their_own(read: Reading, lots_file: Path) -> None:
    """Processing would call both `city`, and one of two layers of one name gets lost."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "parks"
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    lots = QgsVectorLayer(f"{lots_file}|layername=lots", "lots", "ogr")
    QgsVectorFileWriter.writeAsVectorFormatV3(lots, str(lots_file), QgsCoordinateTransformContext(), options)

    layers = read("quote", LAYERS=[f"{lots_file}|layername={name}" for name in ("lots", "parks")]).values[
        "LAYERS"
    ]

    assert [layer["name"] for layer in layers] == ["lots", "parks"]


def test_a_layer_that_cannot_be_opened_is_never_left_out(read: Reading, lots: QgsVectorLayer) -> None:
    QgsProject.instance().addMapLayer(lots, False)
    with pytest.raises(Refused, match="parameter LAYERS: a layer in it cannot be opened"):
        read("quote", LAYERS=[lots.id(), "/no/such/file.gpkg"])


def test_the_selection_alone_is_taken_when_asked_for(
    read: Reading, lots: QgsVectorLayer, tmp_path: Path
) -> None:
    QgsProject.instance().addMapLayer(lots, False)
    lots.selectByExpression("\"name\" = 'east'")
    chosen = QgsProcessingFeatureSourceDefinition(lots.id(), selectedFeaturesOnly=True)

    request = read("licensearea", AREA=chosen, OUTPUT=str(tmp_path / "area.gpkg"))

    assert request.values["AREA"]["temporary"] is True
    assert len(request.copies) == 1


def test_an_empty_selection_does_not_become_the_whole_layer(
    read: Reading, lots: QgsVectorLayer, tmp_path: Path
) -> None:
    QgsProject.instance().addMapLayer(lots, False)
    chosen = QgsProcessingFeatureSourceDefinition(lots.id(), selectedFeaturesOnly=True)
    with pytest.raises(Refused, match="no feature of it is selected"):
        read("licensearea", AREA=chosen, OUTPUT=str(tmp_path / "area.gpkg"))


def test_an_extent_carries_its_crs(read: Reading, lots: QgsVectorLayer, tmp_path: Path) -> None:
    extent = QgsReferencedRectangle(lots.extent(), lots.crs())
    values = read("licensearea", EXTENT=extent, OUTPUT=str(tmp_path / "area.gpkg")).values
    assert values["EXTENT"] == "360000.0,363000.0,4327000.0,4328000.0 [EPSG:26915]"


def test_a_geopackage_is_written_by_the_engine_itself(read: Reading, tmp_path: Path) -> None:
    goal = tmp_path / "area.gpkg"
    request = read("licensearea", EXTENT="0,1,0,1 [EPSG:4326]", OUTPUT=str(goal))
    assert request.values["OUTPUT"] == str(goal)
    assert request.conversions == ()


def test_another_format_is_converted_from_the_engine_s(read: Reading, tmp_path: Path) -> None:
    goal = tmp_path / "area.geojson"
    request = read("licensearea", EXTENT="0,1,0,1 [EPSG:4326]", OUTPUT=str(goal))
    assert request.conversions == ((Path(request.values["OUTPUT"]), goal),)
    assert request.values["OUTPUT"].endswith(".gpkg")


def test_delivered_layers_bring_their_style(read: Reading, lots: QgsVectorLayer, tmp_path: Path) -> None:
    QgsProject.instance().addMapLayer(lots, False)
    lots.renderer().symbol().setColor(lots.renderer().symbol().color().fromRgb(1, 2, 3))

    layer = read("exportlicensed", QUOTE="1", LAYERS=[lots.id()], OUTPUT=str(tmp_path / "x.zip")).values[
        "LAYERS"
    ][0]

    assert "1,2,3" in Path(layer["qml"]).read_text(encoding="utf-8")
    assert "#010203" in Path(layer["sld"]).read_text(encoding="utf-8")
    assert "editform" not in Path(layer["qml"]).read_text(encoding="utf-8")


def test_formats_are_sent_by_name(read: Reading, tmp_path: Path) -> None:
    values = read("exportlicensed", QUOTE="7", FORMATS=["GPKG", "CSV"], OUTPUT=str(tmp_path / "x.zip")).values
    assert values["FORMATS"] == ["GPKG", "CSV"]
    assert values["FORM"] == "shrink-wrap"
    assert "CUSTOMER_CLASS" not in values


def test_a_request_is_plain_json(read: Reading, memory_layer: QgsVectorLayer, tmp_path: Path) -> None:
    QgsProject.instance().addMapLayer(memory_layer, False)
    parameters: dict[str, Any] = {
        "AREA": memory_layer.id(),
        "LAYERS": [memory_layer.id()],
        "CRS": "EPSG:4326",
    }
    values = read("exportlicensed", **parameters, OUTPUT=str(tmp_path / "x.zip")).values
    assert json.loads(json.dumps(values)) == values
    assert values["CRS"] == "EPSG:4326"


def test_only_features_near_the_area_are_copied(
    read: Reading, lots: QgsVectorLayer, memory_layer: QgsVectorLayer
) -> None:
    QgsProject.instance().addMapLayers([lots, memory_layer], False)
    lots.setSubsetString("\"name\" = 'west'")

    request = read("quote", AREA=lots.id(), LAYERS=[memory_layer.id()])

    snapshot, path = request.copies[0]
    snapshot.write(path, QgsFeedback())
    # The west lot, and the middle one that touches it.
    assert QgsVectorLayer(str(path), "copy", "ogr").featureCount() == 2
