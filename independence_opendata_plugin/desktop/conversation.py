"""One operation from a Processing algorithm's thread: call, show what the engine says, cancel."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future, wait
from queue import Empty, SimpleQueue
from typing import Any

from qgis.core import QgsProcessingFeedback

from .engine import EngineClient
from .engine_messages import Notice
from .users_language import in_users_language

POLL_SECONDS = 0.1
GRACE_SECONDS = 3.0


def run_operation(
    engine: EngineClient, operation: str, request: Mapping[str, Any], feedback: QgsProcessingFeedback
) -> dict[str, Any]:
    """The operation's result. Raises Refused, Cancelled or EngineFailed.

    The engine's notices cross from its reader's thread in a queue: feedback is touched in this one only.
    """
    notices: SimpleQueue[Notice] = SimpleQueue()
    future = engine.call(operation, request, notices.put)
    doing = ""
    while not future.done():
        wait([future], POLL_SECONDS)
        doing = _show(notices, feedback, doing)
        if feedback.isCanceled():
            _give_up(engine, future)
    _show(notices, feedback, doing)
    return future.result()


def _give_up(engine: EngineClient, future: Future[dict[str, Any]]) -> None:
    engine.cancel(future)
    wait([future], GRACE_SECONDS)
    if not future.done():
        engine.abandon(future)
        wait([future])


def _show(notices: SimpleQueue[Notice], feedback: QgsProcessingFeedback, doing: str) -> str:
    """Pass on what has arrived; `doing` is the progress text shown last, and the new one is returned."""
    say = {"warning": feedback.pushWarning, "debug": feedback.pushDebugInfo}
    while True:
        try:
            notice = notices.get_nowait()
        except Empty:
            return doing
        if notice.kind == "log":
            say.get(notice.level, feedback.pushInfo)(in_users_language(notice.text))
            continue
        feedback.setProgress(100 * notice.fraction)
        if notice.text != doing:
            doing = notice.text
            feedback.setProgressText(in_users_language(doing))
