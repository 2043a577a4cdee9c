"""Small widgets of the area panel."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QAction, QResizeEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QStyle, QToolButton, QWidget

from ....chapter33.refusal import Refused
from ...users_language import translate_refusal
from .choice import How

ICON_SIZE = 20
"""At the standard height of text, in pixels."""


def say(problem: Refused) -> str:
    """A refusal as it stands beside what it is about."""
    said = translate_refusal(problem)
    rule = f" [{said.rule}]" if said.rule else ""
    text = f"{said.what}: {said.why}{rule}."
    return f"{text[0].upper()}{text[1:]} {said.remedy[:1].upper()}{said.remedy[1:]}".strip()


def explain(action: QAction, help_text: str) -> None:
    """Say what an action does, in its tooltip under its name and in What's This."""
    action.setToolTip(f"<b>{action.text()}</b><br>{help_text}")
    action.setWhatsThis(help_text)


def make_button(action: QAction) -> QToolButton:
    """A flat button for an action; its name is the action's and `Button`."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setObjectName(f"{action.objectName()}Button")
    button.setAccessibleName(action.text())
    side = QgsApplication.scaleIconSize(ICON_SIZE)
    button.setIconSize(QSize(side, side))
    button.setAutoRaise(True)
    return button


def make_text_button(name: str, text: str) -> QToolButton:
    """A button no wider than its text: the panel is narrow."""
    button = QToolButton()
    button.setObjectName(name)
    button.setText(text)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    return button


class ElidedLabel(QLabel):
    """One line that takes the width there is; what does not fit stands in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def whole_text(self) -> str:
        return self._whole

    def show_text(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._elide()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, super().minimumSizeHint().height())

    def _elide(self) -> None:
        metrics = self.fontMetrics()
        # Themes may put a margin around labels that Qt does not tell.
        room = self.contentsRect().width() - metrics.averageCharWidth()
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class PanelMessage(QWidget):
    """An icon and a text that wraps; hidden while there is none. `followed` brings the address of a link in it."""

    followed = pyqtSignal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel()
        self.label = QLabel()
        self.label.setObjectName(name)
        self.label.setWordWrap(True)
        self.label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.label.linkActivated.connect(self.followed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, 1)
        self.hide()

    def show_text(self, text: str, icon: str = "/mIconInfo.svg") -> None:
        """`text` is rich text, "" to hide; `icon` one of QGIS's theme."""
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self._icon.setPixmap(QgsApplication.getThemeIcon(icon).pixmap(size, size))
        self.label.setText(text)
        # Tab stops only where there is something to press.
        has_link = "<a " in text
        self.label.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_link else Qt.FocusPolicy.ClickFocus)
        self.setVisible(bool(text))


class HowButton(QToolButton):
    """Adds what its form describes; its menu also removes it, or takes nothing else."""

    chosen = pyqtSignal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setText(self.tr("Add"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setToolTip(self.tr("Add to the area; the arrow offers to remove from it or to replace it"))
        self.clicked.connect(lambda: self.chosen.emit(How.ADD))
        menu = QMenu(self)
        for text, how in (
            (self.tr("Add to the area"), How.ADD),
            (self.tr("Remove from the area"), How.REMOVE),
            (self.tr("Replace the area"), How.REPLACE),
        ):
            menu.addAction(self._action(text, how))
        self.setMenu(menu)

    def _action(self, text: str, how: How) -> QAction:
        action = QAction(text, self)
        action.setObjectName(f"{self.objectName()}{how.value.capitalize()}")
        action.triggered.connect(lambda: self.chosen.emit(how))
        return action
