"""A line of text behind a small icon."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QStyle, QWidget


class IconLine(QWidget):
    """The text wraps, and can be selected and copied; without an icon it begins at the edge."""

    def __init__(
        self, icon: QIcon, text: str, is_strong: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if not icon.isNull():
            side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
            picture = QLabel()
            picture.setPixmap(icon.pixmap(side, side))
            layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QLabel(text, wordWrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if is_strong:
            font = words.font()
            font.setBold(True)
            words.setFont(font)
        layout.addWidget(words, 1)
