"""Zips the staged plugin to dist/, byte for byte the same for the same content."""

from __future__ import annotations

import configparser
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STAGED = ROOT / "build" / "independence_opendata_plugin"
# The earliest date a zip can hold: the day of the build must not change its bytes.
DATE = (1980, 1, 1, 0, 0, 0)
READABLE_FILE = 0o100644 << 16


def read_version() -> str:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(STAGED / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def package() -> Path:
    """Write the zip and return its path."""
    target = ROOT / "dist" / f"{STAGED.name}.{read_version()}.zip"
    target.parent.mkdir(exist_ok=True)
    unfinished = target.with_suffix(".part")
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for file in sorted(path for path in STAGED.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
            entry = zipfile.ZipInfo(file.relative_to(STAGED.parent).as_posix(), DATE)
            entry.external_attr = READABLE_FILE
            entry.create_system = 3
            archive.writestr(entry, file.read_bytes(), zipfile.ZIP_DEFLATED)
    return unfinished.replace(target)


if __name__ == "__main__":
    print(package())
