"""`independence:recordevidence`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from .base import EngineAlgorithm
from .order import customer_class


class RecordEvidence(EngineAlgorithm):
    """Records the contract or the letter that shows a licensee's class."""

    operation = "recordevidence"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Record evidence of a class")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterString("LICENSEE", self.tr("Licensee")),
            customer_class(self.tr("Licensee's class"), "contracted"),
            QgsProcessingParameterString("REFERENCE", self.tr("Contract number or letter")),
            QgsProcessingParameterDateTime(
                "DATED", self.tr("Date of the paper"), QgsProcessingParameterDateTime.Type.Date
            ),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("LICENSEE", self.tr("Licensee")),
            QgsProcessingOutputString("REFERENCE", self.tr("Contract number or letter")),
            QgsProcessingOutputString("DATED", self.tr("Date of the paper")),
        ]
