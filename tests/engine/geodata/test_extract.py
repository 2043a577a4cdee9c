"""The canonical extract, from layers that a city's GIS really has: broken, mixed, curved, empty, badly named."""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import geopandas
import pyogrio
import pytest
import shapely

from independence_opendata_plugin.chapter33.refusal import Cancelled, Refused
from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractedLayer, ExtractRequest
from independence_opendata_plugin.engine.geodata.layer_cut import estimate
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job

from ..conftest import EAST, NORTH, UTM15, MakeLayer, area_of, square

INSIDE = shapely.box(EAST + 100, NORTH + 100, EAST + 150, NORTH + 140)
OUTSIDE = square(20, 20, 0.1, 0.1)


def cut(path: Path, job: Job, *, mode: str = "cut", crs: str | None = None, name: str = "") -> ExtractedLayer:
    source = LayerSource.parse({"path": str(path), "crs": crs, "name": name})
    (layer,) = extract(
        [ExtractRequest(source, mode)], area_of(square(0, 0)), path.with_name("extract.gpkg"), job
    )
    return layer


def rows_of(folder: Path, layer: ExtractedLayer) -> geopandas.GeoDataFrame:
    return geopandas.read_file(folder / "extract.gpkg", layer=layer.table)


def test_bytes_are_counted_as_the_ordinance_counts_them(make_layer: MakeLayer, job: Job) -> None:
    """By hand, for one square: ISO WKB is 1 + 4 + 4 + 4 + 5 x 16 = 93 bytes; "Söhne" has 6 bytes in UTF-8, a number
    and a truth value 8 each, null none."""
    path = make_layer("counted", [INSIDE], owner=["Söhne"], value=[250_000], vacant=[True], remark=[None])
    assert cut(path, job).bytes == 93 + 6 + 8 + 8 + 0


def test_a_point_counts_21_bytes_and_a_line_of_two_vertices_41(make_layer: MakeLayer, job: Job) -> None:
    point, line = INSIDE.centroid, shapely.LineString([(EAST + 1, NORTH + 1), (EAST + 2, NORTH + 2)])
    assert cut(make_layer("points", [point], note=["a"]), job).bytes == 21 + 1
    assert cut(make_layer("lines", [line], note=["ab"]), job).bytes == 41 + 2


def test_the_count_is_that_of_the_delivered_rows(make_layer: MakeLayer, job: Job, tmp_path: Path) -> None:
    path = make_layer("several", [INSIDE, square(0.5, 0.5), OUTSIDE], name=["a", "bb", "ccc"])
    layer = cut(path, job)
    rows = rows_of(tmp_path, layer)
    counted = sum(
        len(shapely.to_wkb(row.geometry, flavor="iso")) + len(row["name"]) for _, row in rows.iterrows()
    )
    assert (layer.features_out, layer.bytes) == (2, counted)


def test_one_multipart_feature_makes_the_layer_multipart(
    make_layer: MakeLayer, job: Job, tmp_path: Path
) -> None:
    two_parts = shapely.MultiPolygon([INSIDE, shapely.box(EAST + 300, NORTH + 300, EAST + 320, NORTH + 320)])
    layer = cut(make_layer("parts", [INSIDE, two_parts]), job)
    assert layer.geometry_type == "MultiPolygon"
    assert set(rows_of(tmp_path, layer).geom_type) == {"MultiPolygon"}


def test_invalid_geometry_is_repaired_and_told(make_layer: MakeLayer, job: Job, tmp_path: Path) -> None:
    x, y = EAST + 100, NORTH + 100
    bow = shapely.Polygon([(x, y), (x + 100, y + 100), (x + 100, y), (x, y + 100), (x, y)])
    layer = cut(make_layer("bow", [bow]), job)
    assert layer.notes == ("1 invalid geometries repaired",)
    assert rows_of(tmp_path, layer).geometry.is_valid.all()
    assert rows_of(tmp_path, layer).geometry.area.sum() == pytest.approx(5000)


def test_null_and_empty_geometry_is_left_out(make_layer: MakeLayer, job: Job) -> None:
    layer = cut(make_layer("gaps", [INSIDE, None, shapely.Polygon()]), job)
    assert layer.features_out == 1


def test_null_geometry_of_a_whole_layer_is_counted(make_layer: MakeLayer, job: Job, tmp_path: Path) -> None:
    source = LayerSource.parse(str(make_layer("gaps", [INSIDE, None])))
    (layer,) = extract([ExtractRequest(source, "whole")], None, tmp_path / "all.gpkg", job)
    assert (layer.features_in, layer.features_out, layer.notes) == (2, 1, ("1 without geometry left out",))


