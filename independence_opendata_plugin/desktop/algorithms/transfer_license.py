"""`independence:transferlicense`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterString,
)

from .base import EngineAlgorithm


class TransferLicense(EngineAlgorithm):
    """Records that a license goes to another licensee."""

    operation = "transferlicense"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Transfer license")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterString("LICENSE", self.tr("License number")),
            QgsProcessingParameterString("TO", self.tr("New licensee")),
            QgsProcessingParameterString("PERSON", self.tr("Director who consented")),
            QgsProcessingParameterDateTime(
                "DATE", self.tr("Day of the consent"), QgsProcessingParameterDateTime.Type.Date, optional=True
            ),
            QgsProcessingParameterString("REFERENCE", self.tr("Reference of the written consent")),
            QgsProcessingParameterString("NOTE", self.tr("Note"), optional=True),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("LICENSE", self.tr("License number")),
            QgsProcessingOutputString("LICENSEE", self.tr("Licensee")),
            QgsProcessingOutputString("EARLIER_LICENSEES", self.tr("Earlier licensees")),
        ]
