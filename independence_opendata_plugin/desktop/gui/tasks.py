"""Processing algorithms run in the background: progress, the step at work, Cancel, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

Results = dict[str, Any]


class RunFeedback(QgsProcessingFeedback):
    """Keeps what an algorithm says; its methods are called in the algorithm's thread, its signals cross over."""

    stepped = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []
        self.warnings: list[str] = []

    def setProgressText(self, text: str) -> None:  # noqa: N802 - QGIS calls it by this name
        self.stepped.emit(text)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: ARG002, N802, N803 - QGIS's names
        self.errors.append(error)

    def pushWarning(self, warning: str) -> None:  # noqa: N802 - QGIS calls it by this name
        self.warnings.append(warning)


class Run(QObject):
    """One algorithm at work. `ended` comes once, with True for success; then `results`, `error`, `was_cancelled` hold.

    `percent` and `step` are what was said last; `changed` tells that they are new.
    """

    changed = pyqtSignal()
    ended = pyqtSignal(bool)

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: Mapping[str, Any],
        title: str,
        *,
        quiet: bool = False,
    ) -> None:
        super().__init__()
        self.title = title
        self.percent = 0.0
        self.step = ""
        self.results: Results = {}
        self.was_cancelled = False
        self._feedback = RunFeedback()
        self._feedback.progressChanged.connect(self._show_percent)
        self._feedback.stepped.connect(self._show_step)
        # Algorithm, context, feedback and layers of no project must outlive the task, which holds none of them.
        self._parameters = {name: _name_layers(value) for name, value in parameters.items()}
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._algorithm = algorithm
        # Silent: how it ended is told by whoever asked for it, and not a second time by QGIS.
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent
        if quiet:
            flags |= QgsTask.Flag.Hidden
        self._task = QgsProcessingAlgRunnerTask(
            algorithm, self._parameters, self._context, self._feedback, flags
        )
        self._task.setDescription(title)
        self._task.executed.connect(self._end)

    @property
    def error(self) -> str:
        """What went wrong, for the user to read; "" where nothing did."""
        return "\n".join(self._feedback.errors)

    @property
    def warnings(self) -> tuple[str, ...]:
        return tuple(self._feedback.warnings)

    def start(self) -> None:
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask it to stop; `ended` follows."""
        self.was_cancelled = True
        self._feedback.cancel()
        self._task.cancel()

    def _show_percent(self, percent: float) -> None:
        self.percent = percent
        self.changed.emit()

    def _show_step(self, step: str) -> None:
        self.step = step
        self.changed.emit()

    def _end(self, succeeded: bool, results: Results) -> None:
        self.results = results
        self.ended.emit(succeeded)


def _name_layers(value: Any) -> Any:  # noqa: ANN401 - Processing takes anything
    """The project's layers by their ids: one may be removed while the run goes on, and its object would be gone."""
    if isinstance(value, list | tuple):
        return [_name_layers(part) for part in value]
    if isinstance(value, QgsMapLayer) and QgsProject.instance().mapLayer(value.id()) is not None:
        return value.id()
    return value


class Tasks(QObject):
    """The runs of the window. `changed` tells that one has begun or ended.

    `running` are those that somebody asked for; quiet ones serve the window itself and are nowhere shown.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running: list[Run] = []
        self._quiet: list[Run] = []

    def run(
        self,
        algorithm: str,
        parameters: Mapping[str, Any],
        title: str,
        on_success: Callable[[Run], None],
        on_failure: Callable[[Run], None],
        *,
        quiet: bool = False,
    ) -> Run:
        """Start `independence:ALGORITHM` on parameters as Processing takes them (layers by object or id).

        Parameters are read now, on the main thread; a live layer is not touched afterwards. One of the two callbacks
        is called on the main thread at the end; `on_failure` also for a run that was cancelled.
        """
        made = QgsApplication.processingRegistry().createAlgorithmById(f"independence:{algorithm}")
        if made is None:
            raise KeyError(algorithm)
        run = Run(made, parameters, title, quiet=quiet)
        runs = self._quiet if quiet else self.running
        runs.append(run)

        def end(succeeded: bool) -> None:
            runs.remove(run)
            self.changed.emit()
            (on_success if succeeded else on_failure)(run)

        run.ended.connect(end)
        run.start()
        self.changed.emit()
        return run

    def close(self) -> None:
        """Cancel what still runs."""
        for run in (*self.running, *self._quiet):
            run.ended.disconnect()
            run.cancel()
        self.running, self._quiet = [], []
