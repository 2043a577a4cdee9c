"""Wiring: what the plugin adds to QGIS, and takes away again."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .desktop.engine import EngineClient
from .desktop.provider import IndependenceProvider
from .desktop.settings import find_engine_python
from .paths import TRANSLATIONS


class IndependencePlugin:
    """One engine, one Processing provider, one translator."""

    def __init__(self) -> None:
        self._engine = EngineClient(find_engine_python)
        self._provider: IndependenceProvider | None = None
        self._translator: QTranslator | None = None

    def initProcessing(self) -> None:  # noqa: N802 - QGIS calls it by this name
        """All that qgis_process needs."""
        self._install_translator()
        self._provider = IndependenceProvider(self._engine)
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802 - QGIS calls it by this name
        self.initProcessing()

    def unload(self) -> None:
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        self._engine.stop()
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _install_translator(self) -> None:
        translator = QTranslator()
        if translator.load(str(TRANSLATIONS / f"independence_opendata_{QgsApplication.locale()[:2]}.qm")):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
