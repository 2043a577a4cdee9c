"""Where the plugin's own files are: inside the package when installed, one level up in a checkout; and the user's."""

from __future__ import annotations

import os
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def _home(name: str) -> Path:
    installed = PACKAGE / name
    return installed if installed.exists() else PACKAGE.parent / name


RESOURCES = _home("resources")
TRANSLATIONS = _home("i18n")
METADATA = _home("metadata.txt")
ENGINE_REQUIREMENTS = _home("requirements") / "engine.txt"


def kept_files() -> Path:
    """The user's own folder for files that can be made again."""
    local = os.environ.get("LOCALAPPDATA") if os.name == "nt" else os.environ.get("XDG_CACHE_HOME")
    return Path(local or Path.home() / ".cache") / "independence_opendata"


def journals() -> Path:
    """Where processes note what they must not leave behind."""
    return kept_files() / "journals"
