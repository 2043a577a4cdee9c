"""Reading Spanish for the length of a test."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

SOURCE = Path(__file__).resolve().parents[2] / "i18n" / "independence_opendata_es.ts"
# By its full path: on Debian the name alone asks which Qt is meant.
LRELEASE = Path("/usr/lib/qt5/bin/lrelease")


@contextmanager
def reading_spanish(folder: Path) -> Iterator[None]:
    """Compile the Spanish translation into `folder`, and put it between the plugin and the user."""
    compiled = folder / "es.qm"
    lrelease = LRELEASE if LRELEASE.exists() else "lrelease"
    subprocess.run([lrelease, "-silent", SOURCE, "-qm", compiled], check=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
