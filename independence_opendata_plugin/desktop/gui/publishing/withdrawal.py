"""Taking a dataset off the portal: the reason is asked for in place."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget


class Withdrawal(QWidget):
    """A button that opens a line for the reason, behind another button. `wanted` gives the reason, for everybody."""

    wanted = pyqtSignal(str)

    def __init__(self, neighbor: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begin = QPushButton(self.tr("&Withdraw…"), objectName="withdrawBegin")
        self._begin.setToolTip(self.tr("Take the dataset off the portal; its page stays and says why"))
        self._begin.clicked.connect(self._ask)
        self._reason = QLineEdit(objectName="withdrawReason")
        self._reason.setPlaceholderText(self.tr("Reason, for everybody to read"))
        self._reason.setAccessibleName(self.tr("Reason of the withdrawal, for everybody to read"))
        self._reason.textChanged.connect(self._follow)
        self._reason.returnPressed.connect(self._confirm)
        self._do = QPushButton(self.tr("Withdraw"), objectName="withdrawConfirm")
        self._do.clicked.connect(self._confirm)
        self._keep = QPushButton(self.tr("Keep it"), objectName="withdrawKeep")
        self._keep.clicked.connect(self._give_up)
        self._question = self._lay_out(neighbor)
        self._question.hide()
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape and self._question.isVisible():
            self._give_up()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, neighbor: QPushButton) -> QWidget:
        question = QWidget()
        buttons = QHBoxLayout()
        buttons.addWidget(self._do)
        buttons.addWidget(self._keep)
        buttons.addStretch(1)
        inside = QVBoxLayout(question)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(
            QLabel(self.tr("Its files leave the portal; a page stays that gives the reason:"), wordWrap=True)
        )
        inside.addWidget(self._reason)
        inside.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(neighbor)
        line.addWidget(self._begin)
        line.addStretch(1)
        layout.addLayout(line)
        layout.addWidget(question)
        return question

    def _ask(self) -> None:
        self._begin.hide()
        self._question.show()
        self._reason.setFocus()

    def _give_up(self) -> None:
        self._question.hide()
        self._begin.show()
        self._begin.setFocus()

    def _follow(self) -> None:
        has_reason = bool(self._reason.text().strip())
        self._do.setEnabled(has_reason)
        self._do.setToolTip("" if has_reason else self.tr("Give the reason first."))

    def _confirm(self) -> None:
        reason = self._reason.text().strip()
        if reason:
            self._question.hide()
            self.wanted.emit(reason)
