"""Files that can be made again, kept under names that stand for what they were made from."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ..job import Job


def folder_of(kind: str, job: Job) -> Path:
    """The folder for files of one kind, which only this user may read."""
    folder = job.cache / kind
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def name_of(*parts: object) -> str:
    """A file name that is the same for the same parts; each must show its whole value in its `repr`."""
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def forget_oldest(folder: Path, pattern: str, kept: int) -> None:
    """Remove all but the newest files of a pattern, each with those beside it that differ in their ending."""
    files = sorted(folder.glob(pattern), key=lambda path: path.stat().st_mtime, reverse=True)
    for file in files[kept:]:
        for path in folder.glob(f"{file.stem}.*"):
            path.unlink(missing_ok=True)
