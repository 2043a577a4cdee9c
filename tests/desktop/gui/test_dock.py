"""The dock as a whole: pages that are made when they are opened, and what leads from one to another."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractItemView, QPushButton, QTabWidget

from independence_opendata_plugin.desktop.gui.dock import Dock
from independence_opendata_plugin.desktop.gui.licensing.page import LicensePage
from independence_opendata_plugin.desktop.gui.office import Office

from .conftest import CITY, Wait
from .window import Window


def quote_four_sections(office: Office, register: Path) -> str:
    """The number of a quote in the register."""
    order = {
        "SECTION_IDS": "T49N R32W 15-16, 21-22",
        "SECTIONS": f"{CITY / 'sections.gpkg'}|layername=sections",
        "LAYERS": [f"{CITY / 'city.gpkg'}|layername=water_mains"],
        "CUSTOMER_NAME": "Prairie Survey",
        "CUSTOMER_CLASS": "general",
        "REGISTER": str(register),
    }
    number: str = office.engine.call("quote", order).result(60)["QUOTE_NUMBER"]
    return number


def find_dock(window: Window) -> QgsDockWidget:
    (dock,) = window.docks
    return dock


def test_it_is_closed_and_empty_until_it_is_asked_for(office: Office, window: Window) -> None:
    dock = Dock(office)
    assert not find_dock(window).isVisible()
    assert find_dock(window).widget() is None
    dock.show("publish")
    assert find_dock(window).widget().findChild(QTabWidget, "openDataTabs").currentIndex() == 1
    dock.remove()
    assert window.docks == []


def test_an_area_of_the_register_is_priced_again_by_its_sections(
    office: Office, window: Window, register: Path, sections: QgsVectorLayer, wait: Wait
) -> None:
    """Sec. 33-6(d): the boundaries are those of before, so the area is its sections, not a copy of their outline."""
    quote_four_sections(office, register)
    dock = Dock(office)
    dock.show("register")
    table = find_dock(window).findChild(QAbstractItemView, "registerTable")
    wait(lambda: table.model() is not None and table.model().rowCount() == 1)
    wait(lambda: office.section_layer.index is not None)

    table.setCurrentIndex(table.model().index(0, 0))
    QTest.mouseClick(find_dock(window).findChild(QPushButton, "registerUseArea"), Qt.MouseButton.LeftButton)

    assert find_dock(window).findChild(QTabWidget, "openDataTabs").currentIndex() == 0
    area = find_dock(window).findChild(LicensePage).area
    assert area.facts.description == "T49N R32W Sec. 15-16, 21-22"
    assert len(area.choice.sections) == 4
    assert not area.choice.shape
    dock.remove()
