"""Every delivered file, opened again by another reader than wrote it."""

from __future__ import annotations

import csv
import json
from datetime import date, datetime
from pathlib import Path

import fiona
import pytest
import shapely

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.checksums import hash_file
from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractedLayer, ExtractRequest
from independence_opendata_plugin.engine.geodata.formats.checks import check_written
from independence_opendata_plugin.engine.geodata.formats.shapefile import map_names
from independence_opendata_plugin.engine.geodata.formats.stored import WrittenFile
from independence_opendata_plugin.engine.geodata.formats.write import WRITERS, write_format
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job

from ..conftest import EAST, NORTH, MakeLayer, area_of, square

PARCEL = shapely.box(EAST + 100, NORTH + 100, EAST + 150, NORTH + 140)
AS_OF = date(2026, 11, 22)


@pytest.fixture
def parcels(make_layer: MakeLayer, job: Job, tmp_path: Path) -> ExtractedLayer:
    """Three parcels; the third crosses the area's edge."""
    path = make_layer(
        "parcels",
        [PARCEL, shapely.affinity.translate(PARCEL, 60), square(0.95, 0.5, 0.1, 0.1)],
        parcel_number=["00123", "00124", "00125"],
        owner=["O'Brien", "Łukasz", None],
        assessed_value=[100_000, None, 250_000],
        inspected=[datetime(2026, 3, 1, 9, 5), None, None],
    )
    source = LayerSource.parse(str(path))
    (layer,) = extract([ExtractRequest(source, "cut")], area_of(square(0, 0)), tmp_path / "extract.gpkg", job)
    return layer


def write(
    parcels: ExtractedLayer, name: str, folder: Path, crs: str | None = None
) -> tuple[WrittenFile, ...]:
    return write_format(folder.parent / "extract.gpkg", [parcels], name, folder, "L-2026-0001", crs, AS_OF)


@pytest.mark.parametrize("name", list(WRITERS))
def test_each_format_passes_its_own_check(parcels: ExtractedLayer, tmp_path: Path, name: str) -> None:
    (file,) = write(parcels, name, tmp_path / "data")
    check_written(tmp_path / "data", file, parcels, area_of(square(0, 0)))
    assert file.features == 3
    assert Path(file.path).name.startswith("L-2026-0001")


@pytest.mark.parametrize("name", ["GPKG", "Shapefile", "CSV", "FlatGeobuf"])
def test_a_delivery_in_another_crs(parcels: ExtractedLayer, tmp_path: Path, name: str) -> None:
    (file,) = write(parcels, name, tmp_path / "data", "ESRI:102698")
    check_written(tmp_path / "data", file, parcels, area_of(square(0, 0)))
    assert file.crs == "ESRI:102698"


@pytest.mark.parametrize("name", list(WRITERS))
def test_the_same_rows_give_the_same_bytes(parcels: ExtractedLayer, tmp_path: Path, name: str) -> None:
    hashes = []
    for folder in (tmp_path / "once", tmp_path / "again"):
        write(parcels, name, folder)
        hashes.append({path.name: hash_file(path) for path in folder.rglob("*") if path.is_file()})
    assert hashes[0] == hashes[1]


def test_geojson_is_longitude_and_latitude(parcels: ExtractedLayer, tmp_path: Path) -> None:
    (file,) = write(parcels, "GeoJSON", tmp_path / "data", "EPSG:26915")
    document = json.loads((tmp_path / "data" / file.path).read_text())
    assert "crs" not in document
    longitude, latitude = document["features"][0]["geometry"]["coordinates"][0][0]
    assert (round(longitude, 1), round(latitude, 1)) == (-94.4, 39.0)
    assert document["features"][0]["properties"]["parcel_number"] == "00123"


def test_csv_keeps_leading_zeros_and_tells_null_from_empty(parcels: ExtractedLayer, tmp_path: Path) -> None:
    (file,) = write(parcels, "CSV", tmp_path / "data")
    text = (tmp_path / "data" / file.path).read_text(encoding="utf-8")
    rows = list(csv.DictReader(text.splitlines()))
    assert [row["parcel_number"] for row in rows] == ["00123", "00124", "00125"]
    assert [row["owner"] for row in rows] == ["O'Brien", "Łukasz", ""]
    assert rows[0]["WKT"].startswith("POLYGON ((")


def test_csv_of_points_has_coordinate_columns(make_layer: MakeLayer, job: Job, tmp_path: Path) -> None:
    source = LayerSource.parse(str(make_layer("hydrants", [PARCEL.centroid], x=["mine"])))
    (layer,) = extract([ExtractRequest(source, "cut")], area_of(square(0, 0)), tmp_path / "extract.gpkg", job)
    (file,) = write_format(tmp_path / "extract.gpkg", [layer], "CSV", tmp_path / "data", "L", None, AS_OF)
    (row,) = csv.DictReader((tmp_path / "data" / file.path).read_text().splitlines())
    assert row == {"x": "380125", "y": "4320120", "x_2": "mine"}


