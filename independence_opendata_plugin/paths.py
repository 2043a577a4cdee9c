"""Where the plugin's own files are: inside the package when installed, one level up in a checkout."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def _home(name: str) -> Path:
    installed = PACKAGE / name
    return installed if installed.exists() else PACKAGE.parent / name


RESOURCES = _home("resources")
TRANSLATIONS = _home("i18n")
METADATA = _home("metadata.txt")
ENGINE_REQUIREMENTS = _home("requirements") / "engine.txt"
