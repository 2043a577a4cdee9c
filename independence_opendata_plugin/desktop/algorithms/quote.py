"""`independence:quote`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)

from .order import OrderAlgorithm


class Quote(OrderAlgorithm):
    """Prices layers in an area and gives the quote its number."""

    operation = "quote"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Quote")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            *self.area_parameters(),
            *self.layer_parameters(),
            *self.customer_parameters("general"),
            *self.term_parameters(),
            *self.draft_parameters(),
            QgsProcessingParameterBoolean(
                "ESTIMATE", self.tr("Estimate the megabytes instead of measuring them"), defaultValue=False
            ),
            QgsProcessingParameterFileDestination(
                "OUTPUT_PDF", self.tr("Quote (PDF)"), "PDF (*.pdf)", optional=True, createByDefault=False
            ),
            QgsProcessingParameterFileDestination(
                "OUTPUT_JSON", self.tr("Quote (JSON)"), "JSON (*.json)", optional=True, createByDefault=False
            ),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("QUOTE_NUMBER", self.tr("Quote number")),
            QgsProcessingOutputNumber("SECTION_COUNT", self.tr("Sections")),
            QgsProcessingOutputString("MEGABYTES", self.tr("Megabytes")),
            QgsProcessingOutputString("TOTAL", self.tr("Total")),
            QgsProcessingOutputString("ANNUAL_MAINTENANCE", self.tr("Annual maintenance")),
            QgsProcessingOutputString("VALID_UNTIL", self.tr("Valid until")),
        ]
