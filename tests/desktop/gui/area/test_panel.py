"""The panel as a whole: what stands in it, undo and redo, what is on the map, and what goes away."""

from __future__ import annotations

import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsDockWidget, QgsMapCanvasItem, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton

from independence_opendata_plugin.chapter33.legal import parse_description
from independence_opendata_plugin.desktop.gui.area.choice import How
from independence_opendata_plugin.desktop.gui.area.model import AreaModel
from independence_opendata_plugin.desktop.gui.area.panel import AreaPanel
from independence_opendata_plugin.desktop.gui.office import Office
from independence_opendata_plugin.desktop.kept_areas import KeptAreas

from ..conftest import Wait
from ..window import Window
from .conftest import CTRL, SLIVER_SHARE, Desk, one

FOUR = parse_description("T49N R32W 14-15, 22-23")


@pytest.fixture
def four(desk: Desk) -> Desk:
    desk.model.pick(FOUR, How.REPLACE)
    return desk


def test_the_area_stands_in_two_lines(four: Desk) -> None:
    assert four.find("areaText").whole_text == "T49N R32W Sec. 14-15, 22-23"
    # Made by the sample within metres of a mile.
    assert four.read("areaFacts") == "4 sections · 4.00 sq mi"


def test_a_long_description_is_cut_short_and_whole_in_the_tooltip(desk: Desk) -> None:
    desk.panel.parentWidget().resize(320, 400)
    sections = [section for section in desk.model.index.sections if section.number % 2]
    desk.model.pick(sections, How.REPLACE)
    label = desk.find("areaText")
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole_text == desk.model.facts.description


def test_undo_redo_and_clear(four: Desk) -> None:
    assert not four.find("areaRedoButton").isEnabled()
    four.press("areaClearButton")
    assert four.area == ""
    assert not four.find("areaClearButton").isEnabled()
    four.press("areaUndoButton")
    assert four.area == "T49N R32W Sec. 14-15, 22-23"
    four.press("areaUndoButton")
    assert not four.find("areaUndoButton").isEnabled()
    four.press("areaRedoButton")
    assert four.area == "T49N R32W Sec. 14-15, 22-23"


def test_the_keys_for_undo_and_redo_work_in_the_panel(four: Desk) -> None:
    button = four.find("areaToolBoxButton")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Z, CTRL)
    assert four.area == ""
    QTest.keyClick(button, Qt.Key.Key_Y, CTRL)
    assert four.area == "T49N R32W Sec. 14-15, 22-23"


def test_undo_in_a_text_is_the_text_s(four: Desk) -> None:
    four.type("areaDescription", "T49N R32W 3")
    QTest.keyClick(four.find("areaDescription"), Qt.Key.Key_Z, CTRL)
    assert four.find("areaDescription").text() != "T49N R32W 3"
    assert four.area == "T49N R32W Sec. 14-15, 22-23"


def test_the_area_is_drawn_with_its_labels(four: Desk) -> None:
    assert len(four.bands) == 1
    assert four.bands[0].constGet().partCount() == 4
    assert four.labels == ["14", "15", "22", "23"]


def test_too_many_labels_are_left_out(desk: Desk) -> None:
    desk.canvas.zoomByFactor(2.5)
    two_townships = parse_description("T49N R32W 1-36; T49N R31W 1-36")
    desk.model.pick(two_townships[:60], How.REPLACE)
    assert len(desk.labels) == 60
    desk.model.pick(two_townships[:61], How.REPLACE)
    assert desk.labels == []


def test_labels_follow_the_map_and_leave_out_what_is_not_in_view(four: Desk) -> None:
    four.canvas.setExtent(four.model.index.union_as_stored([one("T49N R32W 14")]).boundingBox())
    four.canvas.zoomByFactor(0.5)
    assert four.labels == ["14"]


def test_the_drawn_area_follows_the_map_s_crs(four: Desk) -> None:
    before = four.bands[0].boundingBox()
    four.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    after = four.bands[0].boundingBox()
    assert before.xMinimum() > 370_000
    assert -95 < after.xMinimum() < -94


def test_zooming_to_the_area(four: Desk) -> None:
    four.canvas.zoomByFactor(30)
    four.press("areaZoomButton")
    area = four.model.geometry.boundingBox()
    assert four.canvas.extent().contains(area)
    assert four.canvas.extent().height() < 3 * area.height()


def test_the_layer_for_an_algorithm_is_the_area_in_its_own_crs(four: Desk, sections: QgsVectorLayer) -> None:
    layer = four.model.to_layer()
    (feature,) = layer.getFeatures()
    assert layer.crs() == sections.crs()
    assert layer.wkbType() == Qgis.WkbType.MultiPolygon
    assert feature.geometry().area() == pytest.approx(four.model.geometry.area())
    four.press("areaClearButton")
    assert four.model.to_layer().featureCount() == 0


