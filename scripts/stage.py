"""Puts the installable plugin, with its data and translations, at build/independence_opendata_plugin.

`scripts/stage.py FOLDER` puts it at FOLDER/independence_opendata_plugin instead.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "independence_opendata_plugin"
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.py[co]", ".*")
# By its full path: on Debian the name alone asks which Qt is meant.
LRELEASE = Path("/usr/lib/qt5/bin/lrelease")


def stage(folder: Path) -> Path:
    """Build the plugin anew in the folder and return where."""
    staged = folder / NAME
    shutil.rmtree(staged, ignore_errors=True)
    shutil.copytree(ROOT / NAME, staged, ignore=LEFT_OUT)
    shutil.copytree(ROOT / "resources", staged / "resources", ignore=LEFT_OUT)
    for file in ("metadata.txt", "LICENSE"):
        shutil.copy(ROOT / file, staged / file)
    (staged / "requirements").mkdir()
    shutil.copy(ROOT / "requirements" / "engine.txt", staged / "requirements" / "engine.txt")
    _release_translations(staged / "i18n")
    return staged


def _release_translations(folder: Path) -> None:
    folder.mkdir()
    lrelease = LRELEASE if LRELEASE.exists() else "lrelease"
    for source in sorted((ROOT / "i18n").glob("*.ts")):
        target = folder / f"{source.stem}.qm"
        subprocess.run([lrelease, "-silent", "-nounfinished", source, "-qm", target], check=True)


if __name__ == "__main__":
    print(stage(Path(sys.argv[1]) if sys.argv[1:] else ROOT / "build"))
