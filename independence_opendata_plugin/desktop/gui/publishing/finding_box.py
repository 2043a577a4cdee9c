"""One finding of the screening, with the remedies as buttons."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ....opendata.metadata import Remedy
from ..icon_line import IconLine
from .report import Found
from .words import (
    SUCCESS,
    describe_chosen_remedy,
    describe_finding,
    describe_outcome,
    describe_remedy,
    explain_remedy,
    outcome_icon,
    theme_icon,
)


class FindingBox(QWidget):
    """`remedy_chosen` names the field and the remedy. `chosen` is the remedy that the field has got since."""

    remedy_chosen = pyqtSignal(str, str)

    def __init__(self, found: Found, chosen: Remedy | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = found
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        layout.addWidget(line)
        headline = self.tr("{}: {}").format(found.field, describe_outcome(found.outcome))
        layout.addWidget(IconLine(outcome_icon(found.outcome), headline, is_strong=True))
        layout.addWidget(_text(describe_finding(found)))
        if found.why:
            layout.addWidget(_text(found.why))
        if chosen is not None:
            layout.addWidget(IconLine(theme_icon(SUCCESS), describe_chosen_remedy(chosen)))
        elif found.remedies:
            layout.addLayout(self._make_buttons())
        else:
            layout.addWidget(_text(self.tr("Write this text anew in the layer's open data properties.")))

    def _make_buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        for remedy in self._found.remedies:
            button = QPushButton(describe_remedy(remedy))
            button.setObjectName(f"remedy_{remedy.value}_{self._found.field}")
            button.setToolTip(explain_remedy(remedy, self._found.field))
            button.setAccessibleName(explain_remedy(remedy, self._found.field))
            button.clicked.connect(lambda _, chosen=remedy: self._choose(chosen))
            buttons.addWidget(button)
        buttons.addStretch(1)
        return buttons

    def _choose(self, remedy: Remedy) -> None:
        self.remedy_chosen.emit(self._found.field, remedy.value)


def _text(text: str) -> QLabel:
    return QLabel(text, wordWrap=True)
