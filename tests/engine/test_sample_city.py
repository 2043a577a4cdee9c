"""The sample city: a PLSS grid that is numbered as the survey numbers it, layers that fit together, planted numbers."""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
import zipfile
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from independence_opendata_plugin.chapter33.legal import parse_description
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.documents.approvals import FormApproval, approval_state
from independence_opendata_plugin.engine.documents.forms import load_form
from independence_opendata_plugin.opendata.metadata import DatasetMetadata
from independence_opendata_plugin.opendata.statutes import find_statute
from independence_opendata_plugin.paths import RESOURCES
from independence_opendata_plugin.sample.city import build_city
from independence_opendata_plugin.sample.folder import make_sample_city
from independence_opendata_plugin.sample.grid import section_number
from independence_opendata_plugin.sample.plan import WHOLE_CITY, CityPlan
from independence_opendata_plugin.sample.qgis_python import find_qgis_python

SMALL_CITY = CityPlan(radius=2.9, permits=120, photo_pixel=8.0)
SHAPED_LIKE_SSN = re.compile(r"(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}")


def make(folder: Path) -> Path:
    return make_sample_city(folder, SMALL_CITY, None, lambda _: None).folder


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("sample") / "city")


@pytest.fixture(scope="module")
def sections(city: Path) -> gpd.GeoDataFrame:
    return gpd.read_file(city / "sections.gpkg")


@pytest.fixture(scope="module")
def parcels(city: Path) -> gpd.GeoDataFrame:
    return gpd.read_file(city / "city.gpkg", layer="parcels", use_arrow=True)


@pytest.fixture(scope="module")
def catalog(city: Path) -> list[dict]:
    return json.loads((city / "catalog.json").read_text(encoding="utf-8"))


def section(sections: gpd.GeoDataFrame, township: int, range_: int, number: int) -> shapely.Polygon:
    found = sections[
        (sections.township == township) & (sections.range == range_) & (sections.section == number)
    ]
    assert len(found) == 1
    return found.geometry.iloc[0]


@pytest.mark.parametrize(
    ("row_from_north", "column_from_west", "number"),
    [
        (0, 5, 1),  # northeast
        (0, 0, 6),  # northwest
        (1, 0, 7),  # below 6
        (1, 5, 12),  # below 1
        (2, 5, 13),
        (2, 3, 15),
        (5, 0, 31),  # southwest
        (5, 5, 36),  # southeast
    ],
)
def test_sections_are_numbered_back_and_forth(
    row_from_north: int, column_from_west: int, number: int
) -> None:
    assert section_number(row_from_north, column_from_west) == number


def test_there_are_36_sections_in_each_of_12_townships(sections: gpd.GeoDataFrame) -> None:
    by_township = sections.groupby(["township", "range"]).section.apply(sorted)
    assert list(by_township.index) == [(t, r) for t in (48, 49, 50) for r in (30, 31, 32, 33)]
    assert all(numbers == list(range(1, 37)) for numbers in by_township)
    assert sections.crs.to_epsg() == 26915
    assert sections.label.is_unique


@pytest.mark.parametrize(
    ("one", "direction", "other"),
    [
        ((49, 32, 6), "south", (49, 32, 7)),
        ((49, 32, 1), "south", (49, 32, 12)),
        ((49, 32, 31), "south", (48, 32, 6)),  # townships are counted northward
        ((49, 32, 6), "west", (49, 33, 1)),  # ranges are counted westward
        ((49, 32, 36), "east", (49, 31, 31)),
        ((49, 32, 7), "east", (49, 32, 8)),
    ],
)
def test_neighbours_share_an_edge_vertex_for_vertex(
    sections: gpd.GeoDataFrame, one: tuple[int, int, int], direction: str, other: tuple[int, int, int]
) -> None:
    a, b = section(sections, *one), section(sections, *other)
    shared = set(a.exterior.coords) & set(b.exterior.coords)
    assert len(shared) == 2
    east, north = np.array(b.centroid.coords[0]) - np.array(a.centroid.coords[0])
    pointing = {"south": -north, "west": -east, "east": east}[direction]
    assert pointing == pytest.approx(1609, rel=0.1)


def test_the_grid_lies_at_independence(sections: gpd.GeoDataFrame) -> None:
    middle = gpd.GeoSeries([shapely.Point(-94.45, 39.09)], crs="EPSG:4326").to_crs("EPSG:26915").iloc[0]
    township = sections[(sections.township == 49) & (sections.range == 32)].union_all()
    assert township.centroid.distance(middle) < 200


def test_what_is_over_or_short_goes_to_the_north_and_west(sections: gpd.GeoDataFrame) -> None:
    on_edge = sections.section.isin([1, 2, 3, 4, 5, 6, 7, 18, 19, 30, 31])
    assert (sections.acres[~on_edge] - 640).abs().max() < 5
    assert (sections.acres[on_edge] - 640).abs().mean() > 10


def test_sections_neither_overlap_nor_leave_gaps(sections: gpd.GeoDataFrame) -> None:
    geometry = sections.geometry.to_numpy()
    assert shapely.coverage_is_valid(geometry)
    together = shapely.union_all(geometry)
    assert isinstance(together, shapely.Polygon) and not together.interiors
    assert together.area == pytest.approx(shapely.area(geometry).sum(), rel=1e-12)


