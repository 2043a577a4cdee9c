"""From a folder of files to the sealed package: each file listed, checksummed and packed as it is read once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ..files import json_text
from ..job import Job
from .layout import CHECKSUMS, MANIFEST, in_order
from .manifest import list_files
from .sealed_zip import PackedFile, sealing


@dataclass(frozen=True)
class SealedPackage:
    """A package with its manifest; `sha256` is the whole zip's."""

    manifest: Mapping[str, Any]
    sha256: str


def seal_package(
    folder: Path,
    make_manifest: Callable[[Mapping[str, PackedFile]], Mapping[str, Any]],
    output: Path,
    as_of: date,
    job: Job,
) -> SealedPackage:
    """Zip a folder's files with the manifest that is made of them and their checksums.

    The license lies first. Manifest and checksums, which rest on all the others, lie last and stand near the front in
    the zip's directory. The same files and date give the same bytes.
    """
    names = list_files(folder)
    with sealing(output, as_of) as package:
        for index, name in enumerate(names):
            job.progress(index / len(names), name)
            package.add(folder / name, name, job)
        manifest = make_manifest(package.files)
        package.add_text(json_text(manifest), MANIFEST, job)
        package.add_text(_list_checksums(package.files.values()), CHECKSUMS, job)
        package.list_in_order(in_order(list(package.files)))
    return SealedPackage(manifest, package.sha256)


def _list_checksums(files: Iterable[PackedFile]) -> str:
    """In the form that `sha256sum --check` reads."""
    return "".join(f"{file.sha256}  {file.name}\n" for file in files)
