"""The File Geodatabase of a delivery, read by another GDAL than wrote it."""

from __future__ import annotations

import warnings
from datetime import UTC, datetime
from pathlib import Path
from xml.etree.ElementTree import fromstring

import fiona
import pyarrow as pa
import pyogrio
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shapely.geometry import mapping

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractRequest
from independence_opendata_plugin.engine.geodata.formats.checks import check_written
from independence_opendata_plugin.engine.geodata.formats.filegdb_names import map_fields, name_class
from independence_opendata_plugin.engine.geodata.formats.presentation import Presentation
from independence_opendata_plugin.engine.geodata.formats.write import write_format
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job

from ..conftest import MakeLayer
from .conftest import AREA, AS_OF, COURTYARD, PARCEL, STREET, Deliver

# Where a geodatabase keeps the descriptions of its classes.
ITEMS = "a00000004.gdbtable"


def test_all_layers_of_a_delivery_are_in_one_folder(make_layer: MakeLayer, job: Job, tmp_path: Path) -> None:
    names = {"parcels": [PARCEL, COURTYARD], "streets": [STREET], "hydrants": [PARCEL.centroid]}
    requests = [
        ExtractRequest(LayerSource.parse(str(make_layer(name, shapes))), "cut")
        for name, shapes in names.items()
    ]
    layers = extract(requests, AREA, tmp_path / "extract.gpkg", job)
    files = write_format(
        tmp_path / "extract.gpkg", layers, "FileGDB", tmp_path / "data", "L-2026-0001", None, AS_OF
    )
    for file, layer in zip(files, layers, strict=True):
        check_written(tmp_path / "data", file, layer, AREA)
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["L-2026-0001.gdb"]
    assert fiona.listlayers(tmp_path / "data" / "L-2026-0001.gdb") == ["parcels", "streets", "hydrants"]
    assert [(file.layer, file.features, file.crs) for file in files] == [
        ("parcels", 2, "EPSG:26915"),
        ("streets", 1, "EPSG:26915"),
        ("hydrants", 1, "EPSG:26915"),
    ]


def test_names_that_a_geodatabase_refuses_are_changed_and_told(deliver: Deliver) -> None:
    fields = ["OBJECTID", "Shape", "SHAPE_Area", "order", "número de casa", "2nd", "größe", "x" * 80]
    made = deliver("FileGDB", [PARCEL], **{name: ["1"] for name in fields})
    kept = ["OBJECTID_2", "Shape_2", "SHAPE_Area_2", "order_", "número_de_casa", "f_2nd", "größe", "x" * 60]
    with fiona.open(made.path, layer="calles_y_lotes") as rows:
        assert list(rows.schema["properties"]) == kept
    assert made.files[0].notes == tuple(
        f"field {name} is named {other} in the File Geodatabase"
        for name, other in zip(fields, kept, strict=True)
        if name != other
    )


def test_a_field_called_as_the_identifier_keeps_its_values(deliver: Deliver) -> None:
    made = deliver("FileGDB", [PARCEL, COURTYARD], OBJECTID=[700, 5])
    with fiona.open(made.path, layer="calles_y_lotes") as rows:
        assert sorted(row.properties["OBJECTID_2"] for row in rows) == [5, 700]


def test_types_that_a_geodatabase_has_not_lose_nothing_untold(deliver: Deliver) -> None:
    made = deliver(
        "FileGDB",
        [PARCEL],
        small=[2**31 - 1],
        wide=[2**53],
        widest=[2**53 + 1],
        vacant=[True],
        seen=[datetime(2026, 3, 1, 9, 5, 7, 400_000, tzinfo=UTC)],
        laid=[datetime(2026, 3, 1, 9, 5)],
        remark=["ü" * 70_000],
    )
    with fiona.open(made.path, layer="calles_y_lotes") as rows:
        (row,) = rows
    values = dict(row.properties)
    assert values.pop("remark") == "ü" * 70_000
    assert values == {
        "small": 2**31 - 1,
        "wide": float(2**53),
        "widest": str(2**53 + 1),
        "vacant": 1,
        "seen": "2026-03-01T09:05:07+00:00",
        "laid": "2026-03-01T09:05:00+00:00",
    }
    assert made.files[0].notes == (
        "field wide holds its whole numbers as doubles in the File Geodatabase",
        "field widest holds its numbers as text in the File Geodatabase",
        "field vacant holds 1 and 0 for true and false in the File Geodatabase",
        "times of field seen are rounded to whole seconds in the File Geodatabase",
    )