def test_a_sections_label_is_its_legal_description(sections: gpd.GeoDataFrame) -> None:
    row = sections[sections.label == "T49N R32W Sec. 14"].iloc[0]
    (parsed,) = parse_description(row.label)
    assert (
        (parsed.township, parsed.range, parsed.number)
        == (row.township, row.range, row.section)
        == (49, 32, 14)
    )


def test_the_whole_city_has_about_30_000_parcels() -> None:
    counts = {layer.name: len(layer.geometry) for layer in build_city(WHOLE_CITY).layers}
    assert 28_000 <= counts["parcels"] <= 33_000
    assert counts["permits"] == 400
    assert min(counts.values()) >= 2


def test_every_feature_is_valid(city: Path) -> None:
    for name, _ in pyogrio.list_layers(city / "city.gpkg"):
        layer = gpd.read_file(city / "city.gpkg", layer=name)
        assert layer.crs.to_epsg() == 26915
        assert layer.is_valid.all() and not layer.is_empty.any(), name


def test_parcels_share_their_edges_exactly(parcels: gpd.GeoDataFrame) -> None:
    assert shapely.coverage_is_valid(shapely.get_parts(parcels.geometry.to_numpy()))


def test_some_parcels_straddle_section_lines_have_holes_or_several_parts(
    parcels: gpd.GeoDataFrame, sections: gpd.GeoDataFrame
) -> None:
    geometry = parcels.geometry.to_numpy()
    lines = shapely.union_all(shapely.boundary(sections.geometry.to_numpy()))
    shapely.prepare(lines)
    parts = shapely.get_parts(geometry)
    assert shapely.crosses(lines, geometry).sum() >= 10
    assert (shapely.get_num_interior_rings(parts) > 0).sum() >= 3
    assert (shapely.get_num_geometries(geometry) > 1).sum() >= 3


def test_parcel_numbers_are_text_with_leading_zeros(parcels: gpd.GeoDataFrame) -> None:
    assert parcels.parcel_number.str.fullmatch(r"00\d{15}").all()
    assert parcels.parcel_number.is_unique and parcels.pin.is_unique
    assert parcels.owner_zip.str.startswith("0").any()


def test_fields_have_their_own_types(city: Path) -> None:
    info = pyogrio.read_info(city / "city.gpkg", layer="parcels")
    types = dict(zip(info["fields"], info["ogr_types"], strict=True))
    subtypes = dict(zip(info["fields"], info["ogr_subtypes"], strict=True))
    assert types["parcel_number"] == "OFTString"
    assert types["sale_date"] == "OFTDate"
    assert types["updated_at"] == "OFTDateTime"
    assert types["assessed_value"] == "OFTReal"
    assert types["year_built"] == "OFTInteger"
    assert subtypes["tax_exempt"] == "OFSTBoolean"


def test_unknown_is_null_and_not_zero(parcels: gpd.GeoDataFrame) -> None:
    assert parcels.year_built.isna().any() and parcels.sale_price.isna().any()
    assert not (parcels.year_built == 0).any()


def test_owners_have_apostrophes_and_accents_and_say_that_they_are_samples(parcels: gpd.GeoDataFrame) -> None:
    assert parcels.owner.str.contains("sample", case=False).all()
    assert parcels.owner.str.contains("'").any() and parcels.owner.str.contains("ñ|ễ|Ż").any()


def test_zoning_covers_the_council_districts_once(city: Path) -> None:
    zoning = gpd.read_file(city / "city.gpkg", layer="zoning").geometry.to_numpy()
    districts = gpd.read_file(city / "city.gpkg", layer="council_districts").geometry.to_numpy()
    assert shapely.coverage_is_valid(zoning) and shapely.coverage_is_valid(shapely.get_parts(districts))
    assert shapely.area(zoning).sum() == pytest.approx(shapely.area(districts).sum(), rel=1e-6)


def test_numbers_are_planted_in_permits(city: Path) -> None:
    permits = gpd.read_file(city / "city.gpkg", layer="permits")
    planted = permits.applicant_ref.dropna()
    assert len(planted) >= len(permits) / 2
    assert planted.str.fullmatch(SHAPED_LIKE_SSN).all() and planted.str.startswith("8").all()
    cards = permits.payment_ref[permits.payment_ref.str.fullmatch(r"\d{16}")]
    assert set(cards) == {"4111111111111111", "5555555555554444"}
    remarks = " ".join(permits.remarks.dropna())
    assert "4111 1111 1111 1111" in remarks and len(SHAPED_LIKE_SSN.findall(remarks)) == 1


def test_the_catalog_names_every_layer_once(city: Path, catalog: list[dict]) -> None:
    files = {
        "sections.gpkg": ["sections"],
        "city.gpkg": [name for name, _ in pyogrio.list_layers(city / "city.gpkg")],
    }
    layers = [f"{file}|layername={name}" for file, names in files.items() for name in names]
    assert sorted(entry["LAYER"] for entry in catalog) == sorted([*layers, "orthophoto.tif"])


