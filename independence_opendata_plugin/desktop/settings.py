"""What is set, and where things are when it is not. Secrets are never settings.

What the user and the office have set is in the QGIS profile, under `independence_opendata/`; a project's own settings
stand in the project (gui/section_layer.py). While the sample city is open, practice goes to its own register.
"""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from .environment_places import UNFINISHED, python_of
from .sample_places import SamplePlaces

ENGINE_PYTHON = "independence_opendata/engine_python"
REGISTER = "independence_opendata/register"
REGISTER_AUTHENTICATION = "independence_opendata/register_authentication"
"""The id of an entry in QGIS's authentication store."""
FORM_APPROVAL = "independence_opendata/form_approval"
PORTAL = "independence_opendata/portal"
DELIVERY_FOLDER = "independence_opendata/delivery_folder"
OFFICER = "independence_opendata/officer"
COORDINATOR = "independence_opendata/coordinator"
ENGINE_PYTHON_VARIABLE = "INDEPENDENCE_ENGINE_PYTHON"
# What tells a server's address from a file.
ADDRESS = "://"


def read(key: str) -> str:
    """What is set under one of the keys above; "" where nothing is."""
    return str(QgsSettings().value(key, "", type=str)).strip()


def keep(key: str, value: str) -> None:
    """Set one of the keys above; "" takes the setting away."""
    if value.strip():
        QgsSettings().setValue(key, value.strip())
    else:
        QgsSettings().remove(key)


def profile_folder() -> Path:
    """The folder of the QGIS profile in use."""
    return Path(QgsApplication.qgisSettingsDirPath())


def default_environment() -> Path:
    """Where the engine's virtual environment is when nothing else is set: in the QGIS profile's folder."""
    return profile_folder() / "independence_opendata" / "engine"


def find_engine_python() -> Path:
    """The Python that runs the engine. Raises Refused like `locate_engine_python`."""
    return locate_engine_python(read(ENGINE_PYTHON))


def locate_engine_python(named: str) -> Path:
    """The Python that runs the engine where the setting is `named`: that, the environment variable's, or the profile's
    own.

    Raises Refused when the one that was named, or the profile's own, is not there or not complete.
    """
    chosen = named or os.environ.get(ENGINE_PYTHON_VARIABLE, "")
    if not chosen and (default_environment() / UNFINISHED).exists():
        why = QCoreApplication.translate("Settings", "the environment at {} is not complete")
        raise _no_engine(why.format(default_environment()))
    python = Path(chosen) if chosen else python_of(default_environment())
    if python.is_file() and os.access(python, os.X_OK):
        return python
    raise _no_engine(QCoreApplication.translate("Settings", "there is no Python at {}").format(python))


def default_register() -> str:
    """The register where the office has named none: a GeoPackage in the QGIS profile's folder."""
    return str(profile_folder() / "independence_register.gpkg")


def register() -> str:
    """The register to work with: the sample city's while that is open, else the office's or the default one.

    A file's path, or a server's address without user and password (`register_access.py`).
    """
    if sample_is_open():
        return str(sample().register)
    return read(REGISTER) or default_register()


def is_server(register: str) -> bool:
    """Whether a register stands on a server, by its address."""
    return ADDRESS in register


def form_approval() -> str:
    """The file with the approval of the license form; "" where the office keeps none. The sample city has its own."""
    if sample_is_open():
        return str(sample().approval)
    return read(FORM_APPROVAL)


def portal() -> str:
    """The portal's folder; "" where none is set. The sample city publishes to a folder of its own."""
    if sample_is_open():
        return str(sample().portal)
    return read(PORTAL)


def delivery_folder() -> str:
    """Where licensed packages and quotes go unless the user says otherwise; "" where none is set."""
    return read(DELIVERY_FOLDER)


def officer() -> str:
    """Who decides about classes and reductions; "" where nobody is named."""
    return read(OFFICER)


def actor() -> str:
    """Who is written down with all that is changed: the officer, else the user of this machine."""
    return officer() or QgsApplication.userFullName() or QgsApplication.userLoginName()


def coordinator() -> str:
    """The open data coordinator, who approves publications; "" where nobody is named."""
    return read(COORDINATOR)


def sample() -> SamplePlaces:
    """What the plugin makes for practice, in the QGIS profile's folder."""
    return SamplePlaces(profile_folder() / "independence_opendata" / "sample")


def sample_is_open() -> bool:
    """Whether the current project is the plugin's own sample: by where its file is, which no project can claim."""
    file = QgsProject.instance().fileName()
    return bool(file) and Path(file).resolve().is_relative_to(sample().city.resolve())


def _no_engine(why: str) -> Refused:
    return Refused(
        QCoreApplication.translate("Settings", "the engine"),
        why=why,
        remedy=QCoreApplication.translate(
            "Settings",
            "make the engine's environment under Settings > Options > Open Data & Licensing, or name another "
            "Python there.",
        ),
    )
