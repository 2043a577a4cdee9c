"""One child process that speaks JSON-RPC 2.0 lines; its answers arrive as futures. Of Qt only texts."""

from __future__ import annotations

import contextlib
import json
import subprocess  # nosec B404 # the engine is a process of its own
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Cancelled, Refused
from ..paths import ENGINE_REQUIREMENTS
from .engine_messages import EngineFailed, Listener, Notice

REFUSED, CANCELLED = -32001, -32002
KEPT_ERROR_LINES = 8
LAST_WORDS_SECONDS = 5.0


@dataclass(frozen=True)
class _Call:
    future: Future[dict[str, Any]]
    listener: Listener


class EngineProcess:
    """A running engine, usable from any thread. Listeners run in the reader's thread: no Qt in them."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], folder: Path) -> None:
        self._child = subprocess.Popen(  # nosec B603 # a list of arguments, no shell
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=dict(environment),
            cwd=folder,
            encoding="utf-8",
            errors="replace",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._lock = threading.Lock()
        self._calls: dict[int, _Call] = {}
        self._errors: deque[str] = deque(maxlen=KEPT_ERROR_LINES)
        self._stopping = False
        self._error_reader = self._start_reader("errors", self._read_errors)
        self._answer_reader = self._start_reader("answers", self._read_answers)

    @property
    def pid(self) -> int:
        return self._child.pid

    @property
    def is_running(self) -> bool:
        return self._child.poll() is None

    def call(
        self, number: int, method: str, params: Mapping[str, Any], listener: Listener
    ) -> Future[dict[str, Any]]:
        """Ask for an operation. The future raises Refused, Cancelled or EngineFailed."""
        future: Future[dict[str, Any]] = Future()
        future.set_running_or_notify_cancel()
        with self._lock:
            self._calls[number] = _Call(future, listener)
        try:
            self._send({"jsonrpc": "2.0", "id": number, "method": method, "params": dict(params)})
        except OSError:
            # The child is gone: once all that it said has been read, this call fails with the reason.
            self._answer_reader.join(LAST_WORDS_SECONDS)
            self._fail_open_calls()
        return future

    def cancel(self, future: Future[dict[str, Any]]) -> None:
        """Ask the engine to stop that call; its future then raises Cancelled, unless it was done already."""
        with self._lock:
            numbers = self._find(future)
        # A child that is gone cannot be told; the reader ends its calls.
        with contextlib.suppress(OSError):
            for number in numbers:
                self._send({"jsonrpc": "2.0", "method": "cancel", "params": {"id": number}})

    def abandon(self, future: Future[dict[str, Any]]) -> bool:
        """End that call here, whatever the engine does; False when no other call is open beside it."""
        with self._lock:
            mine = self._find(future)
            others = len(self._calls) > len(mine)
            calls = [self._calls.pop(number) for number in mine if others]
        for call in calls:
            call.future.set_exception(
                Cancelled(QCoreApplication.translate("Engine", "The call was given up."))
            )
        return others

    def stop(self, patience: float) -> None:
        """Close the child's input, kill it after `patience` seconds. Open calls raise Cancelled."""
        self._stopping = True
        with contextlib.suppress(OSError):
            self._child.stdin.close()  # type: ignore[union-attr]
        try:
            self._child.wait(patience)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        # Not for ever: a grandchild that has survived may still hold the other end of the pipe.
        self._answer_reader.join(LAST_WORDS_SECONDS)
        self._fail_open_calls()

    def _start_reader(self, name: str, target: Callable[[], None]) -> threading.Thread:
        thread = threading.Thread(target=target, name=f"independence-engine-{name}", daemon=True)
        thread.start()
        return thread

    def _find(self, future: Future[dict[str, Any]]) -> list[int]:
        return [number for number, call in self._calls.items() if call.future is future]

    def _send(self, message: Mapping[str, Any]) -> None:
        line = json.dumps(message, ensure_ascii=False) + "\n"
        with self._lock:
            self._child.stdin.write(line)  # type: ignore[union-attr]
            self._child.stdin.flush()  # type: ignore[union-attr]

    def _read_errors(self) -> None:
        with self._child.stderr as stream:  # type: ignore[union-attr]
            for line in stream:
                if line.strip():
                    self._errors.append(line.rstrip())

    def _read_answers(self) -> None:
        with self._child.stdout as stream:  # type: ignore[union-attr]
            for line in stream:
                self._take(line)
        self._child.wait()
        self._error_reader.join()
        self._fail_open_calls()

    def _take(self, line: str) -> None:
        try:
            message = json.loads(line)
        except ValueError:
            self._errors.append(line.rstrip())
            return
        if "method" in message:
            self._notify(message["method"], message.get("params", {}))
        else:
            self._answer(message)

    def _notify(self, kind: str, params: Mapping[str, Any]) -> None:
        with self._lock:
            call = self._calls.get(params.get("id", -1))
        if call:
            fraction, level = float(params.get("fraction", 0.0)), str(params.get("level", "info"))
            call.listener(Notice(kind, str(params.get("text", "")), fraction, level))

    def _answer(self, message: Mapping[str, Any]) -> None:
        with self._lock:
            call = self._calls.pop(message.get("id", -1), None)
        if call is None:
            return
        if "error" in message:
            call.future.set_exception(_to_exception(message["error"]))
        else:
            call.future.set_result(message["result"])

    def _fail_open_calls(self) -> None:
        with self._lock:
            calls, self._calls = list(self._calls.values()), {}
        for call in calls:
            call.future.set_exception(self._describe_end())

    def _describe_end(self) -> Exception:
        if self._stopping:
            text = QCoreApplication.translate("Engine", "The engine was stopped; nothing was written.")
            return Cancelled(text)
        said = " ".join(self._errors) or QCoreApplication.translate("Engine", "it said nothing")
        text = QCoreApplication.translate(
            "Engine",
            "The engine stopped unexpectedly (exit code {}): {}. It is started anew at the next attempt; outputs are "
            "never left half-written.",
        )
        return EngineFailed(text.format(self._child.poll(), said))


def _to_exception(error: Mapping[str, Any]) -> Exception:
    data = error.get("data") or {}
    if error["code"] == REFUSED:
        return Refused(
            data["what"], why=data["why"], rule=data.get("rule", ""), remedy=data.get("remedy", "")
        )
    if error["code"] == CANCELLED:
        return Cancelled(error["message"])
    if data.get("kind") == "ModuleNotFoundError":
        return Refused(
            QCoreApplication.translate("Engine", "the engine's Python"),
            why=QCoreApplication.translate("Engine", "a library is missing ({})").format(error["message"]),
            remedy=QCoreApplication.translate("Engine", "install what {} lists into it.").format(
                ENGINE_REQUIREMENTS
            ),
        )
    text = QCoreApplication.translate("Engine", "The engine failed: {}")
    return EngineFailed(text.format(error["message"]))
