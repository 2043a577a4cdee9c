"""The layer rows as Qt views take them: what is ticked, and what each row says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from enum import IntEnum
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont

from ....chapter33.amounts import decimals
from ...users_language import describe
from ..access.icons import access_icon
from ..folding_view import FOLD_ROLE, SORT_ROLE, Fold
from .layer_rows import LayerRow
from .order import Figure, Imagery
from .wording import show_features, show_megabytes

WORDS_ROLE = SORT_ROLE + 1
"""All that a row says, for the filter and for screen readers."""


class Column(IntEnum):
    NAME = 0
    ACCESS = 1
    FEATURES = 2
    MEGABYTES = 3
    MODE = 4


class LayersModel(QAbstractTableModel):
    """Rows that can be ticked, where they may be licensed. `ticked_changed` tells that other rows are ticked."""

    ticked_changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[LayerRow, ...] = ()
        self._ticked: set[str] = set()
        self._figures: Mapping[str, Figure] = {}
        self._covers: Mapping[str, Imagery] = {}
        self._readers: dict[int, Callable[[LayerRow, int], Any]] = {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.DecorationRole: self._icon,
            Qt.ItemDataRole.CheckStateRole: self._check_state,
            Qt.ItemDataRole.FontRole: self._font,
            Qt.ItemDataRole.TextAlignmentRole: self._alignment,
            Qt.ItemDataRole.ToolTipRole: self._explain,
            Qt.ItemDataRole.AccessibleTextRole: self._words,
            FOLD_ROLE: self._fold,
            SORT_ROLE: self._sort_key,
            WORDS_ROLE: self._words,
        }

    @property
    def chosen(self) -> tuple[LayerRow, ...]:
        return tuple(row for row in self.rows if row.layer_id in self._ticked)

    @property
    def licensable(self) -> tuple[LayerRow, ...]:
        return tuple(row for row in self.rows if row.can_be_licensed)

    @property
    def outside(self) -> tuple[LayerRow, ...]:
        """The ticked orthophotos that cover nothing of the area: there is nothing of them to deliver."""
        covers = {row: self._covers.get(row.layer_id) for row in self.chosen}
        return tuple(row for row, cover in covers.items() if cover is not None and cover.sections == 0)

    @property
    def unplaced(self) -> tuple[LayerRow, ...]:
        """The ticked tables that no relation between ticked layers leads to: nothing says which rows to take."""
        ticked = {row.layer_id: row for row in self.chosen if not row.is_imagery}
        reached = {layer_id for layer_id, row in ticked.items() if not row.is_table}
        waiting = ticked.keys() - reached
        while near := {layer_id for layer_id in waiting if ticked[layer_id].related & reached}:
            reached |= near
            waiting -= near
        return tuple(ticked[layer_id] for layer_id in ticked if layer_id in waiting)

    def find_companions(self, table: LayerRow) -> tuple[LayerRow, ...]:
        """What may be licensed of the layers that a table is related to."""
        return tuple(row for row in self.licensable if row.layer_id in table.related)

    def show_rows(self, rows: tuple[LayerRow, ...]) -> None:
        """Ticks stay where a row may still be licensed."""
        if rows == self.rows:
            return
        kept = {row.layer_id for row in rows if row.can_be_licensed}
        lost = self._ticked - kept
        self.beginResetModel()
        self.rows = rows
        self._ticked &= kept
        self.endResetModel()
        if lost:
            self.ticked_changed.emit()

    def show_figures(self, figures: Mapping[str, Figure], covers: Mapping[str, Imagery]) -> None:
        """What each layer holds in the area, by its id; a layer that is missing has not been counted."""
        self._figures, self._covers = figures, covers
        self._tell_all()

    def tick(self, rows: Iterable[LayerRow]) -> None:
        self._ticked |= {row.layer_id for row in rows if row.can_be_licensed}
        self._tell_all()
        self.ticked_changed.emit()

    def tick_all(self, ticked: bool) -> None:
        self._ticked = {row.layer_id for row in self.licensable} if ticked else set()
        self._tell_all()
        self.ticked_changed.emit()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802 - Qt calls it by this name
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802 - Qt calls it by this name
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int) -> Any:  # noqa: ANN401, N802 - Qt's
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("Layer"), self.tr("Class"), self.tr("Features"), self.tr("MB"), self.tr("Edge"))
        return titles[section]

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        if index.column() == Column.NAME and self.rows[index.row()].can_be_licensed:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        reader = self._readers.get(role)
        return reader(self.rows[index.row()], index.column()) if reader else None

    def setData(self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        row = self.rows[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or not row.can_be_licensed:
            return False
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(row.layer_id)
        else:
            self._ticked.discard(row.layer_id)
        self.dataChanged.emit(index, index)
        self.ticked_changed.emit()
        return True

    def _tell_all(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(Column) - 1))

    def _text(self, row: LayerRow, column: int) -> str:
        figure = self._figures.get(row.layer_id)
        if column == Column.NAME:
            return row.name
        if column == Column.ACCESS:
            return row.text
        if column == Column.FEATURES:
            return self._count(row)
        if column == Column.MEGABYTES:
            return show_megabytes(figure.bytes, measured=figure.measured) if figure else ""
        return self._mode(row)

    def _count(self, row: LayerRow) -> str:
        """Features, or for imagery the sections that it covers."""
        figure, cover = self._figures.get(row.layer_id), self._covers.get(row.layer_id)
        if cover and cover.sections is not None:
            return self._show_cover(cover.sections)
        return show_features(figure.features, measured=figure.measured) if figure else ""

    def _show_cover(self, sections: Decimal) -> str:
        if not sections:
            return self.tr("not in the area")
        return self.tr("covers {} sections").format(decimals(sections, 2))

    def _mode(self, row: LayerRow) -> str:
        said = {"cut": self.tr("cut"), "whole": self.tr("whole")}.get(row.mode, "")
        if row.is_table and row.can_be_licensed:
            said = self.tr("related rows")
        return ", ".join(filter(None, (said, self.tr("unsaved edits") if row.has_edits else "")))

    def _icon(self, row: LayerRow, column: int) -> Any:  # noqa: ANN401 - an icon, or nothing
        return access_icon(row.standing) if column == Column.ACCESS else None

    def _check_state(self, row: LayerRow, column: int) -> Qt.CheckState | None:
        """None, no box at all, where ticking would be refused."""
        if column != Column.NAME or not row.can_be_licensed:
            return None
        return Qt.CheckState.Checked if row.layer_id in self._ticked else Qt.CheckState.Unchecked

    def _font(self, row: LayerRow, column: int) -> QFont | None:
        if column not in (Column.FEATURES, Column.MEGABYTES) or not self._is_about(row):
            return None
        font = QFont()
        font.setItalic(True)
        return font

    def _alignment(self, row: LayerRow, column: int) -> Qt.AlignmentFlag | None:  # noqa: ARG002 - like the others
        is_figure = column in (Column.FEATURES, Column.MEGABYTES)
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter if is_figure else None

    def _explain(self, row: LayerRow, column: int) -> str:
        if column == Column.MODE and row.is_table and row.can_be_licensed:
            return self.tr("Rows that belong to features in the area are delivered.")
        if column == Column.MODE and row.mode:
            return (
                self.tr("Features are cut at the edge of the area.")
                if row.mode == "cut"
                else self.tr("Features at the edge of the area are delivered whole.")
            )
        return describe(row.refusal) if row.refusal else row.standing.sentence

    def _fold(self, row: LayerRow, column: int) -> Fold | None:
        if column != Column.NAME:
            return None
        second = (row.text, self._count(row), self._mode(row))
        return Fold(
            trailing=self._text(row, Column.MEGABYTES),
            second=" · ".join(filter(None, second)),
            icon=access_icon(row.standing),
            is_about=self._is_about(row),
        )

    def _sort_key(self, row: LayerRow, column: int) -> Any:  # noqa: ANN401 - text or a number
        figure = self._figures.get(row.layer_id)
        if column == Column.FEATURES:
            return figure.features if figure else -1
        if column == Column.MEGABYTES:
            return figure.bytes if figure else -1
        return self._text(row, column).casefold()

    def _words(self, row: LayerRow, column: int) -> str:  # noqa: ARG002 - like the others
        return ", ".join(filter(None, (self._text(row, column) for column in Column)))

    def _is_about(self, row: LayerRow) -> bool:
        known = self._figures.get(row.layer_id) or self._covers.get(row.layer_id)
        return known is not None and not known.measured


class ShownLayers(QSortFilterProxyModel):
    """The rows that match what is typed; where nothing is, those that may not be licensed can be left out."""

    def __init__(self, model: LayersModel) -> None:
        super().__init__(model)
        self._model = model
        self._sought = ""
        self._shows_refused = True
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)

    def seek(self, text: str) -> None:
        self._sought = text.strip().casefold()
        self.invalidateFilter()

    def show_refused(self, shown: bool) -> None:
        self._shows_refused = shown
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # noqa: N802 - Qt's name
        if not self._sought:
            return self._shows_refused or self._model.rows[row].can_be_licensed
        index = self._model.index(row, Column.NAME, parent)
        return self._sought in self._model.data(index, WORDS_ROLE).casefold()
