"""The engine's other end: started on first use, kept warm, started anew after a crash, ended with QGIS."""

from __future__ import annotations

import itertools
import os
import tempfile
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from ..paths import PACKAGE
from .engine_messages import Listener, ignore

if TYPE_CHECKING:
    from .engine_process import EngineProcess

# QGIS sets these for its own libraries; the engine's bring theirs, and both in one process crash.
QGIS_VARIABLES = (
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONSTARTUP",
    "PROJ_LIB",
    "PROJ_DATA",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "DYLD_LIBRARY_PATH",
)
PATIENCE = 3.0


def scrub_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The child's environment: without what QGIS set for itself, and able to import this package."""
    kept = {name: value for name, value in environment.items() if name not in QGIS_VARIABLES}
    # PYTHONSAFEPATH: a stray `pandas.py` in the current folder must not be imported in place of the library.
    ours = {
        "PYTHONPATH": str(PACKAGE.parent),
        "PYTHONNOUSERSITE": "1",
        "PYTHONSAFEPATH": "1",
        "PYTHONUTF8": "1",
    }
    return {**kept, **ours}


class EngineClient:
    """Calls operations of one engine process. Usable from any thread; no Qt object crosses one.

    `find_python` tells which Python runs the engine; what it raises (Refused: there is none) `call` raises.
    """

    def __init__(self, find_python: Callable[[], Path]) -> None:
        self._find_python = find_python
        self._lock = threading.Lock()
        self._process: EngineProcess | None = None
        self._numbers = itertools.count(1)

    @property
    def pid(self) -> int | None:
        """The running engine's process id (None: it is not running)."""
        process = self._process
        return process.pid if process and process.is_running else None

    def start(self) -> None:
        """Start the engine now, so that the first call is quick. Raises Refused when there is no engine."""
        self._running()

    def call(
        self, method: str, params: Mapping[str, Any], on_notice: Listener = ignore
    ) -> Future[dict[str, Any]]:
        """Ask for an operation. Raises Refused when there is no engine.

        The future raises Refused, Cancelled or EngineFailed. `on_notice` is called in another
        thread and must not touch Qt.
        """
        return self._running().call(next(self._numbers), method, params, on_notice)

    def cancel(self, future: Future[dict[str, Any]]) -> None:
        """Ask the engine to give up that call; nothing happens when it is done or the engine gone."""
        process = self._process
        if process and process.is_running:
            process.cancel(future)

    def abandon(self, future: Future[dict[str, Any]]) -> None:
        """End a call without the engine's word: the engine is killed, unless it works for others too."""
        process = self._process
        if process and not process.abandon(future):
            self.stop(patience=0)

    def stop(self, patience: float = PATIENCE) -> None:
        """End the engine, by force after `patience` seconds. A later call starts a new one."""
        with self._lock:
            process, self._process = self._process, None
        if process:
            process.stop(patience)

    def _running(self) -> EngineProcess:
        with self._lock:
            if self._process is None or not self._process.is_running:
                self._process = self._spawn()
            return self._process

    def _spawn(self) -> EngineProcess:
        # Imported when the first engine starts, not at QGIS's start.
        from .engine_process import EngineProcess

        python = self._find_python()
        command = [str(python), "-m", f"{PACKAGE.name}.engine"]
        try:
            return EngineProcess(command, scrub_environment(os.environ), Path(tempfile.gettempdir()))
        except OSError as error:
            raise Refused(
                QCoreApplication.translate("Engine", "the engine"),
                why=QCoreApplication.translate("Engine", "{} cannot be started ({})").format(
                    python, error.strerror
                ),
                remedy=QCoreApplication.translate("Engine", "set another Python for it."),
            ) from error
