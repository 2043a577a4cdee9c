"""`independence:publish`."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from .base import OpenDataAlgorithm, make_advanced


class Publish(OpenDataAlgorithm):
    """Puts open datasets on the portal, or says what it would do."""

    operation = "publish"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Publish open data")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterMultipleLayers(
                "LAYERS", self.tr("Layers"), Qgis.ProcessingSourceType.Vector, optional=True
            ),
            QgsProcessingParameterString(
                "DATASETS", self.tr("or dataset identifiers, parted by commas"), optional=True
            ),
            QgsProcessingParameterFile(
                "PORTAL", self.tr("Portal folder"), QgsProcessingParameterFile.Behavior.Folder
            ),
            QgsProcessingParameterBoolean(
                "DRY_RUN", self.tr("Only say what would change"), defaultValue=False
            ),
            QgsProcessingParameterString(
                "COORDINATOR", self.tr("Open Data Coordinator who approves"), optional=True
            ),
            QgsProcessingParameterFileDestination(
                "OUTPUT_JSON", self.tr("Report (JSON)"), "JSON (*.json)", optional=True, createByDefault=False
            ),
            make_advanced(
                QgsProcessingParameterBoolean(
                    "REPORT_ALWAYS",
                    self.tr("Write the report also when everything is refused"),
                    defaultValue=False,
                )
            ),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("PUBLISHED", self.tr("Published")),
            QgsProcessingOutputNumber("UNCHANGED", self.tr("Unchanged")),
            QgsProcessingOutputNumber("REFUSED", self.tr("Refused")),
            QgsProcessingOutputNumber("FAILED", self.tr("Failed")),
            QgsProcessingOutputFile("CATALOG", self.tr("Catalog (data.json)")),
        ]
