"""The journal of what a process has begun and must not leave behind: a file that it holds locked while it lives."""

from __future__ import annotations

import json
import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from .file_lock import is_still_there, seize

ENDING = ".journal"


@dataclass(frozen=True)
class Entry:
    """`kind` says who clears it away, `place` is a path, `detail` what else that takes ("" where nothing)."""

    kind: str
    place: str
    detail: str = ""

    def to_line(self) -> str:
        return json.dumps([self.kind, self.place, self.detail]) + "\n"

    @classmethod
    def from_line(cls, line: str) -> Entry | None:
        """None for a line that its writer could not finish: nothing was made on its strength."""
        try:
            kind, place, detail = json.loads(line)
        except ValueError:
            return None
        return cls(str(kind), str(place), str(detail))


class Journal:
    """One process's journal, usable from any thread. Its file is there only while something is unfinished."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._open: list[Entry] = []
        self._left: list[Entry] = []
        self._file: Path | None = None
        self._handle = -1

    def note(self, entry: Entry) -> None:
        """Write an entry down. Raises OSError where that is not possible: then nothing may be begun."""
        with self._lock:
            if self._file is None:
                self._begin()
            os.lseek(self._handle, 0, os.SEEK_END)
            os.write(self._handle, entry.to_line().encode())
            self._open.append(entry)

    def strike(self, entry: Entry) -> None:
        """The entry is settled. Its line may stay until the others are: settling one again does no harm."""
        with self._lock:
            for entries in (self._open, self._left):
                if entry in entries:
                    entries.remove(entry)
            if not self._open:
                self._end()

    def leave(self, entry: Entry) -> None:
        """The entry could not be settled: whoever reaches its place later may, this process included."""
        with self._lock:
            self._left.append(entry)

    def left(self) -> tuple[Entry, ...]:
        with self._lock:
            return tuple(self._left)

    def _begin(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        while True:
            file = self._folder / f"{uuid4().hex}{ENDING}"
            handle = os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
            # A sweeper may have taken the file for a dead one's before it was locked.
            if seize(handle) and is_still_there(handle, file):
                self._file, self._handle = file, handle
                return
            os.close(handle)

    def _end(self) -> None:
        file, self._file = self._file, None
        os.close(self._handle)
        if file is not None:
            # Where a sweeper looks into it at this moment, it finds nothing to do and removes it.
            with suppress(PermissionError):
                file.unlink(missing_ok=True)


class _Process:
    """The journal of this process (None: it keeps none, as in a short test)."""

    journal: Journal | None = None


def keep_journal(folder: Path) -> None:
    """From now on this process writes down in `folder` what it begins."""
    _Process.journal = Journal(folder)


def note(entry: Entry) -> None:
    """Write down what is about to be begun. Raises OSError where that is not possible: then it may not be."""
    if _Process.journal is not None:
        _Process.journal.note(entry)


def leave(entry: Entry) -> None:
    """What was noted cannot be settled now; `left` tells of it until it is struck."""
    if _Process.journal is not None:
        _Process.journal.leave(entry)


def left() -> tuple[Entry, ...]:
    """What this process could not settle."""
    return _Process.journal.left() if _Process.journal is not None else ()


def strike(entry: Entry) -> None:
    """What was noted is settled; what is never struck is settled by the next process that starts."""
    if _Process.journal is not None:
        _Process.journal.strike(entry)