def test_whatever_has_no_text_has_a_name_and_says_what_it_does(desk: Desk) -> None:
    for way in ("Selection", "Buffer", "Place", "Kept", "Sections"):
        desk.press(f"areaWay{way}Button")
        buttons = [button for button in desk.panel.findChildren(QAbstractButton) if button.isVisible()]
        for button in buttons:
            assert button.objectName(), button.text()
            if not button.objectName().startswith("qt_"):
                assert button.text() or button.accessibleName() or button.parent().accessibleName()
                assert button.toolTip() or button.text(), button.objectName()


def test_the_panel_fits_in_320_pixels(desk: Desk) -> None:
    for way in ("Selection", "Buffer", "Place", "Kept", "Sections"):
        desk.press(f"areaWay{way}Button")
        assert desk.panel.minimumSizeHint().width() <= 290, way


def test_hiding_the_panel_puts_the_tool_down_but_leaves_the_area(four: Desk) -> None:
    four.press("areaToolDrawButton")
    four.panel.hide()
    assert four.canvas.mapTool() is None
    assert len(four.bands) == 1


def test_closing_the_dock_takes_the_area_off_the_map_until_it_is_opened(four: Desk) -> None:
    dock = four.panel.parentWidget()
    assert isinstance(dock, QgsDockWidget)
    dock.setUserVisible(False)
    assert four.bands == []
    dock.setUserVisible(True)
    assert len(four.bands) == 1


def test_a_closed_panel_leaves_nothing_on_the_map(
    office: Office, window: Window, kept: KeptAreas, sections: QgsVectorLayer, wait: Wait
) -> None:
    wait(lambda: office.section_layer.index is not None)
    model = AreaModel(office.section_layer, SLIVER_SHARE)
    before = our_items(window)
    panel = AreaPanel(office, model, kept)
    model.pick(FOUR, How.REPLACE)
    panel.show()
    for name in ("areaToolSection", "areaToolBox", "areaToolDraw"):
        QTest.mouseClick(panel.findChild(QAbstractButton, f"{name}Button"), Qt.MouseButton.LeftButton)
    panel.close_panel()
    model.close()
    assert our_items(window) == before
    assert window.canvas.mapTool() is None
    # What happens afterwards reaches nobody who is gone.
    panel.deleteLater()
    QTest.qWait(50)
    model.pick(FOUR, How.REMOVE)
    QgsProject.instance().removeMapLayer(sections.id())
    QTest.qWait(50)
    assert our_items(window) == before


def our_items(window: Window) -> int:
    """Rubber bands and labels: whatever is drawn over the map."""
    items = window.canvas.scene().items()
    return sum(isinstance(item, (QgsRubberBand, QgsMapCanvasItem)) for item in items)


class TestWithoutSections:
    def test_it_says_so_and_offers_to_choose_the_layer(self, bare_desk: Desk) -> None:
        assert "No section layer" in bare_desk.read("areaMessage")
        assert not bare_desk.find("areaToolSectionButton").isEnabled()
        assert not bare_desk.find("areaDescription").isEnabled()
        bare_desk.find("areaMessage").linkActivated.emit("#sections")
        assert bare_desk.find("areaSectionsLayer").isVisible()

    def test_a_shape_is_the_area_priced_by_square_miles(self, bare_desk: Desk) -> None:
        """Ten by ten miles of EPSG:26915, whose metres are 0.9998 of those on the ground here."""
        bare_desk.canvas.setExtent(
            QgsGeometry.fromWkt("POINT(374000 4327000)").buffer(20_000, 4).boundingBox()
        )
        bare_desk.press("areaToolDrawButton")
        crs = bare_desk.canvas.mapSettings().destinationCrs()
        assert crs.authid() == "EPSG:26915"
        side = 16_093.44
        for east, north in ((0, 0), (1, 0), (1, 1), (0, 1)):
            corner = QgsPointXY(366_000 + east * side, 4_319_000 + north * side)
            bare_desk.click_at(bare_desk.pixel(corner))
        bare_desk.key(Qt.Key.Key_Return)
        facts = bare_desk.model.facts
        # A pixel of this map is some forty metres.
        assert float(facts.square_miles) == pytest.approx(100, rel=0.02)
        assert (facts.sections, facts.whole) == ((), False)
        assert bare_desk.model.crs.authid() == "EPSG:4326"

    def test_the_layer_can_be_named_with_its_columns(self, bare_desk: Desk, wait: Wait) -> None:
        """A layer whose columns nobody would guess."""
        layer = QgsVectorLayer(
            "Polygon?crs=EPSG:4326&field=a:integer&field=b:integer&field=c:integer", "Odd", "memory"
        )
        feature = QgsFeature(layer.fields())
        feature.setAttributes([49, 32, 14])
        feature.setGeometry(
            QgsGeometry.fromWkt("POLYGON((-94.5 39, -94.4 39, -94.4 39.1, -94.5 39.1, -94.5 39))")
        )
        layer.dataProvider().addFeatures([feature])
        QgsProject.instance().addMapLayer(layer)
        bare_desk.press("areaWaySectionsButton")
        bare_desk.find("areaSectionsLayer").setCurrentText("Odd")
        bare_desk.press("areaSectionsSet")
        wait(lambda: "none of its columns" in bare_desk.read("areaMessage"))
        bare_desk.type(
            "areaSectionsColumns",
            "township=a; range=b; section=c; township_dir=N; range_dir=W",
            Qt.Key.Key_Return,
        )
        wait(lambda: bare_desk.model.index is not None)
        assert bare_desk.model.index.sections == (one("T49N R32W 14"),)
        assert bare_desk.read("areaMessage") == ""


