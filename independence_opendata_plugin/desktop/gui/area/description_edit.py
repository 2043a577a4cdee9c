"""Typing a legal description, with what the program makes of it standing underneath."""

from __future__ import annotations

import html

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QWidget

from ....chapter33.legal import Section, parse_description
from ....chapter33.refusal import Refused
from .choice import How
from .model import AreaModel
from .widgets import HowButton, PanelMessage, say


class DescriptionEdit(QWidget):
    """One line; Enter adds what it says, and empties it. `taken` tells that it did."""

    taken = pyqtSignal()

    def __init__(self, model: AreaModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._edit = QgsFilterLineEdit()
        self._edit.setObjectName("areaDescription")
        self._edit.setAccessibleName(self.tr("Legal description of sections"))
        self._edit.setWhatsThis(
            self.tr("Type sections as a deed names them, such as T49N R32W Sec. 1-12, 14; T50N R32W Sec. 36.")
        )
        self._button = HowButton("areaDescriptionAdd")
        self._feedback = PanelMessage("areaDescriptionFeedback")
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._edit, 0, 0)
        layout.addWidget(self._button, 0, 1)
        layout.addWidget(self._feedback, 1, 0, 1, 2)
        self._edit.textChanged.connect(self._show)
        self._edit.returnPressed.connect(lambda: self._take(How.ADD))
        self._button.chosen.connect(self._take)
        model.changed.connect(self._show)
        self._show()

    def _take(self, how: How) -> None:
        try:
            sections = self._read()
        except Refused:
            return
        if sections:
            self._edit.clear()
            self._model.pick(sections, how)
            self.taken.emit()

    def _read(self) -> tuple[Section, ...]:
        """The sections that the text names; none for an empty one. Raises Refused."""
        text, index = self._edit.text(), self._model.index
        return index.find(parse_description(text)) if index is not None and text.strip() else ()

    def _show(self) -> None:
        has_index = self._model.index is not None
        self._edit.setEnabled(has_index)
        self._edit.setPlaceholderText(
            self.tr("Type sections: T49N R32W 1-12, 14") if has_index else self.tr("Needs a section layer")
        )
        try:
            count = len(self._read())
        except Refused as problem:
            self._button.setEnabled(False)
            self._feedback.show_text(html.escape(say(problem)), "/mIconWarning.svg")
            return
        self._button.setEnabled(count > 0)
        text = self.tr("1 section; Enter adds it") if count == 1 else self.tr("{} sections; Enter adds them")
        self._feedback.show_text(text.format(count) if count else "", "/mIconSuccess.svg")
