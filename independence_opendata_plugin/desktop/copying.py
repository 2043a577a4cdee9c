"""Writing the copies that the engine is to read: before its call, or where it can read while they grow, during it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import Qt

from ..chapter33.refusal import Cancelled, Refused
from .layer_copy import GrowingCopy, LayerCopy


@contextmanager
def copying(copies: Sequence[tuple[LayerCopy, Path]], feedback: QgsFeedback) -> Iterator[None]:
    """Write each copy to its path. Inside the block whole ones are there, and growing ones have begun.

    Raises Refused where a copy cannot be made, also in place of what the engine says of rows that did not come, and
    Cancelled when the user stopped it.
    """
    with ExitStack() as opened:
        growing = []
        for copied, path in copies:
            if isinstance(copied, GrowingCopy):
                growing.append(opened.enter_context(copied.begin(path)))
            else:
                copied.write(path, feedback)
        if not growing:
            yield
            return
        with (
            ThreadPoolExecutor(max_workers=1, thread_name_prefix="fetching") as thread,
            _stop_with(feedback) as stop,
        ):
            coming = thread.submit(lambda: [fetch(stop) for fetch in growing])
            try:
                yield
            except Exception:
                stop.cancel()
                fault = coming.exception()
                # What kept the rows from coming is the reason; that they did not come is what the engine saw.
                if isinstance(fault, Refused) or (isinstance(fault, Cancelled) and feedback.isCanceled()):
                    raise fault from None
                raise
            finally:
                # Whatever the engine has answered, it wants no more rows.
                stop.cancel()


@contextmanager
def _stop_with(feedback: QgsFeedback) -> Iterator[QgsFeedback]:
    """A feedback of the thread's own: progress is told in one thread only."""
    stop = QgsFeedback()
    # Right where it is said, in the thread of the window: this one waits for the engine.
    wire = feedback.canceled.connect(  # type: ignore[call-arg] # the stubs forget the kind of connection
        stop.cancel, Qt.ConnectionType.DirectConnection
    )
    try:
        yield stop
    finally:
        feedback.canceled.disconnect(wire)
