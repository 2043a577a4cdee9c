"""Fields that the panels share: numbers that are never guessed, text that grows, and a wheel that only scrolls."""

from __future__ import annotations

import html
from decimal import Decimal

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ....chapter33.amounts import parse_decimal
from ....chapter33.refusal import Refused
from ...users_language import translate_refusal


class Remark(QLabel):
    """A line of text under what it speaks of; hidden as long as it has nothing to say."""

    def __init__(self, object_name: str = "") -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.hide()

    def say(self, text: str, link: str = "") -> None:
        """Plain text, and after it a link or several as markup."""
        self.setText(" ".join(filter(None, (html.escape(text), link))))
        self.setVisible(bool(text))

    def warn(self, text: str, link: str = "") -> None:
        """The same of something that is not as it should be."""
        self.say(f"⚠ {text}" if text else "", link)

    def refuse(self, problem: Refused | None) -> None:
        """Why something is refused, by which rule, and what to do."""
        if problem is None:
            self.say("")
            return
        said = translate_refusal(problem)
        rule = f" [{said.rule}]" if said.rule else ""
        remedy = f" {said.remedy[:1].upper()}{said.remedy[1:]}" if said.remedy else ""
        self.warn(f"{said.why}{rule}.{remedy}")


def explain(widget: QWidget, text: str) -> None:
    """Say what a control is for, in its tooltip and to What's This."""
    widget.setToolTip(text)
    widget.setWhatsThis(text)


def put_under(field: QWidget, remark: Remark) -> QWidget:
    """A field with its remark beneath, as one row of a form: a row of its own would leave a gap while it is hidden."""
    both = QWidget()
    layout = QVBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(field)
    layout.addWidget(remark)
    both.setFocusProxy(field)
    return both


class NumberField(QLineEdit):
    """A typed number; `remark`, which is put into a layout beside it, refuses what is none. `what` names it there."""

    def __init__(self, what: str, object_name: str) -> None:
        super().__init__()
        self._what = what
        self.setObjectName(object_name)
        self.setAccessibleName(what)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.remark = Remark(f"{object_name}Problem")

    def read(self) -> Decimal | None:
        """The number; None where nothing is typed. Raises Refused, and shows it, for what is no plain number."""
        self.remark.refuse(None)
        text = self.text().strip()
        if not text:
            return None
        try:
            return parse_decimal(text, self._what)
        except Refused as problem:
            self.remark.refuse(problem)
            raise


class GrowingText(QPlainTextEdit):
    """Several lines of text, as tall as they are; Tab leaves it, and it never scrolls within the page."""

    LINES = 2

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        # The layout of plain text measures its height in lines.
        lines = max(int(self.document().size().height()), self.LINES)
        margins = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + margins)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, self.sizeHint().height())


class CalmWheel(QObject):
    """Keeps the wheel from changing boxes that the mouse passes while the page is scrolled."""

    def watch(self, page: QWidget) -> None:
        """Calm every box on a page; again after boxes were added to it."""
        for box in (*page.findChildren(QComboBox), *page.findChildren(QAbstractSpinBox)):
            box.installEventFilter(self)
        for text in page.findChildren(GrowingText):
            text.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()
        return True