def test_days_have_a_time(tmp_path: Path, job: Job) -> None:
    schema = {"geometry": "Polygon", "properties": {"built": "date"}}
    with fiona.open(tmp_path / "lots.gpkg", "w", "GPKG", schema, crs="EPSG:26915") as rows:
        rows.write({"geometry": mapping(PARCEL), "properties": {"built": "1907-05-04"}})
    source = LayerSource.parse(str(tmp_path / "lots.gpkg"))
    (layer,) = extract([ExtractRequest(source, "cut")], AREA, tmp_path / "extract.gpkg", job)
    (file,) = write_format(tmp_path / "extract.gpkg", [layer], "FileGDB", tmp_path, "L", None, AS_OF)
    with fiona.open(tmp_path / file.path, layer="lots") as rows:
        assert [row.properties["built"] for row in rows] == ["1907-05-04T00:00:00+00:00"]
    assert file.notes == ("field built holds its days with the time 00:00 in the File Geodatabase",)


def test_people_read_aliases(make_layer: MakeLayer, job: Job, tmp_path: Path) -> None:
    """The catalog's where there is one, else the name that the geodatabase could not take."""
    source = LayerSource.parse(str(make_layer("lots", [PARCEL], pid=["1"], **{"zone code": ["R-6"]})))
    (layer,) = extract([ExtractRequest(source, "cut")], AREA, tmp_path / "extract.gpkg", job)
    shown = {"lots": Presentation({"pid": "Parcel number"})}
    (file,) = write_format(tmp_path / "extract.gpkg", [layer], "FileGDB", tmp_path, "L", None, AS_OF, shown)
    items = pyogrio.read_dataframe(tmp_path / file.path / ITEMS)
    described = fromstring(items.loc[items["Name"] == "lots", "Definition"].item())
    fields = {
        field.findtext("Name"): field.findtext("AliasName") for field in described.iter("GPFieldInfoEx")
    }
    assert (fields["pid"], fields["zone_code"]) == ("Parcel number", "zone code")


def test_mixed_geometry_becomes_a_class_for_each_kind(deliver: Deliver) -> None:
    doors = shapely.MultiPoint([PARCEL.centroid, STREET.interpolate(5)])
    shapes = [PARCEL, STREET, PARCEL.centroid, doors, shapely.force_3d(COURTYARD, 250)]
    made = deliver("FileGDB", shapes, number=[1, 2, 3, 4, 5])
    found = {}
    for file in made.files:
        with fiona.open(made.folder / file.path, layer=file.layer) as rows:
            found[file.layer] = (rows.schema["geometry"], sorted(row.properties["number"] for row in rows))
    assert found == {
        "calles_y_lotes_points": ("MultiPoint", [3, 4]),
        "calles_y_lotes_lines": ("MultiLineString", [2]),
        "calles_y_lotes_polygons": ("3D MultiPolygon", [1, 5]),
    }


def test_a_collection_of_geometries_is_refused(deliver: Deliver) -> None:
    with pytest.raises(Refused, match="'calles_y_lotes' as File Geodatabase.*geometry collections"):
        deliver("FileGDB", [shapely.GeometryCollection([PARCEL, PARCEL.centroid])])


@pytest.mark.parametrize("crs", ["ESRI:102698", "EPSG:4326", "EPSG:3857"])
def test_places_in_another_crs_stay_within_a_tenth_of_a_millimetre(deliver: Deliver, crs: str) -> None:
    made = deliver("FileGDB", [PARCEL], crs)
    stored = pyogrio.read_dataframe(made.path).to_crs("EPSG:26915").geometry.item()
    assert shapely.hausdorff_distance(stored, PARCEL) < 0.0002


def test_names_of_classes_avoid_sql_and_what_is_taken() -> None:
    assert name_class("parcels", []) == "parcels"
    assert name_class("table", []) == "table_"
    assert name_class("gdb_items", []) == "layer_gdb_items"
    assert name_class("lots_points", ["Lots_Points"]) == "lots_points_2"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.text(max_size=70), min_size=1, max_size=4, unique=True))
def test_gdal_takes_every_name_as_it_was_made(tmp_path: Path, names: list[str]) -> None:
    kept = list(map_fields(names).values())
    database = tmp_path / f"{len(list(tmp_path.iterdir()))}.gdb"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        pyogrio.write_arrow(
            pa.table([["x"]] * len(kept), names=kept), database, layer="t", driver="OpenFileGDB"
        )
    assert pyogrio.read_info(database)["fields"].tolist() == kept
