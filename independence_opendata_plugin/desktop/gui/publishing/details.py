"""Below the table: one dataset with what stands in its way, what would change, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...users_language import translate_refusal
from ..access.icons import access_icon, access_word
from ..icon_line import IconLine
from .finding_box import FindingBox
from .report import DatasetReport
from .rows import DatasetRow
from .timing import is_published
from .withdrawal import Withdrawal
from .words import (
    WARNING,
    describe_metadata,
    describe_publication,
    describe_state,
    describe_timing,
    state_icon,
    theme_icon,
    translate_frequency,
)


class DatasetDetails(QScrollArea):
    """`remedy_chosen` gives identifier, field and remedy, `withdrawal_wanted` identifier and reason."""

    remedy_chosen = pyqtSignal(str, str, str)
    withdrawal_wanted = pyqtSignal(str, str)
    page_wanted = pyqtSignal(str)

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._row: DatasetRow | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("The chosen dataset"))
        self.setWidget(self._make_hint())

    def show_row(self, row: DatasetRow | None) -> None:
        """Show another dataset, or what is new of the same one; None: none is chosen."""
        if row == self._row:
            return
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._row = row
        content = QWidget()
        layout = QVBoxLayout(content)
        for part in self._make_parts(row) if row else [self._make_hint()]:
            layout.addWidget(part)
        layout.addStretch(1)
        self.setWidget(content)
        if had_focus:
            # The button that was pressed has gone: the next one takes its place.
            (content.findChild(QPushButton) or self).setFocus()

    def _make_hint(self) -> QWidget:
        """The room is kept while none is chosen, so that nothing moves under the pointer."""
        return IconLine(QIcon(), self.tr("Choose a dataset to see what can be done with it."))

    def _make_parts(self, row: DatasetRow) -> list[QWidget]:
        parts: list[QWidget] = [
            IconLine(access_icon(row.dataset.access), row.dataset.title, is_strong=True),
            QLabel(self._tell_facts(row), wordWrap=True),
        ]
        if not row.door.allowed:
            parts.append(IconLine(theme_icon(WARNING) if row.is_open else QIcon(), self._tell_obstacle(row)))
        if row.report:
            parts += self._make_result(row, row.report)
        if is_published(row.record):
            parts.append(self._make_actions(row.identifier))
        return parts

    def _tell_facts(self, row: DatasetRow) -> str:
        frequency = translate_frequency(row.timing.frequency)
        due = describe_timing(row, self._clock())
        facts = (
            (row.identifier,),
            (
                access_word(row.dataset.access),
                self.tr("in the project") if row.layer_id else "",
                self.tr("metadata {}").format(describe_metadata(row)),
            ),
            (frequency, describe_publication(row), due if due != frequency else "") if row.is_open else (),
        )
        return "\n".join(" · ".join(fact for fact in line if fact) for line in facts if line)

    def _tell_obstacle(self, row: DatasetRow) -> str:
        door = translate_refusal(row.door.refusal(row.dataset.title))
        rule = (
            self.tr("{} ({}).").format(door.why, door.rule) if door.rule else self.tr("{}.").format(door.why)
        )
        text = self.tr("It may not be published: {}").format(rule)
        return f"{text} {self.tr('What to do: {}.').format(door.remedy)}" if door.remedy else text

    def _make_result(self, row: DatasetRow, report: DatasetReport) -> list[QWidget]:
        parts: list[QWidget] = [IconLine(state_icon(row), self._tell_result(row, report))]
        if report.ended_badly and not report.findings:
            parts.append(QLabel(self._tell_refusal(report), wordWrap=True))
        elif report.fields or report.metadata or report.reason and not report.findings:
            parts.append(QLabel(self._tell_changes(report), wordWrap=True))
        for found in report.findings:
            box = FindingBox(found, row.settled_by(found))
            box.remedy_chosen.connect(
                lambda field, remedy: self.remedy_chosen.emit(row.identifier, field, remedy)
            )
            parts.append(box)
        return parts

    def _tell_result(self, row: DatasetRow, report: DatasetReport) -> str:
        if report.findings and not row.is_stale:
            return self.tr("Refused: screening found what must not be published by oversight.")
        return describe_state(row)

    def _tell_refusal(self, report: DatasetReport) -> str:
        told = [report.rule, self.tr("What to do: {}").format(report.remedy) if report.remedy else ""]
        return "\n".join(text for text in told if text)

    def _tell_changes(self, report: DatasetReport) -> str:
        told = [
            self.tr("Fields: {}").format(", ".join(report.fields)) if report.fields else "",
            self.tr("Metadata: {}").format(", ".join(report.metadata)) if report.metadata else "",
            report.reason,
        ]
        return "\n".join(text for text in told if text)

    def _make_actions(self, identifier: str) -> QWidget:
        page = QPushButton(self.tr("Open its pag&e"), objectName="publishOpenPage")
        page.clicked.connect(lambda: self.page_wanted.emit(identifier))
        withdrawal = Withdrawal(page)
        withdrawal.wanted.connect(lambda reason: self.withdrawal_wanted.emit(identifier, reason))
        return withdrawal
