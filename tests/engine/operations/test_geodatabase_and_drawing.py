"""A package with a File Geodatabase and a drawing: what its manifest, its notes and its verification say."""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path
from typing import Any

import ezdxf
import fiona
import pytest

from .conftest import Run

NUMBER = "L-2026-0001"
QML = """<qgis labelsEnabled="1"><renderer-v2 type="categorizedSymbol" attr="owner"><categories>
<category value="Sample owner 1" type="string" label="one" symbol="0"/></categories><symbols/></renderer-v2>
<labeling type="simple"><settings><text-style fieldName="parcel_number" isExpression="0"/></settings></labeling>
</qgis>"""


@pytest.fixture
def package(run: Run, order: dict[str, Any], approval: str, tmp_path: Path) -> dict[str, Any]:
    (parcels,) = order["LAYERS"]
    (tmp_path / "parcels.qml").write_text(QML)
    order["LAYERS"] = [{"path": parcels, "layer": "parcels", "qml": str(tmp_path / "parcels.qml")}]
    output = str(tmp_path / "l.zip")
    return run("exportlicensed", **order, FORMATS=["FileGDB", "DXF"], APPROVAL=approval, OUTPUT=output)


def test_the_manifest_lists_every_file_inside_the_geodatabase(package: dict[str, Any], run: Run) -> None:
    assert run("verifypackage", INPUT=package["OUTPUT"]) == {"VALID": True, "PROBLEMS": []}
    assert package["FEATURES"] == 100
    (layer,) = json.loads(package["MANIFEST"])["layers"]
    with zipfile.ZipFile(package["OUTPUT"]) as archive:
        delivered = [name for name in archive.namelist() if name.startswith("data/")]
    by_format: dict[str, list[str]] = {}
    for entry in layer["files"]:
        by_format.setdefault(entry["format"], []).append(entry["path"])
    assert sorted(path for paths in by_format.values() for path in paths) == sorted(delivered)
    assert by_format["DXF"] == [
        f"data/{NUMBER}_dxf/{NUMBER}_parcels.dxf",
        f"data/{NUMBER}_dxf/{NUMBER}_parcels.prj",
    ]
    # Names of 7 or 8 letters and one ending, which every Windows takes.
    inside = [Path(path).name for path in by_format["FileGDB"]]
    assert all(re.fullmatch(r"a[0-9a-f]{8}\.[a-z]+|gdb|timestamps", name) for name in inside)
    assert {entry["features"] for entry in layer["files"]} == {100}


def test_a_field_that_is_not_licensed_is_no_class_and_no_label(
    run: Run, order: dict[str, Any], package: dict[str, Any], tmp_path: Path, approval: str
) -> None:
    """With the owner licensed each of a style's owners has a CAD layer; without, no drawing tells of any."""
    parcels = order["LAYERS"][0]
    metadata = json.dumps({"title": "Parcels", "fields": [{"name": "owner", "licensed": False}]})
    run("classify", LAYER=parcels, ACCESS="licensed", MODE="whole", OFFICER="T. Ester", METADATA=metadata)
    second = run(
        "exportlicensed", **order, FORMATS=["DXF"], APPROVAL=approval, OUTPUT=str(tmp_path / "m.zip")
    )
    layers = []
    for number, path in enumerate((package["OUTPUT"], second["OUTPUT"])):
        with zipfile.ZipFile(path) as archive:
            (name,) = (name for name in archive.namelist() if name.endswith(".dxf"))
            file = Path(archive.extract(name, tmp_path / str(number)))
        layers.append({entity.dxf.layer for entity in ezdxf.readfile(file).modelspace()})
    assert layers == [
        {"parcels", "parcels_Sample owner 1", "parcels_labels"},
        {"parcels", "parcels_labels"},
    ]
    (layer,) = json.loads(second["MANIFEST"])["layers"]
    assert layer["notes"][0].startswith("the QML style was left out")
    assert "the DXF has the values of field parcel_number as text" in layer["notes"]


def test_the_catalogs_aliases_are_the_geodatabases(
    run: Run, order: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    metadata = json.dumps({"title": "Lots", "fields": [{"name": "owner", "alias": "Owner of record"}]})
    parcels = order["LAYERS"][0]
    run("classify", LAYER=parcels, ACCESS="licensed", MODE="whole", OFFICER="T. Ester", METADATA=metadata)
    result = run(
        "exportlicensed", **order, FORMATS=["FileGDB"], APPROVAL=approval, OUTPUT=str(tmp_path / "l.zip")
    )
    with zipfile.ZipFile(result["OUTPUT"]) as archive:
        archive.extractall(tmp_path / "unpacked")
    database = tmp_path / "unpacked" / "data" / f"{NUMBER}.gdb"
    assert fiona.listlayers(database) == ["parcels"]
    assert b"Owner of record" in (database / "a00000004.gdbtable").read_bytes()
