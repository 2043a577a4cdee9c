"""The main thread while a package is made, one task a process: `python -m benchmarks.stall_work TASK ARGUMENTS`."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, QObject, Qt, QTimer

from independence_opendata_plugin.desktop import settings
from independence_opendata_plugin.desktop.engine import EngineClient
from independence_opendata_plugin.desktop.gui.interface import Interface
from independence_opendata_plugin.desktop.provider import IndependenceProvider
from tests.desktop.gui.window import Window

from .clock import run_task
from .qgis_work import start_qgis

BEAT_MILLISECONDS = 5
SETTLE_MILLISECONDS = 3000
IDLE_MILLISECONDS = 20_000

Start = Callable[[Interface, Callable[[], None]], None]
"""Begins work in the window, and calls what it is handed when the work has ended."""


class Heart(QObject):
    """Beats on the main thread; a beat that comes late says for how long nothing else could be done there."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MILLISECONDS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last - BEAT_MILLISECONDS / 1000)
        self._last = now


def export(package: str, area: str, layer: str, **place: str) -> None:
    """A licensed package of the whole city is made in the background, as the dock does it."""

    def start(interface: Interface, end: Callable[[], None]) -> None:
        parameters = {
            "AREA": area,
            "LAYERS": [layer],
            "CUSTOMER_NAME": "Sample Prairie Engineering",
            "CUSTOMER_CLASS": "general",
            "FORMATS": ["GPKG", "GeoJSON"],
            "OUTPUT": package,
        }
        interface.office.tasks.run(
            "exportlicensed", parameters, "Export", lambda _: end(), lambda run: sys.exit(run.error)
        )

    _watch(start, layer, **place)


def idle(layer: str, **place: str) -> None:
    """Nothing is done in the same window."""
    _watch(lambda _, end: QTimer.singleShot(IDLE_MILLISECONDS, end), layer, **place)


def _watch(start: Start, layer: str, register: str, approval: str, output: str) -> None:
    """Open the dock on the layer, let it settle, start the work, and note the longest stall until it ends."""
    application, window = start_qgis(), Window()
    QgsSettings().setValue(settings.REGISTER, register)
    QgsSettings().setValue(settings.FORM_APPROVAL, approval)
    engine = EngineClient(settings.find_engine_python)
    provider = IndependenceProvider(engine)
    QgsApplication.processingRegistry().addProvider(provider)
    QgsProject.instance().addMapLayer(QgsVectorLayer(layer, "Parcels", "ogr"))
    window.main.show()
    interface = Interface(window, engine)
    interface.dock.show("license")
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MILLISECONDS, loop.quit)
    loop.exec()
    heart, began = Heart(), time.perf_counter()
    QTimer.singleShot(0, lambda: start(interface, loop.quit))
    loop.exec()
    said = {"stall": heart.longest, "seconds": time.perf_counter() - began}
    Path(output).write_text(json.dumps(said), encoding="utf-8")
    interface.remove()
    engine.stop()
    QgsApplication.processingRegistry().removeProvider(provider)
    close(window)
    application.exitQgis()


def close(window: Window) -> None:
    """A map must be gone before QGIS is."""
    window.canvas.stopRendering()
    QgsProject.instance().clear()
    sip.delete(window.main)


if __name__ == "__main__":
    run_task({task.__name__: task for task in (export, idle)})
