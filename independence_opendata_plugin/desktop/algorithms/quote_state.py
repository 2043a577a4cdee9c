"""`independence:quotestate`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ...chapter33.quote_life import QuoteAct
from .base import EngineAlgorithm
from .stored_quote import quote_number, row_version


class QuoteState(EngineAlgorithm):
    """Records that a quote was issued, accepted, declined or reopened."""

    operation = "quotestate"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Accept or decline a quote")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            quote_number(self.tr("Quote number")),
            QgsProcessingParameterEnum(
                "ACT", self.tr("What was done"), [act.value for act in QuoteAct], usesStaticStrings=True
            ),
            QgsProcessingParameterString("PERSON", self.tr("Who decided")),
            QgsProcessingParameterDateTime(
                "DATE",
                self.tr("Day of the decision"),
                QgsProcessingParameterDateTime.Type.Date,
                optional=True,
            ),
            QgsProcessingParameterString("NOTE", self.tr("Note"), optional=True, multiLine=True),
            row_version(self.tr("Row version that was looked at")),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("QUOTE_NUMBER", self.tr("Quote number")),
            QgsProcessingOutputString("LABEL", self.tr("Number with the letter of its revision")),
            QgsProcessingOutputString("STATE", self.tr("State")),
            QgsProcessingOutputString("VALID_UNTIL", self.tr("Valid until")),
            QgsProcessingOutputNumber("ROW_VERSION", self.tr("Row version")),
        ]
