"""The area panel in a window over the sample city, worked with mouse and keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVector,
    QgsVectorLayer,
)
from qgis.gui import QgsDockWidget, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent, QTextDocumentFragment
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from independence_opendata_plugin.chapter33.legal import Section, format_description, parse_description
from independence_opendata_plugin.desktop.gui.area.labels import SectionLabels
from independence_opendata_plugin.desktop.gui.area.model import AreaModel
from independence_opendata_plugin.desktop.gui.area.panel import AreaPanel
from independence_opendata_plugin.desktop.gui.office import Office
from independence_opendata_plugin.desktop.kept_areas import KeptAreas
from independence_opendata_plugin.desktop.outlines import world
from independence_opendata_plugin.desktop.sections import SectionIndex

from ..conftest import Wait
from ..window import Window

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
RIGHT = Qt.MouseButton.RightButton

WEST, NORTH = -94.5, 39.1
MILE_EAST, MILE_SOUTH = 0.0186, 0.0145
"""A mile at 39 degrees north, in degrees."""

SLIVER_SHARE = Decimal("0.005")
"""Of the schedule 051282: under half a percent of a section counts for nothing."""


def one(text: str) -> Section:
    (section,) = parse_description(text)
    return section


class Desk:
    """A clerk at the panel: says where to click, and reads what stands there."""

    def __init__(self, window: Window, model: AreaModel, panel: AreaPanel) -> None:
        self.window = window
        self.canvas = window.canvas
        self.model = model
        self.panel = panel

    @property
    def area(self) -> str:
        """The sections that the area is made of or reaches into; "" for no area."""
        return format_description(self.model.facts.sections) if self.model.facts else ""

    def find(self, name: str) -> QWidget:
        widget = self.panel.findChild(QWidget, name)
        assert widget is not None, f"there is no {name}"
        return widget

    def read(self, name: str) -> str:
        """The text of a label that is in sight; "" for one that is not."""
        label = self.find(name)
        assert isinstance(label, QLabel)
        return QTextDocumentFragment.fromHtml(label.text()).toPlainText() if label.isVisible() else ""

    def press(self, name: str) -> None:
        button = self.find(name)
        assert button.isEnabled(), f"{name} cannot be pressed"
        QTest.mouseClick(button, LEFT)

    def type(self, name: str, text: str, key: Qt.Key | None = None) -> None:
        edit = self.find(name)
        assert isinstance(edit, QLineEdit)
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text)
        if key is not None:
            QTest.keyClick(edit, key)

    def place(self, section: str, east: float = 0.5, north: float = 0.5) -> QPoint:
        """A place within a section of the sample, in the map's pixels: 0 is its west and south edge, 1 the other."""
        box = self.model.index.geometry(one(section)).boundingBox()
        point = QgsPointXY(box.xMinimum() + east * box.width(), box.yMinimum() + north * box.height())
        crs = self.canvas.mapSettings().destinationCrs()
        return self.pixel(QgsCoordinateTransform(world(), crs, QgsProject.instance()).transform(point))

    def pixel(self, point: QgsPointXY) -> QPoint:
        shown = self.canvas.getCoordinateTransform().transform(point)
        return QPoint(round(shown.x()), round(shown.y()))

    def click(self, section: str, keys: Qt.KeyboardModifier = NONE) -> None:
        self.click_at(self.place(section), LEFT, keys)

    def click_at(
        self, place: QPoint, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NONE
    ) -> None:
        QTest.mouseClick(self.canvas.viewport(), button, keys, place)

    def hover(self, place: QPoint, button: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
        viewport = self.canvas.viewport()
        everywhere = QPointF(viewport.mapToGlobal(place))
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(place), everywhere, button, button, NONE)
        QApplication.sendEvent(viewport, event)

    def drag(self, places: Sequence[QPoint], keys: Qt.KeyboardModifier = NONE) -> None:
        """Press at the first place, let go at the last."""
        viewport = self.canvas.viewport()
        QTest.mousePress(viewport, LEFT, keys, places[0])
        for place in places[1:]:
            self.hover(place, LEFT)
        QTest.mouseRelease(viewport, LEFT, keys, places[-1])

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        """A key on the map."""
        QTest.keyClick(self.canvas, key, keys)

    @property
    def bands(self) -> list[QgsGeometry]:
        """What the rubber bands on the map show, in the map's CRS."""
        items = self.canvas.scene().items()
        shown = [item.asGeometry() for item in items if isinstance(item, QgsRubberBand) and item.isVisible()]
        return [geometry for geometry in shown if not geometry.isEmpty()]

    @property
    def labels(self) -> list[str]:
        """The section numbers that are written on the map."""
        found = [item for item in self.canvas.scene().items() if isinstance(item, SectionLabels)]
        return sorted(label.number for item in found for label in item.labels)


@pytest.fixture
def kept(tmp_path: Path) -> KeptAreas:
    return KeptAreas(tmp_path / "profile" / "areas.geojson")


@pytest.fixture
def bare_desk(office: Office, window: Window, kept: KeptAreas, wait: Wait) -> Iterator[Desk]:
    """The panel in a dock, in a project without layers."""
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:26915"))
    window.canvas.setDestinationCrs(project.crs())
    model = AreaModel(office.section_layer, SLIVER_SHARE)
    panel = AreaPanel(office, model, kept)
    dock = QgsDockWidget("Area", window.main)
    dock.setWidget(panel)
    window.main.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    wait(panel.isVisible)
    yield Desk(window, model, panel)
    panel.close_panel()
    model.close()


@pytest.fixture
def desk(bare_desk: Desk, sections: QgsVectorLayer, wait: Wait) -> Desk:
    """The panel over the sample's sections, the map at T49N R32W."""
    wait(lambda: bare_desk.model.index is not None)
    township = [one(f"T49N R32W {number}") for number in range(1, 37)]
    extent = bare_desk.model.index.union_as_stored(township).boundingBox()
    bare_desk.canvas.setExtent(extent)
    return bare_desk


@pytest.fixture(scope="session")
def township(qgis_app: object) -> SectionIndex:
    """T49N R32W on paper: 36 sections in lines of longitude and latitude, a mile a side within half a percent."""
    sections = {}
    for row, column in product(range(6), range(6)):
        number = 6 * row + (6 - column if row % 2 == 0 else column + 1)
        box = QgsRectangle(WEST, NORTH, WEST + MILE_EAST, NORTH - MILE_SOUTH)
        place = box + QgsVector(column * MILE_EAST, -row * MILE_SOUTH)
        sections[one(f"T49N R32W {number}")] = QgsGeometry.fromRect(place)
    return SectionIndex(sections)
