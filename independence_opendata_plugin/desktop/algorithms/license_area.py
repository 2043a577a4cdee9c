"""`independence:licensearea`."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from .base import EngineAlgorithm


class LicenseArea(EngineAlgorithm):
    """Makes the one geometry that is priced, drawn, cut and hashed."""

    operation = "licensearea"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Define license area")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        polygons = [Qgis.ProcessingSourceType.VectorPolygon]
        return [
            QgsProcessingParameterFeatureSource(
                "SECTIONS", self.tr("Section layer"), polygons, optional=True
            ),
            QgsProcessingParameterString(
                "SECTION_IDS", self.tr("Sections (T49N R32W 1-12, 14; T50N R32W 36)"), optional=True
            ),
            QgsProcessingParameterFeatureSource("AREA", self.tr("or polygons"), polygons, optional=True),
            QgsProcessingParameterExtent("EXTENT", self.tr("or an extent"), optional=True),
            self.section_columns(),
            QgsProcessingParameterVectorDestination(
                "OUTPUT", self.tr("License area"), Qgis.ProcessingSourceType.VectorPolygon
            ),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("SECTION_COUNT", self.tr("Sections")),
            QgsProcessingOutputBoolean("WHOLE_SECTIONS", self.tr("Made of whole sections")),
            QgsProcessingOutputString("SQUARE_MILES", self.tr("Square miles")),
            QgsProcessingOutputString("AREA_SHA256", self.tr("SHA-256 of the area")),
        ]
