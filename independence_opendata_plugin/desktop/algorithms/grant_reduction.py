"""`independence:grantreduction`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from .base import EngineAlgorithm
from .stored_quote import quote_number, row_version


class GrantReduction(EngineAlgorithm):
    """Grants the further reduction that a draft proposes, which issues it."""

    operation = "grantreduction"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Grant a reduction")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            quote_number(self.tr("Quote number")),
            QgsProcessingParameterString("OFFICER", self.tr("Officer who grants the reduction")),
            QgsProcessingParameterString(
                "JUSTIFICATION", self.tr("Justification of the reduction"), multiLine=True
            ),
            row_version(self.tr("Row version that was looked at")),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("QUOTE_NUMBER", self.tr("Quote number")),
            QgsProcessingOutputString("LABEL", self.tr("Number with the letter of its revision")),
            QgsProcessingOutputString("STATE", self.tr("State")),
            QgsProcessingOutputString("REDUCTION", self.tr("Further reduction")),
            QgsProcessingOutputString("TOTAL", self.tr("Total")),
            QgsProcessingOutputString("VALID_UNTIL", self.tr("Valid until")),
            QgsProcessingOutputNumber("ROW_VERSION", self.tr("Row version")),
        ]
