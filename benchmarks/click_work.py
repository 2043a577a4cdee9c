"""Clicking sections inside QGIS, one task a process: `python -m benchmarks.click_work TASK ARGUMENTS`.

Both tasks point at the same sections of the same layer in memory, one after the other.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from .clock import run_task, working
from .ground import CRS, SECTION_M
from .qgis_work import start_qgis

CORNER = (200_000.0, 4_100_000.0)
SLIVER_SHARE = Decimal("0.005")
CLICKS_ACROSS = 10
"""A block of ten by ten is clicked, as somebody does who licenses a quarter of a city."""
FIELDS = "field=township:string&field=range:string&field=section:integer"


def make_sections(count: int) -> QgsVectorLayer:
    """A square of townships, at least so many sections."""
    layer = QgsVectorLayer(f"Polygon?crs={CRS}&{FIELDS}&index=yes", "Sections", "memory")
    side = math.isqrt(count - 1) + 1
    features = []
    for place in range(side**2):
        column, row = divmod(place, side)
        feature = QgsFeature(layer.fields())
        number = row % 6 * 6 + column % 6 + 1
        feature.setAttributes([f"{1 + row // 6}N", f"{1 + column // 6}W", number])
        feature.setGeometry(QgsGeometry.fromRect(_section(column, row)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def click(sections: int, output: str) -> None:
    """With the plugin: the mouse on the map, until the area's facts and what shows them have followed."""
    application = start_qgis()
    from independence_opendata_plugin.desktop.gui.area.highlight import AreaHighlight
    from independence_opendata_plugin.desktop.gui.area.model import AreaModel
    from independence_opendata_plugin.desktop.gui.area.summary import AreaSummary
    from independence_opendata_plugin.desktop.gui.area.tools import AreaTools
    from independence_opendata_plugin.desktop.gui.section_layer import SectionLayer

    canvas = _make_map(sections)
    section_layer = SectionLayer()
    while section_layer.index is None:
        QTest.qWait(10)
    model = AreaModel(section_layer, SLIVER_SHARE)
    parts = AreaTools(canvas, model), AreaSummary(canvas, model), AreaHighlight(canvas, model)
    parts[0].section_action.trigger()
    slowest = 0.0
    with working():
        for place in _places(canvas):
            began = time.perf_counter()
            QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
            slowest = max(slowest, time.perf_counter() - began)
    _report(output, model.facts.section_count, slowest)
    parts[0].remove()
    parts[2].remove()
    model.close()
    section_layer.close()
    _end(application, canvas)


def select(sections: int, output: str) -> None:
    """With QGIS alone: the features at each place are added to the layer's selection, which the map then knows."""
    application = start_qgis()
    canvas = _make_map(sections)
    (layer,) = QgsProject.instance().mapLayers().values()
    slowest = 0.0
    with working():
        for place in _places(canvas):
            began = time.perf_counter()
            point = canvas.getCoordinateTransform().toMapCoordinates(place)
            layer.selectByRect(QgsRectangle(point, point), Qgis.SelectBehavior.AddToSelection)
            slowest = max(slowest, time.perf_counter() - began)
    _report(output, layer.selectedFeatureCount(), slowest)
    _end(application, canvas)


def _make_map(sections: int) -> QgsMapCanvas:
    """The layer in the project, and a map of the block that is clicked."""
    layer = make_sections(sections)
    QgsProject.instance().addMapLayer(layer)
    canvas = QgsMapCanvas()
    canvas.resize(1000, 1000)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(CRS))
    canvas.setExtent(QgsRectangle(_section(0, 0).center(), _section(CLICKS_ACROSS, CLICKS_ACROSS).center()))
    canvas.show()
    return canvas


def _end(application: QgsApplication, canvas: QgsMapCanvas) -> None:
    """A map must be gone before QGIS is."""
    canvas.stopRendering()
    sip.delete(canvas)
    QgsProject.instance().clear()
    application.exitQgis()


def _places(canvas: QgsMapCanvas) -> Iterator[QPoint]:
    for column in range(1, CLICKS_ACROSS):
        for row in range(1, CLICKS_ACROSS):
            shown = canvas.getCoordinateTransform().transform(QgsPointXY(_section(column, row).center()))
            yield QPoint(round(shown.x()), round(shown.y()))


def _section(column: int, row: int) -> QgsRectangle:
    west, south = CORNER[0] + column * SECTION_M, CORNER[1] + row * SECTION_M
    return QgsRectangle(west, south, west + SECTION_M, south + SECTION_M)


def _report(output: str, count: int, slowest: float) -> None:
    Path(output).write_text(json.dumps({"sections": count, "slowest": slowest}), encoding="utf-8")


if __name__ == "__main__":
    run_task({"click": click, "select": select})
