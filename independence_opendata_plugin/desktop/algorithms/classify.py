"""`independence:classify`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterString,
)

from .base import OpenDataAlgorithm


class Classify(OpenDataAlgorithm):
    """Records the decision whether a dataset is open, licensed or closed."""

    operation = "classify"
    reads_rows = False

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Classify dataset")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        access, modes = ["open", "licensed", "closed"], ["cut", "whole"]
        return [
            QgsProcessingParameterMapLayer("LAYER", self.tr("Layer")),
            QgsProcessingParameterEnum("ACCESS", self.tr("Access class"), access, usesStaticStrings=True),
            QgsProcessingParameterString(
                "STATUTE", self.tr("Statute that closes it (closed only)"), optional=True
            ),
            QgsProcessingParameterString("REASON", self.tr("Reason"), optional=True, multiLine=True),
            QgsProcessingParameterEnum(
                "MODE", self.tr("Features at the area's edge"), modes, optional=True, usesStaticStrings=True
            ),
            QgsProcessingParameterString(
                "METADATA", self.tr("Metadata (JSON)"), optional=True, multiLine=True
            ),
            QgsProcessingParameterString("OFFICER", self.tr("Officer who decides"), optional=True),
        ]

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [QgsProcessingOutputString("DATASET", self.tr("Dataset identifier"))]
