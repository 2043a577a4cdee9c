"""`make demo` on the sample city: what comes out is right, whole, and nothing that may not leave."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyogrio
import pytest

from .conftest import ROOT

OUT = ROOT / ".demo" / "out"
PORTAL = ROOT / ".demo" / "portal"
CENT = Decimal("0.01")


@pytest.fixture(scope="module")
def said(city: Path) -> str:
    """What the demo prints at its second run, which must be as safe as the first."""
    for _ in range(2):
        done = subprocess.run([ROOT / "scripts" / "demo"], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def package(said: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked package."""
    folder = tmp_path_factory.mktemp("package")
    number = json.loads((OUT / "quote.json").read_text())["quote_number"]
    with zipfile.ZipFile(OUT / f"licensed_{number}.zip") as archive:
        archive.extractall(folder)
    return folder


def test_the_table_tells_sections_megabytes_and_fee(said: str) -> None:
    """Four sections at $200.00 a megabyte and four orthophoto sections at $50.00; the project's consulting was charged
    with its first delivery, and the boundaries are the same."""
    assert "4 sections" in said
    assert "every byte as it was made" in said
    match = re.search(r"([0-9.]+) MB, \$([0-9.]+)", said)
    assert match
    quote = json.loads((OUT / "quote.json").read_text())
    data = (Decimal(quote["bytes"]) * 200 / 1_000_000).quantize(CENT)
    assert Decimal(match[2]) == data + 200
    assert Decimal(quote["annual_maintenance"]) == (data / 5).quantize(CENT)


def test_publishing_again_finds_nothing_new(said: str) -> None:
    assert "0 published, 7 unchanged, 1 refused, 0 failed" in said


def test_only_open_datasets_are_on_the_portal(said: str, city: Path) -> None:
    catalog = json.loads((city / "catalog.json").read_text())
    opened = {entry["METADATA"]["title"] for entry in catalog if entry["ACCESS"] == "open"}
    listed = {dataset["title"] for dataset in json.loads((PORTAL / "data.json").read_text())["dataset"]}
    assert listed == opened - {"Building permits (sample)"}


def planted_values(city: Path) -> set[bytes]:
    """The made-up personal numbers and access codes of the sample."""
    with sqlite3.connect(city / "city.gpkg") as database:
        permits = database.execute("SELECT applicant_ref, payment_ref FROM permits").fetchall()
        codes = database.execute("SELECT gate_code, alarm_code FROM pump_station_codes").fetchall()
    values = {str(value).encode() for row in permits for value in row if value and len(str(value)) >= 9}
    return values | {str(gate).encode() for gate, _ in codes if len(str(gate)) >= 6}


def test_no_planted_number_is_in_portal_or_package(said: str, city: Path, package: Path) -> None:
    values = planted_values(city)
    assert len(values) > 100
    files = [path for folder in (PORTAL, package) for path in folder.rglob("*") if path.is_file()]
    leaking = [path for path in files if any(value in path.read_bytes() for value in values)]
    assert leaking == []


def test_nothing_tells_of_the_office(said: str, package: Path) -> None:
    words = [str(ROOT).encode(), str(Path.home()).encode() + b"/", b"register.gpkg", b"/.demo/"]
    files = [path for folder in (PORTAL, package) for path in folder.rglob("*") if path.is_file()]
    leaking = [(path.name, word) for path in files for word in words if word in path.read_bytes()]
    assert leaking == []


def test_the_manifest_counts_what_was_delivered(package: Path) -> None:
    manifest = json.loads((package / "manifest.json").read_text())
    for layer in manifest["layers"]:
        info = pyogrio.read_info(
            package / "data" / f"{manifest['license_number']}.gpkg", layer=layer["table"]
        )
        assert (info["features"], info["crs"]) == (layer["features_out"], layer["crs"])
    assert {layer["name"] for layer in manifest["layers"]} == {
        "Parcels (sample)",
        "Subdivision plats (sample)",
        "Water mains (sample)",
        "Sewer easements (sample)",
    }


def test_checksums_hold_for_the_ordinary_tool(package: Path) -> None:
    done = subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=package, check=False)
    assert done.returncode == 0


OPEN_PROJECT = """
import sys
from qgis.core import Qgis, QgsApplication, QgsProject
application = QgsApplication([], False)
application.initQgis()
project = QgsProject.instance()
opened = project.read(sys.argv[1])
layers = project.mapLayers().values()
print(opened, len(layers), all(layer.isValid() for layer in layers), project.error())
vectors = [layer for layer in layers if layer.type() == Qgis.LayerType.Vector]
print(sorted((layer.name(), layer.featureCount(), layer.crs().authid()) for layer in vectors))
print(project.crs().authid(), [node.layer().name() for node in project.layerTreeRoot().findLayers()])
"""


def test_the_project_opens_in_qgis_with_every_layer(package: Path) -> None:
    manifest: dict[str, Any] = json.loads((package / "manifest.json").read_text())
    project = package / f"{manifest['license_number']}.qgs"
    done = subprocess.run(
        ["/usr/bin/python3", "-c", OPEN_PROJECT, str(project)],
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(package)},
        capture_output=True,
        text=True,
        check=True,
    )
    summary, layers, rest = done.stdout.splitlines()[:3]
    assert summary.strip() == "True 5 True"
    assert layers == str(
        sorted((layer["name"], layer["features_out"], layer["crs"]) for layer in manifest["layers"])
    )
    above = ["Water mains", "Parcels", "Subdivision plats", "Sewer easements", "Orthophoto"]
    assert rest == f"EPSG:26915 {[f'{name} (sample)' for name in above]}"
