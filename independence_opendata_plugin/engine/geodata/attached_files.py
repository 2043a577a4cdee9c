"""Attached files on their way into a package: each once, under a safe name, without what cameras wrote into it."""

from __future__ import annotations

import hashlib
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from .extracted import Attachment
from .naming import safe_name
from .photos import strip_photo

FOLDER = "data/attachments"
ENDING = re.compile(r"\.[a-z0-9]{1,8}")
CHUNK = 1 << 20


class AttachedFiles:
    """The files of a delivery in a zip that is not packed, by the paths that they have in the package."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._made: dict[tuple[str, Path], Attachment] = {}
        self._stems: dict[str, list[str]] = {}
        self.untouched: set[str] = set()
        """Paths of the files that are delivered byte for byte."""

    def add(self, table: str, source: Path) -> Attachment | None:
        """A file that rows of the table name, as it is delivered; None where it cannot be opened."""
        known = self._made.get((table, source))
        if known is not None:
            return known
        try:
            opened = source.open("rb")
        except OSError:
            return None
        with opened as content:
            made = self._store(self._name(table, source), content)
        self._made[table, source] = made
        return made

    def _name(self, table: str, source: Path) -> str:
        stems = self._stems.setdefault(table, [])
        stem, ending = safe_name(source.stem, stems), source.suffix.lower()
        stems.append(stem)
        return f"{FOLDER}/{table}/{stem}{ending if ENDING.fullmatch(ending) else ''}"

    def _store(self, path: str, content: BinaryIO) -> Attachment:
        stripped = strip_photo(content)
        if stripped is None:
            self.untouched.add(path)
            content.seek(0)
        digest, size = hashlib.sha256(), 0
        with self._archive.open(path, "w", force_zip64=True) as target:
            for block in _blocks(content) if stripped is None else (stripped,):
                digest.update(block)
                size += len(block)
                target.write(block)
        return Attachment(path, size, digest.hexdigest())


def _blocks(content: BinaryIO) -> Iterator[bytes]:
    while block := content.read(CHUNK):
        yield block