def test_shapefile_names_are_unique_and_told(parcels: ExtractedLayer, tmp_path: Path) -> None:
    (file,) = write(parcels, "Shapefile", tmp_path / "data")
    assert file.notes[:2] == (
        "field parcel_number is named parcel_num in the Shapefile",
        "field assessed_value is named assessed_v in the Shapefile",
    )
    with fiona.open(tmp_path / "data" / file.path) as collection:
        first = next(iter(collection))
    assert first.properties["parcel_num"] == "00123"
    assert first.properties["inspected"] == "2026-03-01T09:05:00.000+0000"


def test_names_of_ten_bytes() -> None:
    assert map_names(["assessed_value", "assessed_valid", "ASSESSED_V", "größenklasse"]) == {
        "assessed_value": "assessed_v",
        "assessed_valid": "assessed_2",
        "ASSESSED_V": "ASSESSED_3",
        "größenklasse": "größenkl",
    }


def test_long_texts_are_shortened_in_shapefiles_only(make_layer: MakeLayer, job: Job, tmp_path: Path) -> None:
    source = LayerSource.parse(str(make_layer("long", [PARCEL], remark=["ü" * 200])))
    (layer,) = extract([ExtractRequest(source, "cut")], area_of(square(0, 0)), tmp_path / "extract.gpkg", job)
    (file,) = write_format(
        tmp_path / "extract.gpkg", [layer], "Shapefile", tmp_path / "data", "L", None, AS_OF
    )
    with fiona.open(tmp_path / "data" / file.path) as collection:
        assert next(iter(collection)).properties["remark"] == "ü" * 127
    assert file.notes == ("1 texts of field remark are shortened to 254 bytes in the Shapefile",)


def test_mixed_geometry_becomes_a_shapefile_for_each_kind(
    make_layer: MakeLayer, job: Job, tmp_path: Path
) -> None:
    source = LayerSource.parse(str(make_layer("mixed", [PARCEL, PARCEL.centroid, PARCEL.exterior])))
    (layer,) = extract([ExtractRequest(source, "cut")], area_of(square(0, 0)), tmp_path / "extract.gpkg", job)
    files = write_format(tmp_path / "extract.gpkg", [layer], "Shapefile", tmp_path / "data", "L", None, AS_OF)
    assert [(file.path, file.features) for file in files] == [
        ("L_mixed_points.shp", 1),
        ("L_mixed_lines.shp", 1),
        ("L_mixed_polygons.shp", 1),
    ]


def test_a_collection_of_geometries_is_refused_as_shapefile(
    make_layer: MakeLayer, job: Job, tmp_path: Path
) -> None:
    both = shapely.GeometryCollection([PARCEL, PARCEL.centroid])
    source = LayerSource.parse(str(make_layer("collected", [both])))
    (layer,) = extract([ExtractRequest(source, "cut")], area_of(square(0, 0)), tmp_path / "extract.gpkg", job)
    with pytest.raises(Refused, match="'collected' as Shapefile"):
        write_format(tmp_path / "extract.gpkg", [layer], "Shapefile", tmp_path / "data", "L", None, AS_OF)


@pytest.mark.parametrize("name", list(WRITERS))
def test_an_empty_layer_is_a_file_with_its_schema(
    make_layer: MakeLayer, job: Job, tmp_path: Path, name: str
) -> None:
    source = LayerSource.parse(str(make_layer("far", [square(20, 20)], owner=["x"])))
    (layer,) = extract([ExtractRequest(source, "cut")], area_of(square(0, 0)), tmp_path / "extract.gpkg", job)
    (file,) = write_format(tmp_path / "extract.gpkg", [layer], name, tmp_path / "data", "L", None, AS_OF)
    check_written(tmp_path / "data", file, layer, area_of(square(0, 0)))
    assert file.features == 0


def test_a_file_with_a_row_too_few_is_found_out(parcels: ExtractedLayer, tmp_path: Path) -> None:
    (file,) = write(parcels, "CSV", tmp_path / "data")
    path = tmp_path / "data" / file.path
    path.write_text("\n".join(path.read_text(encoding="utf-8").splitlines()[:-1]), encoding="utf-8")
    with pytest.raises(Refused, match="holds 2 features, 3 were written"):
        check_written(tmp_path / "data", file, parcels, None)


@pytest.mark.parametrize("name", ["GeoJSON", "KML"])
def test_a_text_that_ends_in_the_middle_is_found_out(
    parcels: ExtractedLayer, tmp_path: Path, name: str
) -> None:
    (file,) = write(parcels, name, tmp_path / "data")
    path = tmp_path / "data" / file.path
    content = path.read_bytes()
    path.write_bytes(content[: content.rfind(b"00125")])
    with pytest.raises(Refused, match="holds 2 features, 3 were written|cannot be read back"):
        check_written(tmp_path / "data", file, parcels, None)


def test_a_file_that_reaches_beyond_the_area_is_found_out(parcels: ExtractedLayer, tmp_path: Path) -> None:
    (file,) = write(parcels, "GPKG", tmp_path / "data")
    with pytest.raises(Refused, match="reaches beyond the area"):
        check_written(tmp_path / "data", file, parcels, area_of(square(0, 0, 0.05, 0.5)))


def test_an_unknown_format_is_refused(parcels: ExtractedLayer, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="format DWG"):
        write(parcels, "DWG", tmp_path / "data")
