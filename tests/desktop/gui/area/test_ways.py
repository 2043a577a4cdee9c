"""Areas from elsewhere: typed, from layers, around features, by name, from the clipboard."""

from __future__ import annotations

import json

import pytest
from qgis.core import Qgis, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from independence_opendata_plugin.desktop.outlines import measure_square_miles, widen

from ..conftest import CITY, Wait
from .conftest import CTRL, Desk, one


@pytest.fixture
def districts(desk: Desk) -> QgsVectorLayer:
    return add_city_layer("council_districts", "Council districts")


@pytest.fixture
def hydrants(desk: Desk) -> QgsVectorLayer:
    return add_city_layer("hydrants", "Hydrants")


def add_city_layer(table: str, name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{CITY / 'city.gpkg'}|layername={table}", name, "ogr")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def choose_layer(desk: Desk, name: str, layer: QgsVectorLayer) -> None:
    combo = desk.find(name)
    assert isinstance(combo, QgsMapLayerComboBox)
    combo.setLayer(layer)


class TestTyping:
    def test_enter_adds_what_a_description_names(self, desk: Desk) -> None:
        desk.type("areaDescription", "T49N R32W 1-3, 14")
        assert desk.read("areaDescriptionFeedback") == "4 sections; Enter adds them"
        QTest.keyClick(desk.find("areaDescription"), Qt.Key.Key_Return)
        assert desk.area == "T49N R32W Sec. 1-3, 14"
        assert desk.find("areaDescription").text() == ""
        desk.type("areaDescription", "T50N R32W 36", Qt.Key.Key_Return)
        assert desk.area == "T49N R32W Sec. 1-3, 14; T50N R32W Sec. 36"

    def test_what_cannot_be_read_is_said_while_it_is_typed(self, desk: Desk) -> None:
        desk.type("areaDescription", "T49N R32W 37")
        assert "sections are numbered 1 to 36" in desk.read("areaDescriptionFeedback")
        assert not desk.find("areaDescriptionAdd").isEnabled()
        QTest.keyClick(desk.find("areaDescription"), Qt.Key.Key_Return)
        assert desk.area == ""
        assert desk.find("areaDescription").text() == "T49N R32W 37"
        desk.type("areaDescription", "T49N R32W 36")
        assert desk.read("areaDescriptionFeedback") == "1 section; Enter adds it"

    def test_sections_that_the_layer_does_not_have_are_named(self, desk: Desk) -> None:
        desk.type("areaDescription", "T49N R32W 1; T60N R32W 4-5")
        assert "T60N R32W Sec. 4-5" in desk.read("areaDescriptionFeedback")

    def test_the_menu_of_the_button_removes_and_replaces(self, desk: Desk) -> None:
        desk.type("areaDescription", "T49N R32W 1-4", Qt.Key.Key_Return)
        desk.type("areaDescription", "T49N R32W 2-3")
        desk.panel.findChild(QAction, "areaDescriptionAddRemove").trigger()
        assert desk.area == "T49N R32W Sec. 1, 4"
        desk.type("areaDescription", "T49N R32W 14")
        desk.panel.findChild(QAction, "areaDescriptionAddReplace").trigger()
        assert desk.area == "T49N R32W Sec. 14"


class TestSelection:
    def test_selected_polygons_pick_their_sections(
        self, desk: Desk, districts: QgsVectorLayer, wait: Wait
    ) -> None:
        """What the districts overlap by half a percent of a section or more, counted by QGIS in their own plane."""
        desk.press("areaWaySelectionButton")
        choose_layer(desk, "areaSelectionLayer", districts)
        districts.selectByExpression("\"name\" = 'District 1 (sample)'")
        assert districts.selectedFeatureCount() == 1
        desk.press("areaSelectionAdd")
        wait(lambda: desk.area != "")
        (feature,) = districts.selectedFeatures()
        index = desk.model.index
        expected = {
            section
            for section in index.sections
            if feature.geometry().intersection(index.union_as_stored([section])).area()
            >= 0.005 * index.union_as_stored([section]).area()
        }
        assert set(desk.model.facts.sections) == expected
        assert len(expected) > 3

    def test_an_empty_selection_is_refused_and_never_the_whole_layer(
        self, desk: Desk, districts: QgsVectorLayer
    ) -> None:
        desk.press("areaWaySelectionButton")
        choose_layer(desk, "areaSelectionLayer", districts)
        desk.press("areaSelectionAdd")
        assert "Layer 'Council districts': nothing is selected in it" in desk.read("areaMessage")
        QTest.qWait(200)
        assert desk.area == ""

    def test_the_number_of_selected_features_follows_the_selection(
        self, desk: Desk, districts: QgsVectorLayer
    ) -> None:
        desk.press("areaWaySelectionButton")
        choose_layer(desk, "areaSelectionLayer", districts)
        texts = []
        for count in (0, 1, 3):
            districts.selectByIds([feature.id() for feature in districts.getFeatures()][:count])
            texts.append(desk.read("areaSelectionCount"))
        assert texts == ["Nothing selected", "1 feature selected", "3 features selected"]

    def test_lots_in_two_sections_pick_both(self, desk: Desk, wait: Wait) -> None:
        """Each lot is far less than a sliver of its section, but a lot is all there is of the area there."""
        lots = QgsVectorLayer("Polygon?crs=EPSG:4326", "Lots", "memory")
        features = []
        for section in ("T49N R32W 14", "T49N R32W 20"):
            feature = QgsFeature()
            feature.setGeometry(desk.model.index.geometry(one(section)).centroid().buffer(0.0002, 4))
            features.append(feature)
        lots.dataProvider().addFeatures(features)
        QgsProject.instance().addMapLayer(lots)
        lots.selectAll()
        desk.press("areaWaySelectionButton")
        choose_layer(desk, "areaSelectionLayer", lots)
        desk.press("areaSelectionAdd")
        wait(lambda: desk.area != "")
        assert desk.area == "T49N R32W Sec. 14, 20"

    def test_the_sections_of_a_selection_can_be_removed(
        self, desk: Desk, sections: QgsVectorLayer, wait: Wait
    ) -> None:
        desk.type("areaDescription", "T49N R32W 1-6", Qt.Key.Key_Return)
        sections.selectByExpression('"township" = 49 AND "range" = 32 AND "section" IN (2, 3)')
        desk.press("areaWaySelectionButton")
        choose_layer(desk, "areaSelectionLayer", sections)
        desk.panel.findChild(QAction, "areaSelectionAddRemove").trigger()
        wait(lambda: desk.area != "T49N R32W Sec. 1-6")
        assert desk.area == "T49N R32W Sec. 1, 4-6"

    def test_a_layer_removed_while_it_is_read_harms_nobody(
        self, desk: Desk, districts: QgsVectorLayer, wait: Wait
    ) -> None:
        districts.selectAll()
        desk.press("areaWaySelectionButton")
        choose_layer(desk, "areaSelectionLayer", districts)
        desk.press("areaSelectionAdd")
        QgsProject.instance().removeMapLayer(districts.id())
        wait(lambda: "Reading" not in desk.read("areaMessage"))
        assert desk.area != ""

    def test_a_layer_removed_while_its_form_is_open_leaves_no_selection(
        self, desk: Desk, districts: QgsVectorLayer
    ) -> None:
        desk.press("areaWaySelectionButton")
        choose_layer(desk, "areaSelectionLayer", districts)
        districts.selectAll()
        QgsProject.instance().removeMapLayer(districts.id())
        assert desk.read("areaSelectionCount") == "Nothing selected"


class TestBuffer:
    @pytest.mark.parametrize(
        ("distance", "unit"), [("0.25", "miles"), ("1320", "feet"), ("402.336", "meters")]
    )
    def test_a_quarter_mile_around_a_hydrant_is_a_quarter_mile_on_the_ground(
        self, desk: Desk, hydrants: QgsVectorLayer, wait: Wait, distance: str, unit: str
    ) -> None:
        """A circle of a quarter mile holds pi / 16 square miles, a polygon of 64 sides 0.2 % less."""
        desk.press("areaWhole")
        hydrants.selectByIds([next(hydrants.getFeatures()).id()])
        desk.press("areaWayBufferButton")
        choose_layer(desk, "areaBufferLayer", hydrants)
        desk.find("areaBufferDistance").setValue(float(distance))
        desk.find("areaBufferUnit").setCurrentText(unit)
        desk.press("areaBufferAdd")
        wait(lambda: desk.model.facts is not None)
        assert float(desk.model.facts.square_miles) == pytest.approx(0.19635, rel=3e-3)

    def test_web_mercator_does_not_stretch_a_buffer(self, desk: Desk, wait: Wait) -> None:
        """A layer in EPSG:3857, whose metres are 0.78 of a metre on the ground here."""
        points = QgsVectorLayer("Point?crs=EPSG:3857", "Points", "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt("POINT(-10515000 4735000)"))
        points.dataProvider().addFeatures([feature])
        QgsProject.instance().addMapLayer(points)
        points.selectAll()
        desk.press("areaWhole")
        desk.press("areaWayBufferButton")
        choose_layer(desk, "areaBufferLayer", points)
        desk.find("areaBufferUnit").setCurrentText("miles")
        desk.find("areaBufferDistance").setValue(1)
        desk.press("areaBufferAdd")
        wait(lambda: desk.model.facts is not None)
        assert float(desk.model.facts.square_miles) == pytest.approx(3.14159, rel=3e-3)

    def test_a_buffer_is_true_far_from_the_middle_of_its_plane(self, qgis_app: object) -> None:
        """Two places 300 km apart: each keeps its circle of a mile."""
        places = QgsGeometry.fromWkt("MULTIPOINT((-94.4 39.1), (-90.9 39.1))")
        assert float(measure_square_miles(widen(places, 1609.344))) == pytest.approx(6.283, rel=3e-3)


class TestPlace:
    def test_a_district_is_found_by_its_name(self, desk: Desk, districts: QgsVectorLayer, wait: Wait) -> None:
        desk.press("areaWayPlaceButton")
        choose_layer(desk, "areaPlaceLayer", districts)
        assert desk.find("areaPlaceField").currentField() == "name"
        desk.type("areaPlaceName", "district 2 (SAMPLE)", Qt.Key.Key_Return)
        wait(lambda: desk.area != "")
        request = QgsFeatureRequest().setFilterExpression("\"name\" = 'District 2 (sample)'")
        (feature,) = districts.getFeatures(request)
        centre = feature.geometry().pointOnSurface()
        inside = [
            section
            for section in desk.model.facts.sections
            if desk.model.index.union_as_stored([section]).intersects(centre)
        ]
        assert len(inside) == 1

    def test_all_features_of_a_name_are_taken(self, desk: Desk, sections: QgsVectorLayer, wait: Wait) -> None:
        """A township stands on 36 rows of the section layer."""
        desk.press("areaWayPlaceButton")
        choose_layer(desk, "areaPlaceLayer", sections)
        desk.find("areaPlaceField").setField("range")
        desk.type("areaPlaceName", "31")
        desk.press("areaPlaceAdd")
        wait(lambda: desk.model.facts is not None)
        assert desk.model.facts.section_count == 3 * 36

    def test_a_name_that_nothing_has_is_refused(
        self, desk: Desk, districts: QgsVectorLayer, wait: Wait
    ) -> None:
        desk.press("areaWayPlaceButton")
        choose_layer(desk, "areaPlaceLayer", districts)
        desk.type("areaPlaceName", "Atlantis", Qt.Key.Key_Return)
        wait(
            lambda: "Council districts" in desk.read("areaMessage") and "no such" in desk.read("areaMessage")
        )
        assert desk.area == ""

    def test_names_are_completed(self, desk: Desk, districts: QgsVectorLayer, wait: Wait) -> None:
        desk.press("areaWayPlaceButton")
        choose_layer(desk, "areaPlaceLayer", districts)
        desk.type("areaPlaceName", "3")
        completer = desk.find("areaPlaceName").completer()
        wait(lambda: completer.completionCount() > 0)
        assert completer.currentCompletion() == "District 3 (sample)"


class TestPaste:
    @pytest.fixture
    def square(self, desk: Desk) -> QgsGeometry:
        """The middle of section 14, in EPSG:4326."""
        centre = desk.model.index.geometry(one("T49N R32W 14")).centroid()
        return QgsGeometry.fromRect(centre.buffer(0.003, 2).boundingBox())

    def paste(self, desk: Desk, text: str) -> None:
        QApplication.clipboard().setText(text)
        desk.press("areaPasteButton")

    @pytest.mark.parametrize("kind", ["geometry", "feature", "collection"])
    def test_geojson_is_in_longitude_and_latitude(self, desk: Desk, square: QgsGeometry, kind: str) -> None:
        geometry = json.loads(square.asJson())
        feature = {"type": "Feature", "properties": {"name": "Lot"}, "geometry": geometry}
        collection = {"type": "FeatureCollection", "features": [feature, feature]}
        text = {"geometry": geometry, "feature": feature, "collection": collection}[kind]
        self.paste(desk, json.dumps(text))
        assert desk.area == "T49N R32W Sec. 14"
        assert desk.read("areaMessage") == "Pasted as EPSG:4326 - WGS 84."

    def test_wkt_without_srid_is_in_the_map_s_crs_and_that_is_said(self, desk: Desk) -> None:
        outline = desk.model.index.union_as_stored([one("T49N R32W 14"), one("T49N R32W 15")])
        self.paste(desk, outline.asWkt(3))
        assert desk.area == "T49N R32W Sec. 14-15"
        assert (
            desk.read("areaMessage")
            == "Pasted as EPSG:26915 - NAD83 / UTM zone 15N, the map's CRS: the text names none."
        )

    def test_wkt_says_its_crs_by_srid(self, desk: Desk, square: QgsGeometry) -> None:
        self.paste(desk, f"SRID=4326;{square.asWkt(8)}")
        assert desk.area == "T49N R32W Sec. 14"
        assert desk.read("areaMessage") == "Pasted as EPSG:4326 - WGS 84."

    def test_features_copied_in_qgis_are_wkt_with_attributes(self, desk: Desk) -> None:
        rows = [desk.model.index.union_as_stored([one(f"T49N R32W {n}")]).asWkt(3) for n in (1, 3)]
        self.paste(desk, "wkt_geom\tname\n" + "".join(f"{row}\tLot, {row[:3]}\n" for row in rows))
        assert desk.area == "T49N R32W Sec. 1, 3"

    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("", "neither WKT nor GeoJSON"),
            ("T49N R32W 14", "neither WKT nor GeoJSON"),
            ('{"type": "Feature", ', "breaks off"),
            ('{"type": "Polygon", "coordinates": "none"}', "a geometry that is none"),
            ('{"type": "FeatureCollection", "features": []}', "it is empty"),
            ("POINT(374000 4326000)", "points or lines"),
            ("SRID=999999;POLYGON((0 0, 1 0, 1 1, 0 0))", "no CRS EPSG:999999"),
            ("SRID=4326;POLYGON((374000 0, 374001 0, 374001 1, 374000 0))", "outside the world"),
            ("SRID=4326;POLYGON((0 0, 1 1, 2 2, 0 0))", "encloses nothing"),
        ],
    )
    def test_what_is_no_outline_is_refused_with_the_reason(self, desk: Desk, text: str, why: str) -> None:
        self.paste(desk, text)
        assert why in desk.read("areaMessage")
        assert desk.area == ""

    def test_ctrl_v_pastes_while_the_panel_has_the_keys(self, desk: Desk, square: QgsGeometry) -> None:
        QApplication.clipboard().setText(square.asJson())
        desk.find("areaToolBoxButton").setFocus()
        QTest.keyClick(desk.find("areaToolBoxButton"), Qt.Key.Key_V, CTRL)
        assert desk.area == "T49N R32W Sec. 14"

    def test_ctrl_v_in_the_description_pastes_text(self, desk: Desk) -> None:
        QApplication.clipboard().setText("T49N R32W 3")
        desk.find("areaDescription").setFocus()
        QTest.keyClick(desk.find("areaDescription"), Qt.Key.Key_V, CTRL)
        assert desk.find("areaDescription").text() == "T49N R32W 3"
        assert desk.area == ""


def test_only_polygon_layers_offer_their_selection(desk: Desk, hydrants: QgsVectorLayer) -> None:
    desk.press("areaWaySelectionButton")
    combo = desk.find("areaSelectionLayer")
    names = [combo.itemText(row) for row in range(combo.count())]
    assert hydrants.geometryType() == Qgis.GeometryType.Point
    assert names == ["Sections"]


def test_one_form_is_open_at_a_time_and_escape_closes_it(desk: Desk) -> None:
    desk.press("areaWayBufferButton")
    desk.press("areaWayPlaceButton")
    assert not desk.find("areaBufferLayer").isVisible()
    assert desk.find("areaPlaceLayer").isVisible()
    assert not desk.find("areaWayBufferButton").isChecked()
    QTest.keyClick(desk.find("areaPlaceName"), Qt.Key.Key_Escape)
    assert not desk.find("areaPlaceLayer").isVisible()
    assert not desk.find("areaWayPlaceButton").isChecked()
