"""The table of datasets: ticks, columns, filter."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QIcon

from ...users_language import in_users_language
from ..access.icons import access_icon, access_word
from ..folding_view import FOLD_ROLE, SORT_ROLE, Fold
from .rows import DatasetRow
from .words import (
    WARNING,
    describe_metadata,
    describe_publication,
    describe_published,
    describe_screening,
    describe_state,
    describe_timing,
    screening_icon,
    state_icon,
    theme_icon,
)

TITLE, ACCESS, PROJECT, METADATA, PUBLISHED, DUE, CHANGE, SCREENING = range(8)
# Sorts behind every moment.
NOT_DUE = "9999"

Role = Qt.ItemDataRole
Clock = Callable[[], datetime]


class DatasetTable(QAbstractTableModel):
    """DatasetRows, of which those that may be published can be ticked. `ticks_changed`: `ticked` is another choice.

    `clock` gives the present moment with its time zone.
    """

    ticks_changed = pyqtSignal()

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._ticked: frozenset[str] = frozenset()
        self.rows: tuple[DatasetRow, ...] = ()

    @property
    def ticked(self) -> tuple[DatasetRow, ...]:
        return tuple(row for row in self.rows if row.identifier in self._ticked)

    def show_rows(self, rows: tuple[DatasetRow, ...]) -> None:
        """Put rows in the place of the old ones; what may not be published any more loses its tick."""
        if [row.identifier for row in rows] == [row.identifier for row in self.rows]:
            self.rows = rows
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        self.tick(row.identifier for row in self.ticked)

    def tick(self, identifiers: Iterable[str]) -> None:
        """Tick those of them that may be published, and nothing else."""
        wanted = set(identifiers)
        self._ticked = frozenset(
            row.identifier for row in self.rows if row.identifier in wanted and row.door.allowed
        )
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, SCREENING))
        self.ticks_changed.emit()

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else SCREENING + 1

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> str | None:
        if role != Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Dataset"),
            self.tr("Class"),
            self.tr("Layer"),
            self.tr("Metadata"),
            self.tr("Last published"),
            self.tr("Due"),
            self.tr("Change"),
            self.tr("Screening"),
        )[section]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TITLE and self.rows[index.row()].door.allowed:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: QModelIndex, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401 - Qt takes anything
        row = self.rows[index.row()]
        if role == Role.DisplayRole:
            return self._text(row, index.column())
        if role == Role.DecorationRole:
            return _icon(row, index.column())
        if role == SORT_ROLE:
            return self._sort_key(row, index.column())
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return self._tell(row)
        return self._title_data(row, role) if index.column() == TITLE else None

    def setData(self, index: QModelIndex, value: Any, role: int = Role.EditRole) -> bool:  # noqa: ANN401, N802 - Qt's
        if role != Role.CheckStateRole:
            return False
        row = self.rows[index.row()]
        wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        self.tick(self._ticked | {row.identifier} if wanted else self._ticked - {row.identifier})
        return True

    def _title_data(self, row: DatasetRow, role: int) -> Any:  # noqa: ANN401 - Qt takes anything
        if role == Role.CheckStateRole and row.door.allowed:
            is_ticked = row.identifier in self._ticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        if role == FOLD_ROLE:
            return self._fold(row)
        return None

    def _text(self, row: DatasetRow, column: int) -> str:
        return {
            TITLE: lambda: row.dataset.title,
            ACCESS: lambda: access_word(row.dataset.access),
            PROJECT: lambda: self.tr("in the project") if row.layer_id else "",
            METADATA: lambda: describe_metadata(row),
            PUBLISHED: lambda: describe_published(row),
            DUE: lambda: describe_timing(row, self._clock()),
            CHANGE: lambda: self._tell_change(row),
            SCREENING: lambda: describe_screening(row.screening),
        }[column]()

    def _tell_change(self, row: DatasetRow) -> str:
        return describe_state(row) or ("" if row.door.allowed else in_users_language(row.door.why))

    def _fold(self, row: DatasetRow) -> Fold:
        access, change = self._text(row, ACCESS), self._tell_change(row)
        if change:
            icon = state_icon(row) if row.report else _obstacle_icon(row)
            return Fold(self._text(row, DUE), f"{access} · {change}", icon)
        return Fold(self._text(row, DUE), f"{access} · {describe_publication(row)}")

    def _tell(self, row: DatasetRow) -> str:
        """The whole row in one line, for the tooltip and for screen readers."""
        told = (self._text(row, column) for column in range(SCREENING + 1))
        return ", ".join(text for text in told if text)

    def _sort_key(self, row: DatasetRow, column: int) -> str:
        if column == PUBLISHED:
            return row.record.last_published
        if column == DUE:
            moment = row.timing.moment.isoformat() if row.timing.moment else NOT_DUE
            return "" if row.is_due else moment if row.is_open else NOT_DUE
        return self._text(row, column).casefold()


class DatasetFilter(QSortFilterProxyModel):
    """The rows that hold every word of a text, and if wished only the open datasets."""

    def __init__(self, table: DatasetTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._only_open = True
        self.setSourceModel(table)
        self.setSortRole(SORT_ROLE)

    def choose(self, text: str, only_open: bool) -> None:
        self._text, self._only_open = text, only_open
        self.invalidateFilter()

    def filterAcceptsRow(self, number: int, parent: QModelIndex) -> bool:  # noqa: ARG002, N802 - Qt's
        row = self.sourceModel().rows[number]
        return (row.is_open or not self._only_open) and row.matches(self._text)


def _icon(row: DatasetRow, column: int) -> QIcon | None:
    if column == TITLE:
        return access_icon(row.dataset.access)
    if column == METADATA and row.missing:
        return theme_icon(WARNING)
    if column == CHANGE and row.report:
        return state_icon(row)
    if column == SCREENING:
        return screening_icon(row.screening)
    return None


def _obstacle_icon(row: DatasetRow) -> QIcon:
    """Something is wrong with an open dataset that may not be published; nothing is with a licensed one."""
    return theme_icon(WARNING) if row.is_open else QIcon()
