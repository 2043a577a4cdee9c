"""What the disk says, in words that tell the user what to do."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..chapter33.refusal import Cancelled, Refused

# A library that could not write its last block may have given a part of its room back.
NO_ROOM = 1_000_000
ROOM_NEEDED = "the disk is full"
WHYS = {
    errno.ENOSPC: ROOM_NEEDED,
    errno.EDQUOT: "your share of the disk is used up",
    errno.EFBIG: "the disk cannot hold a file of that size",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.ENAMETOOLONG: "its name or path is too long",
    errno.ENOENT: "its folder or file is not there any more",
    errno.EIO: "the drive does not answer as it should",
    errno.ESTALE: "the network drive has gone",
}
REMEDIES = {
    errno.ENOSPC: "make room on that disk, or choose another, then try again.",
    errno.EDQUOT: "make room in your folders, or choose another disk, then try again.",
    errno.EFBIG: "choose a disk with another file system, or a smaller area.",
    errno.ENAMETOOLONG: "choose a shorter name or a folder higher up.",
}
LOCKED = "another program has it open, or you may not write there"
SHARING_VIOLATION = 32  # Windows: the file is open elsewhere


@contextmanager
def telling_a_full_disk(folder: Path) -> Iterator[None]:
    """Libraries say in many ways that a disk is full, some only by what they leave out: said once, as it is.

    A refusal that rests on a rule, and Cancelled, stay what they are.
    """
    try:
        yield
    except Cancelled:
        raise
    except Exception as error:
        if not (isinstance(error, Refused) and error.rule) and _is_full(folder):
            raise refuse_full(folder) from error
        raise


def refuse_full(folder: Path) -> Refused:
    return Refused(f"writing to {folder.parent}", why=ROOM_NEEDED, remedy=REMEDIES[errno.ENOSPC])


def refuse_file(error: OSError) -> Refused:
    """A disk that is full, a folder that may not be written, a file that is gone: said as what it is."""
    name = Path(error.filename).name if isinstance(error.filename, str | os.PathLike) else "a file"
    number = error.errno or 0
    why = WHYS.get(number) or error.strerror or str(error)
    if getattr(error, "winerror", None) == SHARING_VIOLATION:
        why = LOCKED
    return Refused(name, why=why, remedy=REMEDIES.get(number, "check the disk and your rights there."))


def _is_full(folder: Path) -> bool:
    try:
        room = shutil.disk_usage(folder)
    except OSError:
        return False
    # Some file systems are no disk and have no size.
    return room.total > 0 and room.free < NO_ROOM
