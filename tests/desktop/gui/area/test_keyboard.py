"""The panel by keyboard alone: Tab goes through it from top to bottom."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from .conftest import Desk


def tab_through(desk: Desk, first: str, count: int) -> list[str]:
    """The names of the controls that Tab goes to, beginning with the first."""
    desk.window.main.activateWindow()
    desk.find(first).setFocus()
    names = []
    for _ in range(count):
        names.append(QApplication.focusWidget().objectName())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    return names


def test_tab_goes_through_the_panel_as_it_stands(desk: Desk) -> None:
    desk.type("areaDescription", "T49N R32W 14", Qt.Key.Key_Return)
    desk.type("areaDescription", "T49N R32W 15")
    assert tab_through(desk, "areaToolSectionButton", 14) == [
        "areaToolSectionButton",
        "areaToolBoxButton",
        "areaToolDrawButton",
        "areaWaySelectionButton",
        "areaWayBufferButton",
        "areaWayPlaceButton",
        "areaPasteButton",
        "areaWayKeptButton",
        "areaDescription",
        "areaDescriptionAdd",
        "areaWhole",
        "areaWaySectionsButton",
        "areaZoomButton",
        "areaUndoButton",
    ]


def test_tab_goes_into_the_form_that_is_open(desk: Desk) -> None:
    desk.press("areaWayPlaceButton")
    names = tab_through(desk, "areaWayKeptButton", 5)
    assert names == ["areaWayKeptButton", "areaPlaceLayer", "areaPlaceField", "areaPlaceName", "areaPlaceAdd"]


def test_space_presses_a_tool_and_opens_a_form(desk: Desk) -> None:
    desk.find("areaToolBoxButton").setFocus()
    QTest.keyClick(desk.find("areaToolBoxButton"), Qt.Key.Key_Space)
    assert desk.find("areaToolBoxButton").isChecked()
    desk.find("areaWayKeptButton").setFocus()
    QTest.keyClick(desk.find("areaWayKeptButton"), Qt.Key.Key_Space)
    assert desk.find("areaKeptName").isVisible()


def test_the_remedy_in_a_message_is_reached_by_tab_and_followed_by_enter(bare_desk: Desk) -> None:
    message = bare_desk.find("areaMessage")
    assert "areaMessage" in tab_through(bare_desk, "areaWaySectionsButton", 2)
    message.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(message, Qt.Key.Key_Return)
    assert bare_desk.find("areaSectionsLayer").isVisible()
