"""Wiring: what the plugin adds to QGIS, and takes away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .desktop.engine import EngineClient
from .desktop.expressions import ExpressionFunctions
from .desktop.provider import IndependenceProvider
from .desktop.settings import find_engine_python
from .paths import TRANSLATIONS, journals
from .scratch.journal import keep_journal

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .desktop.gui.interface import Interface


class IndependencePlugin:
    """One engine, one Processing provider, expression functions, one translator; what is in the window, if any."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._interface: Interface | None = None
        self._engine = EngineClient(find_engine_python)
        self._provider: IndependenceProvider | None = None
        self._functions: ExpressionFunctions | None = None
        self._translator: QTranslator | None = None

    def initProcessing(self) -> None:  # noqa: N802 - QGIS calls it by this name
        """All that qgis_process needs."""
        keep_journal(journals())
        self._install_translator()
        self._provider = IndependenceProvider(self._engine)
        QgsApplication.processingRegistry().addProvider(self._provider)
        self._functions = ExpressionFunctions()

    def initGui(self) -> None:  # noqa: N802 - QGIS calls it by this name
        self.initProcessing()
        if self._iface is not None:
            # Only where there is a window: qgis_process has no use for widgets.
            from .desktop.gui.interface import Interface

            self._interface = Interface(self._iface, self._engine)

    def unload(self) -> None:
        if self._interface is not None:
            self._interface.remove()
            self._interface = None
        if self._functions is not None:
            self._functions.remove()
            self._functions = None
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
