"""Opens the sample city, and makes it first where it is not there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ....chapter33.refusal import Refused
from ... import settings
from ...sample_city import SampleProgress, SampleStage, is_ready, make_data, write_stamp
from .progress_message import ProgressMessage
from .work import Work

if TYPE_CHECKING:
    from ..office import Office


class SampleOpener(QObject):
    """The sample city has a register, an approval and a portal of its own: practice touches nothing of the office's."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self._office = office
        self._work: Work | None = None
        self._message: ProgressMessage | None = None

    @property
    def is_running(self) -> bool:
        return self._work is not None

    def open(self) -> None:  # noqa: A003 - the user's word
        """Open it at once, or make it in the background and open it then."""
        if self.is_running:
            return
        if is_ready(settings.sample()):
            self._show_project()
            return
        try:
            self._start()
        except Refused as refusal:
            self._office.messages.refuse(refusal)

    def cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def close(self) -> None:
        if self._work is not None:
            self._work.leave()
            self._forget()

    def _start(self) -> None:
        places, engine, python = settings.sample(), self._office.engine, settings.find_engine_python()

        def make(tell: Callable[[SampleProgress], None], is_cancelled: Callable[[], bool]) -> None:
            make_data(places, python, engine, tell, is_cancelled)

        self._work = Work(self.tr("Making the sample city"), make)
        self._work.told.connect(self._show)
        self._work.ended.connect(self._end)
        self._message = ProgressMessage(
            self._office.iface, self.tr("Making the sample city; it opens when it is ready."), self.cancel
        )
        self._work.start()

    def _show(self, progress: SampleProgress) -> None:
        texts = {
            SampleStage.LAY_OUT: self.tr("Laying out the sample city"),
            SampleStage.WRITE: self.tr("Writing the sample city's layers"),
            SampleStage.CLASSIFY: self.tr("Classifying the layers in the sample's own register"),
        }
        if self._message is not None:
            self._message.show(texts[progress.stage], progress.fraction)

    def _end(self, succeeded: bool) -> None:
        problem = self._work.problem if self._work is not None else None
        self._forget()
        if succeeded:
            self._write_project()
        elif problem is not None:
            self._office.messages.refuse(problem)
        else:
            self._office.messages.tell(self.tr("The sample city was not made: cancelled."))

    def _forget(self) -> None:
        self._work = None
        if self._message is not None:
            self._message.close()
            self._message = None

    def _write_project(self) -> None:
        from ...sample_project import BrokenLayer, write_project

        try:
            write_project(settings.sample().project)
            write_stamp(settings.sample())
        except (BrokenLayer, OSError) as problem:
            self._office.messages.refuse(problem)
            return
        self._show_project()

    def _show_project(self) -> None:
        # QGIS asks here whether the present project is to be saved; False: the user would rather stay in it.
        if self._office.iface.newProject(True):
            self._office.iface.addProject(str(settings.sample().project))
