"""Files and folders for work that is not done yet, beside their goal or elsewhere."""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import ENOENT
from pathlib import Path
from uuid import uuid4

from .journal import Entry, note, strike

SCRATCH = "scratch"
PATIENCE, PAUSE_S = 5, 0.2
# Whatever is removed by name must carry one that nobody else gives: ours is random, and says so.
PREFIX = ".~"
OURS = re.compile(r"\.~[a-z]+-[0-9a-f]{12}(\.[^/\\]*)?")


@contextmanager
def scratch_file(folder: Path, purpose: str, ending: str = "") -> Iterator[Path]:
    """The path of a file that is not there yet; what was written to it, or beside it under its name, goes at the end.

    `purpose` is one lower-case word for those who meet the file, `ending` the suffix by which libraries know a format.
    """
    path = folder.absolute() / f"{PREFIX}{purpose}-{uuid4().hex[:12]}{ending}"
    if any(OURS.fullmatch(parent.name) for parent in path.parents):
        # It goes with the scratch folder that it lies in.
        yield path
        return
    entry = Entry(SCRATCH, str(path), str(folder.stat().st_dev))
    note(entry)
    try:
        yield path
    finally:
        # What another program still holds open, or what lies on a drive that is away, goes at a later start.
        with suppress(OSError):
            settle_scratch(entry)
            strike(entry)


@contextmanager
def scratch_folder(folder: Path, purpose: str) -> Iterator[Path]:
    """A new folder in `folder` that only this user may enter; it goes at the end with all that is in it."""
    with scratch_file(folder, purpose) as path:
        path.mkdir(mode=0o700)
        yield path


def settle_scratch(entry: Entry) -> None:
    """Remove a scratch file with those that libraries put beside it, or a scratch folder. Any other name stays.

    Raises OSError where something is left, and where nothing is found but the folder is on another disk than it was:
    its drive may come back.
    """
    path = Path(entry.place)
    if not OURS.fullmatch(path.name):
        return
    with os.scandir(path.parent) as others:
        found = [Path(other) for other in others if other.name.startswith(path.name)]
    if not found and str(path.parent.stat().st_dev) != entry.detail:
        raise FileNotFoundError(ENOENT, "its drive is away", entry.place)
    for other in found:
        if other.is_dir() and not other.is_symlink():
            _remove_tree(other)
        else:
            other.unlink(missing_ok=True)


def _remove_tree(folder: Path) -> None:
    """A process that the dead one had started may still be at its last block, and put a file in once more."""
    for _ in range(PATIENCE):
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
        time.sleep(PAUSE_S)
    shutil.rmtree(folder)
