"""An open dataset may be a table without geometry: published as GeoPackage and CSV, without a map."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import fiona
import pyarrow as pa
import pyogrio
import pytest

from independence_opendata_plugin.chapter33.refusal import Refused

from .conftest import Office

CODES: dict[str, list[Any]] = {"park_id": ["P-1", "P-2"], "zip": ["00501", "64050"], "acres": [12.5, None]}


def write_codes(folder: Path, **columns: list[Any]) -> Path:
    path = folder / "codes.gpkg"
    pyogrio.write_arrow(pa.table({**CODES, **columns}).to_reader(), path, layer="codes", driver="GPKG")
    return path


@pytest.fixture
def codes(tmp_path: Path) -> Path:
    return write_codes(tmp_path)


def test_a_table_is_offered_as_geopackage_and_csv(office: Office, codes: Path) -> None:
    identifier = office.classify(codes)
    assert office.publish(identifier)["PUBLISHED"] == 1
    folder = f"dataset/{identifier}/latest/{identifier}"
    latest = {path for path in office.snapshot() if "/latest/" in path}
    assert latest == {f"{folder}.gpkg", f"{folder}.csv", f"{folder}.schema.json"}
    with fiona.open(office.latest(identifier, ".gpkg")) as rows:
        assert (rows.schema["geometry"], len(rows)) == ("None", 2)
    with office.latest(identifier, ".csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [
            ["park_id", "zip", "acres"],
            ["P-1", "00501", "12.5"],
            ["P-2", "64050", ""],
        ]
    schema = json.loads(office.latest(identifier, ".schema.json").read_text())
    assert [field["name"] for field in schema["fields"]] == ["park_id", "zip", "acres"]


def test_its_page_has_no_map_and_speaks_of_no_place(office: Office, codes: Path) -> None:
    identifier = office.classify(codes)
    office.publish(identifier)
    page = (office.portal / f"dataset/{identifier}/index.html").read_text()
    assert "00501" in page
    assert "rows of a table without places" in page
    for word in ("<svg", "Coordinates", "Extent", "place of a feature"):
        assert word not in page
    assert f"dataset/{identifier}/map.svg" not in (office.portal / "index.html").read_text()
    (entry,) = json.loads((office.portal / "data.json").read_text())["dataset"]
    assert "spatial" not in entry


def test_publishing_it_again_changes_nothing(office: Office, codes: Path) -> None:
    identifier = office.classify(codes)
    office.publish(identifier)
    before = office.snapshot()
    assert office.publish(identifier, day="2026-12-01")["UNCHANGED"] == 1
    assert office.snapshot() == before
    write_codes(codes.parent, zip=["00501", "64055"])
    difference = office.report(identifier, day="2026-12-02")[identifier]["difference"]
    assert (difference["added"], difference["changed"], difference["removed"]) == (0, 1, 0)


def test_a_field_is_masked_in_a_table_too(office: Office, codes: Path) -> None:
    fields = {"park_id": "Number", "zip": {"description": "Postal code", "remedy": "mask"}}
    identifier = office.classify(codes, fields=fields)
    office.publish(identifier)
    assert "***01" in office.latest(identifier, ".csv").read_text()


def test_a_social_security_number_in_a_table_is_not_published(office: Office, tmp_path: Path) -> None:
    codes = write_codes(tmp_path, remark=["applicant 219-38-4471", None])
    with pytest.raises(Refused, match="remark blocks"):
        office.publish(office.classify(codes))


def test_a_path_of_the_office_is_not_published(office: Office, tmp_path: Path) -> None:
    """Attached files stay in the office, and no value names one; a web address stays."""
    scans = [str(tmp_path / "scans" / "1.pdf"), "https://example.org/2.pdf"]
    codes = write_codes(tmp_path, scan=scans)
    layer = {
        "path": str(codes),
        "layer": "codes",
        "attachments": [{"field": "scan", "folder": str(tmp_path)}],
    }
    identifier = office.classify(codes)
    office.publish(LAYERS=[layer])
    published = office.latest(identifier, ".csv").read_text()
    assert "https://example.org/2.pdf" in published
    for path, (content, _) in office.snapshot().items():
        assert b"1.pdf" not in content, path
