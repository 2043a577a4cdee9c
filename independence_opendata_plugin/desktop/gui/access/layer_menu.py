"""The layer's context menu: classify it, and what its class allows next."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsMapLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QMenu

from ....opendata.dataset import AccessClass
from ..office import Office
from .icons import access_icon
from .layers import can_be_classified, standing_of

KINDS = (Qgis.LayerType.Vector, Qgis.LayerType.Raster)


class LayerMenu(QObject):
    """*Access class* in the context menu of vector and raster layers, shown for the layer that it is opened on."""

    def __init__(
        self, office: Office, open_page: Callable[[QgsMapLayer], None], show_page: Callable[[str], None]
    ) -> None:
        """`open_page` shows the layer's properties, `show_page` a page of the dock by its name."""
        super().__init__()
        self._office = office
        self._classify = self._make("Classify", self.tr("&Classify…"), access_icon(None))
        self._publish = self._make("Publish", self.tr("&Publish…"), access_icon(AccessClass.OPEN))
        self._license = self._make("License", self.tr("&License…"), access_icon(AccessClass.LICENSED))
        self._open_page = open_page
        self._classify.triggered.connect(self._open)
        self._publish.triggered.connect(lambda: show_page("publish"))
        self._license.triggered.connect(lambda: show_page("license"))
        self._actions = (self._classify, self._publish, self._license)
        for action in self._actions:
            for kind in KINDS:
                office.iface.addCustomActionForLayerType(action, self.tr("Access class"), kind, True)
        self._view = office.iface.layerTreeView()
        self._view.contextMenuAboutToShow.connect(self._adapt)

    def remove(self) -> None:
        self._view.contextMenuAboutToShow.disconnect(self._adapt)
        for action in self._actions:
            # Taken from one kind of layer at a time.
            for _ in KINDS:
                self._office.iface.removeCustomActionForLayerType(action)
            action.deleteLater()

    def _adapt(self, menu: QMenu) -> None:  # noqa: ARG002 - QGIS passes the menu
        layer = self._office.iface.activeLayer()
        known = layer if can_be_classified(layer) else None
        access = standing_of(known, self._office.catalog).access if known is not None else None
        self._classify.setEnabled(known is not None)
        self._publish.setVisible(access is AccessClass.OPEN)
        self._license.setVisible(access is AccessClass.LICENSED)

    def _open(self) -> None:
        layer = self._office.iface.activeLayer()
        if layer is not None:
            self._open_page(layer)

    def _make(self, name: str, text: str, icon: QIcon) -> QAction:
        action = QAction(icon, text, self._office.iface.mainWindow())
        action.setObjectName(f"independenceLayer{name}")
        return action
