"""One publisher at a time in one portal folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ...chapter33.refusal import Refused

LOCK_NAME = ".publishing.lock"


@contextmanager
def sole_publisher(portal: Path) -> Iterator[None]:
    """Hold the portal's lock. Raises Refused at once where somebody else holds it.

    The operating system drops the lock when its holder dies, so a crash never leaves the portal locked.
    """
    path = portal / LOCK_NAME
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _seize(handle) or not _is_still_there(handle, path):
            raise Refused(
                f"publishing to {portal}",
                why="another publication to this folder is under way",
                remedy="wait until it has ended, then publish again.",
            )
        try:
            yield
        finally:
            if sys.platform != "win32":
                path.unlink(missing_ok=True)
    finally:
        os.close(handle)
        if sys.platform == "win32":
            # An open file cannot be removed there, and the next publisher may have opened it already.
            with suppress(PermissionError):
                path.unlink(missing_ok=True)


def _seize(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _is_still_there(handle: int, path: Path) -> bool:
    """False where the holder before us removed the very file that we have just locked."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
