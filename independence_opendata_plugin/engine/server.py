"""JSON-RPC 2.0 over standard input and output, one JSON object a line."""

from __future__ import annotations

import json
import os
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any, TextIO

from ..chapter33.refusal import Cancelled, Refused
from ..paths import METADATA, journals, kept_files
from ..scratch.journal import keep_journal
from .disk import refuse_file
from .job import Job
from .operations import find_operation
from .request import Request
from .sweeping import clear_away

REFUSED, CANCELLED, FAILED = -32001, -32002, -32003
BAD_JSON = -32700


def describe_engine() -> dict[str, str]:
    lines = METADATA.read_text(encoding="utf-8").splitlines() if METADATA.exists() else []
    version = next(
        (line.partition("=")[2].strip() for line in lines if line.startswith("version=")), "unknown"
    )
    return {"version": version, "python": platform.python_version()}


def run_operation(
    method: str,
    params: dict[str, Any],
    *,
    report: Callable[[float, str], None],
    log: Callable[[str, str], None],
    is_cancelled: Callable[[], bool] = lambda: False,
) -> dict[str, Any]:
    """Run one operation by its name. Raises Refused, Cancelled, or what a library raised."""
    if method == "ping":
        return describe_engine()
    now = datetime.now(UTC).astimezone()
    as_of = Request(params).date("AS_OF", default=now.date())
    job = Job(now=now, as_of=as_of, cache=kept_files(), report=report, log=log, is_cancelled=is_cancelled)
    return find_operation(method)(params, job)


class Server:
    """Answers calls until standard input ends. Operations run one after another, cancelling is read at once."""

    def __init__(self, source: TextIO, sink: TextIO) -> None:
        self._source = source
        self._sink = sink
        self._writing = threading.Lock()
        self._cancelled: set[object] = set()
        self._waiting: dict[object, Future[None]] = {}
        self._worker = ThreadPoolExecutor(max_workers=1)

    def serve(self) -> None:
        self._worker.submit(clear_away)
        for line in self._source:
            if line.strip():
                self._take(line)
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _take(self, line: str) -> None:
        try:
            message = json.loads(line)
            method, params, identifier = message["method"], message.get("params") or {}, message.get("id")
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            self._send({"id": None, "error": {"code": BAD_JSON, "message": f"not a request: {error}"}})
            return
        if method == "cancel":
            self._cancel(params.get("id"))
        else:
            self._waiting[identifier] = self._worker.submit(self._answer, identifier, method, params)

    def _cancel(self, identifier: object) -> None:
        """Answer a call that has not begun at once; tell one that has to stop at its next step."""
        call = self._waiting.get(identifier)
        if call is not None and call.cancel():
            del self._waiting[identifier]
            self._send(
                {"id": identifier, "error": describe_error(Cancelled("It was cancelled before it began."))}
            )
        else:
            self._cancelled.add(identifier)

    def _answer(self, identifier: object, method: str, params: dict[str, Any]) -> None:
        def notify(name: str, **values: object) -> None:
            self._send({"method": name, "params": {"id": identifier, **values}})

        def is_cancelled() -> bool:
            return identifier in self._cancelled

        try:
            result = run_operation(
                method,
                params,
                report=lambda fraction, text: notify("progress", fraction=round(fraction, 4), text=text),
                log=lambda level, text: notify("log", level=level, text=text),
                is_cancelled=is_cancelled,
            )
            self._send({"id": identifier, "result": result})
        except Exception as error:  # noqa: BLE001 - the border: every failure becomes an answer
            self._send({"id": identifier, "error": describe_error(error)})
        finally:
            self._waiting.pop(identifier, None)
            self._cancelled.discard(identifier)

    def _send(self, message: dict[str, Any]) -> None:
        with self._writing:
            self._sink.write(json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False) + "\n")
            self._sink.flush()


def describe_error(error: Exception) -> dict[str, Any]:
    """A JSON-RPC error object; an unexpected one also leaves its traceback on standard error."""
    if isinstance(error, Refused):
        return {"code": REFUSED, "message": str(error), "data": error.to_json()}
    if isinstance(error, Cancelled):
        return {"code": CANCELLED, "message": str(error)}
    if isinstance(error, OSError):
        return describe_error(refuse_file(error))
    traceback.print_exception(error, file=sys.stderr)
    return {
        "code": FAILED,
        "message": f"{type(error).__name__}: {error}",
        "data": {"kind": type(error).__name__},
    }


def serve_standard_streams() -> None:
    """Serve on the real standard output, after handing its number to standard error: no library can spoil a line."""
    keep_journal(journals())
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    questions = open(sys.stdin.fileno(), encoding="utf-8", closefd=False)  # noqa: SIM115, PTH123 - lives as long as the process
    Server(questions, answers).serve()
    answers.flush()
    # A job still at work must not keep the process alive after QGIS has gone.
    os._exit(0)
