"""`independence:licensestate`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from .base import EngineAlgorithm


class LicenseState(EngineAlgorithm):
    """Tells how a license stands, and records what is done with it."""

    operation = "licensestate"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("License state")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterString("LICENSE", self.tr("License number")),
            QgsProcessingParameterEnum(
                "ACT",
                self.tr("What was done"),
                options=[
                    "show",
                    "order-maintenance",
                    "decline-maintenance",
                    "set-term",
                    "notice-licensee",
                    "notice-city",
                    "cure",
                    "confirm-destruction",
                ],
                defaultValue="show",
                usesStaticStrings=True,
            ),
            QgsProcessingParameterString("PERSON", self.tr("Who did it"), optional=True),
            QgsProcessingParameterDateTime(
                "DATE", self.tr("Day of the act"), QgsProcessingParameterDateTime.Type.Date, optional=True
            ),
            QgsProcessingParameterString("NOTE", self.tr("Reason or note"), optional=True),
            QgsProcessingParameterString("REFERENCE", self.tr("Reference of the paper"), optional=True),
            QgsProcessingParameterDateTime(
                "FIRST_DAY",
                self.tr("First day of the year of maintenance"),
                QgsProcessingParameterDateTime.Type.Date,
                optional=True,
            ),
            QgsProcessingParameterDateTime(
                "UNTIL",
                self.tr("Last day of the term"),
                QgsProcessingParameterDateTime.Type.Date,
                optional=True,
            ),
            QgsProcessingParameterBoolean("CURABLE", self.tr("The breach can be cured"), defaultValue=True),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("LICENSE", self.tr("License number")),
            QgsProcessingOutputString("STATE", self.tr("State")),
            QgsProcessingOutputBoolean("IN_FORCE", self.tr("In force")),
            QgsProcessingOutputString("REASON", self.tr("Reason")),
            QgsProcessingOutputString("LICENSEE", self.tr("Licensee")),
            QgsProcessingOutputString("EARLIER_LICENSEES", self.tr("Earlier licensees")),
            QgsProcessingOutputString("BEGINS", self.tr("In force from")),
            QgsProcessingOutputString("TERM_UNTIL", self.tr("Last day of the term")),
            QgsProcessingOutputString("MAINTAINED_UNTIL", self.tr("Last day of maintenance")),
            QgsProcessingOutputString("DELIVERIES", self.tr("Deliveries")),
            QgsProcessingOutputString("ACTS", self.tr("What was done")),
        ]
