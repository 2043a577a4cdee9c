"""A feature's attributes as plain Python values."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeature, QgsVariantUtils


def row_of(feature: QgsFeature) -> dict[str, Any]:
    """Its attributes by column; None, not QGIS's NULL, where a value is missing."""
    return {
        name: None if QgsVariantUtils.isNull(value) else value
        for name, value in feature.attributeMap().items()
    }
