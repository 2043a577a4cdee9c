"""The strip at the dock's foot: what is being done, how far it is, and Cancel."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QProgressBar, QPushButton, QWidget

from .tasks import Run, Tasks


class TaskStrip(QWidget):
    """Shows the run that began last; hidden while nothing runs."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._run: Run | None = None
        self._title = QLabel()
        self._title.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setObjectName("taskProgress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("taskCancel")
        self._cancel.setToolTip(self.tr("Stop; nothing is left half-written"))
        self._cancel.clicked.connect(self._cancel_run)
        layout = QGridLayout(self)
        layout.addWidget(self._title, 0, 0, 1, 2)
        layout.addWidget(self._bar, 1, 0)
        layout.addWidget(self._cancel, 1, 1)
        tasks.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        run = self._tasks.running[-1] if self._tasks.running else None
        if run is not self._run:
            if self._run is not None:
                self._run.changed.disconnect(self._show)
            self._run = run
            if run is not None:
                run.changed.connect(self._show)
        self.setVisible(run is not None)
        self._show()

    def _show(self) -> None:
        if self._run is None:
            return
        others = len(self._tasks.running) - 1
        step = f": {self._run.step}" if self._run.step else ""
        more = self.tr(" (and {} more)").format(others) if others else ""
        self._title.setText(f"{self._run.title}{step}{more}")
        self._cancel.setEnabled(not self._run.was_cancelled)
        # A range of 0 to 0 shows that something goes on while nobody knows yet how far.
        self._bar.setRange(0, 100 if self._run.percent else 0)
        self._bar.setValue(int(self._run.percent))

    def _cancel_run(self) -> None:
        if self._run is not None:
            self._run.cancel()
            self._cancel.setEnabled(False)
