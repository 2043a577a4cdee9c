"""The Fee part: the quote's lines, its total, and what stands behind them."""

from __future__ import annotations

from decimal import Decimal

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QFontDatabase, QFontMetrics
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ....chapter33.quote import Quote
from ...users_language import describe, in_users_language
from .fields import Remark
from .note_row import NoteRow
from .order import Price
from .wording import mark_up, show_dollars

SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class FeePanel(QWidget):
    """Shows a price. `hours_wanted` tells that the user goes to the hours that the price lacks."""

    hours_wanted = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._waiting = Remark("feeWaiting")
        self._problem = Remark("feeProblem")
        self._problem.linkActivated.connect(lambda _: self.hours_wanted.emit())
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._notes = QWidget()
        self._notes_layout = QVBoxLayout(self._notes)
        self._notes_layout.setContentsMargins(0, 0, 0, 0)
        self._notes_layout.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._waiting, self._table, self._problem, self._notes):
            layout.addWidget(widget)
        self._shown: Price | None = None

    def show_price(self, price: Price) -> None:
        """The price, or what it waits for."""
        if price == self._shown:
            return
        self._shown = price
        is_waiting = price.quote is None and price.problem is None
        self._waiting.say(
            self.tr("The fee appears once an area, a layer and a licensee class are chosen.")
            if is_waiting
            else ""
        )
        self._show_problem(price)
        _clear(self._grid)
        _clear(self._notes_layout)
        if price.quote is not None:
            self._show_lines(price, price.quote)
            self._show_notes(price.quote)
        self._table.setVisible(price.quote is not None)
        self._notes.setVisible(price.quote is not None)

    def _show_problem(self, price: Price) -> None:
        self._problem.say("" if price.problem is None else describe(price.problem))
        if price.needs_hours:
            link = self.tr('<a href="hours">Give the hours of processing</a>')
            why = in_users_language(price.why_unknown)
            self._problem.warn(f"{why[:1].upper()}{why[1:]}.", link)

    def _show_lines(self, price: Price, quote: Quote) -> None:
        for line in quote.lines:
            about = line.kind in price.about
            text = in_users_language(line.text)
            self._add_amount(text, line.amount, about=about, tooltip=in_users_language(line.citation))
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setFrameShadow(QFrame.Shadow.Sunken)
        self._grid.addWidget(rule, self._grid.rowCount(), 0, 1, 2)
        self._add_totals(price, quote)

    def _add_totals(self, price: Price, quote: Quote) -> None:
        self._add_amount(self.tr("Total"), price.total, about=price.is_about, bold=True, name="feeTotal")
        self._add_amount(
            self.tr("Maintenance a year, not in the total"),
            quote.annual_maintenance,
            about="data" in price.about,
            tooltip=quote.schedule.maintenance_citation,
        )

    def _add_amount(
        self,
        text: str,
        amount: Decimal | None,
        *,
        about: bool,
        bold: bool = False,
        tooltip: str = "",
        name: str = "",
    ) -> None:
        """A row with an amount; None is one that is not known."""
        about = about and amount is not None
        shown = self.tr("unknown") if amount is None else show_dollars(amount, about=about)
        self._add_row(text, shown, about=about, bold=bold, tooltip=tooltip, name=name)

    def _add_row(
        self, text: str, amount: str, *, about: bool, bold: bool = False, tooltip: str = "", name: str = ""
    ) -> None:
        row = self._grid.rowCount()
        left = QLabel(mark_up(text, bold=bold))
        left.setWordWrap(True)
        right = QLabel(mark_up(amount, about=about, bold=bold))
        right.setFont(find_tabular_font(self.font()))
        right.setObjectName(name)
        right.setAccessibleName(f"{text}: {amount}")
        for column, label in enumerate((left, right)):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setTextInteractionFlags(SELECTABLE)
            label.setToolTip(tooltip)
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(
                label, row, column, side | Qt.AlignmentFlag.AlignTop if column else Qt.AlignmentFlag(0)
            )

    def _show_notes(self, quote: Quote) -> None:
        schedule = quote.schedule
        law = self.tr("{}, Ordinance {}. {}").format(
            in_users_language(schedule.title), schedule.ordinance, in_users_language(schedule.status)
        )
        for note in (*map(in_users_language, quote.notes), law):
            self._notes_layout.addWidget(NoteRow(note))


def find_tabular_font(font: QFont) -> QFont:
    """The font where its digits are equally wide, so that amounts stand in columns; else the fixed one in its size."""
    metrics = QFontMetrics(font)
    if len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1:
        return font
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    fixed.setPointSizeF(font.pointSizeF())
    return fixed


def _clear(layout: QGridLayout | QVBoxLayout) -> None:
    while layout.count():
        widget = layout.takeAt(0).widget()
        widget.hide()
        widget.deleteLater()
