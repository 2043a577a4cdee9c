"""Something that takes long, away from the main thread: what it tells, Cancel, and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ....chapter33.refusal import Cancelled, Refused
from ...engine_messages import EngineFailed


class Told(Protocol):
    """`fraction` of the whole that is done, 0 to 1; what else is told is between the two ends."""

    @property
    def fraction(self) -> float: ...


Do = Callable[[Callable[[Told], None], Callable[[], bool]], Any]
"""Is handed `tell` and `is_cancelled`, and runs in another thread; must touch neither layers nor widgets."""


class Work(QgsTask):
    """`told` and `ended` arrive in the main thread; `ended` once, with True for success.

    Then `result` holds, or `problem` (None where it was cancelled).
    """

    told = pyqtSignal(object)
    ended = pyqtSignal(bool)

    def __init__(self, title: str, do: Do) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._do = do
        self.result: Any = None
        self.problem: Exception | None = None
        self.taskCompleted.connect(self._complete)
        self.taskTerminated.connect(self._terminate)

    def run(self) -> bool:
        try:
            self.result = self._do(self._tell, self.isCanceled)
        except Cancelled:
            return False
        except (Refused, EngineFailed, OSError) as problem:
            self.problem = problem
            return False
        return True

    def start(self) -> None:
        QgsApplication.taskManager().addTask(self)

    def leave(self) -> None:
        """Cancel it, and tell those who listened to `told` and `ended` no more."""
        self.told.disconnect()
        self.ended.disconnect()
        self.cancel()

    def _tell(self, told: Told) -> None:
        self.setProgress(100 * told.fraction)
        self.told.emit(told)

    def _complete(self) -> None:
        self.ended.emit(True)

    def _terminate(self) -> None:
        self.ended.emit(False)
