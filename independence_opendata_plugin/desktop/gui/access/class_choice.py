"""The three classes to choose from, each with what it means."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QLabel, QRadioButton, QStyle, QVBoxLayout, QWidget

from ....opendata.dataset import AccessClass
from .icons import access_icon, access_meaning


class ClassChoice(QWidget):
    """Radio buttons; none is pressed as long as nobody has decided. `changed` tells that another one is pressed."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._buttons: dict[AccessClass, QRadioButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        texts = {
            AccessClass.OPEN: self.tr("&Open"),
            AccessClass.LICENSED: self.tr("&Licensed"),
            AccessClass.CLOSED: self.tr("&Closed"),
        }
        for access, text in texts.items():
            button = QRadioButton(text)
            button.setIcon(access_icon(access))
            button.setObjectName(f"access{access.value.capitalize()}")
            button.setAccessibleDescription(access_meaning(access))
            button.setWhatsThis(access_meaning(access))
            button.toggled.connect(self._tell)
            self._group.addButton(button)
            self._buttons[access] = button
            layout.addWidget(button)
            layout.addWidget(self._meaning(access, button))
        self.setFocusProxy(self._buttons[AccessClass.OPEN])

    @property
    def access(self) -> AccessClass | None:
        return next((access for access, button in self._buttons.items() if button.isChecked()), None)

    def show_access(self, access: AccessClass | None) -> None:
        """Press the button of that class; None lets go of all, which an exclusive group does not allow."""
        self._group.setExclusive(False)
        for of, button in self._buttons.items():
            button.setChecked(of is access)
        self._group.setExclusive(True)

    def _tell(self, pressed: bool) -> None:
        if pressed:
            self.changed.emit()

    def _meaning(self, access: AccessClass, button: QRadioButton) -> QLabel:
        label = QLabel(access_meaning(access))
        label.setWordWrap(True)
        label.setIndent(button.style().pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth) * 2)
        return label
