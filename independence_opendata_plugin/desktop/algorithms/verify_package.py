"""`independence:verifypackage`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)

from .base import EngineAlgorithm


class VerifyPackage(EngineAlgorithm):
    """Checks that a licensed package is whole and unchanged."""

    operation = "verifypackage"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Verify licensed package")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [QgsProcessingParameterFile("INPUT", self.tr("Licensed package"), extension="zip")]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputBoolean("VALID", self.tr("Valid")),
            QgsProcessingOutputString("PROBLEMS", self.tr("Problems")),
        ]