def test_the_catalog_classes_each_layer_in_one_lane(catalog: list[dict]) -> None:
    access = {entry["LAYER"].rpartition("=")[2]: entry["ACCESS"] for entry in catalog}
    named = {lane: {name for name, value in access.items() if value == lane} for lane in access.values()}
    assert named["closed"] == {"pump_station_codes"}
    assert named["licensed"] == {
        "parcels",
        "subdivision_plats",
        "water_mains",
        "sewer_easements",
        "orthophoto.tif",
    }
    assert {"parks", "council_districts", "zoning", "streets", "permits"} <= named["open"]
    assert all(
        bool(entry["STATUTE"] and entry["REASON"]) == (entry["ACCESS"] == "closed") for entry in catalog
    )
    assert all(find_statute(entry["STATUTE"]) for entry in catalog if entry["STATUTE"])


def test_metadata_is_complete_and_describes_every_field(city: Path, catalog: list[dict]) -> None:
    goals = tomllib.loads((RESOURCES / "city.toml").read_text(encoding="utf-8"))["goals"]
    for entry in catalog:
        metadata = DatasetMetadata.from_json(entry["METADATA"])
        assert "sample" in metadata.title and "sample" in metadata.description.lower()
        assert metadata.keywords and metadata.department and metadata.frequency and metadata.contact.email
        assert metadata.goals and set(metadata.goals) <= set(goals)
        file, _, layer = entry["LAYER"].partition("|layername=")
        if layer:
            fields = pyogrio.read_info(city / file, layer=layer)["fields"]
            assert [field.name for field in metadata.fields] == list(fields)
            assert all(field.description for field in metadata.fields) and metadata.key in fields


def test_layers_say_that_they_are_samples(city: Path) -> None:
    for file in ("sections.gpkg", "city.gpkg"):
        for name, _ in pyogrio.list_layers(city / file):
            metadata = pyogrio.read_info(city / file, layer=name)["layer_metadata"]
            assert "sample" in metadata["IDENTIFIER"] and "ample" in metadata["DESCRIPTION"]


def test_the_approval_is_of_the_form_as_it_reads(city: Path) -> None:
    record = json.loads((city / "approval.json").read_text(encoding="utf-8"))
    approval = FormApproval.from_json(record)
    assert approval_state(load_form(RESOURCES / "forms" / f"{record['form']}.toml"), approval).approved
    assert approval.attorney == "Sample City Attorney"
    assert approval.director == "Sample Director of Information Technology"


def test_the_orthophoto_covers_four_sections(city: Path, sections: gpd.GeoDataFrame) -> None:
    with rasterio.open(city / "orthophoto.tif") as photo:
        assert (photo.count, photo.dtypes[0], photo.crs.to_epsg()) == (3, "uint8", 26915)
        assert photo.profile["tiled"] and photo.profile["compress"] == "jpeg"
        assert photo.tags()["TIFFTAG_IMAGEDESCRIPTION"].startswith("Sample")
        frame, spread = shapely.box(*photo.bounds), photo.read().std()
    four = [section(sections, 49, 32, number) for number in (15, 16, 21, 22)]
    assert frame.covers(shapely.union_all(four))
    assert spread > 10


def test_the_same_plan_makes_the_same_bytes(city: Path, tmp_path: Path) -> None:
    again = make(tmp_path / "again")
    for path in sorted(city.iterdir()):
        digests = [hashlib.sha256(file.read_bytes()).hexdigest() for file in (path, again / path.name)]
        assert digests[0] == digests[1], path.name


def test_a_second_run_touches_nothing(city: Path) -> None:
    before = {path.name: path.stat().st_mtime_ns for path in city.iterdir()}
    made = make_sample_city(city, SMALL_CITY, None, lambda _: None)
    assert not made.is_new
    assert {path.name: path.stat().st_mtime_ns for path in city.iterdir()} == before
    assert [path.name for path in city.parent.iterdir()] == [city.name]


def test_a_folder_with_other_files_is_refused_and_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "office"
    folder.mkdir()
    (folder / "budget.ods").write_text("not ours")
    with pytest.raises(Refused, match=r"budget\.ods"):
        make(folder)
    assert [path.name for path in tmp_path.rglob("*")] == ["office", "budget.ods"]


def test_the_project_is_relative_and_names_nobody(tmp_path: Path) -> None:
    python = find_qgis_python()
    if python is None:
        pytest.skip("QGIS's own Python is not on this machine")
    folder = make_sample_city(tmp_path / "city", SMALL_CITY, python, lambda _: None).folder
    with zipfile.ZipFile(folder / "sample.qgz") as archive:
        text = archive.read("sample.qgs").decode()
    assert "<title>Sample city (made, not real)</title>" in text
    sources = set(re.findall(r"<datasource>([^<]+)</datasource>", text))
    assert len(sources) == 14 and all(source.startswith("./") for source in sources)
    assert str(tmp_path) not in text and not re.search(r'saveUser(Full)?="[^"]', text)
    assert re.findall(r"<author>(.*)</author>", text) == ["Sample city (made, not real)"]
