"""`independence:quotebatch`."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from .order import OrderAlgorithm


class QuoteBatch(OrderAlgorithm):
    """Makes a quote for each row of a CSV of licensees and legal descriptions."""

    operation = "quotebatch"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Quotes from a table")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterFile(
                "INPUT", self.tr("Table of licensees and descriptions (CSV)"), extension="csv"
            ),
            QgsProcessingParameterFeatureSource(
                "SECTIONS", self.tr("Section layer"), [Qgis.ProcessingSourceType.VectorPolygon]
            ),
            self.section_columns(),
            *self.layer_parameters(),
            *self.schedule_parameters(),
            QgsProcessingParameterBoolean(
                "ESTIMATE", self.tr("Estimate the megabytes instead of measuring them"), defaultValue=False
            ),
            QgsProcessingParameterFileDestination(
                "OUTPUT", self.tr("Result of each row"), "CSV (*.csv);;XLSX (*.xlsx)"
            ),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputNumber("ROWS", self.tr("Rows")),
            QgsProcessingOutputNumber("QUOTED", self.tr("Quoted")),
            QgsProcessingOutputNumber("REFUSED", self.tr("Rows refused")),
            QgsProcessingOutputNumber("REPEATED", self.tr("Repeated")),
        ]
