"""What is where in a virtual environment."""

from __future__ import annotations

import os
from pathlib import Path

UNFINISHED = "unfinished"
"""A file in an environment that is being made, or was when QGIS came to an end."""


def python_of(environment: Path) -> Path:
    """The interpreter of a virtual environment."""
    return environment / (Path("Scripts", "python.exe") if os.name == "nt" else Path("bin", "python"))
