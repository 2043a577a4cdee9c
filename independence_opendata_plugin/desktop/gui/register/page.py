"""The page of the register: quotes and licenses, found by name, number, section or day."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel, Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from qgis.PyQt.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ....chapter33.refusal import Refused
from ....scratch.places import scratch_folder
from ... import settings
from ...users_language import describe
from ..folding_view import SORT_ROLE, FoldingView
from ..map_view import show_on_map
from ..notice import Notice
from ..office import Office
from ..requests import Question
from ..tasks import Run
from .details import EntryDetails
from .entries import Entry, Listing, read_listing
from .package_check import PackageCheck
from .table import LICENSEE, NUMBER, SECTIONS, RegisterTable
from .words import describe_listing

PAUSE_MILLISECONDS = 300
# Of the height, for the table and the chosen entry; a splitter scales them.
SHARES = [5000, 4000]
AREA_CRS = "EPSG:4326"


class RegisterPage(QWidget):
    """`area_wanted` gives the area of a quote or license to be priced anew: WKT in EPSG:4326."""

    area_wanted = pyqtSignal(str)

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._question: Question | None = None
        self._runs = 0
        self._flashed = ""
        self._cleanup = ExitStack()
        self._prints = self._cleanup.enter_context(scratch_folder(Path(tempfile.gettempdir()), "quotes"))
        self._table = RegisterTable(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._table)
        self._sorted.setSortRole(SORT_ROLE)
        self._search = self._make_search()
        self._found = QLabel(objectName="registerFound", wordWrap=True)
        self._view = self._make_view()
        self._notice = Notice()
        self._pages = QStackedWidget()
        self._details = EntryDetails()
        self._ask_soon = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._lay_out()
        self._connect()
        self._details.hide()
        self._say(self.tr("Reading the register…"))

    @property
    def chosen(self) -> Entry | None:
        """The entry that the user looks at."""
        current = self._sorted.mapToSource(self._view.currentIndex())
        return self._table.entries[current.row()] if current.isValid() else None

    def refresh(self) -> None:
        """Ask the register for what the search line says."""
        self._ask_soon.stop()
        if self._question is not None:
            self._office.requests.drop(self._question)
        asked = {"REGISTER": settings.register(), "SEARCH": self._search.text().strip()}
        self._question = self._office.requests.ask("registerlist", asked, self._take, self._fail)

    def close_page(self) -> None:
        QgsProject.instance().readProject.disconnect(self.refresh)
        self._office.tasks.changed.disconnect(self._follow_runs)
        self._ask_soon.stop()
        if self._question is not None:
            self._office.requests.drop(self._question)
        self._cleanup.close()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.refresh()

    def _make_search(self) -> QgsFilterLineEdit:
        search = QgsFilterLineEdit(objectName="registerSearch")
        search.setShowSearchIcon(True)
        search.setPlaceholderText(self.tr("Name, number, section (49N 32W 14) or date"))
        search.setAccessibleName(self.tr("Search the register"))
        search.setWhatsThis(
            self.tr(
                "Words of a licensee, purpose or layer, a number, a section such as 49N 32W 14, a day or a month "
                "such as 2026-11. All that is typed has to match."
            )
        )
        return search

    def _make_view(self) -> FoldingView:
        view = FoldingView(elastic=(LICENSEE, SECTIONS))
        view.setObjectName("registerTable")
        view.setAccessibleName(self.tr("Quotes and licenses"))
        view.setWhatsThis(self.tr("Return or a double click opens the quote as a PDF."))
        view.setModel(self._sorted)
        # As the register gives them, the newest first, until the user sorts them.
        view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        return view

    def _lay_out(self) -> None:
        self._pages.addWidget(self._view)
        self._pages.addWidget(self._notice)
        upper = QWidget()
        list_layout = QVBoxLayout(upper)
        list_layout.setContentsMargins(0, 0, 0, 0)
        list_layout.addWidget(self._search)
        list_layout.addWidget(self._pages, 1)
        list_layout.addWidget(self._found)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(upper)
        parts.addWidget(self._details)
        parts.setChildrenCollapsible(False)
        parts.setSizes(SHARES)
        layout = QVBoxLayout(self)
        layout.addWidget(parts, 1)
        layout.addWidget(PackageCheck(self._office))

    def _connect(self) -> None:
        QgsProject.instance().readProject.connect(self.refresh)
        self._office.tasks.changed.connect(self._follow_runs)
        self._ask_soon.timeout.connect(self.refresh)
        self._search.textChanged.connect(self._ask_soon.start)
        self._search.returnPressed.connect(self.refresh)
        self._view.row_chosen.connect(self._show_choice)
        self._view.activated.connect(self._open_pdf)
        self._details.pdf_wanted.connect(self._open_pdf)
        self._details.zoom_wanted.connect(self._zoom)
        self._details.area_wanted.connect(self._use_area)
        self._details.copy_wanted.connect(self._copy_number)

    def _follow_runs(self) -> None:
        """Look again when something has ended: it may have been a quote or a license."""
        running = len(self._office.tasks.running)
        if running < self._runs and self.isVisible():
            self.refresh()
        self._runs = running

    def _take(self, answer: dict[str, Any]) -> None:
        self._question = None
        listing = read_listing(answer)
        chosen = self.chosen
        self._table.show_entries(listing.entries)
        self._found.setText(describe_listing(listing) if listing.entries else "")
        self._explain(listing)
        self._view.fit()
        self._choose(chosen.number if chosen else "")

    def _fail(self, problem: Exception) -> None:
        self._question = None
        self._table.show_entries(())
        self._show_choice()
        self._say(describe(problem), self.tr("Try again"), self.refresh)

    def _explain(self, listing: Listing) -> None:
        """Show the entries; where there are none, say why and what to do."""
        if listing.entries:
            self._pages.setCurrentWidget(self._view)
        elif self._search.text().strip():
            self._say(
                self.tr("The register holds nothing that matches."),
                self.tr("Clear the search"),
                self._search.clear,
            )
        elif listing.register_exists:
            self._say(self.tr("The register holds no quote yet. The page License makes the first one."))
        else:
            self._say(
                self.tr("There is no register at {} yet. The first quote or decision makes it.").format(
                    settings.register()
                )
            )

    def _say(self, text: str, button: str = "", act: Callable[[], None] | None = None) -> None:
        self._found.clear()
        self._notice.say(text, button, act)
        self._pages.setCurrentWidget(self._notice)

    def _choose(self, number: str) -> None:
        """Make an entry the current row again, or else none."""
        for row, entry in enumerate(self._table.entries):
            if entry.number == number:
                self._view.setCurrentIndex(self._sorted.mapFromSource(self._table.index(row, NUMBER)))
                return
        self._show_choice()

    def _show_choice(self, _: QModelIndex | None = None) -> None:
        entry = self.chosen
        self._details.setVisible(bool(self._table.entries))
        self._details.show_entry(entry)
        if entry is not None and entry.number != self._flashed:
            outline = QgsGeometry.fromWkt(entry.area)
            self._office.iface.mapCanvas().flashGeometries([outline], QgsCoordinateReferenceSystem(AREA_CRS))
        self._flashed = entry.number if entry else ""

    def _zoom(self) -> None:
        entry = self.chosen
        if entry is None:
            return
        try:
            show_on_map(
                self._office.iface.mapCanvas(),
                [QgsGeometry.fromWkt(entry.area)],
                QgsCoordinateReferenceSystem(AREA_CRS),
            )
        except Refused as refusal:
            self._office.messages.refuse(refusal)

    def _use_area(self) -> None:
        if self.chosen is not None:
            self.area_wanted.emit(self.chosen.area)

    def _copy_number(self) -> None:
        if self.chosen is not None:
            QGuiApplication.clipboard().setText(self.chosen.number)

    def _open_pdf(self, _: QModelIndex | None = None) -> None:
        """Print the quote again as it was issued, and open it. A license's quote is what it was priced by."""
        entry = self.chosen
        if entry is None:
            return
        file = self._prints / f"{entry.quote_number}.pdf"

        def show(_: Run) -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

        self._office.tasks.run(
            "printquote",
            {"QUOTE": entry.quote_number, "OUTPUT_PDF": str(file)},
            self.tr("Printing quote {}").format(entry.quote_number),
            show,
            self._office.messages.tell_of_failure,
        )
