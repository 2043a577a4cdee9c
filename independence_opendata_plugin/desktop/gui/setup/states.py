"""How a part's state looks: an icon and always a word with it."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QStyle, QWidget

from ...checkup_part import PartState

ICONS = {
    PartState.OK: "/mIconSuccess.svg",
    PartState.WARNING: "/mIconWarning.svg",
    PartState.MISSING: "/mIconCritical.svg",
}


def state_icon(state: PartState) -> QIcon:
    return QgsApplication.getThemeIcon(ICONS[state])


def state_words() -> dict[PartState, str]:
    return {
        PartState.OK: QCoreApplication.translate("States", "in order"),
        PartState.WARNING: QCoreApplication.translate("States", "look at it"),
        PartState.MISSING: QCoreApplication.translate("States", "missing"),
    }


class StateLine(QWidget):
    """A sentence behind the icon of its state; the sentence says the state too, the icon's name tells it besides."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is the object name of the label that holds the sentence."""
        super().__init__(parent)
        self._icon = QLabel()
        self._text = QLabel(objectName=name, wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1, Qt.AlignmentFlag.AlignTop)

    def say(self, state: PartState, text: str) -> None:
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self._icon.setPixmap(state_icon(state).pixmap(side, side))
        self._icon.setAccessibleName(state_words()[state])
        self._icon.setToolTip(state_words()[state])
        self._text.setText(text)
