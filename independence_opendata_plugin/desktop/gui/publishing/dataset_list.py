"""The list of datasets with its filter, and what stands there when there is nothing to list."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...users_language import describe
from ..catalog import CatalogState
from ..folding_view import FoldingView
from ..notice import Notice
from .rows import DatasetRow
from .table import TITLE, Clock, DatasetFilter, DatasetTable


class DatasetList(QWidget):
    """`row_chosen` tells that `chosen` is another row or says something new, `refresh_wanted` that the user wants the
    register to be read again."""

    row_chosen = pyqtSignal()
    refresh_wanted = pyqtSignal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = CatalogState.UNREAD
        self._problem: Exception | None = None
        self.table = DatasetTable(clock, self)
        self._shown = DatasetFilter(self.table, self)
        self.view = self._make_view()
        self._filter = QgsFilterLineEdit(objectName="publishFilter")
        self._filter.setShowSearchIcon(True)
        self._filter.setPlaceholderText(self.tr("Filter by title, department or keyword"))
        self._filter.setAccessibleName(self.tr("Filter the datasets"))
        self._only_open = QCheckBox(self.tr("Only &open"), objectName="publishOnlyOpen")
        self._only_open.setChecked(True)
        self._only_open.setToolTip(self.tr("Licensed and closed datasets are never published"))
        self._due = QPushButton(self.tr("Select &due"), objectName="publishSelectDue")
        self._due.setToolTip(self.tr("Tick every dataset whose update is due, and nothing else"))
        self._none = QPushButton(self.tr("&Clear"), objectName="publishSelectNone")
        self._none.setToolTip(self.tr("Take all ticks away"))
        self._count = QLabel(objectName="publishTicked", wordWrap=True)
        self._notice = Notice()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def chosen(self) -> DatasetRow | None:
        """The row that the user looks at."""
        current = self._shown.mapToSource(self.view.currentIndex())
        return self.table.rows[current.row()] if current.isValid() else None

    @property
    def hidden_ticks(self) -> int:
        """How many ticked datasets the filter hides."""
        positions = {row.identifier: number for number, row in enumerate(self.table.rows)}
        indexes = (self.table.index(positions[row.identifier], TITLE) for row in self.table.ticked)
        return sum(not self._shown.mapFromSource(index).isValid() for index in indexes)

    def show_rows(self, rows: tuple[DatasetRow, ...], state: CatalogState, problem: Exception | None) -> None:
        chosen = self.chosen
        self._state, self._problem = state, problem
        self.table.show_rows(rows)
        self._explain()
        if chosen is not None:
            self.choose(chosen.identifier)
        self.view.fit()
        self.row_chosen.emit()

    def choose(self, identifier: str) -> None:
        """Make a dataset the current row, where it is shown."""
        for number, row in enumerate(self.table.rows):
            if row.identifier == identifier:
                index = self._shown.mapFromSource(self.table.index(number, TITLE))
                if index.isValid():
                    self.view.setCurrentIndex(index)

    def _make_view(self) -> FoldingView:
        view = FoldingView()
        view.setObjectName("publishTable")
        view.setAccessibleName(self.tr("Datasets"))
        view.setWhatsThis(
            self.tr(
                "The datasets of the register. Space ticks the chosen one; what may not be published has no box."
            )
        )
        view.setModel(self._shown)
        view.sortByColumn(TITLE, Qt.SortOrder.AscendingOrder)
        return view

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.addWidget(self._filter, 1)
        filters.addWidget(self._only_open)
        choices = QHBoxLayout()
        choices.addWidget(self._count, 1)
        choices.addWidget(self._due)
        choices.addWidget(self._none)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._notice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(filters)
        layout.addWidget(self._pages, 1)
        layout.addLayout(choices)

    def _connect(self) -> None:
        self.view.row_chosen.connect(self._tell_choice)
        self._filter.textChanged.connect(self._apply_filter)
        self._only_open.toggled.connect(self._apply_filter)
        self._due.clicked.connect(self._tick_due)
        self._none.clicked.connect(self._tick_none)
        self.table.ticks_changed.connect(self._follow)

    def _tell_choice(self, _: QModelIndex) -> None:
        self.row_chosen.emit()

    def _apply_filter(self) -> None:
        self._shown.choose(self._filter.text(), self._only_open.isChecked())
        self._explain()
        self.view.fit()
        self._follow()

    def _tick_due(self) -> None:
        self.table.tick(row.identifier for row in self.table.rows if row.is_due)

    def _tick_none(self) -> None:
        self.table.tick(())

    def _follow(self) -> None:
        self._due.setEnabled(any(row.is_due and row.door.allowed for row in self.table.rows))
        ticked, hidden = len(self.table.ticked), self.hidden_ticks
        self._none.setEnabled(bool(ticked))
        text = self.tr("{} ticked, {} of them hidden by the filter") if hidden else self.tr("{} ticked")
        self._count.setText(text.format(ticked, hidden))

    def _explain(self) -> None:
        """Show the rows; where there are none, say why and what to do."""
        has_rows = self._shown.rowCount() > 0
        self._pages.setCurrentWidget(self.view if has_rows else self._notice)
        if has_rows:
            return
        if self._state is CatalogState.UNREAD:
            self._notice.say(self.tr("Reading the register…"))
        elif self._state is CatalogState.UNREACHABLE:
            why = "" if self._problem is None else describe(self._problem)
            self._notice.say(why, self.tr("Try again"), self.refresh_wanted.emit)
        elif not self.table.rows:
            self._notice.say(
                self.tr(
                    "The register holds no dataset yet. Classify a layer: that decides whether it is open."
                )
            )
        elif self._filter.text():
            self._notice.say(
                self.tr("No dataset matches the filter."), self.tr("Clear the filter"), self._filter.clear
            )
        else:
            self._notice.say(
                self.tr("No dataset is open yet: only open ones can be published."),
                self.tr("Show all datasets"),
                self._show_all,
            )

    def _show_all(self) -> None:
        self._only_open.setChecked(False)
