"""What can be checked before a package is made: the folder, its free space, the engine."""

from __future__ import annotations

import os
import re
import shutil
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ....chapter33.amounts import BYTES_PER_MB
from ....chapter33.refusal import Refused

SPACE_FACTOR = 3
"""An extract, the formats written from it, and the package stand side by side while it is made."""
LONGEST_NAME = 60


def find_folder_problem(folder: str) -> Refused | None:
    """Why nothing can be written to a folder; None where it can."""
    if not folder.strip():
        return _refuse(
            QCoreApplication.translate("Preflight", "no folder is chosen"),
            QCoreApplication.translate("Preflight", "choose the folder that quotes and packages go to."),
        )
    path = Path(folder)
    if not path.is_dir():
        return _refuse(
            QCoreApplication.translate("Preflight", "there is no folder {}").format(folder),
            QCoreApplication.translate("Preflight", "make it, or choose another one."),
        )
    if not os.access(path, os.W_OK | os.X_OK):
        return _refuse(
            QCoreApplication.translate("Preflight", "nothing may be written to {}").format(folder),
            QCoreApplication.translate(
                "Preflight", "choose another folder, or ask for the right to write there."
            ),
        )
    return None


def find_space_problem(folder: Path, content: int | None) -> Refused | None:
    """Why the disk is too full for so many bytes of data (None: not known, and nothing is said)."""
    needed = SPACE_FACTOR * (content or 0)
    free = shutil.disk_usage(folder).free
    if free > needed:
        return None
    return _refuse(
        QCoreApplication.translate(
            "Preflight", "{} MB are free on its disk, and making the package takes about {} MB"
        ).format(f"{free // BYTES_PER_MB:,}", f"{needed // BYTES_PER_MB:,}"),
        QCoreApplication.translate("Preflight", "make room, or choose a folder on another disk."),
    )


def find_engine_problem(find_python: Callable[[], Path]) -> Refused | None:
    """Why there is no engine to do the work; None where there is one."""
    try:
        find_python()
    except Refused as problem:
        return problem
    return None


def name_package(licensee: str, today: date) -> str:
    """`license-example-inc-2026-11-22.zip`: safe on every system, whatever the licensee is called."""
    plain = unicodedata.normalize("NFKD", licensee).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_NAME].strip("-")
    return "-".join(filter(None, ("license", words, today.isoformat()))) + ".zip"


def find_free_path(folder: Path, name: str) -> Path:
    """A file of that name that is not there yet: `-2` and so on is added where it is."""
    wanted = Path(name)
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / f"{wanted.stem}-{number}{wanted.suffix}"
    return path


def _refuse(why: str, remedy: str) -> Refused:
    return Refused(QCoreApplication.translate("Preflight", "the folder"), why=why, remedy=remedy)
