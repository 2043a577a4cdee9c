"""Options, *Check set-up*: each part with its state, what was found and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ....chapter33.refusal import Refused
from ...checkup import check_up
from ...checkup_office import AskRegister
from ...checkup_part import Part, PartState, as_text, worst
from ...register_access import with_access
from ...users_language import describe
from ..office import Office
from .facts import gather_facts
from .states import state_icon, state_words
from .work import Work

ANSWER_SECONDS = 30


class WrappingDelegate(QStyledItemDelegate):
    """Gives a row the height that its text needs at the width of its column; Qt asks for one line only."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802 - Qt's name
        view = self.parent()
        margin = view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
        width = view.columnWidth(index.column()) - 2 * margin
        text = view.fontMetrics().boundingRect(
            QRect(0, 0, width, 0), int(Qt.TextFlag.TextWordWrap), index.data() or ""
        )
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), text.height() + 2 * margin))


class CheckUpTab(QWidget):
    """Looks by itself when it is first seen. `parts` is what was found last."""

    def __init__(self, office: Office, is_changed: Callable[[], bool]) -> None:
        """`is_changed`: whether the page holds what has not been applied, and is therefore not checked."""
        super().__init__()
        self._office = office
        self._is_changed = is_changed
        self._work: Work | None = None
        self.parts: tuple[Part, ...] = ()
        self._tree = self._make_tree()
        self._summary = QLabel(objectName="checkSummary", wordWrap=True)
        self._refresh = QPushButton(
            QgsApplication.getThemeIcon("/mActionRefresh.svg"), self.tr("&Refresh"), objectName="checkRefresh"
        )
        self._refresh.clicked.connect(self.refresh)
        self._copy = QPushButton(
            QgsApplication.getThemeIcon("/mActionEditCopy.svg"),
            self.tr("&Copy as Text"),
            objectName="checkCopy",
        )
        self._copy.clicked.connect(self._copy_text)
        self._copy.setEnabled(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self._refresh)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self._summary)
        layout.addWidget(self._tree, 1)
        layout.addLayout(buttons)

    def refresh(self) -> None:
        """Look again, in the background."""
        if self._work is not None:
            return
        facts = gather_facts(self._office)
        ask_register = self._make_asking(facts.register)
        self._summary.setText(self.tr("Looking…"))
        self._refresh.setEnabled(False)
        self._work = Work(
            self.tr("Checking the set-up"),
            lambda _, is_cancelled: check_up(facts, ask_register, is_cancelled),
        )
        self._work.ended.connect(self._show)
        self._work.start()

    def _make_asking(self, register: str) -> AskRegister:
        """Credentials are read here, on the main thread: QGIS may have to ask for its master password."""
        engine = self._office.engine
        try:
            values: dict[str, Any] | Refused = with_access({"REGISTER": register})
        except Refused as refusal:
            values = refusal

        def ask(operation: str) -> dict[str, Any]:
            if isinstance(values, Refused):
                raise values
            return engine.call(operation, values).result(ANSWER_SECONDS)

        return ask

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt calls it by this name
        super().showEvent(event)
        if not self.parts:
            self.refresh()

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget(objectName="checkTree")
        tree.setHeaderLabels([self.tr("Part"), self.tr("State"), self.tr("What was found, and what to do")])
        tree.setAccessibleName(self.tr("Parts of the set-up"))
        tree.setWordWrap(True)
        tree.setAlternatingRowColors(True)
        tree.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        header = tree.header()
        header.setStretchLastSection(True)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.sectionResized.connect(lambda *_: tree.scheduleDelayedItemsLayout())
        tree.setItemDelegateForColumn(2, WrappingDelegate(tree))
        return tree

    def _show(self, succeeded: bool) -> None:
        work, self._work = self._work, None
        self._refresh.setEnabled(True)
        if not succeeded or work is None:
            self._summary.setText(describe(work.problem) if work and work.problem else self.tr("Cancelled."))
            return
        self.parts = work.result
        self._copy.setEnabled(True)
        self._summary.setText(self._summarize())
        self._tree.clear()
        self._add(self._tree.invisibleRootItem(), self.parts)

    def _summarize(self) -> str:
        texts = {
            PartState.OK: self.tr("Everything is in order."),
            PartState.WARNING: self.tr("It works; some parts need a look."),
            PartState.MISSING: self.tr("Something is missing."),
        }
        text = texts[worst(part.state for part in self.parts)]
        if self._is_changed():
            return f"{text} {self.tr('What has not been applied yet is not checked.')}"
        return text

    def _add(self, parent: QTreeWidgetItem, parts: Iterable[Part]) -> None:
        for part in parts:
            found = f"{part.detail}\n→ {part.remedy}" if part.remedy else part.detail
            item = QTreeWidgetItem(parent, [part.name, state_words()[part.state], found])
            item.setIcon(0, state_icon(part.state))
            self._add(item, part.parts)
            item.setExpanded(part.state is not PartState.OK)

    def _copy_text(self) -> None:
        QgsApplication.clipboard().setText(as_text(self.parts, state_words()))
