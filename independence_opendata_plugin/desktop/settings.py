"""What the office has set, and where things are when it has not. Secrets are never settings."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from ..paths import ENGINE_REQUIREMENTS

ENGINE_PYTHON = "independence_opendata/engine_python"
REGISTER = "independence_opendata/register"
FORM_APPROVAL = "independence_opendata/form_approval"
ENGINE_PYTHON_VARIABLE = "INDEPENDENCE_ENGINE_PYTHON"


def profile_folder() -> Path:
    """The folder of the QGIS profile in use."""
    return Path(QgsApplication.qgisSettingsDirPath())


def default_environment() -> Path:
    """Where the engine's virtual environment is when nothing else is set: in the QGIS profile's folder."""
    return profile_folder() / "independence_opendata" / "engine"


def find_engine_python() -> Path:
    """The Python that runs the engine: by the setting, the environment variable, or the profile's own.

    Raises Refused when the one that was named, or the default one, is not there.
    """
    chosen = _setting(ENGINE_PYTHON) or os.environ.get(ENGINE_PYTHON_VARIABLE, "")
    inside = Path("Scripts", "python.exe") if os.name == "nt" else Path("bin", "python")
    python = Path(chosen) if chosen else default_environment() / inside
    if python.is_file() and os.access(python, os.X_OK):
        return python
    raise Refused(
        QCoreApplication.translate("Settings", "the engine"),
        why=QCoreApplication.translate("Settings", "there is no Python at {}").format(python),
        remedy=QCoreApplication.translate(
            "Settings", "make a virtual environment at {} with {}, or set {} to another Python."
        ).format(default_environment(), ENGINE_REQUIREMENTS, ENGINE_PYTHON),
    )


def register() -> str:
    """The office's register: the setting, else a GeoPackage in the QGIS profile's folder."""
    return _setting(REGISTER) or str(profile_folder() / "independence_register.gpkg")


def form_approval() -> str:
    """The file with the approval of the license form, where the office keeps one; "" where it has set none."""
    return _setting(FORM_APPROVAL)


def _setting(name: str) -> str:
    return str(QgsSettings().value(name, "", type=str)).strip()
