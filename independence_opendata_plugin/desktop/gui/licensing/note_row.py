"""A note that shows its first line, and all of it when it is unfolded."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStyle, QToolButton, QWidget


class NoteRow(QWidget):
    """One note in one line; the arrow before it unfolds it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = " ".join(text.split())
        self._arrow = QToolButton()
        self._arrow.setObjectName("unfoldNote")
        self._arrow.setAutoRaise(True)
        self._arrow.setCheckable(True)
        self._arrow.setAccessibleName(self.tr("Note: {}").format(self._text))
        self._arrow.toggled.connect(self._fold)
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        icon = QLabel()
        information = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxInformation)
        icon.setPixmap(information.pixmap(QSize(size, size)))
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(self._arrow, 0, top)
        layout.addWidget(icon, 0, top)
        layout.addWidget(self._label, 1)
        self._fold(unfolded=False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._write()

    def _fold(self, unfolded: bool) -> None:
        self._arrow.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
        self._label.setWordWrap(unfolded)
        self._write()

    def _write(self) -> None:
        if self._arrow.isChecked():
            self._label.setText(self._text)
            return
        width = self._label.width()
        self._label.setText(
            self._label.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, width)
        )
