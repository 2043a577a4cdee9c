"""Asks whether edits that are not saved belong to the order."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from .fields import Remark
from .layer_rows import LayerRow


class EditsQuestion(QWidget):
    """One question for each ticked layer with unsaved edits. `answered` tells that an answer was given or taken back.

    QGIS shows the edits and the file does not hold them: nothing is delivered before somebody says which.
    """

    answered = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._questions: dict[str, Question] = {}
        QVBoxLayout(self).setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether some layer's edits are neither included nor saved."""
        return not all(question.box.isChecked() for question in self._questions.values())

    @property
    def has_answers(self) -> bool:
        return any(question.box.isChecked() for question in self._questions.values())

    def ask(self, rows: Sequence[LayerRow]) -> None:
        """Ask about these layers; an answer holds until the layer's edits are saved or undone."""
        wanted = {row.layer_id: row for row in rows}
        for layer_id in [known for known in self._questions if known not in wanted]:
            self._questions.pop(layer_id).deleteLater()
        for layer_id, row in wanted.items():
            if layer_id not in self._questions:
                self._questions[layer_id] = Question(layer_id)
                self._questions[layer_id].box.toggled.connect(lambda _: self.answered.emit())
                self.layout().addWidget(self._questions[layer_id])
            self._questions[layer_id].name_layer(row.name)
        self.setVisible(bool(self._questions))


class Question(QWidget):
    """Whether one layer's unsaved edits are included."""

    def __init__(self, layer_id: str) -> None:
        super().__init__()
        self._remark = Remark()
        self.box = QCheckBox(QCoreApplication.translate("EditsQuestion", "Include them"))
        self.box.setObjectName(f"includeEdits_{layer_id}")
        self.box.setToolTip(
            QCoreApplication.translate(
                "EditsQuestion", "Or save the edits, or undo them: then nothing is asked."
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._remark)
        layout.addWidget(self.box)

    def name_layer(self, name: str) -> None:
        text = QCoreApplication.translate("EditsQuestion", "{} has edits that are not saved.").format(name)
        self._remark.warn(text)
        self.box.setAccessibleName(f"{text} {self.box.text()}")
