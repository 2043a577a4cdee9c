"""Moving new files into a portal folder in one step that an interruption cannot leave half done.

New files are gathered in a staging folder inside the portal folder (hence on the same file system). When all are
there a journal is written: from then on the step counts as taken. Moving is a rename for each file; whoever finds
a journal later finishes what it says. Without a journal nothing had been promised, and the staging folder is dropped.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath

from ...chapter33.refusal import Refused
from ..checksums import hash_file

STAGING_NAME = ".publishing"


class Staging:
    """The files of one publication before they are moved, in the order in which they will be moved.

    Paths are relative to the portal folder, with forward slashes. A file whose bytes are already in the portal
    is left as it is there, time stamp included.
    """

    def __init__(self, portal: Path) -> None:
        self._portal = portal
        self._folder = portal / STAGING_NAME
        self._written: list[str] = []
        self._removed: list[str] = []
        # A file that stands under several paths is linked to its first copy, and takes its room once.
        self._copies: dict[Path, Path] = {}

    def put(self, path: str, content: bytes | Path) -> None:
        """Take bytes, or a finished file: linked where the file system can, else copied."""
        final = locate(self._portal, path)
        if final.is_file() and _is_same(final, content):
            return
        staged = locate(self._folder, path)
        staged.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            staged.write_bytes(content)
        else:
            _link_or_copy(self._copies.get(content, content), staged)
            self._copies[content] = staged
        self._written.append(path)

    def remove(self, path: str) -> None:
        locate(self._portal, path)
        self._removed.append(path)

    def commit(self) -> None:
        """Write the journal, then carry it out."""
        if not self._written and not self._removed:
            return
        for path in self._written:
            _flush(locate(self._folder, path))
        self._folder.mkdir(exist_ok=True)
        draft = self._folder / "journal.part"
        draft.write_text(json.dumps({"write": self._written, "remove": self._removed}), encoding="utf-8")
        _flush(draft)
        draft.replace(_journal(self._portal))
        carry_out(self._portal)

    def discard(self) -> None:
        """Drop what was gathered, unless it is promised already: then the next publisher finishes it."""
        if not _journal(self._portal).is_file():
            shutil.rmtree(self._folder, ignore_errors=True)


def carry_out(portal: Path) -> bool:
    """Finish what a journal says; drop a staging folder without one. True where there was a journal."""
    journal, staging = _journal(portal), portal / STAGING_NAME
    promised = journal.is_file()
    if promised:
        steps = json.loads(journal.read_text(encoding="utf-8"))
        _move(portal, staging, steps["write"])
        _remove(portal, steps["remove"])
        journal.unlink()
    if staging.is_dir():
        shutil.rmtree(staging)
    return promised


def locate(folder: Path, path: str) -> Path:
    """The file of that relative path. Raises Refused for one that leads out of the folder."""
    parts = PurePosixPath(path).parts
    if not parts or path.startswith("/") or ".." in parts or "\\" in path or ":" in path:
        raise Refused(f"path '{path}'", why="it leads out of the portal folder")
    return folder.joinpath(*parts)


def _journal(portal: Path) -> Path:
    return portal / STAGING_NAME / "journal.json"


def _move(portal: Path, staging: Path, paths: Sequence[str]) -> None:
    for path in paths:
        staged, final = locate(staging, path), locate(portal, path)
        if staged.is_file():
            final.parent.mkdir(parents=True, exist_ok=True)
            staged.replace(final)
        elif not final.is_file():
            raise Refused(
                f"finishing the interrupted publication in {portal}",
                why=f"'{path}' is neither staged nor published",
                remedy=f"remove the folder {STAGING_NAME} there and publish again.",
            )


def _remove(portal: Path, paths: Sequence[str]) -> None:
    for path in paths:
        final = locate(portal, path)
        final.unlink(missing_ok=True)
        for parent in final.parents:
            if parent == portal:
                break
            # Only empty folders go: whatever somebody else put there stays.
            with suppress(OSError):
                parent.rmdir()


def _is_same(final: Path, content: bytes | Path) -> bool:
    if isinstance(content, bytes):
        return final.read_bytes() == content
    return final.stat().st_size == content.stat().st_size and hash_file(final) == hash_file(content)


def _link_or_copy(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def _flush(path: Path) -> None:
    with path.open("r+b") as handle:
        os.fsync(handle.fileno())
