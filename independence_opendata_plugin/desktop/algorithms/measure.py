"""`independence:measure`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingOutputVariant,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
)

from .order import OrderAlgorithm


class Measure(OrderAlgorithm):
    """Counts what layers hold in an area, as a quote does, before anybody is named."""

    operation = "measure"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Measure layers in an area")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            *self.area_parameters(),
            *self.layer_parameters(),
            QgsProcessingParameterBoolean(
                "ESTIMATE", self.tr("Estimate the megabytes instead of measuring them"), defaultValue=False
            ),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("SECTION_COUNT", self.tr("Sections")),
            QgsProcessingOutputBoolean("WHOLE_SECTIONS", self.tr("Made of whole sections")),
            QgsProcessingOutputString("SQUARE_MILES", self.tr("Square miles")),
            QgsProcessingOutputString("AREA_SHA256", self.tr("SHA-256 of the area")),
            QgsProcessingOutputVariant("SECTION_LABELS", self.tr("Labels of the sections")),
            QgsProcessingOutputNumber("FEATURES", self.tr("Features")),
            QgsProcessingOutputNumber("BYTES", self.tr("Bytes")),
            QgsProcessingOutputString("MEGABYTES", self.tr("Megabytes")),
            QgsProcessingOutputString("VOLUME", self.tr("Measured or estimate")),
            QgsProcessingOutputNumber("FILE_BYTES", self.tr("Bytes of the GeoPackage")),
            QgsProcessingOutputString("ORTHOPHOTO_SECTIONS", self.tr("Sections of orthophotos")),
            QgsProcessingOutputString("LAYERS", self.tr("Each layer's features and bytes (JSON)")),
        ]
