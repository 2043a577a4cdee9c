"""Whether the packages in a folder are those that the register knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from ...chapter33.refusal import Refused
from ..checksums import hash_file
from ..job import Job
from ..register import Register


def find_package_problems(register: Register, folder: Path, job: Job) -> Iterator[str]:
    """Each package that is missing in the folder, was changed, or that no license knows, in a sentence.

    A package is known by its hash, whatever it is called. Raises Refused where there is no such folder.
    """
    if not folder.is_dir():
        raise Refused(
            "parameter PACKAGE_FOLDER",
            why=f"there is no folder {folder}",
            remedy="choose the packages' folder.",
        )
    found = _hash_all(sorted(folder.rglob("*.zip")), job)
    there = {file.name for file in found.values()}
    known = register.licenses.packages()
    for package in known:
        if package.package_sha256 not in found:
            what = "was changed" if package.file.name in there else "is not there"
            yield f"the package of {package.number}, {package.file.name}, {what}"
    names, hashes = ({package.file.name for package in known}, {package.package_sha256 for package in known})
    for sha256, file in found.items():
        if sha256 not in hashes and file.name not in names:
            yield f"{file.name} is the package of no license in the register"


def _hash_all(files: Sequence[Path], job: Job) -> dict[str, Path]:
    found = {}
    for done, file in enumerate(files):
        job.progress(done / len(files), file.name)
        found[hash_file(file)] = file
    return found
