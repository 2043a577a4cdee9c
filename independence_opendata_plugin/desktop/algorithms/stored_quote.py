"""The parameters by which an algorithm names a quote of the register."""

from __future__ import annotations

from qgis.core import Qgis, QgsProcessingParameterNumber, QgsProcessingParameterString

from .base import make_advanced


def quote_number(label: str) -> QgsProcessingParameterString:
    return QgsProcessingParameterString("QUOTE", label)


def row_version(label: str) -> QgsProcessingParameterNumber:
    """What somebody has seen before he decided: where it has changed since, he is told."""
    return make_advanced(
        QgsProcessingParameterNumber(
            "SEEN", label, Qgis.ProcessingNumberParameterType.Integer, optional=True, minValue=1
        )
    )
