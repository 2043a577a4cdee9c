"""`independence:reminders`."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from .base import EngineAlgorithm


class Reminders(EngineAlgorithm):
    """Lists what falls due, and writes it as a calendar."""

    operation = "reminders"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Reminders")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterNumber(
                "DAYS",
                self.tr("Days to look ahead"),
                Qgis.ProcessingNumberParameterType.Integer,
                defaultValue=60,
                minValue=0,
            ),
            QgsProcessingParameterFileDestination(
                "OUTPUT_ICS",
                self.tr("Calendar (iCalendar)"),
                "iCalendar (*.ics)",
                optional=True,
                createByDefault=False,
            ),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("ROWS", self.tr("What falls due")),
            QgsProcessingOutputNumber("COUNT", self.tr("Count")),
        ]
