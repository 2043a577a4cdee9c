"""The Layers part: which layers may be licensed, why the others may not, and how much of them lies in the area."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRelation,
    QgsSettings,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QCheckBox, QLabel

from independence_opendata_plugin.desktop import settings
from independence_opendata_plugin.desktop.gui.area.choice import How
from independence_opendata_plugin.desktop.gui.catalog import CatalogState
from independence_opendata_plugin.desktop.gui.licensing.layers_view import LayersView
from independence_opendata_plugin.desktop.gui.office import Office
from independence_opendata_plugin.desktop.gui.task_strip import TaskStrip

from ..lots import add_squares
from .conftest import Wait, read_catalog
from .license_page import LICENSED, Pages, open_orthophoto, open_page

AREA = "T49N R32W Sec. 15-16, 21-22"


@pytest.fixture
def pages(office: Office, register: Path, wait: Wait) -> Iterator[Pages]:
    pages = open_page(office, wait)
    yield pages
    pages.page.close_page()
    pages.page.parent().deleteLater()


def add_memory_layer(name: str, uri: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(uri, name, "memory")
    QgsProject.instance().addMapLayer(layer)
    return layer


def start_edits(name: str) -> QgsVectorLayer:
    """A layer with one feature deleted and not saved."""
    (layer,) = QgsProject.instance().mapLayersByName(name)
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    return layer


def test_what_may_be_licensed_stands_first_and_the_rest_says_why_not(pages: Pages) -> None:
    assert set(pages.rows[: len(LICENSED)]) == set(LICENSED)
    assert "licensed" in pages.row("Water mains")
    assert "cut" in pages.row("Water mains")
    assert "whole" in pages.row("Parcels")
    assert "closed — RSMo 610.021(20)" in pages.row("Pump codes")
    assert "open — on the portal, no fee" in pages.row("Parks")


def test_a_layer_that_may_not_be_licensed_cannot_be_ticked(pages: Pages) -> None:
    pages.tick("Parks")
    pages.tick("Pump codes")
    assert pages.page._layers.model.chosen == ()
    index = pages.find("licenseLayers", LayersView).model().index(pages.rows.index("Parks"), 0)
    assert not index.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert "Sec. 33-4(b)" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "open data portal" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_the_space_bar_ticks(pages: Pages) -> None:
    view = pages.find("licenseLayers", LayersView)
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert [row.name for row in pages.page._layers.model.chosen] == [pages.rows[0]]


@pytest.mark.parametrize(
    ("uri", "reason"),
    [
        ("Polygon?crs=EPSG:26915&field=name:string", "not classified — treated as closed"),
        ("Polygon?field=name:string", "no coordinate reference system"),
        ("None?field=name:string", "a table — no relation leads to a layer with places"),
    ],
)
def test_a_layer_that_cannot_be_delivered_says_so(pages: Pages, wait: Wait, uri: str, reason: str) -> None:
    layer = add_memory_layer("New", uri)
    if "crs" not in uri:
        layer.setCrs(QgsCoordinateReferenceSystem())
    wait(lambda: "New" in pages.rows and reason in pages.row("New"))


@pytest.fixture
def deeds(pages: Pages, office: Office, register: Path, wait: Wait, tmp_path: Path) -> QgsVectorLayer:
    """A licensed table, related to Parcels: two deeds of the first parcel, one of no parcel."""
    (parcels,) = QgsProject.instance().mapLayersByName("Parcels")
    number = next(parcels.getFeatures())["parcel_number"]
    file = tmp_path / "deeds.csv"
    file.write_text(f"parcel,book\n{number},000101\n{number},000102\nnone,000103\n")
    file.with_suffix(".csvt").write_text('"String","String"')
    decision = {"LAYER": str(file), "ACCESS": "licensed", "MODE": "whole", "OFFICER": "A. Clerk"}
    office.engine.call("classify", {**decision, "REGISTER": str(register)}).result(60)
    layer = QgsVectorLayer(str(file), "Deeds", "ogr")
    QgsProject.instance().addMapLayer(layer)
    read_catalog(office, wait)
    wait(lambda: "no relation leads to a layer with places" in pages.row("Deeds"))
    relation = QgsRelation()
    relation.setId("deeds")
    relation.setName("Deeds of the parcel")
    relation.setReferencingLayer(layer.id())
    relation.setReferencedLayer(parcels.id())
    relation.addFieldPair("parcel", "parcel_number")
    QgsProject.instance().relationManager().addRelation(relation)
    wait(lambda: "licensed" in pages.row("Deeds"))
    return layer


def test_a_table_goes_with_the_layer_that_it_is_related_to(
    pages: Pages, deeds: QgsVectorLayer, wait: Wait
) -> None:
    assert "related rows" in pages.row("Deeds")
    remark = pages.find("unplacedTables", QLabel)

    pages.tick("Deeds")
    assert "Deeds has no places of its own: its rows go with those of a layer." in remark.text()
    assert "Tick Parcels too" in remark.text()
    assert "tick what Deeds belongs to" in pages.part("layersPart")

    remark.linkActivated.emit("tick")
    assert [row.name for row in pages.page._layers.model.chosen] == ["Deeds", "Parcels"]
    assert not remark.isVisible()
    pages.pick(AREA)
    layers = pages.page._volumes
    wait(lambda: layers.find(deeds.id()) is not None and layers.find(deeds.id()).measured, 60)


def test_a_table_whose_layers_may_not_be_licensed_says_so(pages: Pages, deeds: QgsVectorLayer) -> None:
    (parcels,) = QgsProject.instance().mapLayersByName("Parcels")
    pages.tick("Deeds")
    parcels.setCrs(QgsCoordinateReferenceSystem())
    pages.page._layers.list_layers()
    remark = pages.find("unplacedTables", QLabel)
    assert "None that it is related to may be licensed: untick it." in remark.text()


def test_a_broken_layer_says_so(pages: Pages, wait: Wait) -> None:
    QgsProject.instance().addMapLayer(QgsVectorLayer("/nowhere/lots.gpkg", "Lost", "ogr"))
    QgsProject.instance().addMapLayer(QgsRasterLayer("type=xyz&url=http://localhost/{z}", "Tiles", "wms"))
    wait(lambda: "Lost" in pages.rows)
    assert "broken — its source cannot be opened" in pages.row("Lost")


def test_the_list_follows_the_project(pages: Pages, wait: Wait) -> None:
    (parcels,) = QgsProject.instance().mapLayersByName("Parcels")
    parcels.setName("All parcels")
    wait(lambda: "All parcels" in pages.rows)
    pages.tick("All parcels")
    QgsProject.instance().removeMapLayer(parcels.id())
    wait(lambda: "All parcels" not in pages.rows)
    assert pages.page._layers.model.chosen == ()


def test_a_layer_closed_by_a_decision_is_unticked(
    pages: Pages, office: Office, register: Path, wait: Wait
) -> None:
    pages.tick("Parcels")
    (parcels,) = QgsProject.instance().mapLayersByName("Parcels")
    decision = {
        "REGISTER": str(register),
        "LAYER": parcels.source(),
        "ACCESS": "closed",
        "STATUTE": "610.021(20)",
        "REASON": "an example",
        "OFFICER": "A. Officer",
    }
    office.engine.call("classify", decision).result(60)
    office.catalog.refresh()
    wait(lambda: "closed" in pages.row("Parcels"))
    assert pages.page._layers.model.chosen == ()
    assert "tick a layer" in pages.part("layersPart")


def test_the_filter_finds_by_name_and_by_class(pages: Pages) -> None:
    pages.page._layers._filter.setVisible(True)
    pages.type("layerFilter", "water")
    assert pages.rows == ["Water mains"]
    pages.type("layerFilter", "portal")
    assert set(pages.rows) == {"Parks", "Sections"}
    pages.find("layerFilter").clear()
    pages.press("showRefusedLayers")
    assert set(pages.rows) == set(LICENSED)


def test_unsaved_edits_are_asked_about(pages: Pages, wait: Wait) -> None:
    pages.pick(AREA)
    pages.tick("Parcels")
    layer = start_edits("Parcels")
    wait(lambda: "answer about unsaved edits" in pages.part("layersPart"))
    assert "unsaved edits" in pages.row("Parcels")
    box = pages.page.findChild(QCheckBox, f"includeEdits_{layer.id()}")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    box.setChecked(True)
    assert "unsaved" not in pages.part("layersPart")
    layer.rollBack()
    wait(lambda: "unsaved edits" not in pages.row("Parcels"))
    assert not pages.page._layers._edits.isVisible()


def test_an_unreachable_register_is_said_with_the_way_to_the_settings(
    pages: Pages, office: Office, tmp_path: Path, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.gpkg"
    broken.write_text("no database")
    asked: list[str] = []
    monkeypatch.setattr(type(office.set_up), "open_options", lambda _, tab: asked.append(tab))
    QgsSettings().setValue(settings.REGISTER, str(broken))
    office.catalog.refresh()
    wait(lambda: office.catalog.state is CatalogState.UNREACHABLE)
    assert "set up the register" in pages.part("layersPart")
    assert "class unknown" in pages.row("Parcels")
    remark = pages.find("layersRemark", QLabel)
    assert 'href="settings"' in remark.text()
    remark.linkActivated.emit("settings")
    assert asked == ["office"]


def test_figures_are_about_right_at_once_and_then_measured(pages: Pages, office: Office, wait: Wait) -> None:
    strip = TaskStrip(office.tasks)
    pages.pick(AREA)
    pages.tick("Parcels")
    wait(lambda: "about" in pages.row("Parcels"), 60)
    about = pages.row("Parcels")
    wait(lambda: "about" not in pages.row("Parcels") and " MB" in pages.row("Parcels"), 60)
    # A layer that is kept whole is estimated by its very features.
    assert about.partition("about ")[2].partition(" features")[0] in pages.row("Parcels")
    assert not strip.isVisibleTo(strip.parentWidget())
    assert office.tasks.running == []


def test_another_area_is_never_shown_with_the_figures_of_the_last(pages: Pages, wait: Wait) -> None:
    pages.pick(AREA)
    pages.tick("Parcels")
    wait(lambda: "measured" in pages.text("orderFigures"), 60)
    four = pages.row("Parcels")
    pages.pick("T49N R32W Sec. 15")
    assert pages.row("Parcels") != four
    assert "measured" not in pages.text("orderFigures")
    wait(lambda: "measured" in pages.text("orderFigures"), 60)


def test_edits_make_what_was_measured_unknown(pages: Pages, wait: Wait) -> None:
    pages.pick(AREA)
    pages.tick("Parcels")
    wait(lambda: "measured" in pages.text("orderFigures"), 60)
    layer = start_edits("Parcels")
    wait(lambda: "unsaved edits" in pages.row("Parcels"))
    assert "measured" not in pages.text("orderFigures")
    assert " MB" not in pages.row("Parcels")
    box = pages.page.findChild(QCheckBox, f"includeEdits_{layer.id()}")
    box.setChecked(True)
    wait(lambda: "measured" in pages.text("orderFigures"), 60)
    layer.rollBack()


def test_an_unclassified_layer_s_features_are_not_counted(pages: Pages, wait: Wait) -> None:
    layer = add_memory_layer("New", "Polygon?crs=EPSG:26915&field=name:string&field=owner:string")
    add_squares(layer)
    pages.pick(AREA)
    wait(lambda: "New" in pages.rows)
    assert "features" not in pages.row("New")


def test_orthophotos_cover_the_sections_they_lie_on(pages: Pages, wait: Wait) -> None:
    open_orthophoto()
    wait(lambda: "Orthophoto" in pages.rows)
    pages.pick(AREA)
    pages.tick("Orthophoto")
    # The sample's photograph covers these four sections.
    assert "covers 4.00 sections" in pages.row("Orthophoto")
    pages.choose("licenseeClass", "general")
    assert "about $200.00" in pages.text("orderTotal")
    wait(lambda: "about" not in pages.text("orderTotal"), 60)
    assert "$200.00" in pages.text("orderTotal")


def test_an_orthophoto_outside_of_the_area_has_to_be_unticked(pages: Pages, wait: Wait) -> None:
    open_orthophoto()
    wait(lambda: "Orthophoto" in pages.rows)
    pages.pick("T48N R30W Sec. 36")
    pages.tick("Orthophoto")
    assert "not in the area" in pages.row("Orthophoto")
    assert "untick Orthophoto" in pages.part("layersPart")


def test_a_small_outline_is_counted_too(pages: Pages, wait: Wait) -> None:
    index = pages.page.area.index
    pages.pick("T49N R32W Sec. 15")
    centre = index.geometry(pages.page.area.facts.sections[0]).centroid()
    outline = QgsGeometry(centre.buffer(0.002, 8))
    pages.page.area.draw(outline, How.REPLACE)
    assert pages.page.area.facts.equivalents < Decimal("0.2")
    pages.tick("Parcels")
    pages.choose("licenseeClass", "general")
    wait(lambda: " MB" in pages.row("Parcels"), 60)
    assert "give the hours of processing" in pages.part("feePart")
    assert "the hours of processing are not given" in pages.text("orderUnknown")


def test_a_layer_that_no_license_lets_out_is_said_while_it_is_measured(
    pages: Pages, office: Office, register: Path, tmp_path: Path, wait: Wait
) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=ssn:string", "Tenants", "memory")
    feature = QgsFeature(layer.fields())
    pages.pick("T49N R32W Sec. 15")
    feature.setGeometry(pages.page.area.index.geometry(pages.page.area.facts.sections[0]))
    feature.setAttribute("ssn", "219-41-6732")
    layer.dataProvider().addFeature(feature)
    file = tmp_path / "tenants.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(file), QgsCoordinateTransformContext(), options)
    decision = {"REGISTER": str(register), "LAYER": str(file), "ACCESS": "licensed", "OFFICER": "A. Officer"}
    office.engine.call("classify", decision).result(60)
    QgsProject.instance().addMapLayer(QgsVectorLayer(str(file), "Tenants", "ogr"))
    office.catalog.refresh()
    wait(lambda: "Tenants" in pages.rows and "licensed" in pages.row("Tenants"))
    pages.tick("Tenants")
    wait(lambda: "RSMo 610.035" in pages.text("measureProblem"), 60)
    assert "field ssn" in pages.text("measureProblem")
    pages.tick("Tenants")
    assert pages.find("measureProblem").isHidden()
