"""`independence:registerverify`."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)

from .base import EngineAlgorithm


class RegisterVerify(EngineAlgorithm):
    """Checks that the register holds together, and that packages on the disk are its own."""

    operation = "registerverify"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Verify register")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterFile(
                "PACKAGE_FOLDER",
                self.tr("Folder with the delivered packages"),
                Qgis.ProcessingFileParameterBehavior.Folder,
                optional=True,
            )
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputBoolean("VALID", self.tr("Valid")),
            QgsProcessingOutputString("PROBLEMS", self.tr("Problems")),
            QgsProcessingOutputNumber("EVENTS", self.tr("Events in the log")),
        ]
