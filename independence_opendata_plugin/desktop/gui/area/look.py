"""How an area looks on the map: the same on light and dark maps, whatever the theme."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsProject
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...outlines import world

# A line that no map layer is likely to have, cased in white: it stands out from imagery, paper and night themes alike.
LINE = QColor(190, 18, 96)
CASING = QColor(255, 255, 255, 220)
AREA_FILL = QColor(190, 18, 96, 46)
HOVER_FILL = QColor(255, 255, 255, 90)
TEXT = QColor(120, 8, 60)
LINE_WIDTH = 2


def make_band(canvas: QgsMapCanvas, fill: QColor = AREA_FILL, is_sketch: bool = False) -> QgsRubberBand:
    """An empty polygon band; `is_sketch` for what is not chosen yet, with a broken line."""
    band = QgsRubberBand(canvas, Qgis.GeometryType.Polygon)
    band.setStrokeColor(LINE)
    band.setSecondaryStrokeColor(CASING)
    band.setFillColor(fill)
    band.setWidth(LINE_WIDTH)
    if is_sketch:
        band.setLineStyle(Qt.PenStyle.DashLine)
    return band


def show_outline(band: QgsRubberBand, canvas: QgsMapCanvas, outline: QgsGeometry) -> None:
    """Let a band show an outline in EPSG:4326, or nothing for an empty one and for one that the map cannot show."""
    band.reset(Qgis.GeometryType.Polygon)
    shown = QgsGeometry(outline)
    crs = canvas.mapSettings().destinationCrs()
    try:
        shown.transform(QgsCoordinateTransform(world(), crs, QgsProject.instance()))
    except QgsCsException:
        return
    if not shown.isEmpty():
        band.setToGeometry(shown)


def remove_band(band: QgsRubberBand) -> None:
    if band.scene() is not None:
        band.scene().removeItem(band)
