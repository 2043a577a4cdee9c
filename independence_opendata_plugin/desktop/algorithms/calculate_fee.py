"""`independence:calculatefee`."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from .base import make_advanced
from .order import OrderAlgorithm, customer_class


class CalculateFee(OrderAlgorithm):
    """Prices figures that are known already, without a map."""

    operation = "calculatefee"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Calculate fee")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            self._amount("SECTIONS", self.tr("Sections")),
            QgsProcessingParameterBoolean("WHOLE_SECTIONS", self.tr("Whole sections"), optional=True),
            self._amount("MEGABYTES", self.tr("Megabytes of data")),
            make_advanced(
                self._amount("FEATURES", self.tr("Features (for a schedule that charges by the feature)"))
            ),
            customer_class(self.tr("Licensee's class"), "general"),
            self._amount("ORTHOPHOTO_SECTIONS", self.tr("Sections of orthophotos")),
            *self.term_parameters(),
            QgsProcessingParameterFileDestination(
                "OUTPUT_JSON", self.tr("Quote (JSON)"), "JSON (*.json)", optional=True, createByDefault=False
            ),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("RATE", self.tr("Rate per MB")),
            QgsProcessingOutputString("DATA_FEE", self.tr("Data fee")),
            QgsProcessingOutputString("ORTHOPHOTO_FEE", self.tr("Orthophoto fee")),
            QgsProcessingOutputString("CONSULTING_FEE", self.tr("Consulting fee")),
            QgsProcessingOutputString("PROCESSING_FEE", self.tr("Processing fee")),
            QgsProcessingOutputString("REDUCTION", self.tr("Reduction")),
            QgsProcessingOutputString("TOTAL", self.tr("Total")),
            QgsProcessingOutputString("ANNUAL_MAINTENANCE", self.tr("Annual maintenance")),
            QgsProcessingOutputString("QUOTE", self.tr("The whole quote (JSON)")),
        ]

    def _amount(self, name: str, label: str) -> QgsProcessingParameterNumber:
        return QgsProcessingParameterNumber(
            name, label, Qgis.ProcessingNumberParameterType.Double, optional=True, minValue=0
        )
