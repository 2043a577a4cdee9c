"""The QGIS project of a package, opened in QGIS: layers, tables, and the relations between them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from independence_opendata_plugin.desktop.engine import EngineClient

PATIENCE = 60
# The lots west and middle have two permits and one; lot "elsewhere" is no lot.
PERMITS = "lot,permit\nwest,000101\nwest,000102\nmiddle,000103\nelsewhere,000104\n"

Deliver = Callable[[str], Path]


@pytest.fixture
def deliver(engine: EngineClient, lots_file: Path, tmp_path: Path, approval: str) -> Deliver:
    """The project of a package with the lots and their permits in one format."""
    lots = f"{lots_file}|layername=lots"
    (tmp_path / "permits.csv").write_text(PERMITS)
    relation = {"name": "Permits of the lot", "parent": lots, "fields": [["lot", "name"]]}
    permits = {"path": str(tmp_path / "permits.csv"), "name": "Permits", "relations": [relation]}
    register = {"REGISTER": str(tmp_path / "register.gpkg")}

    def run(name: str, **values: Any) -> None:
        engine.call(name, {**register, **values}).result(PATIENCE)

    def make(name: str) -> Path:
        for layer in (lots, permits):
            run("classify", LAYER=layer, ACCESS="licensed", MODE="whole", OFFICER="A. Clerk")
        licensee = {"CUSTOMER_NAME": "Prairie Survey, Inc.", "CUSTOMER_CLASS": "general"}
        package = tmp_path / "licensed.zip"
        run(
            "exportlicensed",
            AREA=lots,
            LAYERS=[lots, permits],
            FORMATS=[name],
            APPROVAL=approval,
            OUTPUT=str(package),
            **licensee,
        )
        with zipfile.ZipFile(package) as archive:
            archive.extractall(tmp_path / "unpacked")
        return tmp_path / "unpacked" / "L-2026-0001.qgs"

    return make


def find_layer(project: QgsProject, name: str) -> QgsVectorLayer:
    (layer,) = project.mapLayersByName(name)
    return layer


@pytest.mark.parametrize("name", ["GPKG", "Shapefile", "GeoJSON", "FlatGeobuf", "FileGDB"])
def test_a_lots_form_finds_its_permits(deliver: Deliver, warnings: list[str], name: str) -> None:
    project = QgsProject()
    assert project.read(str(deliver(name)))
    lots, permits = find_layer(project, "lots"), find_layer(project, "Permits")
    assert (lots.isValid(), permits.isValid(), permits.isSpatial()) == (True, True, False)
    (relation,) = project.relationManager().referencedRelations(lots)
    assert (relation.isValid(), relation.name()) == (True, "Permits of the lot")
    found = {
        lot["name"]: [row["permit"] for row in relation.getRelatedFeatures(lot)] for lot in lots.getFeatures()
    }
    assert found == {"west": ["000101", "000102"], "middle": ["000103"], "east": []}
    assert warnings == []
