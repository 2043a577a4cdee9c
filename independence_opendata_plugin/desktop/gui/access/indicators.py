"""The sign beside each layer in the tree: its class by the register's decision."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator

from qgis.core import QgsLayerTree, QgsLayerTreeLayer, QgsLayerTreeNode, QgsMapLayer, QgsProject
from qgis.gui import QgsLayerTreeViewIndicator
from qgis.PyQt.QtCore import QObject, QTimer

from ..catalog import CatalogState
from ..layer_watch import LayerWatch
from ..office import Office
from .icons import access_icon
from .layers import can_be_classified, standing_of
from .standing import Standing


class Indicators(QObject):
    """One indicator at each place in the tree where a layer stands that can be classified; a click opens its page."""

    def __init__(self, office: Office, open_page: Callable[[QgsMapLayer], None]) -> None:
        super().__init__()
        self._office = office
        self._open_page = open_page
        self._view = office.iface.layerTreeView()
        self._shown: dict[QgsLayerTreeLayer, QgsLayerTreeViewIndicator] = {}
        self._standings: dict[QgsLayerTreeLayer, Standing] = {}
        self._has_asked = False
        self._watch = LayerWatch(self)
        self._watch.listed.connect(self.show)
        # A moved layer is a new node before the old one goes, and its layer may be resolved only afterwards.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.show)
        self._root = QgsProject.instance().layerTreeRoot()
        self._root.addedChildren.connect(self._show_soon)
        self._root.willRemoveChildren.connect(self._forget)
        office.catalog.changed.connect(self.show)

    def show(self) -> None:
        """Bring the indicators up to date with the tree, its layers and the catalog."""
        for node in self._root.findLayers():
            layer = node.layer()
            if can_be_classified(layer):
                self._show(node, standing_of(layer, self._office.catalog))
            else:
                self._take_away(node)
        if self._shown and not self._has_asked and self._office.catalog.state is CatalogState.UNREAD:
            self._has_asked = True
            self._office.catalog.refresh()

    def remove(self) -> None:
        self._soon.stop()
        self._watch.close()
        self._office.catalog.changed.disconnect(self.show)
        self._root.addedChildren.disconnect(self._show_soon)
        self._root.willRemoveChildren.disconnect(self._forget)
        for node in list(self._shown):
            self._take_away(node)

    def _show_soon(self, *_: object) -> None:
        self._soon.start()

    def _show(self, node: QgsLayerTreeLayer, standing: Standing) -> None:
        # An icon is drawn anew from its file, and most of what is heard of a layer changes no standing.
        if self._standings.get(node) == standing:
            return
        self._standings[node] = standing
        indicator = self._shown.get(node) or self._add(node)
        indicator.setIcon(access_icon(standing))
        # Marked up, so that a long sentence is broken into lines.
        indicator.setToolTip(f"<p>{html.escape(standing.sentence, quote=False)}</p>")

    def _add(self, node: QgsLayerTreeLayer) -> QgsLayerTreeViewIndicator:
        indicator = QgsLayerTreeViewIndicator(self)
        indicator.clicked.connect(lambda _: self._open_page(node.layer()))
        self._view.addIndicator(node, indicator)
        self._shown[node] = indicator
        return indicator

    def _take_away(self, node: QgsLayerTreeLayer) -> None:
        self._standings.pop(node, None)
        indicator = self._shown.pop(node, None)
        if indicator is not None:
            self._view.removeIndicator(node, indicator)
            indicator.deleteLater()

    def _forget(self, parent: QgsLayerTreeNode, first: int, last: int) -> None:
        for child in parent.children()[first : last + 1]:
            for node in _layers_below(child):
                self._take_away(node)


def _layers_below(node: QgsLayerTreeNode) -> Iterator[QgsLayerTreeLayer]:
    if QgsLayerTree.isLayer(node):
        yield node
    else:
        yield from node.findLayers()
