"""Another fee schedule, or another reading of it: for the rare order that is not priced as the office usually does."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from ....chapter33.refusal import Refused
from ....chapter33.schedule import Reading, load_schedule, schedule_in_force, with_readings
from ....paths import RESOURCES
from ...users_language import in_users_language
from .fields import Remark, explain, put_under

SCHEDULES = RESOURCES / "schedules"


class SchedulePanel(QgsCollapsibleGroupBox):
    """Chooses schedule and readings. `changed` tells that `schedule` or `problem` is another one.

    `problem` is why the chosen file is no schedule; nothing may be priced by the one before instead.
    """

    changed = pyqtSignal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setTitle(self.tr("Advanced"))
        self.setObjectName("licenseAdvanced")
        self.setCollapsed(True)
        self._in_force = schedule_in_force(SCHEDULES, today)
        self._base = self._in_force
        self.schedule = self._in_force
        self.problem: Refused | None = None
        self._file = QgsFileWidget()
        self._file.setObjectName("scheduleFile")
        self._file.setFilter("TOML (*.toml)")
        self._file.setDefaultRoot(str(SCHEDULES))
        explain(self._file, self.tr("Another city's schedule, or one that was in force before."))
        self._file.lineEdit().setPlaceholderText(self.tr("in force: {}").format(self._in_force.id))
        self._file.fileChanged.connect(self._take_file)
        self._remark = Remark("scheduleProblem")
        self._readings: dict[str, QComboBox] = {}
        self._form = QFormLayout(self)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.addRow(self.tr("Fee schedule"), put_under(self._file, self._remark))
        self._kept_rows = self._form.rowCount()
        self._show_readings()

    @property
    def file(self) -> str:
        """The schedule file that was chosen; "" where it is the one in force."""
        return "" if self._base is self._in_force else self._file.filePath()

    @property
    def choices(self) -> dict[str, str]:
        """The readings that are not the schedule's own defaults."""
        return {
            name: value for name, value in self.schedule.chosen.items() if value != self._base.chosen[name]
        }

    def _take_file(self, path: str) -> None:
        try:
            self._base = load_schedule(Path(path)) if path.strip() else self._in_force
        except Refused as problem:
            self.problem = problem
            self._remark.refuse(problem)
            self.changed.emit()
            return
        self.problem = None
        self._remark.refuse(None)
        self._show_readings()
        self._take_readings()

    def _show_readings(self) -> None:
        while self._form.rowCount() > self._kept_rows:
            self._form.removeRow(self._kept_rows)
        self._readings = {reading.name: self._make_box(reading) for reading in self._base.readings}
        for reading in self._base.readings:
            question = QLabel(f"{in_users_language(reading.question)} ({reading.citation})")
            question.setWordWrap(True)
            question.setBuddy(self._readings[reading.name])
            self._form.addRow(question)
            self._form.addRow(self._readings[reading.name])
        for before, after in pairwise((self._file, *self._readings.values())):
            QWidget.setTabOrder(before, after)

    def _make_box(self, reading: Reading) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"reading_{reading.name}")
        box.setAccessibleName(in_users_language(reading.question))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        for value, text in reading.values.items():
            box.addItem(f"{value}: {in_users_language(text)}", value)
        box.setCurrentIndex(box.findData(reading.default))
        box.setToolTip(box.currentText())
        box.currentIndexChanged.connect(self._take_readings)
        return box

    def _take_readings(self, *_: object) -> None:
        chosen = {name: box.currentData() for name, box in self._readings.items()}
        for box in self._readings.values():
            box.setToolTip(box.currentText())
        self.schedule = with_readings(self._base, chosen)
        self.changed.emit()
