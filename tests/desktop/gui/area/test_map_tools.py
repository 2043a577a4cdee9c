"""Pointing at the map: clicks, boxes, outlines and strokes, with and without Shift and Ctrl."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from .conftest import CTRL, LEFT, NONE, RIGHT, SHIFT, Desk


@pytest.fixture
def clicking(desk: Desk) -> Desk:
    desk.press("areaToolSectionButton")
    return desk


@pytest.fixture
def boxing(desk: Desk) -> Desk:
    desk.press("areaToolBoxButton")
    return desk


@pytest.fixture
def drawing(desk: Desk) -> Desk:
    desk.press("areaToolDrawButton")
    return desk


def box(desk: Desk, first: str, last: str, keys: Qt.KeyboardModifier = NONE) -> None:
    """From a little above the middle of one section to a little below that of another."""
    desk.drag([desk.place(f"T49N R32W {first}", 0.4, 0.6), desk.place(f"T49N R32W {last}", 0.6, 0.4)], keys)


def test_a_click_takes_a_section_and_another_click_leaves_it(clicking: Desk) -> None:
    clicking.click("T49N R32W 14")
    assert clicking.area == "T49N R32W Sec. 14"
    clicking.click("T49N R32W 15")
    assert clicking.area == "T49N R32W Sec. 14-15"
    clicking.click("T49N R32W 14")
    assert clicking.area == "T49N R32W Sec. 15"


def test_shift_only_takes_and_ctrl_only_leaves(clicking: Desk) -> None:
    clicking.click("T49N R32W 14", SHIFT)
    clicking.click("T49N R32W 14", SHIFT)
    assert clicking.area == "T49N R32W Sec. 14"
    clicking.click("T49N R32W 14", CTRL)
    clicking.click("T49N R32W 14", CTRL)
    assert clicking.area == ""


def test_the_map_may_be_in_another_crs_than_the_sections(clicking: Desk) -> None:
    web = QgsCoordinateReferenceSystem("EPSG:3857")
    clicking.canvas.setDestinationCrs(web)
    assert clicking.canvas.mapSettings().destinationCrs() == web
    clicking.click("T49N R32W 14")
    assert clicking.area == "T49N R32W Sec. 14"


def test_a_click_beside_all_sections_changes_nothing(clicking: Desk) -> None:
    clicking.click("T49N R32W 14")
    clicking.canvas.zoomByFactor(20)
    clicking.click_at(QPoint(2, 2))
    assert clicking.area == "T49N R32W Sec. 14"


def test_the_section_under_the_mouse_is_lit_and_named(clicking: Desk) -> None:
    clicking.hover(clicking.place("T49N R32W 14"))
    label = clicking.canvas.findChild(object, "areaHoverLabel")
    assert label.isVisible()
    assert label.text() == "T49N R32W Sec. 14"
    assert len(clicking.bands) == 1
    clicking.hover(clicking.place("T49N R32W 15"))
    assert label.text() == "T49N R32W Sec. 15"
    assert len(clicking.bands) == 1
    QApplication.sendEvent(clicking.canvas.viewport(), QEvent(QEvent.Type.Leave))
    assert not label.isVisible()
    assert clicking.bands == []


def test_the_name_stays_within_the_map(clicking: Desk) -> None:
    viewport = clicking.canvas.viewport()
    clicking.canvas.zoomByFactor(0.2)
    clicking.hover(QPoint(viewport.width() - 3, viewport.height() - 3))
    label = clicking.canvas.findChild(object, "areaHoverLabel")
    assert label.isVisible()
    assert viewport.rect().contains(label.geometry())


def test_a_box_replaces_with_shift_adds_with_ctrl_removes(boxing: Desk) -> None:
    box(boxing, "16", "14")
    assert boxing.area == "T49N R32W Sec. 14-16"
    box(boxing, "22", "23")
    assert boxing.area == "T49N R32W Sec. 22-23"
    box(boxing, "16", "14", SHIFT)
    assert boxing.area == "T49N R32W Sec. 14-16, 22-23"
    box(boxing, "15", "22", CTRL)
    assert boxing.area == "T49N R32W Sec. 14, 16, 23"


def test_a_box_in_a_turned_map_is_the_box_on_the_screen(boxing: Desk) -> None:
    boxing.canvas.setRotation(45)
    middle = boxing.place("T49N R32W 15")
    boxing.drag([middle - QPoint(4, 4), middle + QPoint(4, 4)])
    assert boxing.area == "T49N R32W Sec. 15"


def test_a_box_that_is_hardly_a_drag_does_nothing(boxing: Desk) -> None:
    boxing.click("T49N R32W 14")
    assert boxing.area == ""


def test_escape_gives_up_a_box_and_then_the_tool(boxing: Desk) -> None:
    viewport = boxing.canvas.viewport()
    QTest.mousePress(viewport, LEFT, NONE, boxing.place("T49N R32W 16"))
    boxing.hover(boxing.place("T49N R32W 14"), LEFT)
    assert len(boxing.bands) == 1
    boxing.key(Qt.Key.Key_Escape)
    assert boxing.bands == []
    QTest.mouseRelease(viewport, LEFT, NONE, boxing.place("T49N R32W 14"))
    assert boxing.area == ""
    boxing.key(Qt.Key.Key_Escape)
    assert boxing.canvas.mapTool() is None


@pytest.mark.parametrize("end", ["right", "enter", "double click"])
def test_an_outline_is_drawn_corner_by_corner(drawing: Desk, end: str) -> None:
    for number in (16, 14, 23):
        drawing.click(f"T49N R32W {number}")
    assert drawing.area == ""
    if end == "right":
        drawing.click_at(drawing.place("T49N R32W 36"), RIGHT)
    elif end == "enter":
        drawing.key(Qt.Key.Key_Return)
    else:
        QTest.mouseDClick(drawing.canvas.viewport(), LEFT, NONE, drawing.place("T49N R32W 23"))
    assert drawing.area == "T49N R32W Sec. 14-16, 22-23"


def test_an_outline_ended_with_shift_is_added_with_ctrl_removed(drawing: Desk) -> None:
    for keys, expected in (
        (NONE, "T49N R32W Sec. 14-15"),
        (SHIFT, "T49N R32W Sec. 14-15, 20"),
        (CTRL, "T49N R32W Sec. 14-15"),
    ):
        number = "20" if keys != NONE else "15"
        for east, north in ((0.2, 0.2), (0.8 if keys != NONE else 1.5, 0.4), (0.5, 0.8)):
            drawing.click_at(drawing.place(f"T49N R32W {number}", east, north))
        drawing.key(Qt.Key.Key_Return, keys)
        assert drawing.area == expected


def test_backspace_takes_back_corners_and_escape_all(drawing: Desk) -> None:
    for number in (16, 14, 36):
        drawing.click(f"T49N R32W {number}")
    drawing.key(Qt.Key.Key_Backspace)
    drawing.click("T49N R32W 23")
    drawing.key(Qt.Key.Key_Return)
    assert drawing.area == "T49N R32W Sec. 14-16, 22-23"

    drawing.click("T49N R32W 1")
    drawing.click("T49N R32W 2")
    assert "Right click or Enter" in drawing.read("areaMessage")
    drawing.key(Qt.Key.Key_Escape)
    assert drawing.read("areaMessage") == ""
    drawing.key(Qt.Key.Key_Return)
    assert drawing.area == "T49N R32W Sec. 14-16, 22-23"


def test_an_outline_waits_for_its_third_corner(drawing: Desk) -> None:
    drawing.click("T49N R32W 16")
    drawing.click("T49N R32W 14")
    drawing.key(Qt.Key.Key_Return)
    assert drawing.area == ""
    drawing.click("T49N R32W 23")
    drawing.key(Qt.Key.Key_Return)
    assert drawing.area == "T49N R32W Sec. 14-16, 22-23"


def test_one_stroke_draws_an_outline(drawing: Desk) -> None:
    drawing.drag([drawing.place(f"T49N R32W {number}") for number in (16, 15, 14, 23, 22)], SHIFT)
    assert drawing.area == "T49N R32W Sec. 14-16, 22-23"
    assert not drawing.find("areaMessage").isVisible()


def test_switched_off_whole_sections_an_outline_is_itself_the_area(drawing: Desk) -> None:
    """A square of half a mile in the middle of section 14: a quarter of a square mile, billed as one section."""
    drawing.press("areaWhole")
    for east, north in ((0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)):
        drawing.click_at(drawing.place("T49N R32W 14", east, north))
    drawing.key(Qt.Key.Key_Return)
    facts = drawing.model.facts
    assert (facts.whole, facts.section_count) == (False, 1)
    assert 0.24 < facts.square_miles < 0.27
    assert drawing.read("areaFacts").endswith("sq mi · counts as 1 section")
    assert drawing.read("areaText").startswith("Free outline in")


def test_an_outline_beside_all_sections_is_refused_with_the_remedy(boxing: Desk) -> None:
    boxing.canvas.zoomByFactor(20)
    boxing.drag([QPoint(2, 2), QPoint(40, 40)])
    assert "reaches into no section" in boxing.read("areaMessage")
    assert "Whole sections" in boxing.read("areaMessage")
    assert boxing.area == ""


def test_the_button_of_the_tool_in_hand_is_down(clicking: Desk) -> None:
    assert clicking.find("areaToolSectionButton").isChecked()
    clicking.press("areaToolBoxButton")
    assert not clicking.find("areaToolSectionButton").isChecked()
    assert clicking.find("areaToolBoxButton").isChecked()


def test_another_tool_takes_the_map_and_all_sketches_go(drawing: Desk) -> None:
    drawing.click("T49N R32W 16")
    drawing.hover(drawing.place("T49N R32W 14"))
    assert len(drawing.bands) == 1
    pan = QgsMapToolPan(drawing.canvas)
    drawing.canvas.setMapTool(pan)
    assert drawing.bands == []
    assert not drawing.find("areaToolDrawButton").isChecked()
    assert not drawing.find("areaMessage").isVisible()


def test_pressing_the_button_again_gives_the_map_back(desk: Desk) -> None:
    pan = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(pan)
    desk.press("areaToolSectionButton")
    desk.press("areaToolBoxButton")
    assert desk.canvas.mapTool() is not pan
    desk.press("areaToolBoxButton")
    assert desk.canvas.mapTool() is pan


def test_undo_and_redo_on_the_map(clicking: Desk) -> None:
    clicking.click("T49N R32W 14")
    clicking.key(Qt.Key.Key_Z, CTRL)
    assert clicking.area == ""
    clicking.key(Qt.Key.Key_Y, CTRL)
    assert clicking.area == "T49N R32W Sec. 14"


def test_the_map_still_moves_while_a_tool_is_in_hand(drawing: Desk) -> None:
    """Space, the wheel's button and the arrow keys are the map's own."""
    canvas = drawing.canvas
    start, end = drawing.place("T49N R32W 14"), drawing.place("T49N R32W 22")
    for move in (_drag_with_middle_button, _drag_with_space, _press_arrow):
        before = canvas.center()
        move(drawing, start, end)
        assert canvas.center() != before, move.__name__
    assert drawing.area == ""
    assert drawing.bands == []


def _drag_with_middle_button(desk: Desk, start: QPoint, end: QPoint) -> None:
    middle = Qt.MouseButton.MiddleButton
    desk.hover(start)
    QTest.mousePress(desk.canvas.viewport(), middle, NONE, start)
    desk.hover(end, middle)
    QTest.mouseRelease(desk.canvas.viewport(), middle, NONE, end)


def _drag_with_space(desk: Desk, start: QPoint, end: QPoint) -> None:
    desk.hover(start)
    QTest.keyPress(desk.canvas, Qt.Key.Key_Space)
    desk.hover(start)
    desk.hover(end)
    QTest.keyRelease(desk.canvas, Qt.Key.Key_Space)


def _press_arrow(desk: Desk, _start: QPoint, _end: QPoint) -> None:
    QTest.keyClick(desk.canvas, Qt.Key.Key_Right)