def put_circle(path: Path, x: float, y: float, radius: float) -> None:
    """Put a circle, as GDAL stores one, in the place of the only feature of a GeoPackage."""
    corners = [(x - radius, y), (x, y + radius), (x + radius, y), (x, y - radius), (x - radius, y)]
    arc = struct.pack("<BII", 1, 8, len(corners)) + b"".join(
        struct.pack("<2d", *corner) for corner in corners
    )
    wkb = struct.pack("<BII", 1, 10, 1) + arc
    with closing(sqlite3.connect(path)) as database, database:
        for (trigger,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        blob = b"GP" + struct.pack("<BBi", 0, 1, 26915) + wkb
        database.execute("UPDATE circle SET geom = ?", [blob])
        database.execute("UPDATE gpkg_geometry_columns SET geometry_type_name = 'CURVEPOLYGON'")


def test_curves_become_straight_pieces(make_layer: MakeLayer, job: Job, tmp_path: Path) -> None:
    """A circle of 100 m about the middle of the mile: its area is 31,416 square metres."""
    path = make_layer("circle", [square(0.4, 0.4, 0.2, 0.2)])
    put_circle(path, EAST + 800, NORTH + 800, 100)
    layer = cut(path, job)
    assert layer.notes == ("1 curved geometries made of straight pieces",)
    assert rows_of(tmp_path, layer).geometry.area.sum() == pytest.approx(31_416, rel=1e-2)


def test_heights_stay_and_measures_go(job: Job, tmp_path: Path) -> None:
    path = tmp_path / "route.csv"
    path.write_text(
        f'WKT,name\n"LINESTRING ZM ({EAST + 1} {NORTH + 1} 300 7, {EAST + 9} {NORTH + 9} 301 8)",a\n'
    )
    layer = cut(path, job, crs=UTM15)
    assert layer.notes == ("M values of 1 geometries left out",)
    assert layer.geometry_type == "LineString Z"
    assert shapely.get_coordinates(rows_of(tmp_path, layer).geometry, include_z=True)[:, 2].tolist() == [
        300,
        301,
    ]


def test_mixed_geometry_is_delivered_mixed(make_layer: MakeLayer, job: Job, tmp_path: Path) -> None:
    line = shapely.LineString([(EAST + 1, NORTH + 1), (EAST + 2, NORTH + 2)])
    layer = cut(make_layer("mixed", [INSIDE, line, INSIDE.centroid]), job)
    assert (layer.geometry_type, layer.features_out) == ("Unknown", 3)
    assert len(rows_of(tmp_path, layer)) == 3


def test_a_layer_without_crs_is_refused_by_name(make_layer: MakeLayer, job: Job) -> None:
    path = make_layer("nowhere", [INSIDE], crs=None)
    with pytest.raises(Refused, match="'nowhere'.*no coordinate reference system"):
        cut(path, job, name="nowhere")
    assert not path.with_name("extract.gpkg").exists()


def test_a_crs_that_the_user_assigned_counts(make_layer: MakeLayer, job: Job) -> None:
    assert cut(make_layer("nowhere", [INSIDE], crs=None), job, crs=UTM15).crs == UTM15


def test_a_layer_with_nothing_inside_is_delivered_empty_with_its_schema(
    make_layer: MakeLayer, job: Job, tmp_path: Path
) -> None:
    layer = cut(make_layer("far", [OUTSIDE], owner=["x"], value=[1]), job)
    assert (layer.features_out, layer.bytes) == (0, 0)
    assert [name for name, _ in layer.fields] == ["owner", "value"]
    info = pyogrio.read_info(tmp_path / "extract.gpkg", layer=layer.table)
    assert (info["features"], list(info["fields"]), info["crs"]) == (0, ["owner", "value"], UTM15)


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("../x", "x"),
        ("CON", "layer_con"),
        ("😀", "layer"),
        ("Straße & Büro", "strae_buro"),
        ("n" * 200, "n" * 60),
        ("2nd Street", "layer_2nd_street"),
        ("a\\b:c*?", "a_b_c"),
    ],
)
def test_any_name_becomes_a_safe_table_and_is_kept(
    make_layer: MakeLayer, job: Job, name: str, table: str, tmp_path: Path
) -> None:
    layer = cut(make_layer("plain", [INSIDE]), job, name=name)
    assert (layer.name, layer.table) == (name, table)
    assert len(rows_of(tmp_path, layer)) == 1


