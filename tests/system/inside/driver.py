"""Runs inside QGIS: finds widgets by name, clicks and types as a user would, takes pictures, says how it ended."""

from __future__ import annotations

import json
import os
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import qgis.utils
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QToolBar,
    QWidget,
)

OUT = Path(os.environ["INDEPENDENCE_WINDOW_OUT"])
CITY = Path(os.environ["INDEPENDENCE_CITY"])
PLUGIN = "independence_opendata_plugin"

Widget = TypeVar("Widget", bound=QWidget)


class Driver:
    """What a pair of eyes and hands do in front of QGIS."""

    def __init__(self) -> None:
        self.iface: QgisInterface = qgis.utils.iface
        self.plugin: Any = qgis.utils.plugins[PLUGIN]

    def wait(self, condition: Callable[[], Any], what: str, seconds: float = 60) -> None:
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, f"did not happen in {seconds} s: {what}"
            QTest.qWait(20)

    def find(self, name: str, kind: type[Widget] = QWidget) -> Widget:
        """The only visible widget of that object name, scrolled into view."""
        found = self._find_all(kind, name)
        assert len(found) == 1, f"{name}: {len(found)} are visible"
        self._scroll_to(found[0])
        return found[0]

    def is_visible(self, name: str) -> bool:
        return bool(self._find_all(QWidget, name))

    def click_row(self, name: str, row: int) -> None:
        view = self.find(name, QAbstractItemView)
        place = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.qWait(300)

    def click(self, name: str) -> None:
        self._click(self.find(name))

    def click_first(self, name: str) -> None:
        """One of several that do the same, such as the remedies of two findings in one field."""
        found = self._find_all(QWidget, name)
        assert found, f"{name}: none is visible"
        self._scroll_to(found[0])
        self._click(found[0])

    def type(self, name: str, text: str, finish: bool = True) -> None:  # noqa: A003 - what a user does
        widget = self.find(name)
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(widget, text)
        if finish:
            QTest.keyClick(widget, Qt.Key.Key_Return)
        QTest.qWait(50)

    def click_action(self, name: str) -> None:
        """The toolbar button of the action of that object name."""
        action = self.iface.mainWindow().findChild(QAction, name)
        assert action is not None, f"there is no action {name}"
        buttons = [bar.widgetForAction(action) for bar in self.iface.mainWindow().findChildren(QToolBar)]
        (button,) = [button for button in buttons if button is not None and button.isVisible()]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.qWait(300)

    def click_tab(self, name: str, index: int) -> None:
        bar = self.find(name, QTabWidget).tabBar()
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(index).center())
        QTest.qWait(300)

    def choose(self, name: str, value: str) -> None:
        """Go down a combo box by its keys until the entry with that value is the current one."""
        combo = self.find(name, QComboBox)
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if combo.currentData() == value:
                return
            QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentData() == value, f"{name} has no {value}"

    def type_file(self, name: str, path: str) -> None:
        """Type a path into one of QGIS's file widgets."""
        line = self.find(name).findChild(QLineEdit)
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(line, path)
        QTest.keyClick(line, Qt.Key.Key_Tab)
        QTest.qWait(50)

    def click_map(
        self, x: float, y: float, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """A click at map coordinates in the canvas's CRS."""
        canvas = self.iface.mapCanvas()
        place = canvas.getCoordinateTransform().transform(x, y)
        point = QPointF(place.x(), place.y()).toPoint()
        QTest.mouseMove(canvas.viewport(), point)
        QTest.qWait(50)
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, modifier, point)
        QTest.qWait(50)

    def messages(self) -> str:
        """All that stands in QGIS's message bar."""
        return "\n".join(item.text() for item in self.iface.messageBar().items())

    def picture(self, name: str) -> None:
        """The whole window, as OUT/name.png."""
        QTest.qWait(300)
        window = self.iface.mainWindow()
        QApplication.primaryScreen().grabWindow(window.winId()).save(str(OUT / f"{name}.png"))

    def layer(self, name: str) -> QgsVectorLayer:
        (layer,) = QgsProject.instance().mapLayersByName(name)
        return layer

    def _click(self, widget: QWidget) -> None:
        self.wait(widget.isEnabled, f"{widget.objectName()} is enabled; it says: {widget.toolTip()}")
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
        QTest.qWait(50)

    def _find_all(self, kind: type[Widget], name: str) -> list[Widget]:
        widgets = [widget for widget in QApplication.allWidgets() if isinstance(widget, kind)]
        return [widget for widget in widgets if widget.objectName() == name and widget.isVisible()]

    def _scroll_to(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
                QTest.qWait(20)
            parent = parent.parentWidget()


def run(scenario: Callable[[Driver], dict[str, Any] | None]) -> None:
    """Run a scenario once QGIS is up; its facts, or the error, go to result.json, then QGIS ends."""

    def begin() -> None:
        facts: dict[str, Any] = {}
        driver = Driver()
        try:
            facts = scenario(driver) or {}
            error = ""
        except Exception:  # noqa: BLE001 - whatever it is, the test outside shall read it
            error = f"{traceback.format_exc()}\nmessage bar: {driver.messages()}"
            driver.picture("failed")
        (OUT / "result.json").write_text(json.dumps({"error": error, **facts}), encoding="utf-8")
        QgsProject.instance().setDirty(False)
        # As a user does: QGIS then closes the project and unloads the plugin.
        QTimer.singleShot(0, driver.iface.actionExit().trigger)

    QTimer.singleShot(1500, begin)
