"""One publisher at a time in one portal folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ...chapter33.refusal import Refused
from ...scratch.file_lock import is_still_there, seize

LOCK_NAME = ".publishing.lock"


@contextmanager
def sole_publisher(portal: Path) -> Iterator[None]:
    """Hold the portal's lock. Raises Refused at once where somebody else holds it.

    The operating system drops the lock when its holder dies, so a crash never leaves the portal locked.
    """
    path = portal / LOCK_NAME
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not seize(handle) or not is_still_there(handle, path):
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
