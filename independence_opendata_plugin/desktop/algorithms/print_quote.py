"""`independence:printquote`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from .base import EngineAlgorithm


class PrintQuote(EngineAlgorithm):
    """Prints a quote as it was issued, without calculating it again."""

    operation = "printquote"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Print a quote again")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterString("QUOTE", self.tr("Quote number")),
            QgsProcessingParameterFileDestination(
                "OUTPUT_PDF", self.tr("Quote (PDF)"), "PDF (*.pdf)", optional=True, createByDefault=True
            ),
            QgsProcessingParameterFileDestination(
                "OUTPUT_JSON", self.tr("Quote (JSON)"), "JSON (*.json)", optional=True, createByDefault=False
            ),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("QUOTE_NUMBER", self.tr("Quote number")),
            QgsProcessingOutputNumber("REVISION", self.tr("Revision")),
            QgsProcessingOutputString("TOTAL", self.tr("Total")),
        ]
