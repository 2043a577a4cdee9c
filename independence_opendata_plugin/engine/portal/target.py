"""Where datasets are published: one interface to every kind of portal."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Protocol

from ...chapter33.refusal import Refused
from ...opendata.city import City
from ...scratch.journal import Entry, note, strike
from ..sweeping import PORTAL
from .candidate import Candidate
from .folder import FolderPortal
from .lock import sole_publisher
from .record import Problem
from .release import Plan, Release
from .swap import STAGING_NAME, carry_out

URL = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)


class Target(Protocol):
    """A portal that is open for one publication."""

    @property
    def catalog(self) -> str:
        """Where its DCAT-US 1.1 catalog is."""

    def plan(self, candidate: Candidate, on: date) -> Plan:
        """Compare a candidate with what is published. Changes nothing; raises Refused where it cannot be placed."""

    def apply(self, releases: Sequence[Release]) -> None:
        """Publish all of them in one step: either every one stands in the portal afterwards or none."""

    def verify(self, identifiers: Collection[str] | None = None) -> tuple[Problem, ...]:
        """Look at the portal as it stands: what is missing, or is not what was published.

        `identifiers` are the datasets to look at beside the catalogs and the index (None: all).
        """

    def find_tombstone(self, identifier: str) -> str | None:
        """Where the page of a dataset is that was withdrawn; None where it was not."""

    def withdraw(self, identifier: str, reason: str, on: date) -> str:
        """Take a dataset's files away and leave a page that says so; returns where that page is."""


@contextmanager
def open_portal(place: str, city: City, *, dry_run: bool) -> Iterator[Target]:
    """The portal at `place`, held against other publishers; one that an interruption left half moved is finished.

    A dry run neither holds nor changes anything. Raises Refused where `place` is no folder, where the folder holds
    somebody else's files under the portal's names, and where another publication is under way.
    """
    folder = _find_folder(place)
    if dry_run:
        yield FolderPortal(folder, city)
        return
    entry = Entry(PORTAL, str(folder))
    note(entry)
    is_new = _make(folder)
    try:
        with sole_publisher(folder):
            _finish_interrupted(folder)
            yield FolderPortal(folder, city)
    finally:
        if not (folder / STAGING_NAME).exists():
            # A publication that was promised and could not be carried out is finished by the next start.
            strike(entry)
        if is_new:
            # A publication that came to nothing leaves no folder behind; one that holds files cannot be removed so.
            with suppress(OSError):
                folder.rmdir()


def finish_interrupted(folder: Path) -> None:
    """What a publisher that is no more had promised is carried out, what it had gathered besides is dropped.

    Raises Refused where another publication is under way, or a file cannot be moved; nothing where there is no folder.
    """
    if folder.is_dir():
        with sole_publisher(folder):
            _finish_interrupted(folder)


def _finish_interrupted(folder: Path) -> None:
    try:
        carry_out(folder)
    except OSError as error:
        raise Refused(
            f"finishing the interrupted publication in {folder}",
            why=f"{error.strerror} ({error.filename})",
            remedy="put that right, then publish again.",
        ) from error


def _find_folder(place: str) -> Path:
    folder = Path(place).expanduser()
    if URL.match(place) or folder.is_file():
        why = "it is an address" if URL.match(place) else "it is a file"
        raise Refused(
            f"portal '{place}'",
            why=f"{why}, and this publishes to a folder",
            remedy="name the folder that is served.",
        )
    # A bare word is more likely a mistyped name of something else than a folder to be made wherever we happen to be.
    if not folder.is_dir() and folder.name == place:
        raise Refused(
            f"portal '{place}'", why="there is no such folder", remedy="give the folder's full path."
        )
    if not folder.parent.is_dir():
        raise Refused(
            f"portal '{place}'", why=f"{folder.parent} does not exist", remedy="make that folder first."
        )
    return folder.resolve()


def _make(folder: Path) -> bool:
    """Whether the folder had to be made."""
    if folder.is_dir():
        return False
    try:
        folder.mkdir()
    except OSError as error:
        raise Refused(
            f"portal '{folder}'",
            why=f"it cannot be made ({error.strerror})",
            remedy="check who may write there.",
        ) from error
    return True
