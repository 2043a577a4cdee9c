"""Run by the engine's own Python, of whatever version: what is installed in it, and what of that can be used.

`python -m independence_opendata_plugin.desktop.engine_probe NAME...` prints one JSON object: `python` (its version) and
`libraries`, by the names asked for, each with `version` (null: not installed) and `problem` ("" or why it fails).
"""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import platform
import sys
from typing import Any


def probe(names: list[str]) -> dict[str, Any]:
    return {
        "python": platform.python_version(),
        "libraries": {name: _probe_library(name) for name in names},
    }


def _probe_library(name: str) -> dict[str, Any]:
    try:
        distribution = importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return {"version": None, "problem": ""}
    problem = ""
    for module in _modules_of(distribution)[:1]:
        try:
            importlib.import_module(module)
        except Exception as error:  # noqa: BLE001 - a broken library may raise anything, and that is the answer
            problem = f"{type(error).__name__}: {error}"
    return {"version": distribution.version, "problem": problem}


def _modules_of(distribution: importlib.metadata.Distribution) -> list[str]:
    """Its packages by the names they are imported under; most have one."""
    files = distribution.files or []
    return sorted(
        {file.parts[0] for file in files if file.name == "__init__.py" and len(file.parts) == 2},
        key=lambda name: (name.startswith("_"), name),
    )


if __name__ == "__main__":
    print(json.dumps(probe(sys.argv[1:])))
