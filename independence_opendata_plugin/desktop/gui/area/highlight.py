"""The chosen area on the map: its outline and the names of its sections."""

from __future__ import annotations

from qgis.core import QgsGeometry
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from .labels import SectionLabels
from .look import make_band, remove_band, show_outline
from .model import AreaModel


class AreaHighlight(QObject):
    """Follows the model and the map's CRS until it is removed."""

    def __init__(self, canvas: QgsMapCanvas, model: AreaModel) -> None:
        super().__init__()
        self._canvas = canvas
        self._model = model
        self._picked, self._shape = make_band(canvas), make_band(canvas)
        self._labels = SectionLabels(canvas)
        model.changed.connect(self._show)
        canvas.destinationCrsChanged.connect(self._show)
        self._show()

    def set_visible(self, is_visible: bool) -> None:
        for item in (self._picked, self._shape, self._labels):
            item.setVisible(is_visible)

    def remove(self) -> None:
        self._model.changed.disconnect(self._show)
        self._canvas.destinationCrsChanged.disconnect(self._show)
        remove_band(self._picked)
        remove_band(self._shape)
        self._canvas.scene().removeItem(self._labels)

    def _show(self) -> None:
        choice, index = self._model.choice, self._model.index
        sections = sorted(choice.sections)
        picked = [index.geometry(section) for section in sections] if index is not None else []
        show_outline(self._picked, self._canvas, QgsGeometry.collectGeometry(picked))
        show_outline(self._shape, self._canvas, choice.shape_outline)
        self._labels.show_sections(sections, index)
