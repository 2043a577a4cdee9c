"""`independence:recordpayment`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from .base import EngineAlgorithm


class RecordPayment(EngineAlgorithm):
    """Records a payment and gives the receipt, or prints one again."""

    operation = "recordpayment"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Record payment")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterString("INVOICE", self.tr("Invoice number"), optional=True),
            QgsProcessingParameterString("AMOUNT", self.tr("Amount"), optional=True),
            QgsProcessingParameterEnum(
                "METHOD",
                self.tr("Paid by"),
                options=["check", "cash", "card", "transfer", "other"],
                defaultValue="check",
                usesStaticStrings=True,
            ),
            QgsProcessingParameterString("REFERENCE", self.tr("Reference of the payment"), optional=True),
            QgsProcessingParameterDateTime(
                "DATE", self.tr("Day of the payment"), QgsProcessingParameterDateTime.Type.Date, optional=True
            ),
            QgsProcessingParameterString("NOTE", self.tr("Note"), optional=True),
            QgsProcessingParameterString("CORRECTS", self.tr("Receipt that is corrected"), optional=True),
            QgsProcessingParameterString("RECEIPT", self.tr("Receipt to print again"), optional=True),
            QgsProcessingParameterFileDestination(
                "OUTPUT_PDF", self.tr("Receipt (PDF)"), "PDF (*.pdf)", optional=True, createByDefault=True
            ),
            QgsProcessingParameterFileDestination(
                "OUTPUT_JSON",
                self.tr("Receipt (JSON)"),
                "JSON (*.json)",
                optional=True,
                createByDefault=False,
            ),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("RECEIPT_NUMBER", self.tr("Receipt number")),
            QgsProcessingOutputString("INVOICE_NUMBER", self.tr("Invoice number")),
            QgsProcessingOutputString("RECEIVED", self.tr("Received")),
            QgsProcessingOutputString("BALANCE", self.tr("Balance")),
            QgsProcessingOutputString("STATE", self.tr("State")),
        ]
