"""`independence:withdraw`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from .base import OpenDataAlgorithm


class Withdraw(OpenDataAlgorithm):
    """Takes a dataset off the portal, and leaves a page that says why."""

    operation = "withdraw"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Withdraw a dataset")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterString("DATASET", self.tr("Dataset identifier")),
            QgsProcessingParameterFile(
                "PORTAL", self.tr("Portal folder"), QgsProcessingParameterFile.Behavior.Folder
            ),
            QgsProcessingParameterString("REASON", self.tr("Reason, for everybody to read"), multiLine=True),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [QgsProcessingOutputFile("TOMBSTONE", self.tr("Page that stays"))]
