"""`independence:exportlicensed`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...paths import RESOURCES
from .. import settings
from .order import OrderAlgorithm
from .requote import accept_change

FORMATS = ["GPKG", "Shapefile", "GeoJSON", "CSV", "FlatGeobuf", "FileGDB", "DXF", "GeoParquet", "KML"]


class ExportLicensed(OrderAlgorithm):
    """Makes the licensed package: the license first, then the data that was priced."""

    operation = "exportlicensed"
    styled = frozenset({"LAYERS"})

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("License and export")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        forms = sorted(path.stem for path in (RESOURCES / "forms").glob("*.toml"))
        return [
            QgsProcessingParameterString(
                "QUOTE", self.tr("Quote (its number, or its JSON file)"), optional=True
            ),
            accept_change(self.tr("New total that is agreed to, where the data has changed")),
            *self.area_parameters(),
            *self.layer_parameters(),
            QgsProcessingParameterEnum(
                "FORMATS", self.tr("Formats"), FORMATS, True, ["GPKG"], usesStaticStrings=True
            ),
            QgsProcessingParameterCrs(
                "CRS", self.tr("CRS of the data (default: each layer's own)"), optional=True
            ),
            QgsProcessingParameterEnum(
                "FORM", self.tr("License form"), forms, False, "shrink-wrap", usesStaticStrings=True
            ),
            QgsProcessingParameterFile(
                "APPROVAL", self.tr("Approval of the form (default: the office's)"), optional=True
            ),
            *self.customer_parameters(None),
            *self.term_parameters(),
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Licensed package"), "ZIP (*.zip)"),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [
            QgsProcessingOutputString("LICENSE_NUMBER", self.tr("License number")),
            QgsProcessingOutputString("SHA256", self.tr("SHA-256 of the package")),
            QgsProcessingOutputNumber("FEATURES", self.tr("Features")),
            QgsProcessingOutputString("MEGABYTES", self.tr("Megabytes")),
            QgsProcessingOutputString("MANIFEST", self.tr("Manifest (JSON)")),
        ]

    def complete(self, values: dict[str, Any]) -> None:
        super().complete(values)
        if approval := settings.form_approval():
            values.setdefault("APPROVAL", approval)
        # The engine has another current folder; a number that is no file's name stays what it is.
        if Path(values.get("QUOTE", "")).is_file():
            values["QUOTE"] = str(Path(values["QUOTE"]).absolute())
