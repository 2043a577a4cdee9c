"""Tables and files that belong to a layer, through the whole line: classified, quoted, delivered, verified."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyogrio
import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.formats.write import WRITERS

from .conftest import PARCEL_BYTES, Run

SSN = "219-38-4471"
# By hand: permits 1 and 3 are of delivered parcels; each has a number of 8 bytes and a parcel number of 6. Permit 1
# names a file: "data/attachments/permits/deck.txt" has 33 bytes, the file 1,000.
PERMIT_BYTES = 2 * (8 + 6) + 33 + 1000


class Office:
    """The classified parcels with a table of permits, which name scans; `description` is what a window would send."""

    def __init__(self, folder: Path, parcels: str, run: Run) -> None:
        self.run, self.parcels, self.path = run, parcels, folder / "permits.gpkg"
        self.scans = folder / "scans"
        self.scans.mkdir()
        (self.scans / "deck.txt").write_bytes(b"d" * 1000)
        (self.scans / "far.txt").write_bytes(b"of a parcel that nobody ordered")

    def write(self, **columns: list[Any]) -> dict[str, Any]:
        """Permits 1 and 3 belong to parcels of the order, 2 to none."""
        rows = {
            "number": pa.array([1, 2, 3], pa.int64()),
            "parcel": ["000012", "777777", "000099"],
            "scan": ["deck.txt", "far.txt", None],
            **columns,
        }
        pyogrio.write_arrow(pa.table(rows).to_reader(), self.path, layer="permits", driver="GPKG")
        pairs = [["parcel", "parcel_number"]]
        return {
            "path": str(self.path),
            "layer": "permits",
            "name": "Permits",
            "relations": [{"name": "permits_of_parcel", "parent": self.parent, "fields": pairs}],
            "attachments": [{"field": "scan", "folder": str(self.scans)}],
        }

    @property
    def parent(self) -> str:
        return f"{Path(self.parcels).resolve()}|layername=parcels"

    def classify(self, permits: dict[str, Any], **values: Any) -> None:
        self.run("classify", **{"LAYER": permits, "ACCESS": "licensed", "OFFICER": "T. Ester", **values})


@pytest.fixture
def office(tmp_path: Path, licensed_parcels: str, run: Run) -> Office:
    return Office(tmp_path, licensed_parcels, run)


def unpack(package: str, folder: Path) -> dict[str, Any]:
    """The manifest of an unpacked package."""
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text())
    return manifest


def test_a_quote_counts_related_rows_and_attached_files(
    office: Office, order: dict[str, Any], tmp_path: Path
) -> None:
    permits = office.write()
    office.classify(permits)
    office.run(
        "quote", **{**order, "LAYERS": [permits, office.parcels]}, OUTPUT_JSON=str(tmp_path / "q.json")
    )
    quote = json.loads((tmp_path / "q.json").read_text())
    assert quote["layers"] == [
        {"name": "Permits", "features": 2, "bytes": PERMIT_BYTES, "mode": "whole"},
        {"name": "parcels", "features": 100, "bytes": PARCEL_BYTES, "mode": "whole"},
    ]
    assert any(
        "1 files attached to layer Permits" in note and "1,000 bytes" in note for note in quote["notes"]
    )


def test_a_package_holds_the_rows_and_files_of_delivered_parcels(
    office: Office, order: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    """From the quote's number alone: what ties the permits to the parcels was kept with the quote."""
    permits = office.write()
    office.classify(permits)
    quote = office.run("quote", **{**order, "LAYERS": [office.parcels, permits]})
    result = office.run(
        "exportlicensed",
        QUOTE=quote["QUOTE_NUMBER"],
        FORMATS=list(WRITERS),
        APPROVAL=approval,
        OUTPUT=str(tmp_path / "l.zip"),
    )
    assert office.run("verifypackage", INPUT=result["OUTPUT"])["PROBLEMS"] == []
    unpacked = tmp_path / "unpacked"
    manifest = unpack(result["OUTPUT"], unpacked)
    (entry,) = (layer for layer in manifest["layers"] if layer["table"] == "permits")
    assert (entry["features_out"], entry["bytes"], entry["crs"]) == (2, PERMIT_BYTES, "")
    assert entry["relations"] == [
        {"name": "permits_of_parcel", "parent": "parcels", "fields": [["parcel", "parcel_number"]]}
    ]
    (attached,) = entry["attachments"]
    assert (attached["path"], attached["size"]) == ("data/attachments/permits/deck.txt", 1000)
    rows = pyogrio.read_dataframe(unpacked / "data" / "L-2026-0001.gpkg", layer="permits")
    assert rows["scan"].tolist()[0] == attached["path"]
    assert (unpacked / attached["path"]).read_bytes() == b"d" * 1000
    assert len(pd.read_csv(unpacked / "data" / "L-2026-0001_csv" / "L-2026-0001_permits.csv")) == 2
    assert "may tell who made them" in (unpacked / "README.txt").read_text()


