"""The command that runs a task on QGIS's Python."""

from __future__ import annotations

import json
import sys

from .stock import ROOT, Stock

QGIS_PYTHON = ROOT / ".venv-qgis" / "bin" / "python"


def qgis_task(stock: Stock, module: str, task: str, **arguments: object) -> tuple[str, ...]:
    """A task of a module here; the plugin's engine runs on this Python.

    Modules are compiled in the uncounted round, as those of an installed plugin are when it is first loaded.
    """
    compiled = ("-u", "PYTHONDONTWRITEBYTECODE", f"PYTHONPYCACHEPREFIX={stock.folder / 'bytecode'}")
    engine = f"INDEPENDENCE_ENGINE_PYTHON={sys.executable}"
    command = (str(QGIS_PYTHON), "-m", f"benchmarks.{module}", task, json.dumps(arguments))
    return ("env", *compiled, engine, *command)
