"""From the engine's Python to QGIS's, which alone can write a QGIS project."""

from __future__ import annotations

import os
import subprocess  # nosec B404 # QGIS's Python writes the sample's project
import tempfile
from pathlib import Path

from ..chapter33.refusal import Refused
from ..paths import PACKAGE

CANDIDATES = ("/usr/bin/python3",)
"""Where Linux systems keep the Python that QGIS is built with."""
SECONDS = 120
WRITER = f"{PACKAGE.name}.desktop.sample_project"
QGIS_HOMES = (
    "PYTHONHOME",
    "PYTHONPATH",
    "PROJ_LIB",
    "PROJ_DATA",
    "GDAL_DATA",
    "LD_LIBRARY_PATH",
    "VIRTUAL_ENV",
)
"""Variables by which one Python's libraries would leak into the other."""


def find_qgis_python() -> Path | None:
    """The first interpreter that imports QGIS; None where there is none."""
    for candidate in map(Path, CANDIDATES):
        if candidate.exists() and _run(candidate, "-c", "import qgis.core").returncode == 0:
            return candidate
    return None


def write_project_with(python: Path, project: Path) -> None:
    """Let QGIS's Python write the project beside the data. Raises Refused with what QGIS said."""
    with tempfile.TemporaryDirectory() as profile:
        done = _run(python, "-m", WRITER, str(project), QGIS_CUSTOM_CONFIG_PATH=profile)
    if done.returncode != 0 or not project.exists():
        last_words = done.stderr.strip().splitlines()[-1:] or ["no message"]
        raise Refused(
            "the sample city's QGIS project",
            why=f"{python} could not write it: {last_words[0]}",
            remedy="name QGIS's own Python with --qgis-python, or go without with --without-project",
        )


def _run(python: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in QGIS_HOMES}
    package_home = str(PACKAGE.parent)
    added = {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": package_home,
        "GDAL_PAM_ENABLED": "NO",
        **environment,
    }
    return subprocess.run(  # nosec B603 # a list of arguments, no shell
        [str(python), *arguments],
        env={**kept, **added},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
