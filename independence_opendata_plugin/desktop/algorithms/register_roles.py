"""`independence:registerroles`."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputDefinition,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
)

from .base import EngineAlgorithm


class RegisterRoles(EngineAlgorithm):
    """Makes the roles of a register on a server, with their rights."""

    operation = "registerroles"

    def displayName(self) -> str:  # noqa: N802 - QGIS calls it by this name
        return self.tr("Set register roles")

    def own_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return []

    def own_outputs(self) -> list[QgsProcessingOutputDefinition]:
        return [QgsProcessingOutputString("ROLES", self.tr("Groups of the database and their users"))]
