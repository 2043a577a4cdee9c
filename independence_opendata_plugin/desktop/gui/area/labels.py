"""Names of the picked sections, painted on the map."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import hypot

from qgis.core import Qgis, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from ....chapter33.legal import Section
from ...outlines import world
from ...sections import SectionIndex
from .look import CASING, TEXT

MOST_LABELS = 60
"""More than these in view would hide the map."""
NUMBER_SIZE = 1.5
"""Height of a section's number, beside the map's own font."""
HALO = 4.0


@dataclass(frozen=True)
class Label:
    """A section's number and township around a point of the item, in pixels; `width` is its section's."""

    number: str
    township: str
    centre: QPointF
    width: float


class SectionLabels(QgsMapCanvasItem):
    """Number and township of each picked section in view, where there is room for them."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._sections: tuple[Section, ...] = ()
        self._index: SectionIndex | None = None
        self.labels: tuple[Label, ...] = ()
        # Above the rubber bands, which QGIS puts at the usual height.
        self.setZValue(1)

    def show_sections(self, sections: Iterable[Section], index: SectionIndex | None) -> None:
        self._sections, self._index = tuple(sections), index
        self.updatePosition()
        self.update()

    def updatePosition(self) -> None:  # noqa: N802 - QGIS calls it when the map has moved
        self.setRect(self._canvas.extent(), True)
        try:
            self.labels = tuple(self._place(self._index)) if self._index is not None else ()
        except QgsCsException:
            # The map's CRS has no place for them.
            self.labels = ()

    def paint(self, painter: QPainter, *_: object) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        number_font, township_font = self._fonts()
        for label in self.labels:
            number = QFontMetricsF(number_font).boundingRect(label.number)
            township = QFontMetricsF(township_font).boundingRect(label.township)
            has_room = township.width() + 2 * HALO < label.width
            lift = QPointF(0, township.height() / 2 if has_room else 0)
            _write(painter, label.number, number_font, label.centre - lift)
            if has_room:
                _write(painter, label.township, township_font, label.centre + QPointF(0, number.height() / 2))

    def _fonts(self) -> tuple[QFont, QFont]:
        small = QFont(self._canvas.font())
        big = QFont(small)
        big.setBold(True)
        big.setPointSizeF(small.pointSizeF() * NUMBER_SIZE)
        return big, small

    def _place(self, index: SectionIndex) -> Iterable[Label]:
        transform = self._to_map()
        in_view = self._in_view(index, transform)
        if len(in_view) > MOST_LABELS:
            return
        narrowest = QFontMetricsF(self._fonts()[0]).horizontalAdvance("36")
        for section in in_view:
            west, east = self._on_screen(index.geometry(section).boundingBox(), transform)
            width = hypot(east.x() - west.x(), east.y() - west.y())
            if width > narrowest:
                centre = (west + east) / 2 - self.pos()
                yield Label(str(section.number), section.township_label, centre, width)

    def _in_view(self, index: SectionIndex, transform: QgsCoordinateTransform) -> list[Section]:
        view = transform.transformBoundingBox(self._canvas.extent(), Qgis.TransformDirection.Reverse)
        return [
            section for section in self._sections if view.intersects(index.geometry(section).boundingBox())
        ]

    def _on_screen(self, box: QgsRectangle, transform: QgsCoordinateTransform) -> tuple[QPointF, QPointF]:
        """The middles of its west and east sides, in the map's pixels."""
        north = box.center().y()
        sides = (QgsPointXY(east, north) for east in (box.xMinimum(), box.xMaximum()))
        west, east = (self.toCanvasCoordinates(transform.transform(side)) for side in sides)
        return west, east

    def _to_map(self) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(
            world(), self._canvas.mapSettings().destinationCrs(), QgsProject.instance()
        )


def _write(painter: QPainter, text: str, font: QFont, centre: QPointF) -> None:
    """The text around a point, with a halo."""
    path = QPainterPath()
    path.addText(QPointF(0, 0), font, text)
    path.translate(centre - path.boundingRect().center())
    pen = QPen(CASING, HALO)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
    painter.fillPath(path, TEXT)
