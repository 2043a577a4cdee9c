"""`independence:registermove`."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)

from .. import settings
from .base import EngineAlgorithm


class RegisterMove(EngineAlgorithm):
    """Moves the register from a file to a server, or back."""

    operation = "registermove"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Move register")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterFile(
                "FROM", self.tr("From (default: the office's register)"), optional=True
            ),
            QgsProcessingParameterFile("TO", self.tr("To: a new GeoPackage, or a server's address")),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("TO", self.tr("Where the register is now")),
            QgsProcessingOutputString("TABLES", self.tr("Rows of each table")),
            QgsProcessingOutputNumber("ROWS", self.tr("Rows")),
        ]

    def complete(self, values: dict[str, Any]) -> None:
        values.setdefault("FROM", values.pop("REGISTER", None) or settings.register())
