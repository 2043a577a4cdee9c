"""The chosen area in two lines, and what can be done with it as a whole."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QAction, QKeySequence
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from ....chapter33.amounts import decimals
from ....chapter33.refusal import Refused
from ..map_view import show_on_map
from .facts import AreaFacts
from .keys import REDO
from .model import AreaModel
from .widgets import ElidedLabel, make_button


class AreaSummary(QWidget):
    """Follows the model. `refused` brings the Refused of a map that cannot show the area."""

    refused = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas, model: AreaModel) -> None:
        super().__init__()
        self._canvas = canvas
        self._model = model
        self._description = ElidedLabel()
        self._description.setObjectName("areaText")
        self._facts = QLabel()
        self._facts.setObjectName("areaFacts")
        self._facts.setWordWrap(True)
        self._undo = self._action(
            "areaUndo", "/mActionUndo.svg", self.tr("Undo"), QKeySequence(QKeySequence.StandardKey.Undo)
        )
        self._redo = self._action("areaRedo", "/mActionRedo.svg", self.tr("Redo"), QKeySequence(REDO))
        self._zoom = self._action("areaZoom", "/mActionZoomToSelected.svg", self.tr("Zoom to the area"))
        self._clear = self._action("areaClear", "/mActionDeselectAll.svg", self.tr("Clear the area"))
        self._undo.triggered.connect(model.undo)
        self._redo.triggered.connect(model.redo)
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
        layout.setSpacing(0)
        layout.addWidget(self._facts, 1, 0)
        layout.setColumnStretch(0, 1)
        for column, action in enumerate((self._zoom, self._undo, self._redo, self._clear), 1):
            layout.addWidget(make_button(action), 1, column)
        layout.addWidget(self._description, 0, 0, 1, layout.columnCount())

    def _show(self) -> None:
        model, facts = self._model, self._model.facts
        self._undo.setEnabled(model.can_undo)
        self._redo.setEnabled(model.can_redo)
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
        try:
            show_on_map(self._canvas, [self._model.geometry], self._model.crs)
        except Refused as problem:
            self.refused.emit(problem)
