"""QGIS's own layer properties with the plugin's page in them, and layers to classify."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from qgis.core import QgsMapLayer, QgsProject, QgsSettings, QgsVectorLayer
from qgis.gui import QgsGui, QgsLayerPropertiesDialog, QgsRasterLayerProperties, QgsVectorLayerProperties
from qgis.PyQt.QtWidgets import QDialogButtonBox, QWidget

from independence_opendata_plugin.desktop import settings
from independence_opendata_plugin.desktop.gui.access.display import AccessDisplay
from independence_opendata_plugin.desktop.gui.access.page import AccessPage
from independence_opendata_plugin.desktop.gui.access.page_factory import PAGE
from independence_opendata_plugin.desktop.gui.office import Office

from ..conftest import CITY
from ..window import Window

Control = TypeVar("Control", bound=QWidget)


class Properties:
    """The properties that the window has opened, as QGIS opens them, but without waiting for the user."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.dialog: QgsLayerPropertiesDialog | None = None
        QgsGui.editorWidgetRegistry().initEditors(window.canvas, window.bar)

    def show(self, layer: QgsMapLayer, page: str = "") -> None:
        window = self._window
        if isinstance(layer, QgsVectorLayer):
            self.dialog = QgsVectorLayerProperties(window.canvas, window.bar, layer, window.main)
        else:
            self.dialog = QgsRasterLayerProperties(layer, window.canvas, window.main)
        for factory in window.config_factories:
            self.dialog.addPropertiesPageFactory(factory)
        self.dialog.setCurrentPage(page)
        self.dialog.show()

    def close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    @property
    def page(self) -> AccessPage:
        return self.dialog.findChild(AccessPage, PAGE)

    def find(self, kind: type[Control], name: str) -> Control:
        """A control of the plugin's page."""
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def button(self, which: QDialogButtonBox.StandardButton) -> QWidget:
        """A button of the dialog itself; some of QGIS's pages have boxes of buttons of their own."""
        frame = self.dialog.findChild(QWidget, "mButtonBoxFrame")
        return frame.findChild(QDialogButtonBox).button(which)


@pytest.fixture
def properties(window: Window) -> Iterator[Properties]:
    properties = Properties(window)
    window.showLayerProperties = properties.show
    yield properties
    properties.close()


@pytest.fixture
def pages_shown() -> list[str]:
    """The pages of the dock that were asked for."""
    return []


@pytest.fixture
def display(
    office: Office, register: Path, properties: Properties, pages_shown: list[str]
) -> Iterator[AccessDisplay]:
    """Access classes in the window, by a register in which the sample city is classified."""
    QgsSettings().setValue(settings.OFFICER, "Pat Doe")
    display = AccessDisplay(office, pages_shown.append)
    yield display
    properties.close()
    display.remove()
    QgsSettings().remove(settings.OFFICER)


OpenTable = Callable[[str], QgsVectorLayer]


@pytest.fixture
def open_table(window: Window) -> OpenTable:
    """A table of the sample city, in the project."""

    def open_(table: str) -> QgsVectorLayer:
        layer = QgsVectorLayer(f"{CITY / 'city.gpkg'}|layername={table}", table, "ogr")
        assert layer.isValid(), table
        QgsProject.instance().addMapLayer(layer)
        return layer

    return open_


@pytest.fixture
def new_lots(window: Window, lots: QgsVectorLayer) -> QgsVectorLayer:
    """A layer in the project that nobody has classified."""
    QgsProject.instance().addMapLayer(lots)
    return lots
