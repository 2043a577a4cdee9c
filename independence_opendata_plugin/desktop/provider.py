"""The Processing provider `independence`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import METADATA, RESOURCES
from .algorithms import ALGORITHMS
from .engine import EngineClient

ICON = RESOURCES / "icons" / "plugin.svg"


class IndependenceProvider(QgsProcessingProvider):
    """CONTRACT.md's algorithms, all of them asking one engine."""

    def __init__(self, engine: EngineClient) -> None:
        super().__init__()
        self._engine = engine

    def id(self) -> str:  # noqa: A003 - QGIS calls it by this name
        return "independence"

    def name(self) -> str:
        return "Independence Open Data"

    def versionInfo(self) -> str:  # noqa: N802 - QGIS calls it by this name
        lines = METADATA.read_text(encoding="utf-8").splitlines()
        return next(line.partition("=")[2] for line in lines if line.startswith("version="))

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return str(ICON)

    def supportsNonFileBasedOutput(self) -> bool:  # noqa: N802 - QGIS calls it by this name
        """The engine writes files; a table in somebody's database is none."""
        return False

    def loadAlgorithms(self) -> None:  # noqa: N802 - QGIS calls it by this name
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm(self._engine))
