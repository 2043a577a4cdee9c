"""The section under the mouse: lit on the map, named beside the cursor."""

from __future__ import annotations

from qgis.core import QgsGeometry
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, QPoint
from qgis.PyQt.QtWidgets import QLabel

from ....chapter33.legal import Section
from .look import HOVER_FILL, make_band, remove_band, show_outline

OFFSET = QPoint(16, 16)
STYLE = "QLabel { background: palette(base); color: palette(text); border: 1px solid palette(mid); padding: 0.2em; }"
"""A theme's own style may leave labels without a ground, on which nothing can be read on a map."""


class SectionHover(QObject):
    """One section at a time; it goes when the mouse leaves the map."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._section: Section | None = None
        self._band = make_band(canvas, HOVER_FILL, is_sketch=True)
        self.label = QLabel(canvas.viewport())
        self.label.setObjectName("areaHoverLabel")
        self.label.setStyleSheet(STYLE)
        self.label.hide()
        canvas.viewport().installEventFilter(self)

    def show(self, section: Section, outline: QgsGeometry, place: QPoint) -> None:
        """`outline` is in EPSG:4326, `place` the mouse's in the map's pixels."""
        if section != self._section:
            self._section = section
            show_outline(self._band, self._canvas, outline)
            self.label.setText(section.label)
            self.label.adjustSize()
        self.label.move(self._inside(place))
        self.label.show()

    def hide(self) -> None:
        self._section = None
        self._band.reset()
        self.label.hide()

    def remove(self) -> None:
        self._canvas.viewport().removeEventFilter(self)
        remove_band(self._band)
        self.label.deleteLater()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's names
        if event.type() == QEvent.Type.Leave:
            self.hide()
        return False

    def _inside(self, place: QPoint) -> QPoint:
        """Below and right of the mouse; where the map ends, on its other side."""
        corner = place + OFFSET
        room = self._canvas.viewport().rect()
        if corner.x() + self.label.width() > room.right():
            corner.setX(place.x() - OFFSET.x() - self.label.width())
        if corner.y() + self.label.height() > room.bottom():
            corner.setY(place.y() - OFFSET.y() - self.label.height())
        return corner
