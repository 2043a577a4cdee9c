"""What stands in the place of a table that has nothing to show: why, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class Notice(QWidget):
    """A text in the middle, and at most one button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], None] | None = None
        self._text = QLabel(objectName="noticeText", wordWrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton(objectName="noticeButton")
        self._button.clicked.connect(self._press)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self._text)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str, button: str = "", act: Callable[[], None] | None = None) -> None:
        """`button` "": there is nothing to press."""
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._act = act

    def _press(self) -> None:
        if self._act is not None:
            self._act()
