"""Pointing out an area on the map: a section by a click, a box by a drag, an outline by clicks or by one stroke.

Everywhere Shift adds and Ctrl removes. Without them an outline replaces what was chosen, and a click on a section takes
or leaves it. The map moves as ever: wheel, middle button, space, arrow keys.
"""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from ...outlines import world
from .choice import How
from .hover import SectionHover
from .keys import how_by_keys, is_redo, is_undo
from .look import make_band, remove_band
from .model import AreaModel

CORNERS_OF_AN_OUTLINE = 3
DRAG_PIXELS = 6
"""How far the mouse moves with its button down before that is a stroke and no click."""
STROKE_PIXELS = 3
"""How far apart the corners of a stroke are at least."""


class AreaTool(QgsMapTool):
    """`outlined` brings an outline in the map's CRS and How; `left` tells that Escape was pressed with nothing begun.

    `undo` and `redo` are what the keys for them ask for.
    """

    outlined = pyqtSignal(QgsGeometry, object)
    left = pyqtSignal()
    undo = pyqtSignal()
    redo = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._canvas = canvas

    def activate(self) -> None:
        super().activate()
        self._canvas.keyPressed.connect(self._press_key_in_a_drag)

    def deactivate(self) -> None:
        self._canvas.keyPressed.disconnect(self._press_key_in_a_drag)
        self.stop()
        super().deactivate()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        # QGIS takes an ignored event for one that the tool has used; any other one moves the map.
        if self.use_key(event):
            event.ignore()

    def use_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False where it is none of the tool's."""
        if event.key() == Qt.Key.Key_Escape:
            if self.is_begun:
                self.stop()
            else:
                self.left.emit()
        elif is_undo(event):
            self.undo.emit()
        elif is_redo(event):
            self.redo.emit()
        else:
            return False
        return True

    @property
    def is_begun(self) -> bool:
        """Whether something is under way that Escape gives up."""
        return False

    def stop(self) -> None:
        """Give up what is under way."""

    def remove(self) -> None:
        """Take it off the map for good."""
        self._canvas.unsetMapTool(self)
        self.deleteLater()

    def _press_key_in_a_drag(self, event: QKeyEvent) -> None:
        """While a button is down, the map keeps keys from its tool."""
        if event.key() == Qt.Key.Key_Escape and self.is_begun:
            self.stop()


class SectionTool(AreaTool):
    """A click takes or leaves a section; the one under the mouse is lit and named."""

    def __init__(self, canvas: QgsMapCanvas, model: AreaModel) -> None:
        super().__init__(canvas)
        self._model = model
        self.hover = SectionHover(canvas)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        point, index = self._to_world(event.mapPoint()), self._model.index
        section = index.at(point) if index is not None and point is not None else None
        if section is None or index is None:
            self.hover.hide()
        else:
            self.hover.show(section, index.geometry(section), event.pos())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        point = self._to_world(event.mapPoint())
        if event.button() == Qt.MouseButton.LeftButton and point is not None:
            self._model.click(point, how_by_keys(event.modifiers()))

    def stop(self) -> None:
        self.hover.hide()

    def remove(self) -> None:
        self.hover.remove()
        super().remove()

    def _to_world(self, point: QgsPointXY) -> QgsPointXY | None:
        """None for a point of the map that is no place on earth."""
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            return QgsCoordinateTransform(crs, world(), QgsProject.instance()).transform(point)
        except QgsCsException:
            return None


class BoxTool(AreaTool):
    """A drag spans a box."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._start: QPoint | None = None
        self._band = make_band(canvas, is_sketch=True)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        if self._start is not None:
            self._band.setToGeometry(
                self._box(self._start, event.pos()), self._canvas.mapSettings().destinationCrs()
            )

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        if self._start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        box, is_drag = self._box(self._start, event.pos()), _is_drag(self._start, event.pos())
        self.stop()
        if is_drag:
            self.outlined.emit(box, how_by_keys(event.modifiers()) or How.REPLACE)

    def remove(self) -> None:
        remove_band(self._band)
        super().remove()

    @property
    def is_begun(self) -> bool:
        return self._start is not None

    def stop(self) -> None:
        self._start = None
        self._band.reset(Qgis.GeometryType.Polygon)

    def _box(self, start: QPoint, end: QPoint) -> QgsGeometry:
        """The box as it stands on the screen, which the map may have turned."""
        box = QRect(start, end).normalized()
        corners = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
        return QgsGeometry.fromPolygonXY([[self.toMapCoordinates(corner) for corner in corners]])


class DrawTool(AreaTool):
    """Clicks set corners until the right button, Enter or a double click ends the outline; a stroke is one whole.

    Backspace takes back the last corner, Escape all of them. `begun` tells that an outline is, or is no more.
    """

    begun = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._corners: list[QgsPointXY] = []
        self._pressed: QPoint | None = None
        self._is_stroke = False
        self._band = make_band(canvas, is_sketch=True)

    @property
    def is_begun(self) -> bool:
        return bool(self._corners)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        reach = STROKE_PIXELS if self._is_stroke else DRAG_PIXELS
        if self._pressed is not None and _is_drag(self._pressed, event.pos(), reach):
            if not self._corners:
                self._is_stroke = True
                self._add(self.toMapCoordinates(self._pressed))
            self._pressed = event.pos()
            self._add(event.mapPoint())
        self._show(event.mapPoint())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        if event.button() == Qt.MouseButton.LeftButton and self._pressed is not None:
            self._pressed = None
            if self._is_stroke:
                self._finish(event.modifiers())
                self.stop()
            else:
                self._add(event.mapPoint())
        elif event.button() == Qt.MouseButton.RightButton:
            self._finish(event.modifiers())

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        self._finish(event.modifiers())

    def use_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish(event.modifiers())
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._take_back()
        else:
            return super().use_key(event)
        return True

    def remove(self) -> None:
        remove_band(self._band)
        super().remove()

    def _add(self, corner: QgsPointXY) -> None:
        self._corners.append(corner)
        self._show(corner)
        if len(self._corners) == 1:
            self.begun.emit()

    def _take_back(self) -> None:
        if len(self._corners) > 1:
            self._corners.pop()
            self._show(self._corners[-1])
        else:
            self.stop()

    def _finish(self, modifiers: Qt.KeyboardModifier) -> None:
        """Only from the third corner on."""
        corners = self._corners
        if len(corners) >= CORNERS_OF_AN_OUTLINE:
            self.stop()
            outline = QgsGeometry.fromPolygonXY([corners])
            self.outlined.emit(outline, how_by_keys(modifiers) or How.REPLACE)

    def stop(self) -> None:
        was_begun = self.is_begun
        self._corners, self._pressed, self._is_stroke = [], None, False
        self._band.reset(Qgis.GeometryType.Polygon)
        if was_begun:
            self.begun.emit()

    def _show(self, mouse: QgsPointXY) -> None:
        """The corners, and the one that a click here would add."""
        if self._corners:
            crs = self._canvas.mapSettings().destinationCrs()
            self._band.setToGeometry(QgsGeometry.fromPolygonXY([[*self._corners, mouse]]), crs)


def _is_drag(start: QPoint, end: QPoint, reach: int = DRAG_PIXELS) -> bool:
    return (end - start).manhattanLength() >= reach
