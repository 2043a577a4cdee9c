"""Questions to the engine from the main thread: answers arrive there too, and nobody waits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer

from ...chapter33.refusal import Cancelled, Refused
from ..engine import EngineClient
from ..engine_messages import EngineFailed
from ..register_access import with_access

POLL_MILLISECONDS = 25

Answer = Callable[[dict[str, Any]], None]
Failure = Callable[[Exception], None]


@dataclass(eq=False)
class Question:
    """One call under way. `failure` takes Refused or EngineFailed; what the asker cancelled is answered by nobody."""

    future: Future[dict[str, Any]]
    answer: Answer
    failure: Failure
    is_dropped: bool = field(default=False)


class Requests(QObject):
    """The engine's operations that have no Processing algorithm: small, frequent, asked by the window itself."""

    def __init__(self, engine: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._open: list[Question] = []
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MILLISECONDS)
        self._timer.timeout.connect(self._deliver)

    def ask(self, operation: str, values: Mapping[str, Any], answer: Answer, failure: Failure) -> Question:
        """Call `answer` or `failure` on the main thread later, never before this returns."""
        question = Question(self._call(operation, values), answer, failure)
        self._open.append(question)
        self._timer.start()
        return question

    def drop(self, question: Question) -> None:
        """Ask the engine to stop; neither `answer` nor `failure` is called any more."""
        question.is_dropped = True
        self._engine.cancel(question.future)

    def close(self) -> None:
        for question in self._open:
            self.drop(question)
        self._open = []
        self._timer.stop()

    def _call(self, operation: str, values: Mapping[str, Any]) -> Future[dict[str, Any]]:
        try:
            return self._engine.call(operation, with_access(values, asks_again=False))
        except Refused as refusal:
            failed: Future[dict[str, Any]] = Future()
            failed.set_exception(refusal)
            return failed

    def _deliver(self) -> None:
        done = [question for question in self._open if question.future.done()]
        self._open = [question for question in self._open if question not in done]
        if not self._open:
            self._timer.stop()
        for question in done:
            if not question.is_dropped:
                _hand_over(question)


def _hand_over(question: Question) -> None:
    try:
        result = question.future.result()
    except Cancelled:
        return
    except (Refused, EngineFailed) as error:
        question.failure(error)
        return
    question.answer(result)
