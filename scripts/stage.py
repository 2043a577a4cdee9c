"""Puts the installable plugin at build/independence_opendata_plugin: the package, its data, its translations."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "independence_opendata_plugin"
STAGED = ROOT / "build" / NAME
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.py[co]", ".*")
# By its full path: on Debian the name alone asks which Qt is meant.
LRELEASE = Path("/usr/lib/qt5/bin/lrelease")


def stage() -> Path:
    """Build the folder anew and return it."""
    shutil.rmtree(STAGED, ignore_errors=True)
    shutil.copytree(ROOT / NAME, STAGED, ignore=LEFT_OUT)
    shutil.copytree(ROOT / "resources", STAGED / "resources", ignore=LEFT_OUT)
    for file in ("metadata.txt", "LICENSE"):
        shutil.copy(ROOT / file, STAGED / file)
    (STAGED / "requirements").mkdir()
    shutil.copy(ROOT / "requirements" / "engine.txt", STAGED / "requirements" / "engine.txt")
    _release_translations(STAGED / "i18n")
    return STAGED


def _release_translations(folder: Path) -> None:
    folder.mkdir()
    lrelease = LRELEASE if LRELEASE.exists() else "lrelease"
    for source in sorted((ROOT / "i18n").glob("*.ts")):
        target = folder / f"{source.stem}.qm"
        subprocess.run([lrelease, "-silent", "-nounfinished", source, "-qm", target], check=True)


if __name__ == "__main__":
    print(stage())
