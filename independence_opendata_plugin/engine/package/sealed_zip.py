"""A zip whose comment holds the SHA-256 of all bytes before it, so that no byte can change unnoticed."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from ..job import Job

SEAL = b"sha256="
DIGEST_LENGTH = 64
CHUNK = 1 << 20
# Level 1 packs in two fifths of the time that level 6 takes, into a fifth more bytes.
LEVEL = 1
READABLE_BY_ALL = 0o100644 << 16


def write_sealed(folder: Path, names: Iterable[str], output: Path, as_of: date, job: Job) -> None:
    """Zip the files of a folder, in the order of `names` (relative, with `/`), and seal the zip.

    The same files and date give the same bytes.
    """
    names = list(names)
    with zipfile.ZipFile(output, "w") as package:
        package.comment = SEAL + b"0" * DIGEST_LENGTH
        for index, name in enumerate(names):
            job.progress(index / len(names), name)
            entry = zipfile.ZipInfo(name, date_time=(as_of.year, as_of.month, as_of.day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            # An entry has a level of its own; before Python 3.13 it has no public name.
            entry._compresslevel = LEVEL  # type: ignore[attr-defined]
            entry.create_system = 3
            entry.external_attr = READABLE_BY_ALL
            entry.file_size = (folder / name).stat().st_size
            with (folder / name).open("rb") as source, package.open(entry, "w") as target:
                while chunk := source.read(CHUNK):
                    job.check()
                    target.write(chunk)
    digest = _hash_before_digest(output)
    with output.open("r+b") as file:
        file.seek(-DIGEST_LENGTH, 2)
        file.write(digest.encode())


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
