"""A QGIS layer on its way through the algorithms: classified, licensed, exported, unpacked."""

from __future__ import annotations

import json
import subprocess
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from .conftest import ROOT, Run, find_test_engine

AREA = "Polygon?crs=EPSG:26915"
# Wider than the lots of the tests, so that each of them is delivered whole.
OUTLINE = "POLYGON((359000 4326000, 364000 4326000, 364000 4329000, 359000 4329000, 359000 4326000))"


# What it takes to read a package to the bottom is among the engine's libraries.
READER = """
import json, sys
from pathlib import Path
from tests.engine.deep_reading import find_secrets
print(json.dumps(find_secrets(Path(sys.argv[1]), sys.argv[2:])))
"""


def find_secrets(folder: Path, secrets: Iterable[str]) -> list[list[str]]:
    """Each secret that a file below the folder tells, however it is packed, with its place."""
    command = [find_test_engine(), "-c", READER, folder, *secrets]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    found: list[list[str]] = json.loads(said)
    return found


@dataclass(frozen=True)
class Package:
    """An unpacked package; `layers` are the manifest's."""

    folder: Path
    layers: list[dict[str, Any]]

    def rows(self, name: str) -> list[dict[str, Any]]:
        """The rows of a layer in the package's GeoPackage, without their numbers."""
        told = next(layer for layer in self.layers if layer["name"] == name)
        path = self.folder / told["files"][0]["path"]
        layer = QgsVectorLayer(f"{path}|layername={told['table']}", name, "ogr")
        assert layer.isValid(), path
        names = layer.fields().names()
        rows = [dict(zip(names, row.attributes(), strict=True)) for row in layer.getFeatures()]
        return [{field: value for field, value in row.items() if field != "fid"} for row in rows]


@dataclass(frozen=True)
class Delivering:
    """Runs the algorithms one after another, as a clerk does."""

    run: Run
    folder: Path
    approval: str

    def classify(self, layer: QgsVectorLayer) -> None:
        decision = {"ACCESS": "licensed", "MODE": "whole", "OFFICER": "A. Clerk"}
        assert self.run("classify", LAYER=layer.id(), **decision) is not None, self.run.said

    def export(self, *layers: QgsVectorLayer, **parameters: Any) -> Package | None:
        """The package with the layers in GeoPackage; None where the export is refused."""
        number = len(list(self.folder.glob("*.zip")))
        package = self.folder / f"licensed{number}.zip"
        order = {
            "CUSTOMER_NAME": "Prairie Survey, Inc.",
            "CUSTOMER_CLASS": "general",
            "APPROVAL": self.approval,
        }
        order |= {"AREA": self._area(), "LAYERS": [layer.id() for layer in layers], **parameters}
        results = self.run("exportlicensed", **order, OUTPUT=str(package))
        if results is None:
            assert not package.exists()
            return None
        unpacked = self.folder / f"unpacked{number}"
        with zipfile.ZipFile(package) as archive:
            archive.extractall(unpacked)
        return Package(unpacked, json.loads((unpacked / "manifest.json").read_text())["layers"])

    def deliver(self, layer: QgsVectorLayer, **parameters: Any) -> Package:
        """Put the layer into the project, classify it, and deliver it."""
        QgsProject.instance().addMapLayer(layer, False)
        self.classify(layer)
        package = self.export(layer, **parameters)
        assert package is not None, self.run.said
        return package

    def _area(self) -> str:
        area = QgsVectorLayer(AREA, "Area", "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(OUTLINE))
        assert area.dataProvider().addFeatures([feature])[0]
        QgsProject.instance().addMapLayer(area, False)
        return area.id()
