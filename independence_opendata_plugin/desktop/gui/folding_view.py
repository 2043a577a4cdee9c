"""A table that becomes a list of two-line rows where the dock is too narrow for its columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QIcon, QKeyEvent, QPainter, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

FOLD_ROLE = int(Qt.ItemDataRole.UserRole) + 1
SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 2
LEAST_CHARACTERS = 18
SMALLER = 0.9


@dataclass(frozen=True)
class Fold:
    """What a folded row says beside its first column: at the end of its first line, and in its second line.

    `is_about`: the end of the first line is an estimate, which stands in italics.
    """

    trailing: str
    second: str
    icon: QIcon = field(default_factory=QIcon)
    is_about: bool = False


class FoldingView(QTreeView):
    """Rows of a flat model. Its first column gives, as FOLD_ROLE, the Fold that stands for all others.

    `elastic` are the columns that share what room is left, and whose texts are cut short where there is none.
    `row_chosen` tells that another row is the current one (an invalid index: none).
    """

    row_chosen = pyqtSignal(QModelIndex)

    def __init__(self, elastic: Sequence[int] = (0,), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_folded = False
        self._elastic = tuple(elastic)
        self._is_folding = False
        self._title_widths: dict[int, int] = {}
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAlternatingRowColors(True)
        self.setSortingEnabled(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(FoldingDelegate(self))
        self.header().setStretchLastSection(False)

    def fit(self) -> None:
        """Choose between table and list by the width at hand, and give each column what it needs."""
        model = self.model()
        if model is None:
            return
        widths = [self._needed_width(column) for column in range(model.columnCount())]
        available = self.viewport().width()
        room = available - sum(widths)
        self._fold(room < 0)
        if self.is_folded:
            self.setColumnWidth(0, available)
            return
        for column in self._elastic:
            widths[column] += room // len(self._elastic)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        # Folding takes the header away, which resizes the view within its own layout: Qt cannot measure columns then.
        if not self._is_folding:
            self.fit()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # noqa: N802 - Qt's name
        super().currentChanged(current, previous)
        self.row_chosen.emit(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space ticks the row, whichever of its columns was clicked."""
        if event.key() == Qt.Key.Key_Space:
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(0))
        super().keyPressEvent(event)

    def _needed_width(self, column: int) -> int:
        character = self.fontMetrics().averageCharWidth()
        if column in self._elastic:
            return character * LEAST_CHARACTERS
        return max(self.sizeHintForColumn(column), self._title_width(column)) + 2 * character

    def _title_width(self, column: int) -> int:
        """As it was when last shown: hidden it has none, and the view would unfold and fold again without end."""
        if not self.isColumnHidden(column):
            self._title_widths[column] = self.header().sectionSizeHint(column)
        return self._title_widths.get(column, 0)

    def _fold(self, folded: bool) -> None:
        if folded == self.is_folded:
            return
        self.is_folded = folded
        self._is_folding = True
        self.header().setVisible(not folded)
        self._is_folding = False
        for column in range(1, self.model().columnCount()):
            self.setColumnHidden(column, folded)
        # Rows have another height from now on.
        self.scheduleDelayedItemsLayout()


class FoldingDelegate(QStyledItemDelegate):
    """Draws the first column of a folded view in two lines; all else as Qt does."""

    def __init__(self, view: FoldingView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802 - Qt's name
        size = super().sizeHint(option, index)
        if not (self._view.is_folded and index.column() == 0):
            return size
        return QSize(size.width(), 2 * size.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        fold = index.data(FOLD_ROLE) if self._view.is_folded and index.column() == 0 else None
        if fold is None:
            super().paint(painter, option, index)
            return
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        title, whole.text = whole.text, " "
        style = self._view.style()
        text = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, whole, self._view)
        # The style draws background, tick box and icon; the two lines are ours.
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, self._view)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, whole, self._view) + 1
        lines = QRect(whole.rect)
        lines.setLeft(text.left() + margin)
        lines.setRight(lines.right() - 2 * margin)
        painter.save()
        self._draw_first(painter, whole, lines, title, fold)
        self._draw_second(painter, whole, lines, fold)
        painter.restore()

    def _draw_first(
        self, painter: QPainter, option: QStyleOptionViewItem, lines: QRect, title: str, fold: Fold
    ) -> None:
        line = QRect(lines.left(), lines.top(), lines.width(), lines.height() // 2)
        metrics = QFontMetrics(option.font)
        font = QFont(option.font)
        font.setItalic(fold.is_about)
        gap = metrics.averageCharWidth()
        taken = QFontMetrics(font).horizontalAdvance(fold.trailing) + gap if fold.trailing else 0
        painter.setFont(font)
        painter.setPen(_text_color(option, is_faint=False))
        low = Qt.AlignmentFlag.AlignBottom
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | low, fold.trailing)
        painter.setFont(option.font)
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, line.width() - taken)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | low, shown)

    def _draw_second(self, painter: QPainter, option: QStyleOptionViewItem, lines: QRect, fold: Fold) -> None:
        half = lines.height() // 2
        line = QRect(lines.left(), lines.top() + half, lines.width(), half)
        font = QFont(option.font)
        font.setPointSizeF(option.font.pointSizeF() * SMALLER)
        metrics = QFontMetrics(font)
        if not fold.icon.isNull():
            side = metrics.height()
            mode = QIcon.Mode.Normal if option.state & QStyle.StateFlag.State_Enabled else QIcon.Mode.Disabled
            fold.icon.paint(painter, QRect(line.left(), line.top(), side, side), mode=mode)
            line.setLeft(line.left() + side + metrics.averageCharWidth() // 2)
        painter.setFont(font)
        painter.setPen(_text_color(option, is_faint=True))
        shown = metrics.elidedText(fold.second, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)


def _text_color(option: QStyleOptionViewItem, is_faint: bool) -> QColor:
    state = option.state
    group = (
        QPalette.ColorGroup.Active if state & QStyle.StateFlag.State_Active else QPalette.ColorGroup.Inactive
    )
    if not state & QStyle.StateFlag.State_Enabled:
        group = QPalette.ColorGroup.Disabled
    if state & QStyle.StateFlag.State_Selected:
        return option.palette.color(group, QPalette.ColorRole.HighlightedText)
    role = QPalette.ColorRole.PlaceholderText if is_faint else QPalette.ColorRole.Text
    return option.palette.color(group, role)
