"""Labels of the sample city's project. Runs in QGIS's own Python."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsPalLayerSettings,
    QgsRuleBasedLabeling,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

FONT = "Open Sans"


def text(
    size: float, color: str, *, bold: bool = False, italic: bool = False, halo: str | None = "#ffffff"
) -> QgsTextFormat:
    """Text of `size` points with a halo of that color, None for none."""
    font = QFont(FONT)
    font.setBold(bold)
    font.setItalic(italic)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(size)
    text.setColor(QColor(color))
    if halo:
        around = QgsTextBufferSettings()
        around.setEnabled(True)
        around.setSize(0.7)
        around.setColor(QColor(halo))
        text.setBuffer(around)
    return text


def label(expression: str, text: QgsTextFormat) -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.setFormat(text)
    return settings


def show_labels(layer: QgsVectorLayer, settings: QgsPalLayerSettings, from_scale: float) -> None:
    """Label the whole layer at scales larger than 1:`from_scale`."""
    settings.scaleVisibility = True
    settings.minimumScale = from_scale
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def label_by_rules(
    layer: QgsVectorLayer, rules: Sequence[tuple[QgsPalLayerSettings, str, float, float]]
) -> None:
    """Each rule: settings, filter, and the scales between which it holds (smallest map first, 0 for no limit)."""
    root = QgsRuleBasedLabeling.Rule(None)
    for settings, condition, minimum, maximum in rules:
        root.appendChild(QgsRuleBasedLabeling.Rule(settings, maximum, minimum, condition))
    layer.setLabeling(QgsRuleBasedLabeling(root))
    layer.setLabelsEnabled(True)
