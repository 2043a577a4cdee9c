"""`independence:statement`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
)

from .base import EngineAlgorithm


class FeeStatement(EngineAlgorithm):
    """Tells what was received and spent in a fiscal year."""

    operation = "statement"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Statement of fees")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterDateTime(
                "DAY",
                self.tr("A day of the fiscal year"),
                QgsProcessingParameterDateTime.Type.Date,
                optional=True,
            ),
            QgsProcessingParameterFileDestination(
                "OUTPUT_PDF", self.tr("Statement (PDF)"), "PDF (*.pdf)", optional=True, createByDefault=True
            ),
            QgsProcessingParameterFileDestination(
                "OUTPUT_CSV",
                self.tr("Entries for the finance system (CSV)"),
                "CSV (*.csv)",
                optional=True,
                createByDefault=False,
            ),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("FISCAL_YEAR", self.tr("Fiscal year")),
            QgsProcessingOutputString("RECEIVED", self.tr("Received")),
            QgsProcessingOutputString("SPENT", self.tr("Spent")),
            QgsProcessingOutputString("UNSPENT", self.tr("Not yet spent")),
            QgsProcessingOutputString("BY_FEE", self.tr("Received, by fee")),
            QgsProcessingOutputString("BY_PURPOSE", self.tr("Spent, by purpose")),
            QgsProcessingOutputString("NOT_INVOICED", self.tr("Licenses without an invoice")),
        ]