def test_two_layers_of_one_name_are_both_delivered(make_layer: MakeLayer, job: Job, tmp_path: Path) -> None:
    sources = [
        LayerSource.parse({"path": str(make_layer(file, [INSIDE], who=[file])), "name": "Parcels"})
        for file in ("one", "two")
    ]
    requests = [ExtractRequest(source, "cut") for source in sources]
    layers = extract(requests, area_of(square(0, 0)), tmp_path / "extract.gpkg", job)
    assert [layer.table for layer in layers] == ["parcels", "parcels_2"]
    assert [rows_of(tmp_path, layer)["who"].tolist() for layer in layers] == [["one"], ["two"]]


def test_fields_that_differ_only_in_case_or_are_called_fid_survive(job: Job, tmp_path: Path) -> None:
    path = tmp_path / "cases.geojson"
    geopandas.GeoDataFrame(
        {"fid": ["a"], "Name": ["b"], "name": ["c"], "geom": ["d"]}, geometry=[INSIDE], crs=UTM15
    ).to_crs(4326).to_file(path, driver="GeoJSON")
    layer = cut(path, job)
    assert [name for name, _ in layer.fields] == ["fid_2", "Name", "name_2", "geom_2"]
    row = rows_of(tmp_path, layer).iloc[0]
    assert [row[name] for name, _ in layer.fields] == ["a", "b", "c", "d"]


def test_fields_that_are_not_licensed_stay_in_the_office(
    make_layer: MakeLayer, job: Job, tmp_path: Path
) -> None:
    source = LayerSource.parse(str(make_layer("owners", [INSIDE], owner=["Q. Secret"], zone=["R-1"])))
    request = ExtractRequest(source, "cut", without=("owner",))
    (layer,) = extract([request], area_of(square(0, 0)), tmp_path / "extract.gpkg", job)
    assert [name for name, _ in layer.fields] == ["zone"]
    assert b"Q. Secret" not in (tmp_path / "extract.gpkg").read_bytes()


def test_a_field_to_leave_out_that_was_renamed_stops_the_delivery(
    make_layer: MakeLayer, job: Job, tmp_path: Path
) -> None:
    source = LayerSource.parse(str(make_layer("owners", [INSIDE], owner_name=["Q. Secret"])))
    with pytest.raises(Refused, match="'owners': it has no field owner"):
        extract([ExtractRequest(source, "cut", without=("owner",))], None, tmp_path / "extract.gpkg", job)
    assert not (tmp_path / "extract.gpkg").exists()


def test_a_subset_is_respected(make_layer: MakeLayer, job: Job, tmp_path: Path) -> None:
    path = make_layer("zones", [INSIDE, INSIDE], zone=["R-1", "C-2"])
    source = LayerSource.parse(f"{path}|layername=zones|subset=zone = 'C-2'")
    (layer,) = extract([ExtractRequest(source, "cut")], area_of(square(0, 0)), tmp_path / "extract.gpkg", job)
    assert rows_of(tmp_path, layer)["zone"].tolist() == ["C-2"]


def test_an_estimate_is_near_the_measure_and_writes_nothing(
    make_layer: MakeLayer, job: Job, tmp_path: Path
) -> None:
    path = make_layer("several", [INSIDE, square(0.9, 0.2, 0.2, 0.2), OUTSIDE])
    layer = cut(path, job)
    (tmp_path / "extract.gpkg").unlink()
    features, content = estimate(
        ExtractRequest(LayerSource.parse(str(path)), "cut"), area_of(square(0, 0)), job
    )
    assert features == layer.features_out == 2
    assert content == pytest.approx(layer.bytes, rel=0.05)
    assert [entry.name for entry in tmp_path.iterdir()] == ["several.gpkg"]


def test_cancelling_leaves_nothing(make_layer: MakeLayer, job: Job, tmp_path: Path) -> None:
    path = make_layer("plain", [INSIDE])
    stopped = Job(now=job.now, as_of=job.as_of, cache=job.cache, is_cancelled=lambda: True)
    with pytest.raises(Cancelled):
        cut(path, stopped)
    assert [entry.name for entry in tmp_path.iterdir()] == ["plain.gpkg"]


def test_a_file_that_is_gone_is_refused_by_name(job: Job, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="'gone'.*cannot be read"):
        cut(tmp_path / "gone.gpkg", job)
