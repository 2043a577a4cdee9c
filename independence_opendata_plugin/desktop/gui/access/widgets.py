"""Small widgets of the layer's page."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStyle,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)


class GrowingText(QTextEdit):
    """A plain text of some lines that is as high as what it holds, and so never scrolls inside a page that does."""

    LINES = 2

    def __init__(self, name: str, label: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._grow)

    @property
    def text(self) -> str:
        return self.toPlainText().strip()

    def show_text(self, text: str) -> None:
        """Put a text there, unless it already says that: the cursor would jump."""
        if text != self.text:
            self.setPlainText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it by this name
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt calls it by this name
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _grow(self) -> None:
        edges = 2 * self.frameWidth() + int(2 * self.document().documentMargin())
        lines = self.LINES * self.fontMetrics().lineSpacing() + edges
        self.setFixedHeight(max(lines, int(self.document().size().height()) + 2 * self.frameWidth()))


class Note(QWidget):
    """A sentence below a control, with an icon where it warns; hidden while there is nothing to say."""

    def __init__(self, name: str, warns: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if warns:
            layout.addWidget(_small_icon("/mIconWarning.svg"), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str) -> None:
        self._text.setText(text)
        self.setVisible(bool(text))


class Form(QFormLayout):
    """Labels beside their controls, above them where there is no room; notes stand under the control."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)

    def add(self, text: str, control: QWidget, *notes: QWidget) -> None:
        """A row with its label, whose mnemonic moves to the control."""
        label = QLabel(text)
        label.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(text.replace("&", ""))
        self.addRow(label, stack(control, *notes) if notes else control)


def label_of(control: QWidget, text: str) -> QLabel:
    """A label that breaks into lines, whose mnemonic moves to the control."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setBuddy(control)
    return label


def stack(*widgets: QWidget) -> QWidget:
    """The widgets one above the other, without margins."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    return holder


def small_icon_size(widget: QWidget) -> int:
    return widget.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)


def _small_icon(name: str) -> QLabel:
    label = QLabel()
    label.setPixmap(QgsApplication.getThemeIcon(name).pixmap(small_icon_size(label)))
    return label