def test_nothing_of_the_office_is_in_the_package(
    office: Office, order: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    permits = office.write()
    office.classify(permits)
    result = office.run(
        "exportlicensed",
        **{**order, "LAYERS": [office.parcels, permits]},
        FORMATS=list(WRITERS),
        APPROVAL=approval,
        OUTPUT=str(tmp_path / "l.zip"),
    )
    office_words = [str(tmp_path).encode(), b"scans", b"far.txt", b"nobody ordered", b"777777"]
    with zipfile.ZipFile(result["OUTPUT"]) as archive:
        found = [
            (name, word) for name in archive.namelist() for word in office_words if word in archive.read(name)
        ]
    assert found == []


@pytest.mark.parametrize("name", ["GPKG", "Shapefile"])
def test_the_project_relates_what_it_shows(
    office: Office, order: dict[str, Any], approval: str, tmp_path: Path, name: str
) -> None:
    """In a Shapefile parcel_number has ten letters; the table beside it is a CSV with the whole name."""
    permits = office.write()
    office.classify(permits)
    result = office.run(
        "exportlicensed",
        **{**order, "LAYERS": [permits, office.parcels]},
        FORMATS=[name],
        APPROVAL=approval,
        OUTPUT=str(tmp_path / "l.zip"),
    )
    unpack(result["OUTPUT"], tmp_path / "unpacked")
    project = ET.parse(tmp_path / "unpacked" / "L-2026-0001.qgs")
    layers = {layer.findtext("id"): layer for layer in project.iter("maplayer")}
    (relation,) = project.iter("relation")
    child, parent = layers[relation.get("referencingLayer")], layers[relation.get("referencedLayer")]
    assert (child.findtext("layername"), child.get("geometry")) == ("Permits", "No geometry")
    assert parent.findtext("layername") == "parcels"
    field = relation.find("fieldRef")
    assert field is not None
    expected = "parcel_number" if name == "GPKG" else "parcel_num"
    assert field.attrib == {"referencingField": "parcel", "referencedField": expected}


def test_a_table_must_be_licensed_itself(office: Office, order: dict[str, Any]) -> None:
    permits = office.write()
    with pytest.raises(Refused, match="'Permits'.*not classified"):
        office.run("quote", **{**order, "LAYERS": [permits, office.parcels]})


def test_a_table_without_its_layer_is_refused(office: Office, order: dict[str, Any]) -> None:
    permits = office.write()
    office.classify(permits)
    with pytest.raises(Refused, match=r"'Permits'.*no relation.*33-4\(b\).*permits_of_parcel"):
        office.run("quote", **{**order, "LAYERS": [permits]})


def test_a_social_security_number_in_a_related_table_refuses_the_license(
    office: Office, order: dict[str, Any], tmp_path: Path
) -> None:
    permits = office.write(remark=[f"applicant {SSN}", None, None])
    office.classify(permits)
    with pytest.raises(Refused, match=r"'Permits'.*field remark.*RSMo 610\.035") as refusal:
        office.run("quote", **{**order, "LAYERS": [permits, office.parcels]})
    assert SSN not in str(refusal.value)
    kept = [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]
    assert [path.name for path in kept if SSN.encode() in path.read_bytes()] == []


def test_the_number_of_a_row_that_is_not_delivered_refuses_nothing(
    office: Office, order: dict[str, Any]
) -> None:
    permits = office.write(remark=[None, f"applicant {SSN}", None])
    office.classify(permits)
    assert office.run("quote", **{**order, "LAYERS": [permits, office.parcels]})["QUOTE_NUMBER"]


def test_a_field_that_is_not_licensed_brings_neither_value_nor_file(
    office: Office, order: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    permits = office.write()
    office.classify(permits, METADATA=json.dumps({"fields": [{"name": "scan", "licensed": False}]}))
    result = office.run(
        "exportlicensed",
        **{**order, "LAYERS": [office.parcels, permits]},
        APPROVAL=approval,
        OUTPUT=str(tmp_path / "l.zip"),
    )
    with zipfile.ZipFile(result["OUTPUT"]) as archive:
        assert [name for name in archive.namelist() if "attachments" in name] == []


def test_a_file_that_changed_since_the_quote_wants_a_new_quote(
    office: Office, order: dict[str, Any], approval: str, tmp_path: Path
) -> None:
    permits = office.write()
    office.classify(permits)
    quote = office.run("quote", **{**order, "LAYERS": [office.parcels, permits]})
    (office.scans / "deck.txt").write_bytes(b"another deck")
    with pytest.raises(Refused, match="'Permits' has changed since"):
        office.run(
            "exportlicensed", QUOTE=quote["QUOTE_NUMBER"], APPROVAL=approval, OUTPUT=str(tmp_path / "l.zip")
        )


def test_an_estimate_says_that_files_are_not_in_it(
    office: Office, order: dict[str, Any], tmp_path: Path
) -> None:
    """About 28 bytes of numbers and the 8 of "deck.txt"."""
    permits = office.write()
    office.classify(permits)
    office.run(
        "quote",
        **{**order, "LAYERS": [office.parcels, permits], "ESTIMATE": "yes"},
        OUTPUT_JSON=str(tmp_path / "q.json"),
    )
    quote = json.loads((tmp_path / "q.json").read_text())
    assert quote["layers"][1]["bytes"] == 2 * (8 + 6) + 8
    assert any("counts no file that is attached to layer Permits" in note for note in quote["notes"])
