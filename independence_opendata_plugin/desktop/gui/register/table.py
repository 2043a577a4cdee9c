"""The table of quotes and licenses."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QIcon

from ..folding_view import FOLD_ROLE, SORT_ROLE, Fold
from .entries import Entry
from .words import (
    describe_day,
    describe_kind,
    describe_state,
    describe_total,
    describe_volume,
    kind_icon,
    state_icon,
)

NUMBER, STATE, LICENSEE, ISSUED, SECTIONS, VOLUME, TOTAL = range(7)
AMOUNTS = (VOLUME, TOTAL)

Role = Qt.ItemDataRole


class RegisterTable(QAbstractTableModel):
    """Entries in the order in which they were found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
        return 0 if parent is not None and parent.isValid() else TOTAL + 1

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt takes anything
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _alignment(section)
        if role != Role.DisplayRole:
            return None
        return (
            self.tr("Number"),
            self.tr("State"),
            self.tr("Licensee"),
            self.tr("Issued"),
            self.tr("Sections"),
            self.tr("Volume"),
            self.tr("Total"),
        )[section]

    def data(self, index: QModelIndex, role: int = Role.DisplayRole) -> Any:  # noqa: ANN401 - Qt takes anything
        entry, column = self.entries[index.row()], index.column()
        if role == Role.DisplayRole:
            return _text(entry, column)
        if role == Role.DecorationRole:
            return _icon(entry, column)
        if role == Role.TextAlignmentRole:
            return _alignment(column)
        if role == SORT_ROLE:
            return _sort_key(entry, column)
        if role == FOLD_ROLE and column == NUMBER:
            told = (describe_state(entry.state), entry.licensee, describe_day(entry.issued.date()))
            return Fold(describe_total(entry), " · ".join(told), state_icon(entry.state))
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return self._tell(entry)
        return None

    def _tell(self, entry: Entry) -> str:
        """The whole row in one line, for the tooltip and for screen readers."""
        told = (_text(entry, column) for column in range(TOTAL + 1))
        return ", ".join((describe_kind(entry.kind), *told))


def _text(entry: Entry, column: int) -> str:
    return {
        NUMBER: lambda: entry.number,
        STATE: lambda: describe_state(entry.state),
        LICENSEE: lambda: entry.licensee,
        ISSUED: lambda: describe_day(entry.issued.date()),
        SECTIONS: lambda: entry.sections,
        VOLUME: lambda: describe_volume(entry),
        TOTAL: lambda: describe_total(entry),
    }[column]()


def _icon(entry: Entry, column: int) -> QIcon | None:
    if column == NUMBER:
        return kind_icon(entry.kind)
    return state_icon(entry.state) if column == STATE else None


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in AMOUNTS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _sort_key(entry: Entry, column: int) -> str | float:
    """Amounts as numbers, which need no more than to be compared; what is not known comes first."""
    if column == VOLUME:
        return _to_float(entry.megabytes)
    if column == TOTAL:
        return _to_float(entry.total)
    if column == ISSUED:
        return entry.issued.timestamp()
    return _text(entry, column).casefold()


def _to_float(amount: Decimal | None) -> float:
    return -1.0 if amount is None else float(amount)
