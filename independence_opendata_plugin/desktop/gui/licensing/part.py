"""One part of the page: it folds away, and its title says what is still missing."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionGroupBox, QVBoxLayout, QWidget


class Part(QgsCollapsibleGroupBox):
    """A titled part of the page with one panel in it. `name` may carry a mnemonic.

    The title is `name`, then what is missing, or, folded, what is chosen. A dock may be narrower than the title: it is
    elided then, and whole in the tooltip.
    """

    def __init__(self, name: str, panel: QWidget, object_name: str, *, folded: bool = False) -> None:
        super().__init__(name)
        self.setObjectName(object_name)
        self.setCollapsed(folded)
        self._name = name
        self._missing = ""
        self._summary = ""
        self.panel = panel
        layout = QVBoxLayout(self)
        layout.addWidget(panel)
        self.collapsedStateChanged.connect(self._write_title)

    @property
    def missing(self) -> str:
        return self._missing

    def say(self, missing: str, summary: str = "") -> None:
        """What is missing in the part ("": nothing), and what is chosen in it."""
        if (missing, summary) != (self._missing, self._summary):
            self._missing, self._summary = missing, summary
            self._write_title()

    def open(self) -> None:  # noqa: A003 - what one does with a part
        """Unfold the part and go to its first control."""
        self.setCollapsed(False)
        for child in self.panel.findChildren(QWidget):
            takes_focus = child.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes_focus and child.isEnabled() and child.isVisibleTo(self.panel):
                child.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt would ask for the whole title."""
        hint = super().minimumSizeHint()
        margins = self.contentsMargins()
        width = self.panel.minimumSizeHint().width() + margins.left() + margins.right()
        inner = self.layout().contentsMargins()
        return QSize(width + inner.left() + inner.right(), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._write_title()

    def _write_title(self, *_: object) -> None:
        said = self._missing or (self._summary if self.isCollapsed() else "")
        text = QCoreApplication.translate("Part", "{} — {}").format(self._name, said) if said else self._name
        shown = self.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, self._title_width(), int(Qt.TextFlag.TextShowMnemonic)
        )
        if shown != self.title():
            self.setTitle(shown)
        plain = text.replace("&", "")
        self.setToolTip(plain if shown != text else "")
        self.setAccessibleName(plain)

    def _title_width(self) -> int:
        """What QGIS's arrow and the style's margins leave of the width."""
        option = QStyleOptionGroupBox()
        self.initStyleOption(option)
        arrow = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, option, self)
        return max(self.width() - 3 * arrow, self.fontMetrics().averageCharWidth())
