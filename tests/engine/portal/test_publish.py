"""Publishing open datasets to a folder: what appears, what stays, what changes."""

from __future__ import annotations

import csv
import hashlib
import json
import zipfile
from pathlib import Path

import fiona
import pytest
import shapely

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.register import Register

from ..conftest import EAST, MILE, NORTH, MakeLayer, square
from .conftest import PARKS, Office

LAYOUT = {
    "index.html",
    "data.json",
    "catalog-dcat-us-3.json",
    "feed.xml",
    "sitemap.xml",
    "manifest.json",
    "assets/portal.css",
    "assets/search.js",
    "dataset/city-parks-sample/index.html",
    "dataset/city-parks-sample/map.svg",
    *(
        f"dataset/city-parks-sample/{folder}/city-parks-sample{ending}"
        for folder in ("latest", "versions/2026-11-22")
        for ending in (".gpkg", ".geojson", ".csv", ".fgb", ".shp.zip", ".schema.json")
    ),
}


def test_a_portal_holds_what_the_contract_lists_and_nothing_else(office: Office, parks: Path) -> None:
    result = office.publish(office.classify(parks))
    assert set(office.snapshot()) == LAYOUT
    assert result == {
        "PUBLISHED": 1,
        "UNCHANGED": 0,
        "REFUSED": 0,
        "FAILED": 0,
        "CATALOG": str(office.portal / "data.json"),
    }


