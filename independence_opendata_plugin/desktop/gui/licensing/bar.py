"""The bar at the page's foot: how much, what it costs, and the two ways to go on."""

from __future__ import annotations

import html

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...users_language import in_users_language
from .fields import Remark
from .order import Draft, Price
from .readiness import Readiness
from .wording import mark_up, show_dollars, show_megabytes, show_sections, show_square_miles


class Bar(QWidget):
    """Always in sight. `next_wanted` tells that the user goes to what is missing."""

    quote_wanted = pyqtSignal()
    export_wanted = pyqtSignal()
    next_wanted = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self._figures = QLabel()
        self._figures.setObjectName("orderFigures")
        self._total = QLabel()
        self._total.setObjectName("orderTotal")
        self._next = QLabel()
        self._next.setObjectName("orderNext")
        self._unknown = Remark("orderUnknown")
        self._figures.setWordWrap(True)
        for label in (self._figures, self._total, self._next):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._next.setWordWrap(True)
        self._next.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._next.linkActivated.connect(self.next_wanted)
        self.quote = QPushButton(QgsApplication.getThemeIcon("/mActionFilePrint.svg"), self.tr("&Quote"))
        self.quote.setObjectName("quoteButton")
        self.quote.clicked.connect(lambda: self.quote_wanted.emit())
        self.export = QPushButton(
            QgsApplication.getThemeIcon("/mActionSharingExport.svg"), self.tr("License && e&xport")
        )
        self.export.setObjectName("exportButton")
        self.export.clicked.connect(lambda: self.export_wanted.emit())
        self.quote.setWhatsThis(
            self.tr("Measures the order, gives it a number and prints the quote into the folder.")
        )
        self.export.setWhatsThis(
            self.tr("Delivers the order under a license: one package with the license first, then the data.")
        )
        self._lay_out()

    def show_order(self, draft: Draft, price: Price, *, measuring: bool, quote: str) -> None:
        """Sections, square miles and megabytes as far as they are known, the total, and the quote's number, if any."""
        texts = self._figure_texts(draft, price, measuring)
        if quote:
            texts.append(html.escape(self.tr("quoted as {}").format(quote)))
        self._figures.setText(" · ".join(texts))
        self._total.setText(_total_text(price))
        self._total.setVisible(price.total is not None)
        self._unknown.say("" if price.total is not None else self._unknown_text(price))

    def show_readiness(self, ready: Readiness) -> None:
        """What is to be done next, as a link to its place; and which buttons work, or why not."""
        link = f'<a href="{ready.next_place}">{html.escape(ready.next_step)}</a>'
        self._next.setText(self.tr("Next: {}").format(link) if ready.next_step else "")
        self._next.setVisible(bool(ready.next_step))
        self.quote.setEnabled(not ready.why_no_quote)
        self.quote.setToolTip(
            ready.why_no_quote or self.tr("Give the order a number, and print the quote (Ctrl+Return)")
        )
        self.export.setEnabled(not ready.why_no_export)
        self.export.setToolTip(ready.why_no_export or self.tr("Make the licensed package, the license first"))

    def _figure_texts(self, draft: Draft, price: Price, measuring: bool) -> list[str]:
        if draft.area is None:
            return [html.escape(self.tr("No area is selected"))]
        texts = [
            html.escape(show_sections(draft.area.section_count)),
            html.escape(show_square_miles(draft.area.square_miles)),
        ]
        if draft.layers:
            texts.append(self._volume_text(draft, price, measuring))
        return texts

    def _volume_text(self, draft: Draft, price: Price, measuring: bool) -> str:
        volume = price.quote.volume if price.quote else None
        count = volume.bytes if volume else draft.bytes
        if volume and volume.kind == "db-index" and count is not None:
            return html.escape(self.tr("{} by the index").format(show_megabytes(count, measured=True)))
        if count is None:
            unknown = self.tr("MB being counted…") if measuring else self.tr("MB unknown")
            return mark_up(unknown, about=True)
        if not draft.is_measured:
            text = show_megabytes(count, measured=False)
            return mark_up(self.tr("{}, measuring…").format(text) if measuring else text, about=True)
        return html.escape(self.tr("{} measured").format(show_megabytes(count, measured=True)))

    def _unknown_text(self, price: Price) -> str:
        """Why there is no total, where there could be one."""
        why = price.why_unknown if price.quote else price.problem.why if price.problem else ""
        return self.tr("Total unknown: {}").format(in_users_language(why)) if why else ""

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.quote, self.export):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        font = self._total.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self._total.setFont(font)
        self._total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        order = QHBoxLayout()
        order.addWidget(self._figures, 1)
        order.addWidget(self._total)
        layout = QVBoxLayout(self)
        layout.setSpacing(layout.spacing() // 2)
        layout.addLayout(order)
        layout.addWidget(self._unknown)
        layout.addWidget(self._next)
        layout.addLayout(buttons)


def _total_text(price: Price) -> str:
    if price.total is None:
        return ""
    return mark_up(show_dollars(price.total, about=price.is_about), about=price.is_about, bold=True)
