"""`independence:invoice`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from .base import EngineAlgorithm


class Invoice(EngineAlgorithm):
    """Issues an invoice, or prints one again."""

    operation = "invoice"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Issue invoice")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterString("LICENSE", self.tr("License number"), optional=True),
            QgsProcessingParameterEnum(
                "FOR",
                self.tr("What is invoiced"),
                options=["license", "maintenance"],
                defaultValue="license",
                usesStaticStrings=True,
            ),
            QgsProcessingParameterString("INVOICE", self.tr("Invoice to print again"), optional=True),
            QgsProcessingParameterFileDestination(
                "OUTPUT_PDF", self.tr("Invoice (PDF)"), "PDF (*.pdf)", optional=True, createByDefault=True
            ),
            QgsProcessingParameterFileDestination(
                "OUTPUT_JSON",
                self.tr("Invoice (JSON)"),
                "JSON (*.json)",
                optional=True,
                createByDefault=False,
            ),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("INVOICE_NUMBER", self.tr("Invoice number")),
            QgsProcessingOutputString("TOTAL", self.tr("Total")),
            QgsProcessingOutputString("DUE", self.tr("Due on")),
            QgsProcessingOutputString("BALANCE", self.tr("Balance")),
            QgsProcessingOutputString("STATE", self.tr("State")),
        ]
