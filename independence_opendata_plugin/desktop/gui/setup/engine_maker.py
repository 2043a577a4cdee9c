"""Makes the engine's environment in the background; goes on when the options page is closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....paths import ENGINE_REQUIREMENTS
from ... import settings
from ...base_python import find_base_python
from ...environment import make_environment
from ...pip_progress import Progress, Stage
from ...users_language import describe
from .work import Work

if TYPE_CHECKING:
    from ..office import Office


class EngineMaker(QObject):
    """`changed` tells that `progress`, `problem` or `has_succeeded` is another one.

    `progress` is None while nothing goes on; `problem` says how the last attempt failed ("": it did not, or was
    cancelled). `requirements` is the file of what is installed.
    """

    changed = pyqtSignal()

    def __init__(self, office: Office, requirements: Path = ENGINE_REQUIREMENTS) -> None:
        super().__init__(office)
        self._office = office
        self._work: Work | None = None
        self.requirements = requirements
        self.progress: Progress | None = None
        self.problem = ""
        self.has_succeeded = False

    @property
    def is_running(self) -> bool:
        return self._work is not None

    def start(self) -> None:
        """Make the environment where the plugin looks for it, in place of one that is there. Must not be running."""
        goal, requirements, engine = settings.default_environment(), self.requirements, self._office.engine

        def make(tell: Callable[[Progress], None], is_cancelled: Callable[[], bool]) -> None:
            base = find_base_python()
            # An engine at work in the environment that is replaced would lose its libraries under way.
            engine.stop()
            make_environment(goal, requirements, base.path, tell, is_cancelled)

        self.problem, self.has_succeeded = "", False
        self.progress = Progress(Stage.CREATE)
        self._work = Work(self.tr("Making the engine's environment"), make)
        self._work.told.connect(self._show)
        self._work.ended.connect(self._end)
        self._work.start()
        self.changed.emit()

    def cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def close(self) -> None:
        if self._work is not None:
            self._work.leave()
            self._work = None

    def describe(self) -> str:
        """What goes on, for the user; "" where nothing does."""
        progress = self.progress
        if progress is None:
            return ""
        if progress.stage is Stage.FETCH:
            text = self.tr("Fetching {} ({} of about {})")
            return text.format(progress.package, progress.done, progress.total)
        if progress.stage is Stage.INSTALL:
            return self.tr("Installing: {} of {} packages").format(progress.done, progress.total)
        if progress.stage is Stage.CHECK:
            return self.tr("Trying the libraries out")
        return self.tr("Making the virtual environment")

    def _show(self, progress: Progress) -> None:
        self.progress = progress
        self.changed.emit()

    def _end(self, succeeded: bool) -> None:
        work, self._work, self.progress = self._work, None, None
        self.has_succeeded = succeeded
        if succeeded:
            settings.keep(settings.ENGINE_PYTHON, "")
            self._office.messages.tell(self.tr("The engine's environment is ready."))
        elif work is not None and work.problem is not None:
            self.problem = describe(work.problem)
            self._office.messages.refuse(work.problem)
        self.changed.emit()
        self._office.catalog.refresh()
