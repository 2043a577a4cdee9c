"""Zips the staged plugin to dist/, byte for byte the same for the same content.

`scripts/package.py STAGED FOLDER` takes another staged plugin and puts the zip elsewhere.
"""

from __future__ import annotations

import configparser
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACES = (ROOT / "build" / "independence_opendata_plugin", ROOT / "dist")
# The earliest date a zip can hold: the day of the build must not change its bytes.
DATE = (1980, 1, 1, 0, 0, 0)
READABLE_FILE = 0o100644 << 16


def read_version(staged: Path) -> str:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(staged / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def package(staged: Path, folder: Path) -> Path:
    """Write the zip and return its path."""
    target = folder / f"{staged.name}.{read_version(staged)}.zip"
    folder.mkdir(exist_ok=True)
    unfinished = target.with_suffix(".part")
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in sorted(
            path for path in staged.rglob("*") if path.is_file() and "__pycache__" not in path.parts
        ):
            entry = zipfile.ZipInfo(file.relative_to(staged.parent).as_posix(), DATE)
            entry.external_attr = READABLE_FILE
            entry.create_system = 3
            archive.writestr(entry, file.read_bytes(), zipfile.ZIP_DEFLATED)
    return unfinished.replace(target)


if __name__ == "__main__":
    print(package(*(map(Path, sys.argv[1:3]) if sys.argv[1:] else PLACES)))
