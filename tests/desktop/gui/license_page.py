"""The License page in a window, with the sample city's layers, as tests press it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QDockWidget, QLabel, QLineEdit, QWidget

from independence_opendata_plugin.chapter33.legal import parse_description
from independence_opendata_plugin.desktop.gui.area.choice import How
from independence_opendata_plugin.desktop.gui.licensing.layers_view import LayersView
from independence_opendata_plugin.desktop.gui.licensing.page import LicensePage
from independence_opendata_plugin.desktop.gui.office import Office

from .conftest import CITY, Wait, open_city_layer, read_catalog

Kind = TypeVar("Kind", bound=QWidget)

LICENSED = {
    "Parcels": "parcels",
    "Plats": "subdivision_plats",
    "Water mains": "water_mains",
}
REFUSED = {"Pump codes": "pump_station_codes", "Parks": "parks"}


class Pages:
    """Presses and reads a License page by the names of its controls."""

    def __init__(self, page: LicensePage, wait: Wait) -> None:
        self.page = page
        self.wait = wait

    def find(self, name: str, kind: type[Kind] = QWidget) -> Kind:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def press(self, name: str) -> None:
        """Click a tick box or button where its mark is."""
        button = self.find(name, QAbstractButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(8, button.height() // 2))

    def type(self, name: str, text: str) -> None:
        field = self.find(name)
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.clear()
        QTest.keyClicks(field, text)

    def choose(self, name: str, text: str) -> None:
        """Choose an entry of a box by the keyboard."""
        box = self.find(name, QComboBox)
        box.setFocus()
        QTest.keyClicks(box, text)
        assert box.currentText().startswith(text), box.currentText()

    def text(self, name: str) -> str:
        return self.find(name, QLabel).text()

    def tick(self, layer: str) -> None:
        """Click the tick box of a layer's row."""
        view = self.find("licenseLayers", LayersView)
        model = view.model()
        (index,) = (
            model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data() == layer
        )
        place = view.visualRect(index)
        spot = QPoint(place.left() + view.fontMetrics().averageCharWidth(), place.center().y())
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    def row(self, layer: str) -> str:
        """All that a layer's row says."""
        view = self.find("licenseLayers", LayersView)
        model = view.model()
        for position in range(model.rowCount()):
            index = model.index(position, 0)
            if index.data() == layer:
                return str(index.data(Qt.ItemDataRole.AccessibleTextRole))
        raise AssertionError(f"{layer} is not listed")

    @property
    def rows(self) -> list[str]:
        model = self.find("licenseLayers", LayersView).model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def pick(self, description: str) -> None:
        """Choose sections, as clicking them on the map does."""
        index = self.page.area.index
        self.page.area.pick(index.find(parse_description(description)), How.REPLACE)

    def part(self, name: str) -> str:
        return self.find(name).title()


def open_page(office: Office, wait: Wait) -> Pages:
    """The page in a dock of the test's window, its catalog and its sections read."""
    open_city_layer("sections.gpkg", "Sections")
    for name, table in {**LICENSED, **REFUSED}.items():
        open_table(table, name)
    read_catalog(office, wait)
    wait(lambda: office.section_layer.index is not None)
    page = LicensePage(office)
    dock = QDockWidget("License", office.iface.mainWindow())
    dock.setWidget(page)
    office.iface.mainWindow().addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    office.iface.mainWindow().resize(1200, 1600)
    office.iface.mainWindow().resizeDocks([dock], [440], Qt.Orientation.Horizontal)
    wait(page.isVisible)
    pages = Pages(page, wait)
    wait(lambda: len(pages.rows) == 1 + len(LICENSED) + len(REFUSED))
    return pages


def open_table(table: str, name: str) -> None:
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"{CITY / 'city.gpkg'}|layername={table}", name, "ogr")
    assert layer.isValid(), table
    QgsProject.instance().addMapLayer(layer)


def open_orthophoto() -> QgsRasterLayer:
    layer = QgsRasterLayer(str(CITY / "orthophoto.tif"), "Orthophoto")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def read_dollars(text: str) -> Decimal:
    """The amount in a text such as `<b>about $1,234.50</b>`."""
    return Decimal(text.partition("$")[2].partition("<")[0].replace(",", ""))


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())
