"""`independence:recordexpenditure`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from .base import EngineAlgorithm


class RecordExpenditure(EngineAlgorithm):
    """Records what fees were spent on."""

    operation = "recordexpenditure"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Record expenditure")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterEnum(
                "PURPOSE",
                self.tr("Purpose"),
                options=["materials", "investments"],
                usesStaticStrings=True,
            ),
            QgsProcessingParameterString("AMOUNT", self.tr("Amount")),
            QgsProcessingParameterString("PAYEE", self.tr("Who was paid")),
            QgsProcessingParameterString("REFERENCE", self.tr("Voucher number")),
            QgsProcessingParameterDateTime(
                "DATE", self.tr("Day of the payment"), QgsProcessingParameterDateTime.Type.Date, optional=True
            ),
            QgsProcessingParameterString("NOTE", self.tr("Note"), optional=True),
            QgsProcessingParameterString("CORRECTS", self.tr("Voucher that is corrected"), optional=True),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("REFERENCE", self.tr("Voucher number")),
            QgsProcessingOutputString("SPENT", self.tr("Spent")),
        ]
