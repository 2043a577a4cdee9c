"""Programs run beside QGIS: each line as they say it, and an end at once when they are no longer wanted."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess  # nosec B404 # pip is a program
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from queue import Empty, SimpleQueue

from ..chapter33.refusal import Cancelled

POLL_SECONDS = 0.1
KEPT_LINES = 40
LAST_WORDS_SECONDS = 5.0

IsCancelled = Callable[[], bool]


class CommandFailed(Exception):
    """A program ended with an exit code that is not 0, or could not be started; `lines` are the last that it said."""

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__(lines[-1] if lines else "")
        self.lines = tuple(lines)


def run_command(
    command: Sequence[str],
    environment: Mapping[str, str],
    take: Callable[[str], None],
    is_cancelled: IsCancelled = lambda: False,
) -> None:
    """Hand `take` each line that a program says, and "" whenever it is silent for POLL_SECONDS.

    Raises Cancelled within that time, and CommandFailed. The program and all that it started are gone when this ends,
    however it ends.
    """
    said: deque[str] = deque(maxlen=KEPT_LINES)
    child = _start(command, environment)
    lines: SimpleQueue[str | None] = SimpleQueue()
    reader = threading.Thread(target=_read, args=(child, lines), name="independence-command", daemon=True)
    reader.start()
    try:
        while (line := _next(lines)) is not None:
            if is_cancelled():
                raise Cancelled("The program was stopped.")
            if line:
                said.append(line)
            take(line)
        if child.wait() != 0:
            raise CommandFailed(said)
    finally:
        _end(child)
        # Not for ever: what has left the group may still hold the other end of the pipe.
        reader.join(LAST_WORDS_SECONDS)


def _start(command: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[str]:
    try:
        return subprocess.Popen(  # nosec B603 # a list of arguments, no shell
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**environment, "PYTHONUNBUFFERED": "1"},
            encoding="utf-8",
            errors="replace",
            # A group of its own, so that what it has started can be ended with it.
            start_new_session=os.name != "nt",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise CommandFailed([f"{command[0]}: {error.strerror}"]) from error


def _read(child: subprocess.Popen[str], lines: SimpleQueue[str | None]) -> None:
    with child.stdout as stream:  # type: ignore[union-attr]
        for line in stream:
            if line.strip():
                lines.put(line.rstrip())
    lines.put(None)


def _next(lines: SimpleQueue[str | None]) -> str | None:
    try:
        return lines.get(timeout=POLL_SECONDS)
    except Empty:
        return ""


def _end(child: subprocess.Popen[str]) -> None:
    if os.name == "nt":
        if child.poll() is None:
            subprocess.run(  # nosec B603 B607 # a list of arguments, no shell; Windows' own program
                ["taskkill", "/F", "/T", "/PID", str(child.pid)],
                capture_output=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                check=False,
            )
    else:
        # The group outlives its leader where that ended and left others behind.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
    child.wait()
