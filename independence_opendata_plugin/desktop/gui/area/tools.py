"""The map tools of the area panel, and the one that was in hand before."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QAction

from ....chapter33.refusal import Refused
from ...outlines import make_outline
from .choice import How
from .icons import find_icon
from .map_tools import AreaTool, BoxTool, DrawTool, SectionTool
from .model import AreaModel
from .widgets import explain


class AreaTools(QObject):
    """A checkable action for each tool, checked while the tool is in hand.

    `refused` brings a Refused that an outline met; `drawing` tells that an outline is begun or ended.
    """

    refused = pyqtSignal(object)
    drawing = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, model: AreaModel) -> None:
        super().__init__()
        self._canvas = canvas
        self._model = model
        self._previous: QgsMapTool | None = None
        self._section, self._box, self._draw = SectionTool(canvas, model), BoxTool(canvas), DrawTool(canvas)
        self._tools: tuple[AreaTool, ...] = (self._section, self._box, self._draw)
        self.section_action = self._make_action(
            self._section,
            "section",
            self.tr("Click Sections"),
            self.tr(
                "Click a section to take it, click it again to leave it. Shift only takes, Ctrl only leaves."
            ),
        )
        self.box_action = self._make_action(
            self._box,
            "box",
            self.tr("Drag a Box"),
            self.tr(
                "Drag a box over the area. It replaces the area; with Shift it is added, with Ctrl removed."
            ),
        )
        self.draw_action = self._make_action(
            self._draw,
            "draw",
            self.tr("Draw an Outline"),
            self.tr(
                "Click corner after corner and end with the right button, Enter or a double click; or draw the outline "
                "in one stroke. Backspace takes back a corner, Escape all. It replaces the area; with Shift it is "
                "added, with Ctrl removed."
            ),
        )
        self._draw.begun.connect(self.drawing)
        model.changed.connect(self._follow)
        self._follow()

    @property
    def actions(self) -> tuple[QAction, ...]:
        return self.section_action, self.box_action, self.draw_action

    @property
    def is_in_hand(self) -> bool:
        return self._canvas.mapTool() in self._tools

    @property
    def is_drawing(self) -> bool:
        """Whether an outline is under way."""
        return self._draw.is_begun

    def put_down(self) -> None:
        """Give the map back to the tool that was in hand before."""
        if self.is_in_hand:
            self._canvas.unsetMapTool(self._canvas.mapTool())
            if self._previous is not None and not sip.isdeleted(self._previous):
                self._canvas.setMapTool(self._previous)

    def remove(self) -> None:
        self.put_down()
        self._model.changed.disconnect(self._follow)
        for tool in self._tools:
            tool.remove()

    def _make_action(self, tool: AreaTool, name: str, title: str, help_text: str) -> QAction:
        action = QAction(find_icon(name), title, self)
        action.setObjectName(f"areaTool{name.capitalize()}")
        action.setCheckable(True)
        explain(action, help_text)
        tool.setAction(action)
        action.triggered.connect(lambda checked: self._take_up(tool) if checked else self.put_down())
        tool.outlined.connect(self._take)
        tool.left.connect(self.put_down)
        tool.undo.connect(self._model.undo)
        tool.redo.connect(self._model.redo)
        return action

    def _take_up(self, tool: AreaTool) -> None:
        if not self.is_in_hand:
            self._previous = self._canvas.mapTool()
        self._canvas.setMapTool(tool)
        self._canvas.setFocus()

    def _take(self, outline: QgsGeometry, how: How) -> None:
        crs, context = self._canvas.mapSettings().destinationCrs(), QgsProject.instance().transformContext()
        try:
            self._model.take(make_outline([outline], crs, context), how)
        except Refused as problem:
            self.refused.emit(problem)

    def _follow(self) -> None:
        """Without sections there is nothing to click."""
        has_sections = self._model.index is not None
        self.section_action.setEnabled(has_sections)
        if not has_sections and self._canvas.mapTool() is self._section:
            self.put_down()
