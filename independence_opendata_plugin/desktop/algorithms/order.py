"""What is ordered, by whom, and at which terms: the parameters that a quote and a licensed export share."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .base import EngineAlgorithm, make_advanced

CUSTOMER_CLASSES = ["general", "contracted", "nonprofit"]


class OrderAlgorithm(EngineAlgorithm):
    """An algorithm that prices what somebody orders."""

    def area_parameters(self) -> list[QgsProcessingParameterDefinition]:
        polygons = [Qgis.ProcessingSourceType.VectorPolygon]
        return [
            QgsProcessingParameterFeatureSource(
                "AREA",
                self.tr("Licensed area (from Define license area, or any polygons)"),
                polygons,
                optional=True,
            ),
            QgsProcessingParameterFeatureSource(
                "SECTIONS", self.tr("Section layer"), polygons, optional=True
            ),
            self.section_columns(),
        ]

    def layer_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterMultipleLayers(
                "LAYERS", self.tr("Layers and tables"), Qgis.ProcessingSourceType.Vector, optional=True
            ),
            make_advanced(
                QgsProcessingParameterBoolean(
                    "INCLUDE_EDITS", self.tr("Include edits that are not saved"), defaultValue=False
                )
            ),
            QgsProcessingParameterMultipleLayers(
                "ORTHOPHOTOS", self.tr("Orthophotos"), Qgis.ProcessingSourceType.Raster, optional=True
            ),
        ]

    def customer_parameters(self, default_class: str | None) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterString("CUSTOMER_NAME", self.tr("Licensee"), optional=True),
            customer_class(self.tr("Licensee's class"), default_class),
            QgsProcessingParameterString("PURPOSE", self.tr("Purpose"), optional=True),
            QgsProcessingParameterString(
                "PROJECT", self.tr("Project (consulting is charged once a project)"), optional=True
            ),
        ]

    def term_parameters(self) -> list[QgsProcessingParameterDefinition]:
        """Hours, a further reduction, and the schedule."""
        percent = QgsProcessingParameterNumber(
            "REDUCTION_PERCENT",
            self.tr("Further reduction, percent"),
            Qgis.ProcessingNumberParameterType.Double,
            optional=True,
            minValue=0,
            maxValue=100,
        )
        return [
            QgsProcessingParameterString(
                "HOURS", self.tr("Hours (CAD/GIS Operator=3.5; Program Coordinator=2)"), optional=True
            ),
            percent,
            QgsProcessingParameterString(
                "REDUCTION_OFFICER", self.tr("Officer who grants the reduction"), optional=True
            ),
            QgsProcessingParameterString(
                "REDUCTION_JUSTIFICATION",
                self.tr("Justification of the reduction"),
                optional=True,
                multiLine=True,
            ),
            *self.schedule_parameters(),
        ]

    def schedule_parameters(self) -> list[QgsProcessingParameterDefinition]:
        """The schedule with the readings chosen."""
        return [
            make_advanced(
                QgsProcessingParameterFile(
                    "SCHEDULE",
                    self.tr("Fee schedule (default: the one in force)"),
                    extension="toml",
                    optional=True,
                )
            ),
            make_advanced(
                QgsProcessingParameterString(
                    "READINGS", self.tr("Readings (overlap=first-row; volume=db-index)"), optional=True
                )
            ),
        ]

    def draft_parameters(self) -> list[QgsProcessingParameterDefinition]:
        """What makes a quote a draft."""
        return [
            QgsProcessingParameterString(
                "REDUCTION_PROPOSED_BY", self.tr("Clerk who proposes the reduction"), optional=True
            ),
            make_advanced(
                QgsProcessingParameterBoolean("DRAFT", self.tr("Make a draft only"), defaultValue=False)
            ),
        ]


def customer_class(label: str, default: str | None) -> QgsProcessingParameterEnum:
    return QgsProcessingParameterEnum(
        "CUSTOMER_CLASS",
        label,
        CUSTOMER_CLASSES,
        False,
        default,
        optional=default is None,
        usesStaticStrings=True,
    )
