"""Access classes wherever QGIS shows layers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer

from ..office import Office
from .page_factory import PAGE, AccessPageFactory

if TYPE_CHECKING:
    from .indicators import Indicators
    from .layer_menu import LayerMenu


class AccessDisplay(QObject):
    """Indicators in the layer tree, the page in the layer's properties, entries in the layer's context menu.

    All but the page's registration waits until the project has a layer.
    """

    def __init__(self, office: Office, show_page: Callable[[str], None]) -> None:
        """`show_page` opens a page of the dock by its name."""
        super().__init__()
        self._office = office
        self._show_page = show_page
        self._parts: tuple[LayerMenu | Indicators, ...] = ()
        self._factory = AccessPageFactory(office)
        office.iface.registerMapLayerConfigWidgetFactory(self._factory)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._begin)
        QgsProject.instance().layersAdded.connect(self._begin_soon)
        if QgsProject.instance().mapLayers():
            self._begin_soon()

    def remove(self) -> None:
        self._soon.stop()
        QgsProject.instance().layersAdded.disconnect(self._begin_soon)
        for part in self._parts:
            part.remove()
        self._office.iface.unregisterMapLayerConfigWidgetFactory(self._factory)

    def _begin_soon(self, *_: object) -> None:
        if not self._parts:
            self._soon.start()

    def _begin(self) -> None:
        # Imported after QGIS's start, which must stay light.
        from .indicators import Indicators
        from .layer_menu import LayerMenu

        self._parts = (
            LayerMenu(self._office, self._open_page, self._show_page),
            Indicators(self._office, self._open_page),
        )

    def _open_page(self, layer: QgsMapLayer) -> None:
        self._office.iface.showLayerProperties(layer, PAGE)
