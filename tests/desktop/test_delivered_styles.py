"""A delivered GeoPackage and project, opened in QGIS: each layer is drawn by the style that was delivered."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)

from independence_opendata_plugin.desktop.engine import EngineClient

PATIENCE = 60
COLORS = {"west": "#ff0000", "middle": "#00ff00", "east": "#0000ff"}


def colors_of(layer: QgsVectorLayer) -> dict[str, str]:
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    return {category.value(): category.symbol().color().name() for category in renderer.categories()}


@pytest.fixture
def styled(lots: QgsVectorLayer, tmp_path: Path) -> dict[str, str]:
    """The lots as the plugin describes them to the engine, with QML and SLD of one color for each name."""
    symbols = {name: QgsFillSymbol.createSimple({"color": color}) for name, color in COLORS.items()}
    categories = [QgsRendererCategory(name, symbol, name) for name, symbol in symbols.items()]
    lots.setRenderer(QgsCategorizedSymbolRenderer("name", categories))
    files = {"qml": str(tmp_path / "given.qml"), "sld": str(tmp_path / "given.sld")}
    lots.saveNamedStyle(files["qml"])
    lots.saveSldStyle(files["sld"])
    path = lots.source().partition("|")[0]
    return {"path": path, "layer": "lots", "name": "Lots", "key": "lots", **files}


@pytest.fixture
def unpacked(engine: EngineClient, styled: dict[str, str], approval: str, tmp_path: Path) -> Path:
    """A package with the styled lots as GeoPackage, unpacked."""
    register = {"REGISTER": str(tmp_path / "register.gpkg")}

    def run(name: str, **values: object) -> None:
        engine.call(name, {**register, **values}).result(PATIENCE)

    run("classify", LAYER=styled, ACCESS="licensed", MODE="whole", OFFICER="A. Clerk")
    run(
        "exportlicensed",
        AREA=f"{styled['path']}|layername=lots",
        LAYERS=[styled],
        FORMATS=["GPKG", "CSV"],
        APPROVAL=approval,
        OUTPUT=str(tmp_path / "licensed.zip"),
        CUSTOMER_NAME="Prairie Survey, Inc.",
        CUSTOMER_CLASS="general",
    )
    with zipfile.ZipFile(tmp_path / "licensed.zip") as archive:
        archive.extractall(tmp_path / "unpacked")
    return tmp_path / "unpacked"


def test_a_layer_dragged_from_the_geopackage_has_its_style(unpacked: Path, warnings: list[str]) -> None:
    """Nothing but the GeoPackage is read: the styles' folder is another place."""
    alone = unpacked.parent / "alone.gpkg"
    (unpacked / "data" / "L-2026-0001.gpkg").rename(alone)
    layer = QgsVectorLayer(f"{alone}|layername=lots", "Lots", "ogr")
    assert layer.isValid()
    assert colors_of(layer) == COLORS
    assert warnings == []


def test_qgis_lists_the_style_as_the_default(unpacked: Path) -> None:
    layer = QgsVectorLayer(f"{unpacked / 'data' / 'L-2026-0001.gpkg'}|layername=lots", "Lots", "ogr")
    number, identifiers, names, descriptions, error = layer.listStylesInDatabase()
    assert (number, identifiers, names, descriptions, error) == (1, ["1"], ["Lots"], [""], "")
    assert [part.split("!!::!!")[1] for part in layer.dataProvider().subLayers()] == ["lots"]


def test_the_project_shows_the_same_without_a_warning(unpacked: Path, warnings: list[str]) -> None:
    project = QgsProject()
    assert project.read(str(unpacked / "L-2026-0001.qgs"))
    (layer,) = project.mapLayersByName("Lots")
    assert layer.isValid() and layer.source().startswith(str(unpacked / "data"))
    assert colors_of(layer) == COLORS
    assert warnings == []
