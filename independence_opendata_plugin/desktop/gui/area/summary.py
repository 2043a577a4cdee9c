"""The chosen area in two lines, and what can be done with it as a whole."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsCoordinateTransform, QgsCsException, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction, QKeySequence
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from ....chapter33.amounts import decimals
from .facts import AreaFacts
from .keys import REDO
from .model import AreaModel
from .widgets import ElidedLabel

ROOM_AROUND = 1.1
"""How much more than the area the map shows after going there."""


class AreaSummary(QWidget):
    """Follows the model. `undo` and `redo` are the actions for the keys of the panel."""

    def __init__(self, canvas: QgsMapCanvas, model: AreaModel) -> None:
        super().__init__()
        self._canvas = canvas
        self._model = model
        self._description = ElidedLabel()
        self._description.setObjectName("areaText")
        self._facts = QLabel()
        self._facts.setObjectName("areaFacts")
        self._facts.setWordWrap(True)
        self.undo = self._action(
            "areaUndo", "/mActionUndo.svg", self.tr("Undo"), QKeySequence(QKeySequence.StandardKey.Undo)
        )
        self.redo = self._action("areaRedo", "/mActionRedo.svg", self.tr("Redo"), QKeySequence(REDO))
        self._zoom = self._action("areaZoom", "/mActionZoomToSelected.svg", self.tr("Zoom to the area"))
        self._clear = self._action("areaClear", "/mActionDeselectAll.svg", self.tr("Clear the area"))
        self.undo.triggered.connect(model.undo)
        self.redo.triggered.connect(model.redo)
        self._clear.triggered.connect(model.clear)
        self._zoom.triggered.connect(self._go_there)
        self._lay_out()
        model.changed.connect(self._show)
        self._show()

    def _action(self, name: str, icon: str, text: str, key: QKeySequence | None = None) -> QAction:
        """The key is only named here; the panel sees to it, so that it is not QGIS's own undo as well."""
        action = QAction(QgsApplication.getThemeIcon(icon), text, self)
        action.setObjectName(name)
        if key is not None:
            action.setToolTip(f"{text} ({key.toString(QKeySequence.SequenceFormat.NativeText)})")
        return action

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(0)
        layout.addWidget(self._description, 0, 0)
        layout.setColumnStretch(0, 1)
        for column, action in enumerate((self._zoom, self.undo, self.redo, self._clear), 1):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setObjectName(f"{action.objectName()}Button")
            button.setAutoRaise(True)
            layout.addWidget(button, 0, column, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._facts, 1, 0, 1, layout.columnCount())

    def _show(self) -> None:
        model, facts = self._model, self._model.facts
        self.undo.setEnabled(model.can_undo)
        self.redo.setEnabled(model.can_redo)
        self._clear.setEnabled(facts is not None)
        self._zoom.setEnabled(facts is not None)
        self._description.show_text(facts.description if facts is not None else self.tr("No area chosen yet"))
        self._facts.setText(
            self._tell(facts) if facts is not None else self.tr("Point at the map, or type sections.")
        )

    def _tell(self, facts: AreaFacts) -> str:
        one, more = (
            (self.tr("1 section"), self.tr("{} sections"))
            if facts.whole
            else (self.tr("counts as 1 section"), self.tr("counts as {} sections"))
        )
        count = one if facts.section_count == 1 else more.format(f"{facts.section_count:,}")
        size = self.tr("{} sq mi").format(decimals(facts.square_miles, 2))
        said = [count, size] if facts.whole else [size, count]
        if self._model.name:
            said.append(self.tr("kept as “{}”").format(self._model.name))
        return " · ".join(said)

    def _go_there(self) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(self._model.crs, crs, QgsProject.instance())
        try:
            extent = transform.transformBoundingBox(self._model.geometry.boundingBox())
        except QgsCsException:
            return
        extent.scale(ROOM_AROUND)
        self._canvas.setExtent(extent)
        self._canvas.refresh()
