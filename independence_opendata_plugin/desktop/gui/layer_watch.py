"""Tells when the project's layers have become others, or hold something else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

SETTLE_MILLISECONDS = 50

Wire = tuple[Any, Callable[..., None]]
"""A signal and what is connected to it."""


class LayerWatch(QObject):
    """`listed` tells that layers were added, removed, renamed or are in another state; once for many such changes.

    `edited` tells at once, with the layer's id, that a layer holds something else than before.
    """

    listed = pyqtSignal()
    edited = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._soon = QTimer(self, singleShot=True, interval=SETTLE_MILLISECONDS)
        self._soon.timeout.connect(self.listed)
        self._connections: dict[str, list[Wire]] = {}
        project = QgsProject.instance()
        project.layersAdded.connect(self._take)
        project.relationManager().changed.connect(self._tell_soon)
        project.layersWillBeRemoved.connect(self._let_go)
        project.layersRemoved.connect(self._tell_soon)
        self._take(list(project.mapLayers().values()))

    def close(self) -> None:
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._take)
        project.relationManager().changed.disconnect(self._tell_soon)
        project.layersWillBeRemoved.disconnect(self._let_go)
        project.layersRemoved.disconnect(self._tell_soon)
        self._let_go(list(self._connections))
        self._soon.stop()

    def _tell_soon(self, *_: object) -> None:
        self._soon.start()

    def _take(self, layers: list[QgsMapLayer]) -> None:
        for layer in layers:
            self._connections[layer.id()] = self._connect(layer)
        self._tell_soon()

    def _connect(self, layer: QgsMapLayer) -> list[Wire]:
        identifier = layer.id()

        def tell_edited(*_: object) -> None:
            self.edited.emit(identifier)
            self._tell_soon()

        states = [layer.nameChanged, layer.crsChanged, layer.metadataChanged, layer.flagsChanged]
        contents = [layer.dataSourceChanged]
        if isinstance(layer, QgsVectorLayer):
            contents += [
                layer.layerModified,
                layer.afterCommitChanges,
                layer.afterRollBack,
                layer.dataChanged,
                layer.subsetStringChanged,
                layer.updatedFields,
            ]
        wired: list[Wire] = [(signal, self._tell_soon) for signal in states] + [
            (s, tell_edited) for s in contents
        ]
        for signal, slot in wired:
            signal.connect(slot)
        return wired

    def _let_go(self, identifiers: list[str]) -> None:
        for identifier in identifiers:
            for signal, slot in self._connections.pop(identifier, []):
                signal.disconnect(slot)
