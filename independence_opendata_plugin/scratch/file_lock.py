"""A lock on an open file that the operating system drops when its holder dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

# Windows keeps others from reading the byte that is locked: one that no content reaches.
LOCKED_BYTE = 1 << 30


def seize(handle: int) -> bool:
    """Lock the file; False where somebody else holds it, another handle of the same process included."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def is_still_there(handle: int, path: Path) -> bool:
    """False where the holder before us removed the very file that we have just locked."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
