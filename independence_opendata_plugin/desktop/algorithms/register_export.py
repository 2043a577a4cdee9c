"""`independence:registerexport`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from .base import EngineAlgorithm


class RegisterExport(EngineAlgorithm):
    """Writes quotes and licenses as a table for other programs."""

    operation = "registerexport"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Export register")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            self._text("SEARCH", self.tr("Search")),
            self._text("LICENSEE", self.tr("Licensee")),
            self._text("SECTION", self.tr("Section")),
            self._text("LAYER", self.tr("Layer")),
            self._day("FROM", self.tr("First day")),
            self._day("TO", self.tr("Last day")),
            self._text("STATE", self.tr("States")),
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Table"), "CSV (*.csv);;XLSX (*.xlsx)"),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [QgsProcessingOutputNumber("ROWS", self.tr("Rows"))]

    def _text(self, name: str, label: str) -> QgsProcessingParameterString:
        return QgsProcessingParameterString(name, label, optional=True)

    def _day(self, name: str, label: str) -> QgsProcessingParameterDateTime:
        return QgsProcessingParameterDateTime(
            name, label, QgsProcessingParameterDateTime.Type.Date, optional=True
        )
