"""A layer's look, written for delivery: symbols and labels only, never forms and actions."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused


def export_styles(layer: QgsMapLayer, folder: Path, stem: str) -> tuple[tuple[str, str], ...]:
    """Write the layer's QML and, for vector layers, SLD; returns their kinds (`qml`, `sld`) and paths.

    Raises Refused when QGIS cannot write one. Call it on the main thread.
    """
    qml, sld = folder / f"{stem}.qml", folder / f"{stem}.sld"
    look = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling
    _require(layer, *layer.saveNamedStyle(str(qml), look))
    if not isinstance(layer, QgsVectorLayer):
        return (("qml", str(qml)),)
    _require(layer, *layer.saveSldStyle(str(sld)))
    return (("qml", str(qml)), ("sld", str(sld)))


def _require(layer: QgsMapLayer, message: str, written: bool) -> None:
    if not written:
        raise Refused(
            QCoreApplication.translate("Styles", "the style of layer '{}'").format(layer.name()),
            why=message,
            remedy=QCoreApplication.translate("Styles", "repair the layer's style, then try again."),
        )