def test_the_manifest_lists_every_file_with_its_hash(office: Office, parks: Path) -> None:
    office.publish(office.classify(parks))
    listed = json.loads((office.portal / "manifest.json").read_text())["files"]
    on_disk = office.snapshot()
    assert {file["path"] for file in listed} == set(on_disk) - {"manifest.json"}
    for file in listed:
        content, _ = on_disk[file["path"]]
        assert (file["size"], file["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())


def test_nothing_in_the_portal_tells_where_the_office_keeps_the_layer(office: Office, parks: Path) -> None:
    office.publish(office.classify(parks))
    for path, (content, _) in office.snapshot().items():
        assert str(office.folder).encode() not in content, path
        assert b"A. Officer" not in content, path


def test_every_format_holds_every_feature(office: Office, parks: Path) -> None:
    identifier = office.classify(parks)
    office.publish(identifier)
    for ending, crs in ((".gpkg", "EPSG:26915"), (".geojson", "EPSG:4326"), (".fgb", "EPSG:4326")):
        with fiona.open(office.latest(identifier, ending)) as collection:
            assert sorted(feature["properties"]["park_id"] for feature in collection) == ["P-1", "P-2", "P-3"]
            assert collection.crs.to_string() == crs
    with fiona.open(f"zip://{office.latest(identifier, '.shp.zip')}") as collection:
        assert len(collection) == 3
    with zipfile.ZipFile(office.latest(identifier, ".shp.zip")) as archive:
        assert sorted(archive.namelist()) == [
            f"{identifier}.{part}" for part in ("cpg", "dbf", "prj", "shp", "shx")
        ]


def test_leading_zeros_of_zip_codes_stay(office: Office, parks: Path) -> None:
    identifier = office.classify(parks)
    office.publish(identifier)
    geojson = json.loads(office.latest(identifier, ".geojson").read_text())
    assert [feature["properties"]["zip"] for feature in geojson["features"]] == ["00501", "64050", "64055"]
    with office.latest(identifier, ".csv").open(newline="") as file:
        assert [row["zip"] for row in csv.DictReader(file)] == ["00501", "64050", "64055"]


def test_points_have_coordinates_in_columns(office: Office, make_layer: MakeLayer) -> None:
    # By its definition, UTM zone 15 has 500,000 m east at 93 degrees west, and 0 m north at the equator.
    layer = make_layer("hydrants", [shapely.Point(500_000, 0)], park_id=["H-1"], zip=["64050"])
    identifier = office.classify(layer, title="Hydrants")
    office.publish(identifier)
    with office.latest(identifier, ".csv").open(newline="") as file:
        (row,) = csv.DictReader(file)
    assert (float(row["longitude"]), float(row["latitude"])) == pytest.approx((-93, 0), abs=1e-8)
    schema = json.loads(office.latest(identifier, ".schema.json").read_text())
    assert [field["name"] for field in schema["fields"]] == list(row)


def test_page_and_schema_say_what_an_apostrophe_is(office: Office, make_layer: MakeLayer) -> None:
    told = {"name": "remark", "description": "What the crew wrote."}
    layer = make_layer("hydrants", [shapely.Point(500_000, 0)], park_id=["H-1"], remark=["=1+1"])
    identifier = office.classify(layer, title="Hydrants", fields=[told])
    office.publish(identifier)
    with office.latest(identifier, ".csv").open(newline="") as file:
        assert [row["remark"] for row in csv.DictReader(file)] == ["'=1+1"]
    schema = json.loads(office.latest(identifier, ".schema.json").read_text())
    described = {field["name"]: field.get("description", "") for field in schema["fields"]}
    assert described["remark"].startswith("What the crew wrote. A text that a spreadsheet would run")
    assert "apostrophe" in described["remark"] and "apostrophe" not in described["park_id"]
    page = (office.latest(identifier, ".csv").parents[1] / "index.html").read_text()
    assert "an apostrophe before them, which is no part of the value: in <code>remark</code>." in page


def test_a_page_without_such_texts_says_nothing_of_it(office: Office, parks: Path) -> None:
    identifier = office.classify(parks)
    office.publish(identifier)
    assert "apostrophe" not in (office.latest(identifier, ".csv").parents[1] / "index.html").read_text()


def test_publishing_twice_changes_no_byte_and_no_time(office: Office, parks: Path) -> None:
    identifier = office.classify(parks)
    office.publish(identifier)
    before = office.snapshot()
    assert office.publish(identifier, day="2027-03-01")["UNCHANGED"] == 1
    assert office.snapshot() == before


def test_the_report_tells_what_is_new_on_the_portal(office: Office, parks: Path) -> None:
    identifier = office.classify(parks)
    first, second = (office.report(identifier)[identifier] for _ in range(2))
    assert (first["state"], first["first"], first["features"]) == ("published", True, 3)
    assert (second["state"], second["first"], second["features"]) == ("unchanged", False, 3)


def test_a_changed_feature_makes_a_version_of_its_dataset_alone(
    office: Office, parks: Path, make_layer: MakeLayer
) -> None:
    streets = office.classify(
        make_layer("streets", [shapely.LineString([(EAST, NORTH), (EAST + MILE, NORTH)])]),
        title="Streets",
        key="name",
        fields={},
    )
    identifier = office.classify(parks)
    office.publish(identifier, streets)
    of_streets = {path: told for path, told in office.snapshot().items() if "streets" in path}

    moved = [square(0, 0, 0.1, 0.1), square(1, 0, 0.1, 0.1), square(3, 0, 0.2, 0.1)]
    make_layer("parks", moved, **{**PARKS, "park_id": ["P-1", "P-2", "P-4"], "acres": [12.5, 3.5, 7.25]})
    report = office.report(identifier, streets, day="2027-03-01")

    assert report[identifier]["state"] == "published"
    # P-2 has other acres, P-3 has gone, P-4 has come.
    assert report[identifier]["difference"] == {
        "added": 1,
        "changed": 1,
        "removed": 1,
        "fields": [],
        "metadata": [],
    }
    assert report[streets]["state"] == "unchanged"
    manifest = office.manifest()
    assert (manifest[identifier]["issued"], manifest[identifier]["modified"]) == ("2026-11-22", "2027-03-01")
    assert [version["folder"] for version in manifest[identifier]["versions"]] == ["2026-11-22", "2027-03-01"]
    assert manifest[streets]["modified"] == "2026-11-22"
    assert {path: told for path, told in office.snapshot().items() if "streets" in path} == of_streets
    old = office.portal / f"dataset/{identifier}/versions/2026-11-22/{identifier}.geojson"
    assert [f["properties"]["park_id"] for f in json.loads(old.read_text())["features"]] == [
        "P-1",
        "P-2",
        "P-3",
    ]


def test_two_versions_of_one_day_are_both_kept(office: Office, parks: Path, make_layer: MakeLayer) -> None:
    identifier = office.classify(parks)
    office.publish(identifier)
    make_layer("parks", [square(5, 5)], park_id=["P-9"], zip=["64050"], acres=[1.0])
    office.publish(identifier)
    folders = [version["folder"] for version in office.manifest()[identifier]["versions"]]
    assert folders == ["2026-11-22", "2026-11-22-2"]
    assert all((office.portal / f"dataset/{identifier}/versions/{folder}").is_dir() for folder in folders)


def test_changed_metadata_move_the_date_and_leave_the_data_files(office: Office, parks: Path) -> None:
    identifier = office.classify(parks)
    office.publish(identifier)
    before = office.snapshot()
    office.classify(parks, description="Parks, trails and playgrounds.")
    report = office.report(identifier, day="2027-03-01")[identifier]
    assert report["difference"]["metadata"] == ["description"]
    assert office.manifest()[identifier]["modified"] == "2027-03-01"
    after = office.snapshot()
    assert set(after) == set(before)
    changed = {path for path in after if after[path] != before[path]}
    assert not [path for path in changed if "/latest/" in path or "/versions/" in path]
    catalog = json.loads((office.portal / "data.json").read_text())
    assert catalog["dataset"][0]["description"] == "Parks, trails and playgrounds."


def test_a_new_column_is_a_change_of_fields_alone(office: Office, parks: Path, make_layer: MakeLayer) -> None:
    identifier = office.classify(parks)
    office.publish(identifier)
    places = [square(column, 0, 0.1, 0.1) for column in range(3)]
    make_layer("parks", places, **PARKS, benches=[1, 2, 3])
    assert office.report(identifier, day="2027-03-01")[identifier]["difference"] == {
        "added": 0,
        "changed": 0,
        "removed": 0,
        "fields": ["added benches"],
        "metadata": [],
    }


def test_a_dry_run_tells_the_difference_and_touches_nothing(
    office: Office, parks: Path, make_layer: MakeLayer
) -> None:
    identifier = office.classify(parks)
    assert office.publish(identifier, DRY_RUN=True)["PUBLISHED"] == 1
    assert not office.portal.exists()

    office.publish(identifier)
    before = office.snapshot()
    make_layer("parks", [square(0, 0, 0.1, 0.1)], park_id=["P-1"], zip=["00501"], acres=[12.5])
    report = office.report(identifier, day="2027-03-01", DRY_RUN=True)[identifier]
    assert (report["state"], report["difference"]["removed"], report["difference"]["changed"]) == (
        "published",
        2,
        0,
    )
    assert {file["format"] for file in report["distributions"]} >= {"GeoPackage", "GeoJSON", "CSV"}
    assert office.snapshot() == before


def test_layers_are_found_by_their_source(office: Office, parks: Path) -> None:
    identifier = office.classify(parks)
    office.publish(LAYERS=[str(parks)])
    assert set(office.manifest()) == {identifier}


def test_a_publication_and_who_approved_it_are_recorded(office: Office, parks: Path) -> None:
    identifier = office.classify(parks)
    office.publish(identifier)
    office.publish(identifier)
    with Register.open(str(office.register)).engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT at, subject, detail FROM events WHERE kind = 'published'"
        ).all()
    ((at, subject, detail),) = rows
    assert (at, subject) == ("2026-11-22T09:30:00+00:00", identifier)
    assert json.loads(detail)["approved_by"] == "B. Coordinator"


def test_a_file_altered_in_the_portal_is_put_back(office: Office, parks: Path) -> None:
    identifier = office.classify(parks)
    office.publish(identifier)
    before = {path: content for path, (content, _) in office.snapshot().items()}
    office.latest(identifier, ".geojson").write_text("{}")
    (office.portal / "index.html").write_text("gone")
    report = office.report(identifier, day="2027-03-01")[identifier]
    assert (report["state"], report["difference"]["changed"]) == ("published", 0)
    assert "put back" in report["reason"]
    assert {path: content for path, (content, _) in office.snapshot().items()} == before


def test_a_layer_without_features_is_published_as_empty(
    office: Office, parks: Path, make_layer: MakeLayer
) -> None:
    identifier = office.classify(parks)
    office.publish(identifier)
    make_layer("parks", [None], park_id=["P-1"], zip=["64050"], acres=[1.0])
    report = office.report(identifier, day="2027-03-01")[identifier]
    assert (report["state"], report["difference"]["removed"]) == ("published", 3)
    assert "spatial" not in json.loads((office.portal / "data.json").read_text())["dataset"][0]


def test_what_a_shapefile_cannot_hold_costs_only_the_shapefile(office: Office, make_layer: MakeLayer) -> None:
    mixed = shapely.GeometryCollection([square(0, 0), square(2, 0).centroid])
    layer = make_layer("plaques", [mixed], park_id=["P-1"], zip=["64050"])
    identifier = office.classify(layer, title="Plaques")
    office.publish(identifier)
    assert not office.latest(identifier, ".shp.zip").exists()
    assert office.latest(identifier, ".gpkg").exists()
    page = (office.portal / f"dataset/{identifier}/index.html").read_text()
    assert "not offered as Shapefile (zipped): it holds geometry collections" in page


@pytest.mark.parametrize(
    "place", ["https://data.example.org", "ckan", "{folder}/register.gpkg", "{folder}/a/b"]
)
def test_only_a_folder_is_a_portal(office: Office, parks: Path, place: str) -> None:
    identifier = office.classify(parks)
    with pytest.raises(Refused, match="portal"):
        office.publish(identifier, PORTAL=place.format(folder=office.folder))


def test_a_publication_of_nothing_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="no dataset is named"):
        office.publish()
