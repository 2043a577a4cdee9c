"""Whether a package is, byte for byte, the one that was made."""

from __future__ import annotations

import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from .layout import CHECKSUMS, LICENSE, MANIFEST, UNLISTED
from .sealed_zip import CHUNK, check_seal

# What the zip reader raises for bytes that it cannot make sense of.
UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)


def find_problems(package: Path) -> list[str]:
    """Every flipped byte, missing or added file, and disagreement between manifest and content, each in a sentence.

    An empty list says that the package is whole. A file that is no zip is a problem, not an exception.
    """
    if not package.is_file():
        return [f"there is no file {package.name}"]
    problems = [problem for problem in [check_seal(package)] if problem]
    try:
        with zipfile.ZipFile(package) as archive:
            problems += _check_content(archive)
    except UNREADABLE as error:
        problems.append(f"it is not a readable zip: {error}")
    return problems


def _check_content(archive: zipfile.ZipFile) -> Iterator[str]:
    names = archive.namelist()
    lying = [entry.filename for entry in sorted(archive.infolist(), key=lambda entry: entry.header_offset)]
    if not names or {names[0], lying[0]} != {LICENSE}:
        yield f"{LICENSE} is not the first file"
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield f"{name} stands twice"
    hashes: dict[str, str] = {}
    for name in names:
        digest, problem = _hash_entry(archive, name)
        if problem:
            yield problem
        hashes[name] = digest
    yield from _check_sums(archive, hashes)
    yield from _check_manifest(archive, hashes)


def _hash_entry(archive: zipfile.ZipFile, name: str) -> tuple[str, str | None]:
    digest = hashlib.sha256()
    try:
        with archive.open(name) as entry:
            while chunk := entry.read(CHUNK):
                digest.update(chunk)
    except UNREADABLE as error:
        return "", f"{name} is damaged: {error}"
    return digest.hexdigest(), None


def _check_sums(archive: zipfile.ZipFile, hashes: dict[str, str]) -> Iterator[str]:
    if CHECKSUMS not in hashes:
        yield f"{CHECKSUMS} is missing"
        return
    listed: dict[str, str] = {}
    for line in _text(archive, CHECKSUMS).splitlines():
        digest, _, name = line.partition("  ")
        listed[name] = digest
    yield from _compare(listed, {n: h for n, h in hashes.items() if n != CHECKSUMS}, CHECKSUMS)


def _check_manifest(archive: zipfile.ZipFile, hashes: dict[str, str]) -> Iterator[str]:
    if MANIFEST not in hashes:
        yield f"{MANIFEST} is missing"
        return
    try:
        manifest: dict[str, Any] = json.loads(_text(archive, MANIFEST))
        listed = {entry["path"]: entry["sha256"] for entry in manifest["files"]}
        layers = [entry for layer in manifest["layers"] for entry in layer["files"]]
        sizes = {entry["path"]: entry["size"] for entry in [*manifest["files"], *layers]}
    except (ValueError, KeyError, TypeError) as error:
        yield f"{MANIFEST} cannot be read: {error!r}"
        return
    yield from _compare(listed, {n: h for n, h in hashes.items() if n not in UNLISTED}, MANIFEST)
    for entry in layers:
        if hashes.get(entry["path"]) != entry["sha256"]:
            yield f"{entry['path']} is not the file that {MANIFEST} names for its layer"
    for name, size in sizes.items():
        if name in hashes and archive.getinfo(name).file_size != size:
            yield f"{name} is not {size} bytes long, as {MANIFEST} says"


def _compare(listed: dict[str, str], found: dict[str, str], source: str) -> Iterator[str]:
    for name in sorted(listed.keys() - found.keys()):
        yield f"{name} is missing, {source} lists it"
    for name in sorted(found.keys() - listed.keys()):
        yield f"{name} was added, {source} does not list it"
    for name in sorted(listed.keys() & found.keys()):
        if listed[name] != found[name]:
            yield f"{name} was changed: its checksum is not the one in {source}"


def _text(archive: zipfile.ZipFile, name: str) -> str:
    try:
        return archive.read(name).decode("utf-8", "replace")
    except UNREADABLE:
        return ""
