"""A main window with the parts of QGIS's own that the plugin uses: real widgets, but not the application.

QGIS's QgisInterface exists only inside the application; the tests under tests/system run there.
"""

from __future__ import annotations

from qgis.core import QgsLayerTreeModel, QgsMapLayer, QgsProject
from qgis.gui import (
    QgsLayerTreeMapCanvasBridge,
    QgsLayerTreeView,
    QgsMapCanvas,
    QgsMessageBar,
)
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QMenu, QToolBar


class Window(QObject):
    """Stands where `iface` does; what was added and not removed again can be looked at."""

    currentLayerChanged = pyqtSignal(QgsMapLayer)  # noqa: N815 - QGIS's name

    def __init__(self) -> None:
        super().__init__()
        self.main = QMainWindow()
        self.main.resize(1200, 800)
        self.canvas = QgsMapCanvas()
        self.main.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.main)
        self.tree = QgsLayerTreeView(self.main)
        root = QgsProject.instance().layerTreeRoot()
        self.tree.setModel(QgsLayerTreeModel(root, self.tree))
        self._bridge = QgsLayerTreeMapCanvasBridge(root, self.canvas, self.canvas)
        self.plugins_menu = QMenu("Plugins", self.main)
        self.help_menu = QMenu("Help", self.main)
        self.toolbar = QToolBar(self.main)
        self.layer_actions: list[QAction] = []
        self.config_factories: list[object] = []
        self.options_factories: list[object] = []
        self.locator_filters: list[object] = []
        self.docks: list[QDockWidget] = []

    def mainWindow(self) -> QMainWindow:  # noqa: N802
        return self.main

    def mapCanvas(self) -> QgsMapCanvas:  # noqa: N802
        return self.canvas

    def messageBar(self) -> QgsMessageBar:  # noqa: N802
        return self.bar

    def layerTreeView(self) -> QgsLayerTreeView:  # noqa: N802
        return self.tree

    def activeLayer(self) -> QgsMapLayer | None:  # noqa: N802
        return self.tree.currentLayer()

    def setActiveLayer(self, layer: QgsMapLayer) -> None:  # noqa: N802
        self.tree.setCurrentLayer(layer)

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:  # noqa: N802
        self.main.addDockWidget(area, dock)
        self.docks.append(dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:  # noqa: N802
        self.main.removeDockWidget(dock)
        self.docks.remove(dock)

    def addPluginToMenu(self, name: str, action: QAction) -> None:  # noqa: N802
        self.plugins_menu.addAction(action)

    def removePluginMenu(self, name: str, action: QAction) -> None:  # noqa: N802
        self.plugins_menu.removeAction(action)

    def pluginHelpMenu(self) -> QMenu:  # noqa: N802
        return self.help_menu

    def addToolBarIcon(self, action: QAction) -> None:  # noqa: N802
        self.toolbar.addAction(action)

    def removeToolBarIcon(self, action: QAction) -> None:  # noqa: N802
        self.toolbar.removeAction(action)

    def addCustomActionForLayerType(  # noqa: N802
        self, action: QAction, menu: str, kind: object, all_layers: bool
    ) -> None:
        self.layer_actions.append(action)

    def removeCustomActionForLayerType(self, action: QAction) -> bool:  # noqa: N802
        self.layer_actions.remove(action)
        return True

    def registerMapLayerConfigWidgetFactory(self, factory: object) -> None:  # noqa: N802
        self.config_factories.append(factory)

    def unregisterMapLayerConfigWidgetFactory(self, factory: object) -> None:  # noqa: N802
        self.config_factories.remove(factory)

    def registerOptionsWidgetFactory(self, factory: object) -> None:  # noqa: N802
        self.options_factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: object) -> None:  # noqa: N802
        self.options_factories.remove(factory)

    def registerLocatorFilter(self, locator_filter: object) -> None:  # noqa: N802
        self.locator_filters.append(locator_filter)

    def deregisterLocatorFilter(self, locator_filter: object) -> None:  # noqa: N802
        self.locator_filters.remove(locator_filter)

    @property
    def messages(self) -> list[str]:
        """The texts that stand in the message bar."""
        return [item.text() for item in self.bar.items()]

    @property
    def leftovers(self) -> list[object]:
        """Whatever was added and is still there."""
        return [
            *self.plugins_menu.actions(),
            *self.help_menu.actions(),
            *self.toolbar.actions(),
            *self.layer_actions,
            *self.config_factories,
            *self.options_factories,
            *self.locator_filters,
            *self.docks,
        ]
