"""This plugin's side of cutting a layer in PostGIS, in QGIS: `python -m benchmarks.postgis_work TASK ARGUMENTS`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import QgsFeedback, QgsProject, QgsReferencedRectangle, QgsVectorLayer

from independence_opendata_plugin.desktop import settings
from independence_opendata_plugin.desktop.copying import copying
from independence_opendata_plugin.desktop.engine import EngineClient
from independence_opendata_plugin.desktop.layers import describe

from .clock import run_task, working
from .qgis_work import start_qgis


def cut(layer: str, area: str, register: str, output: str) -> None:
    application = start_qgis()
    engine = EngineClient(settings.find_engine_python)
    _cut_twice(engine, layer, area, register, output)
    engine.stop()
    application.exitQgis()


def _cut_twice(engine: EngineClient, layer: str, area: str, register: str, output: str) -> None:
    """What the plugin does with a layer of a database, in a window that has done it once."""
    parcels, outline = QgsVectorLayer(layer, "Parcels", "postgres"), QgsVectorLayer(area, "Area", "ogr")
    decision = {"ACCESS": "licensed", "MODE": "cut", "OFFICER": "Sample Officer", "REGISTER": register}
    with tempfile.TemporaryDirectory() as name:
        first, again = Path(name) / "first", Path(name) / "again"
        engine.call("classify", {"LAYER": describe(parcels, first).to_json(), **decision}).result()
        _cut(engine, parcels, outline, first, register, f"{name}/first.gpkg")
        with working():
            _cut(engine, parcels, outline, again, register, output)


def _cut(
    engine: EngineClient,
    layer: QgsVectorLayer,
    area: QgsVectorLayer,
    copy: Path,
    register: str,
    output: str,
) -> None:
    described = describe(layer, copy)
    copies = []
    if described.copied is not None:
        near = QgsReferencedRectangle(area.extent(), area.crs())
        described.copied.limit_to(near, QgsProject.instance().transformContext())
        copies.append((described.copied, Path(described.path)))
    request = {"AREA": area.source(), "LAYERS": [described.to_json()], "OUTPUT": output, "REGISTER": register}
    with copying(copies, QgsFeedback()):
        engine.call("extract", request).result()


if __name__ == "__main__":
    run_task({"cut": cut})
