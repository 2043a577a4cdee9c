"""Settling what processes that are no more had begun."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from .file_lock import seize
from .journal import ENDING, Entry

# A journal that names a drive which never comes back is not asked for ever.
FORGOTTEN_AFTER_S = 30 * 24 * 3600

Settle = Callable[[Entry], None]


def sweep(folder: Path, settlers: Mapping[str, Settle]) -> Iterator[str]:
    """Settle what stands in the journals of the dead, each entry by the settler of its kind.

    Gives a sentence for each entry whose settler raises, as one does that cannot reach the place; its journal then
    stays for a later start. The journal of a process that lives is locked, and left alone.
    """
    for file in sorted(folder.glob(f"*{ENDING}")):
        try:
            handle = os.open(file, os.O_RDWR)
        except OSError:
            # Its owner has just removed it, or it is another user's.
            continue
        try:
            if not seize(handle):
                continue
            problems = list(_settle(file, settlers))
            is_settled = not problems or _is_old(file)
        finally:
            os.close(handle)
        if is_settled:
            with suppress(PermissionError):
                file.unlink(missing_ok=True)
        yield from problems


def _settle(file: Path, settlers: Mapping[str, Settle]) -> Iterator[str]:
    for line in file.read_text(encoding="utf-8").splitlines():
        entry = Entry.from_line(line)
        settle = settlers.get(entry.kind) if entry else None
        if entry is None or settle is None:
            continue
        try:
            settle(entry)
        except Exception as error:  # noqa: BLE001 - the border between entries: one that fails must not stop the others
            yield f"{entry.place} could not be cleared ({error})"


def _is_old(file: Path) -> bool:
    return time.time() - file.stat().st_mtime > FORGOTTEN_AFTER_S
