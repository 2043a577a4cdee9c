"""`independence:requote`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from .order import OrderAlgorithm
from .stored_quote import quote_number, row_version


class Requote(OrderAlgorithm):
    """Prices a quote again, shows the difference, and makes a revision once the new total was agreed to."""

    operation = "requote"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Price a quote again")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            quote_number(self.tr("Quote number")),
            accept_change(self.tr("New total that is agreed to")),
            *self.area_parameters(),
            *self.layer_parameters(),
            *self.customer_parameters(None),
            *self.term_parameters(),
            *self.draft_parameters(),
            QgsProcessingParameterBoolean(
                "ESTIMATE", self.tr("Estimate the megabytes instead of measuring them"), defaultValue=False
            ),
            row_version(self.tr("Row version that was looked at")),
            QgsProcessingParameterFileDestination(
                "OUTPUT_PDF", self.tr("Difference (PDF)"), "PDF (*.pdf)", optional=True, createByDefault=False
            ),
            QgsProcessingParameterFileDestination(
                "OUTPUT_JSON",
                self.tr("Difference (JSON)"),
                "JSON (*.json)",
                optional=True,
                createByDefault=False,
            ),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("QUOTE_NUMBER", self.tr("Quote number")),
            QgsProcessingOutputString("LABEL", self.tr("Number with the letter of its revision")),
            QgsProcessingOutputBoolean("REVISED", self.tr("Revised")),
            QgsProcessingOutputBoolean("CHANGED", self.tr("Changed")),
            QgsProcessingOutputString("OLD_TOTAL", self.tr("Total before")),
            QgsProcessingOutputString("TOTAL", self.tr("Total")),
            QgsProcessingOutputString("DIFFERENCE", self.tr("Difference")),
            QgsProcessingOutputString("VALID_UNTIL", self.tr("Valid until")),
            QgsProcessingOutputString("DETAILS", self.tr("Difference line by line (JSON)")),
        ]


def accept_change(label: str) -> QgsProcessingParameterString:
    """The figure itself, so that nobody agrees to one that he has not seen."""
    return QgsProcessingParameterString("ACCEPT_CHANGE", label, optional=True)
