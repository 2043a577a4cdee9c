"""The layer's context menu."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QMenu

from independence_opendata_plugin.desktop.gui.access.display import AccessDisplay
from independence_opendata_plugin.desktop.gui.catalog import CatalogState
from independence_opendata_plugin.desktop.gui.office import Office

from ..conftest import Wait
from ..window import Window
from .conftest import OpenTable, Properties


def offered(window: Window, layer: QgsVectorLayer) -> dict[str, QAction]:
    """The entries that the context menu of a layer shows, by their names."""
    window.setActiveLayer(layer)
    window.tree.contextMenuAboutToShow.emit(QMenu())
    return {action.objectName(): action for action in window.layer_actions if action.isVisible()}


@pytest.mark.parametrize(
    ("table", "entry", "page"),
    [
        ("parks", "independenceLayerPublish", "publish"),
        ("water_mains", "independenceLayerLicense", "license"),
    ],
)
def test_the_class_decides_what_is_offered_next(
    display: AccessDisplay,
    window: Window,
    office: Office,
    open_table: OpenTable,
    pages_shown: list[str],
    wait: Wait,
    table: str,
    entry: str,
    page: str,
) -> None:
    layer = open_table(table)
    wait(lambda: office.catalog.state is CatalogState.READ)
    actions = offered(window, layer)
    assert set(actions) == {"independenceLayerClassify", entry}

    actions[entry].trigger()

    assert pages_shown == [page]


def test_a_closed_layer_can_only_be_classified_anew(
    display: AccessDisplay,
    window: Window,
    office: Office,
    open_table: OpenTable,
    properties: Properties,
    wait: Wait,
) -> None:
    pumps = open_table("pump_station_codes")
    wait(lambda: office.catalog.state is CatalogState.READ)
    actions = offered(window, pumps)
    assert set(actions) == {"independenceLayerClassify"}

    actions["independenceLayerClassify"].trigger()

    assert properties.page.isVisible()
