"""What is measured inside QGIS, one task a process: `python -m benchmarks.qgis_work TASK ARGUMENTS`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from qgis.core import QgsApplication

from .clock import run_task, working

QGIS_PLUGINS = "/usr/share/qgis/python/plugins"


def start_qgis() -> QgsApplication:
    """With a window's parts, and with what its own Python has imported when it comes to plugins."""
    application = QgsApplication([], True)
    application.initQgis()
    import qgis.utils  # noqa: F401 - QGIS imports it at its start

    return application


def load_plugin(output: str) -> None:
    from tests.desktop.gui.window import Window

    application, window = start_qgis(), Window()
    with working():
        from independence_opendata_plugin import classFactory

        plugin = classFactory(window)
        plugin.initGui()
    report(output, "independence")
    plugin.unload()
    application.exitQgis()


def load_processing(output: str) -> None:
    application = start_qgis()
    sys.path.append(QGIS_PLUGINS)
    with working():
        from processing.core.Processing import Processing

        Processing.initialize()
    report(output, "qgis")
    application.exitQgis()


def report(output: str, provider: str) -> None:
    algorithms = QgsApplication.processingRegistry().providerById(provider).algorithms()
    Path(output).write_text(json.dumps({"algorithms": len(algorithms)}), encoding="utf-8")


if __name__ == "__main__":
    run_task({task.__name__: task for task in (load_plugin, load_processing)})
