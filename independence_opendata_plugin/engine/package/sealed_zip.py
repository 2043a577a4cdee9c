"""A zip whose comment holds the SHA-256 of all bytes before it, so that no byte can change unnoticed.

It is written in one pass: each file is read once, and its size and hash are made while it is packed, as is the hash
of the zip itself.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from ..job import Job

SEAL = b"sha256="
DIGEST_LENGTH = 64
CHUNK = 1 << 20
# Level 1 packs in two fifths of the time that level 6 takes, into a fifth more bytes.
LEVEL = 1
READABLE_BY_ALL = 0o100644 << 16


@dataclass(frozen=True)
class PackedFile:
    """What stands in a zip under `name` (relative, with `/`): `size` in bytes before packing, and its SHA-256."""

    name: str
    size: int
    sha256: str

    def to_json(self) -> dict[str, str | int]:
        return {"path": self.name, "size": self.size, "sha256": self.sha256}


class SealedZip:
    """A zip on its way to a file that `sealing` opened; the same content and date give the same bytes.

    `files` are those packed so far, in their order; `sha256` is the whole zip's, once it is sealed.
    """

    def __init__(self, package: zipfile.ZipFile, as_of: date) -> None:
        self._package = package
        self._time = (as_of.year, as_of.month, as_of.day, 0, 0, 0)
        self.files: dict[str, PackedFile] = {}
        self.sha256 = ""

    def add(self, file: Path, name: str, job: Job) -> None:
        """Pack a file. Raises Cancelled, and OSError where it cannot be read or the disk is full."""
        with file.open("rb") as source:
            self._pack(name, source, file.stat().st_size, job)

    def add_text(self, text: str, name: str, job: Job) -> None:
        content = text.encode()
        self._pack(name, io.BytesIO(content), len(content), job)

    def list_in_order(self, names: Sequence[str]) -> None:
        """Name the files in this order in the zip's directory, wherever they lie."""
        place = {name: index for index, name in enumerate(names)}
        self._package.filelist.sort(key=lambda entry: place[entry.filename])

    def _pack(self, name: str, source: BinaryIO, expected: int, job: Job) -> None:
        entry = zipfile.ZipInfo(name, self._time)
        entry.compress_type = zipfile.ZIP_DEFLATED
        # An entry has a level of its own; before Python 3.13 it has no public name.
        entry._compresslevel = LEVEL  # type: ignore[attr-defined]
        entry.create_system = 3
        entry.external_attr = READABLE_BY_ALL
        entry.file_size = expected
        digest, size = hashlib.sha256(), 0
        with self._package.open(entry, "w") as target:
            while chunk := source.read(CHUNK):
                job.check()
                target.write(chunk)
                digest.update(chunk)
                size += len(chunk)
        self.files[name] = PackedFile(name, size, digest.hexdigest())


@contextmanager
def sealing(output: Path, as_of: date) -> Iterator[SealedZip]:
    """A new zip at `output`, sealed when the block ends well."""
    with output.open("wb") as file:
        stream = _SealedStream(file)
        with zipfile.ZipFile(stream, "w") as package:
            package.comment = SEAL + b"0" * DIGEST_LENGTH
            made = SealedZip(package, as_of)
            yield made
        made.sha256 = stream.seal()


class _SealedStream(io.RawIOBase):
    """Hashes what passes to a file, holding back as much of the end as a digest is long, to put that in its place."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._held = b""
        self._digest = hashlib.sha256()

    def writable(self) -> bool:
        return True

    def write(self, content: bytes) -> int:  # type: ignore[override]
        passing = self._held + content
        self._held = passing[-DIGEST_LENGTH:]
        passing = passing[:-DIGEST_LENGTH]
        self._digest.update(passing)
        self._file.write(passing)
        return len(content)

    def seal(self) -> str:
        """End the file with the hash of all before it; the SHA-256 of the whole."""
        seal = self._digest.hexdigest().encode()
        self._digest.update(seal)
        self._file.write(seal)
        return self._digest.hexdigest()


def check_seal(package: Path) -> str | None:
    """What is wrong with the seal, None where it holds."""
    with package.open("rb") as file:
        size = file.seek(0, 2)
        if size < len(SEAL) + DIGEST_LENGTH:
            return "the file is too short to be a package"
        file.seek(-len(SEAL) - DIGEST_LENGTH, 2)
        end = file.read()
    if not end.startswith(SEAL):
        return "the package carries no seal: it was written or changed by another program"
    if end[len(SEAL) :] != _hash_before_digest(package).encode():
        return "the seal is broken: bytes of the package were changed after it was made"
    return None


def _hash_before_digest(file: Path) -> str:
    digest, left = hashlib.sha256(), file.stat().st_size - DIGEST_LENGTH
    with file.open("rb") as source:
        while left > 0:
            chunk = source.read(min(CHUNK, left))
            digest.update(chunk)
            left -= len(chunk)
    return digest.hexdigest()
