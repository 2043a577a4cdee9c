"""Areas under a name: kept in a file that any GIS opens, brought back, renamed, deleted, never lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from independence_opendata_plugin.chapter33.legal import parse_description
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.desktop.gui.area.choice import read_shape, write_shape
from independence_opendata_plugin.desktop.kept_areas import KeptArea, KeptAreas, kept_areas_file
from independence_opendata_plugin.desktop.sections import SectionIndex
from independence_opendata_plugin.desktop.settings import profile_folder

from ..conftest import Wait
from .conftest import SHIFT, Desk


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "areas.geojson"


def make_area(township: SectionIndex, name: str, sections: str) -> KeptArea:
    found = parse_description(sections)
    return KeptArea(name, found, True, write_shape(township.union(found)))


class TestFile:
    def test_areas_come_back_as_they_were(self, township: SectionIndex, kept: KeptAreas) -> None:
        two = make_area(township, "Little Blue", "T49N R32W 14-15")
        shape = township.union(parse_description("T49N R32W 1")).buffer(-0.001, 4)
        shape.convertToMultiType()
        free = KeptArea("A lot, “drawn”", parse_description("T49N R32W 1"), False, write_shape(shape))
        assert kept.read() == ()
        kept.keep(two)
        kept.keep(free)
        first, second = kept.read()
        assert (second.name, second.sections, second.whole) == (two.name, two.sections, two.whole)
        for area, outline in ((second, township.union(two.sections)), (first, shape)):
            assert read_shape(area.outline).symDifference(outline).area() < 1e-12
        assert (first.name, first.sections, first.whole) == (free.name, free.sections, free.whole)

    def test_any_gis_can_read_the_file(self, township: SectionIndex, kept: KeptAreas, file: Path) -> None:
        kept.keep(make_area(township, "Little Blue", "T49N R32W 14-15"))
        layer = QgsVectorLayer(str(file), "areas", "ogr")
        (feature,) = layer.getFeatures()
        assert layer.crs().authid() == "EPSG:4326"
        assert (feature["name"], feature["sections"]) == ("Little Blue", "T49N R32W Sec. 14-15")

    def test_the_same_name_replaces(self, township: SectionIndex, kept: KeptAreas) -> None:
        kept.keep(make_area(township, "Blue", "T49N R32W 14"))
        kept.keep(make_area(township, "Blue", "T49N R32W 15"))
        assert [area.sections for area in kept.read()] == [parse_description("T49N R32W 15")]

    def test_renaming_and_deleting(self, township: SectionIndex, kept: KeptAreas) -> None:
        for name, section in (("Blue", "T49N R32W 14"), ("Green", "T49N R32W 15")):
            kept.keep(make_area(township, name, section))
        kept.rename("Blue", "Azure")
        assert [area.name for area in kept.read()] == ["Azure", "Green"]
        with pytest.raises(Refused, match="another area has it"):
            kept.rename("Azure", "Green")
        kept.delete("Green")
        (left,) = kept.read()
        assert (left.name, left.sections) == ("Azure", parse_description("T49N R32W 14"))

    def test_an_area_without_a_name_is_refused(self, township: SectionIndex, kept: KeptAreas) -> None:
        with pytest.raises(Refused, match="no name"):
            kept.keep(make_area(township, "  ", "T49N R32W 14"))

    @pytest.mark.parametrize(
        "text", ["", "{", "[]", '{"features": [{}]}', '{"features": [{"properties": {"name": "x"}}]}']
    )
    def test_a_broken_file_is_said_and_never_written_over(
        self, township: SectionIndex, kept: KeptAreas, file: Path, text: str
    ) -> None:
        file.parent.mkdir()
        file.write_text(text, encoding="utf-8")
        area = make_area(township, "Blue", "T49N R32W 14")
        for act in (kept.read, lambda: kept.keep(area), lambda: kept.delete("Blue")):
            with pytest.raises(Refused, match="not written over") as refusal:
                act()
            assert str(file) in str(refusal.value)
        assert file.read_text(encoding="utf-8") == text

    def test_a_file_that_cannot_be_written_stays_as_it_was(
        self, township: SectionIndex, file: Path, kept: KeptAreas
    ) -> None:
        """Where the folder would be, there is a file."""
        file.parent.write_text("in the way", encoding="utf-8")
        with pytest.raises(Refused):
            kept.keep(make_area(township, "Blue", "T49N R32W 14"))
        assert file.parent.read_text(encoding="utf-8") == "in the way"

    def test_nothing_is_left_beside_the_file(
        self, township: SectionIndex, kept: KeptAreas, file: Path
    ) -> None:
        kept.keep(make_area(township, "Blue", "T49N R32W 14"))
        assert [path.name for path in file.parent.iterdir()] == ["areas.geojson"]

    def test_the_file_is_in_the_profile(self, qgis_app: object) -> None:
        assert kept_areas_file() == profile_folder() / "independence_opendata" / "areas.geojson"


class TestForm:
    @pytest.fixture
    def kept_blue(self, desk: Desk) -> Desk:
        """Sections 14 and 15, kept as Little Blue; the form is open."""
        desk.type("areaDescription", "T49N R32W 14-15", Qt.Key.Key_Return)
        desk.press("areaWayKeptButton")
        desk.type("areaKeptName", "Little Blue", Qt.Key.Key_Return)
        return desk

    def test_an_area_is_kept_and_brought_back(self, kept_blue: Desk, kept: KeptAreas) -> None:
        assert [area.name for area in kept.read()] == ["Little Blue"]
        assert kept_blue.read("areaFacts") == "2 sections · 2.00 sq mi · kept as “Little Blue”"
        kept_blue.press("areaClearButton")
        assert kept_blue.model.facts is None
        kept_blue.press("areaKeptUse")
        assert kept_blue.area == "T49N R32W Sec. 14-15"
        assert kept_blue.model.name == "Little Blue"

    def test_a_changed_area_is_not_the_kept_one_until_it_is_undone(self, kept_blue: Desk) -> None:
        kept_blue.type("areaDescription", "T49N R32W 1", Qt.Key.Key_Return)
        assert kept_blue.model.name == ""
        kept_blue.press("areaUndoButton")
        assert kept_blue.model.name == "Little Blue"

    def test_a_drawn_outline_comes_back_as_it_was_drawn(self, desk: Desk) -> None:
        desk.press("areaWhole")
        desk.press("areaToolBoxButton")
        desk.drag([desk.place("T49N R32W 14", 0.2, 0.2), desk.place("T49N R32W 14", 0.8, 0.8)])
        drawn = desk.model.facts
        desk.press("areaWayKeptButton")
        desk.type("areaKeptName", "Lot", Qt.Key.Key_Return)
        desk.press("areaClearButton")
        desk.press("areaKeptUse")
        assert desk.model.facts.square_miles == pytest.approx(drawn.square_miles)
        assert (desk.model.facts.whole, desk.area) == (False, "T49N R32W Sec. 14")

    def test_renaming_renames_the_present_area_too(self, kept_blue: Desk, kept: KeptAreas) -> None:
        assert not kept_blue.find("areaKeptRenameButton").isEnabled()
        kept_blue.type("areaKeptName", "Big Blue")
        kept_blue.press("areaKeptRenameButton")
        assert [area.name for area in kept.read()] == ["Big Blue"]
        assert kept_blue.model.name == "Big Blue"

    def test_deleting_leaves_the_area_without_a_name(self, kept_blue: Desk, kept: KeptAreas) -> None:
        kept_blue.press("areaKeptDeleteButton")
        assert kept.read() == ()
        assert kept_blue.area == "T49N R32W Sec. 14-15"
        assert kept_blue.model.name == ""
        assert not kept_blue.find("areaKeptUse").isEnabled()

    def test_keeping_under_a_name_that_is_taken_says_that_it_replaces(self, kept_blue: Desk) -> None:
        assert kept_blue.find("areaKeptKeep").text() == "Replace"
        kept_blue.type("areaKeptName", "Another")
        assert kept_blue.find("areaKeptKeep").text() == "Keep"

    def test_without_an_area_nothing_can_be_kept_and_the_button_says_why(self, desk: Desk) -> None:
        desk.press("areaWayKeptButton")
        desk.type("areaKeptName", "Nothing")
        button = desk.find("areaKeptKeep")
        assert (button.isEnabled(), button.toolTip()) == (False, "Choose an area first")

    def test_a_kept_area_without_its_sections_is_refused_naming_them(
        self, kept_blue: Desk, township: SectionIndex, kept: KeptAreas
    ) -> None:
        kept.keep(make_area(township, "Far away", "T49N R32W 14-15"))
        text = kept._file.read_text(encoding="utf-8").replace("T49N R32W Sec. 14-15", "T60N R32W Sec. 4-5", 1)
        kept._file.write_text(text, encoding="utf-8")
        kept_blue.press("areaClearButton")
        kept_blue.press("areaWayKeptButton")
        kept_blue.press("areaWayKeptButton")
        kept_blue.find("areaKeptList").setCurrentText("Little Blue")
        kept_blue.press("areaKeptUse")
        assert "T60N R32W Sec. 4-5" in kept_blue.read("areaMessage")
        assert kept_blue.area == ""

    def test_without_a_section_layer_it_says_which_sections_are_needed(
        self, kept_blue: Desk, wait: Wait, sections: QgsVectorLayer
    ) -> None:
        QgsProject.instance().removeMapLayer(sections.id())
        wait(lambda: kept_blue.model.index is None)
        kept_blue.press("areaKeptUse")
        message = kept_blue.read("areaMessage")
        assert "T49N R32W Sec. 14-15" in message
        assert "no section layer" in message

    def test_a_broken_file_is_said_when_the_form_is_opened(self, desk: Desk, file: Path) -> None:
        file.parent.mkdir()
        file.write_text("{", encoding="utf-8")
        desk.press("areaWayKeptButton")
        assert "not written over" in desk.read("areaMessage")
        desk.type("areaDescription", "T49N R32W 14", Qt.Key.Key_Return)
        desk.type("areaKeptName", "Blue", Qt.Key.Key_Return)
        assert "not written over" in desk.read("areaMessage")
        assert desk.model.name == ""

    def test_what_another_window_kept_is_there_when_the_form_is_opened(
        self, desk: Desk, kept: KeptAreas, township: SectionIndex
    ) -> None:
        kept.keep(make_area(township, "Elsewhere", "T49N R32W 3"))
        desk.press("areaWayKeptButton")
        desk.press("areaKeptUse")
        assert desk.area == "T49N R32W Sec. 3"

    def test_the_file_holds_names_and_sections_in_plain_words(self, kept_blue: Desk, file: Path) -> None:
        (feature,) = json.loads(file.read_text(encoding="utf-8"))["features"]
        assert feature["properties"] == {
            "name": "Little Blue",
            "sections": "T49N R32W Sec. 14-15",
            "whole_sections": True,
        }


def test_shift_at_the_map_after_bringing_back_adds_to_it(desk: Desk, kept: KeptAreas) -> None:
    desk.type("areaDescription", "T49N R32W 14-15", Qt.Key.Key_Return)
    desk.press("areaWayKeptButton")
    desk.type("areaKeptName", "Blue", Qt.Key.Key_Return)
    desk.press("areaToolSectionButton")
    desk.click("T49N R32W 22", SHIFT)
    assert desk.area == "T49N R32W Sec. 14-15, 22"
    QTest.keyClick(desk.canvas, Qt.Key.Key_Escape)
    assert desk.canvas.mapTool() is None
