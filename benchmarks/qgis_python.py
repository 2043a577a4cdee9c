"""The command that runs a task of `qgis_work` on QGIS's Python."""

from __future__ import annotations

import json

from .stock import ROOT, Stock

QGIS_PYTHON = ROOT / ".venv-qgis" / "bin" / "python"


def qgis_task(stock: Stock, task: str, **arguments: object) -> tuple[str, ...]:
    """Modules are compiled in the uncounted round, as those of an installed plugin are when it is first loaded."""
    compiled = ("-u", "PYTHONDONTWRITEBYTECODE", f"PYTHONPYCACHEPREFIX={stock.folder / 'bytecode'}")
    return ("env", *compiled, str(QGIS_PYTHON), "-m", "benchmarks.qgis_work", task, json.dumps(arguments))