class TestLayerChanges:
    def test_an_area_whose_layer_is_removed_is_let_go_with_a_message(
        self, four: Desk, sections: QgsVectorLayer, wait: Wait
    ) -> None:
        four.press("areaToolSectionButton")
        QgsProject.instance().removeMapLayer(sections.id())
        wait(lambda: four.model.index is None)
        assert four.model.facts is None
        assert "T49N R32W Sec. 14-15, 22-23" in four.read("areaMessage")
        assert "let go" in four.read("areaMessage")
        assert four.bands == []
        assert four.canvas.mapTool() is None
        assert not four.model.can_undo

    def test_a_free_shape_stays_when_the_layer_goes(
        self, desk: Desk, sections: QgsVectorLayer, wait: Wait
    ) -> None:
        desk.press("areaWhole")
        desk.press("areaToolBoxButton")
        desk.drag([desk.place("T49N R32W 15"), desk.place("T49N R32W 23")])
        before = desk.model.facts
        QgsProject.instance().removeMapLayer(sections.id())
        wait(lambda: desk.model.index is None)
        assert desk.model.facts.square_miles == before.square_miles
        assert desk.model.facts.sections == ()

    def test_a_closed_project_lets_the_area_go(self, four: Desk, wait: Wait) -> None:
        QgsProject.instance().clear()
        wait(lambda: four.model.index is None)
        assert four.model.facts is None

    def test_a_section_deleted_in_an_edit_is_let_go_and_the_others_stay(self, four: Desk, wait: Wait) -> None:
        """The sections are a copy in memory, which may be edited."""
        copy = copy_to_memory(four)
        wait(lambda: four.model.index is not None and len(four.model.index.sections) == 36)
        four.model.pick(FOUR, How.REPLACE)
        copy.startEditing()
        copy.selectByExpression('"section" = 14')
        copy.deleteSelectedFeatures()
        assert copy.commitChanges()
        wait(lambda: four.area == "T49N R32W Sec. 15, 22-23")
        assert "T49N R32W Sec. 14:" in four.read("areaMessage")
        four.model.pick([one("T49N R32W 1")], How.ADD)
        assert four.read("areaMessage") == ""

    def test_a_section_moved_in_an_edit_is_measured_anew(self, four: Desk, wait: Wait) -> None:
        copy = copy_to_memory(four)
        wait(lambda: four.model.index is not None and len(four.model.index.sections) == 36)
        four.model.pick([one("T49N R32W 14")], How.REPLACE)
        before = four.model.facts.square_miles
        (feature,) = copy.getFeatures('"section" = 14')
        copy.startEditing()
        copy.changeGeometry(feature.id(), feature.geometry().buffer(-400, 1))
        assert copy.commitChanges()
        wait(lambda: four.model.facts.square_miles < before)
        assert four.model.facts.section_count == 1

    def test_the_area_stays_while_its_layer_is_read_again(self, four: Desk) -> None:
        """No flicker of a price that is gone and comes back."""
        counts = []
        four.model.changed.connect(lambda: counts.append(four.model.facts.section_count))
        four.panel._office.section_layer.look()
        assert four.model.facts.section_count == 4
        QTest.qWait(300)
        assert set(counts) <= {4}


def copy_to_memory(desk: Desk) -> QgsVectorLayer:
    """Township 49 north, range 32 west, as the only section layer of the project."""
    project = QgsProject.instance()
    (original,) = project.mapLayersByName("Sections")
    original.selectByExpression('"township" = 49 AND "range" = 32')
    copy = original.materialize(QgsFeatureRequest().setFilterFids(original.selectedFeatureIds()))
    copy.setName("Copy")
    project.addMapLayer(copy)
    project.removeMapLayer(original.id())
    return copy
