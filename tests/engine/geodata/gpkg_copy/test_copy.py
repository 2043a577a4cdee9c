"""Layers copied within SQLite: the same rows, bytes and notes as through GDAL, whatever the layer holds."""

from __future__ import annotations

import datetime
import shutil
import sqlite3
import subprocess
import threading
import warnings
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import fiona
import numpy as np
import pyarrow as pa
import pyogrio
import pytest
import shapely

from independence_opendata_plugin.chapter33.refusal import Cancelled
from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractRequest
from independence_opendata_plugin.engine.geodata.geopackage import WrittenTable
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job

from ...conftest import EAST, MILE, NORTH, area_of, square
from .both_ways import TABLE, Outcome, assert_same, cut_both_ways
from .layers import LAYER, blob, tamper, write_gpkg

AREA = area_of(square(0, 0))
INSIDE = [shapely.box(x, NORTH + 100, x + 40, NORTH + 140) for x in np.arange(EAST + 100, EAST + 1500, 50)]
ON_THE_EDGE = shapely.box(EAST - 30, NORTH + 500, EAST + 30, NORTH + 540)
NEXT_DOOR = shapely.box(EAST - 60, NORTH + 600, EAST, NORTH + 640)
FAR = square(20, 20, 0.1, 0.1)
PARCELS = [*INSIDE, ON_THE_EDGE, NEXT_DOOR, FAR]
COPIED = len(INSIDE) + 1

MakeParcels = Callable[..., Path]
CutBothWays = Callable[..., tuple[Outcome, Outcome]]


def names(count: int) -> dict[str, pa.Array]:
    return {"name": pa.array([f"parcel {number}" for number in range(1, count + 1)])}


@pytest.fixture
def parcels(tmp_path: Path) -> MakeParcels:
    """Writes a layer of the parcels above, or of other geometries, with a name each or other columns."""

    def write(
        geometries: Sequence[shapely.Geometry | None] = PARCELS, kind: str = "Polygon", **columns: pa.Array
    ) -> Path:
        return write_gpkg(tmp_path / "source.gpkg", geometries, columns or names(len(geometries)), kind)

    return write


@pytest.fixture
def cut(tmp_path: Path, job: Job) -> CutBothWays:
    """Cuts a layer to the area, or another one, within SQLite and through GDAL."""

    def both(source: Path | LayerSource, **how: Any) -> tuple[Outcome, Outcome]:
        return cut_both_ways(source, how.pop("area", AREA), tmp_path, job, **how)

    return both


def told_of(outcome: Outcome) -> WrittenTable:
    assert isinstance(outcome.told, WrittenTable)
    return outcome.told


def test_bytes_of_copied_rows_are_counted_as_the_ordinance_counts_them(
    parcels: MakeParcels, cut: CutBothWays
) -> None:
    """By hand, for a square inside: ISO WKB is 1 + 4 + 4 + 4 + 5 x 16 = 93 bytes; "Söhne" has 6 bytes in UTF-8, a
    number, a date and a truth value 8 each, null none."""
    path = parcels(
        INSIDE[:2],
        owner=pa.array(["Söhne", None]),
        value=pa.array([1.5, None]),
        sold=pa.array([datetime.date(2020, 2, 29), None]),
        vacant=pa.array([True, False]),
    )
    copied, written = cut(path)
    assert told_of(copied).bytes == (93 + 6 + 8 + 8 + 8) + (93 + 8)
    assert_same(copied, written)


KINDS = {
    "Polygon": lambda box: box,
    "MultiPolygon": lambda box: shapely.MultiPolygon([box]),
    "LineString": lambda box: shapely.LineString(shapely.get_coordinates(box)[[0, 2]]),
    "MultiLineString": lambda box: shapely.MultiLineString([shapely.get_coordinates(box)[[0, 2]]]),
    "Point": lambda box: box.centroid,
    "MultiPoint": lambda box: shapely.MultiPoint(shapely.get_coordinates(box)[[0, 2]]),
    "Polygon Z": lambda box: shapely.force_3d(box, 7.5),
    "MultiLineString Z": lambda box: shapely.force_3d(shapely.MultiLineString([box.exterior.coords]), 7.5),
    "Point Z": lambda box: shapely.force_3d(box.centroid, 7.5),
}


@pytest.mark.parametrize("mode", ["cut", "whole"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_geometry_is_copied(
    parcels: MakeParcels, cut: CutBothWays, kind: str, mode: str
) -> None:
    geometries = [KINDS[kind](box) for box in PARCELS]
    copied, written = cut(parcels(geometries, kind), mode=mode)
    assert told_of(copied).rows >= len(INSIDE)
    assert_same(copied, written)


def test_a_layer_becomes_multipart_where_a_cut_makes_two_pieces(
    parcels: MakeParcels, cut: CutBothWays
) -> None:
    """A U whose bottom lies outside: two arms are left of it."""
    legs = shapely.box(EAST - 20, NORTH + 500, EAST + 80, NORTH + 590)
    u_shape = legs.difference(shapely.box(EAST - 10, NORTH + 530, EAST + 80, NORTH + 560))
    copied, written = cut(parcels([*PARCELS, u_shape]))
    assert told_of(copied).geometry_type == "MultiPolygon"
    assert_same(copied, written)


def test_an_area_around_the_whole_layer_takes_rows_in_their_own_order(
    parcels: MakeParcels, cut: CutBothWays
) -> None:
    """Also those without a geometry, which are counted."""
    path = parcels([*reversed(INSIDE), None, shapely.Polygon()])
    copied, written = cut(path)
    assert told_of(copied).tally.without_geometry == 1
    assert_same(copied, written)


@pytest.mark.parametrize(
    "own_crs", ["EPSG:4326", "EPSG:6512", "+proj=tmerc +lat_0=36 +lon_0=-94.5 +k=0.9999 +x_0=250000"]
)
def test_layers_of_any_crs_are_copied(
    parcels: MakeParcels, cut: CutBothWays, tmp_path: Path, own_crs: str
) -> None:
    moved = pyogrio.read_dataframe(parcels()).to_crs(own_crs)
    path = write_gpkg(tmp_path / "moved.gpkg", list(moved.geometry), names(len(moved)), "Polygon", own_crs)
    copied, written = cut(path)
    assert told_of(copied).rows == COPIED
    assert_same(copied, written)


def test_a_crs_that_the_user_assigned_goes_into_each_blob(parcels: MakeParcels, cut: CutBothWays) -> None:
    """EPSG:32615 has the same coordinates, to a metre or two, and another number in every blob's header."""
    source = LayerSource.parse({"path": str(parcels()), "layer": LAYER, "crs": "EPSG:32615"})
    copied, written = cut(source)
    assert told_of(copied).rows >= len(INSIDE) - 1
    assert_same(copied, written)


@pytest.mark.parametrize("fid", ["fid", "id", "OBJECTID", 'Nº "1"'])
def test_any_name_may_stand_for_a_column(tmp_path: Path, cut: CutBothWays, fid: str) -> None:
    odd = ["order", "value", "key", "type", "j", "s", "p", 'a "quoted" name', "año", "rowid_", "it's"]
    columns = {name: pa.array([f"{name} {row}" for row in range(len(PARCELS))]) for name in odd}
    copied, written = cut(write_gpkg(tmp_path / "odd.gpkg", PARCELS, columns, "Polygon", FID=fid))
    assert [field.name for field in told_of(copied).schema] == [*odd, "geom"]
    assert_same(copied, written)


def test_fields_that_are_not_licensed_are_not_copied(
    parcels: MakeParcels, cut: CutBothWays, tmp_path: Path
) -> None:
    path = parcels(owner=pa.array(["Secret Owner"] * len(PARCELS)), **names(len(PARCELS)))
    copied, written = cut(path, without=["owner"])
    assert_same(copied, written)
    assert b"Secret" not in (tmp_path / "sqlite.gpkg").read_bytes()


def test_negative_feature_ids_are_copied(parcels: MakeParcels, cut: CutBothWays) -> None:
    path = parcels()
    tamper(path, f"UPDATE {LAYER} SET fid = -fid", f"UPDATE rtree_{LAYER}_geom SET id = -id")
    copied, written = cut(path)
    assert told_of(copied).rows == COPIED
    assert_same(copied, written)


def test_generated_columns_are_copied_as_values(parcels: MakeParcels, cut: CutBothWays) -> None:
    path = parcels()
    tamper(path, f"ALTER TABLE {LAYER} ADD COLUMN label TEXT GENERATED ALWAYS AS (upper(name)) VIRTUAL")
    copied, written = cut(path)
    assert "label" in told_of(copied).schema.names
    assert_same(copied, written)


HEADERS: dict[str, dict[str, Any]] = {
    "no box": {"envelope": 0},
    "box of x and y": {"envelope": 1},
    "box with z": {"envelope": 2},
    "box with m": {"envelope": 3},
    "box with z and m": {"envelope": 4},
    "big-endian": {"byte_order": 0},
    "another CRS": {"srs_id": 4326},
    "said to be empty": {"flags": 16},
}


@pytest.mark.parametrize("header", HEADERS)
def test_blobs_of_other_writers_are_delivered_as_gdal_writes_them(
    parcels: MakeParcels, cut: CutBothWays, header: str
) -> None:
    path = parcels()
    for row, geometry in ((2, INSIDE[1]), (COPIED, ON_THE_EDGE)):
        tamper(path, (f"UPDATE {LAYER} SET geom = ? WHERE fid = ?", (blob(geometry, **HEADERS[header]), row)))
    copied, written = cut(path)
    assert told_of(copied).rows == COPIED - (2 if header == "said to be empty" else 0)
    assert_same(copied, written)


def test_invalid_geometries_inside_are_repaired_and_told(parcels: MakeParcels, cut: CutBothWays) -> None:
    x, y = EAST + 100, NORTH + 700
    # A bow whose second loop has no area to speak of: one polygon is left of it.
    spike = shapely.Polygon(
        [(x, y), (x + 40, y), (x + 40, y + 40), (x + 40, y + 60), (x + 40, y + 40), (x, y + 40)]
    )
    copied, written = cut(parcels([*PARCELS, spike]))
    assert told_of(copied).tally.notes() == ("1 invalid geometries repaired",)
    assert_same(copied, written)


def test_rows_that_only_touch_the_outline_are_left_out(
    parcels: MakeParcels, cut: CutBothWays, tmp_path: Path
) -> None:
    copied, _ = cut(parcels())
    assert told_of(copied).rows == COPIED
    next_door = f"parcel {PARCELS.index(NEXT_DOOR) + 1}"
    assert next_door.encode() not in (tmp_path / "sqlite.gpkg").read_bytes()


def test_nothing_of_deleted_rows_is_delivered(parcels: MakeParcels, cut: CutBothWays, tmp_path: Path) -> None:
    """They still stand in the free space of the source's pages."""
    deleted = [INSIDE[0]] * 40
    path = parcels(
        [*deleted, *PARCELS], name=pa.array(["Deleted Owner"] * len(deleted) + ["stays"] * len(PARCELS))
    )
    tamper(
        path,
        f"DELETE FROM {LAYER} WHERE fid <= {len(deleted)}",
        f"DELETE FROM rtree_{LAYER}_geom WHERE id <= {len(deleted)}",
    )
    copied, written = cut(path)
    assert told_of(copied).rows == COPIED
    assert_same(copied, written)
    assert b"Deleted Owner" not in (tmp_path / "sqlite.gpkg").read_bytes()


def as_wal(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA journal_mode = WAL").fetchone() == ("wal",)


def without_index(path: Path) -> None:
    tamper(path, "DELETE FROM gpkg_extensions", f"DROP TABLE rtree_{LAYER}_geom")


def setting(column: str, value: str) -> Callable[[Path], None]:
    """In a row inside, a value that its column should not hold, as an expression of SQL."""
    return lambda path: tamper(path, f"UPDATE {LAYER} SET {column} = {value} WHERE fid = 3")


def with_geometry(geometry: shapely.Geometry, **how: Any) -> Callable[[Path], None]:
    return lambda path: tamper(path, (f"UPDATE {LAYER} SET geom = ? WHERE fid = 3", (blob(geometry, **how),)))


LEFT_TO_GDAL: dict[str, Callable[[Path], None]] = {
    "WAL": as_wal,
    "no spatial index": without_index,
    "any geometry": lambda path: tamper(
        path, "UPDATE gpkg_geometry_columns SET geometry_type_name = 'GEOMETRY'"
    ),
    "a row that is not indexed where it lies": with_geometry(
        shapely.box(EAST + 900, NORTH, EAST + 910, NORTH + 5)
    ),
    "an index without its row": lambda path: tamper(path, f"DELETE FROM {LAYER} WHERE fid = 3"),
    "null in the index": setting("geom", "NULL"),
    "another geometry in the index": with_geometry(shapely.Point(EAST + 205, NORTH + 105), envelope=0),
    "a collection": with_geometry(shapely.GeometryCollection([INSIDE[2]])),
    "heights in a flat layer": with_geometry(shapely.force_3d(INSIDE[2], 3), envelope=2),
    "a wrong box": with_geometry(INSIDE[2], box=(0.0, 1.0, 2.0, 3.0)),
    "bytes for text": setting("name", "x'414243'"),
    "a broken text": setting("name", "CAST(x'53F6686E65' AS TEXT)"),
    "half a letter": setting("name", "CAST(x'41C3' AS TEXT)"),
    "text with a zero byte": setting("name", "CAST(x'410042' AS TEXT)"),
    "text for a number": setting("rooms", "'three'"),
    "half a room": setting("rooms", "2.5"),
    "too many rooms": setting("rooms", "5000000000"),
    "text for a measure": setting("acres", "'many'"),
    "two for yes": setting("vacant", "2"),
    "a date of another notation": setting("sold", "'2020/02/28'"),
    "the 30th of February": setting("sold", "'2020-02-30'"),
    "a number for a date": setting("sold", "20200228"),
    "a time of another zone": setting("seen", "'2020-02-28T10:00:00.000+02:00'"),
    "a time without fractions": setting("seen", "'2020-02-28T10:00:00Z'"),
    "no bytes at all": setting("scan", "x''"),
    "text for bytes": setting("scan", "'text'"),
}


def columns_of_all_types(count: int) -> dict[str, pa.Array]:
    noon = datetime.datetime(2020, 2, 28, 12, tzinfo=datetime.UTC)
    return {
        **names(count),
        "rooms": pa.array([5, None] * (count // 2) + [7] * (count % 2), pa.int32()),
        "lot": pa.array([2**40] * count, pa.int64()),
        "floors": pa.array([2] * count, pa.int16()),
        "acres": pa.array([0.25] * count),
        "vacant": pa.array([True] * count),
        "sold": pa.array([datetime.date(1885, 1, 31)] * count),
        "seen": pa.array([noon] * count, pa.timestamp("ms", tz="UTC")),
        "scan": pa.array([b"\x00\x01"] * count, pa.binary()),
    }


def test_every_type_of_column_is_copied(parcels: MakeParcels, cut: CutBothWays) -> None:
    copied, written = cut(parcels(**columns_of_all_types(len(PARCELS))))
    assert told_of(copied).rows == COPIED
    assert_same(copied, written)


@pytest.mark.parametrize("oddity", LEFT_TO_GDAL)
def test_what_only_gdal_judges_is_left_to_it(
    parcels: MakeParcels, cut: CutBothWays, tmp_path: Path, oddity: str
) -> None:
    path = parcels(**columns_of_all_types(len(PARCELS)))
    LEFT_TO_GDAL[oddity](path)
    before = sorted(path.parent.iterdir())
    copied, _ = cut(path)
    assert copied.told is None
    assert {file.name for file in path.parent.iterdir()} - {file.name for file in before} <= {
        "gdal.gpkg",
        "sqlite.gpkg",
        f"{TABLE}.arrow",
    }
    given_up = tmp_path / "sqlite.gpkg"
    assert not given_up.exists() or b"parcel 1" not in given_up.read_bytes()


def test_a_subset_is_left_to_gdal(parcels: MakeParcels, cut: CutBothWays) -> None:
    source = LayerSource.parse(f"{parcels()}|layername={LAYER}|subset=name <> 'parcel 2'")
    copied, written = cut(source)
    assert copied.told is None
    assert told_of(written).rows == COPIED - 1


def test_a_view_is_left_to_gdal(parcels: MakeParcels, cut: CutBothWays) -> None:
    path = parcels()
    tamper(
        path,
        f"CREATE VIEW seen AS SELECT * FROM {LAYER}",
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id)"
        " VALUES ('seen', 'features', 'seen', 26915)",
        "INSERT INTO gpkg_geometry_columns VALUES ('seen', 'geom', 'POLYGON', 26915, 0, 0)",
    )
    copied, written = cut(LayerSource.parse(f"{path}|layername=seen"))
    assert copied.told is None
    assert told_of(written).rows == COPIED


def test_a_copy_that_is_given_up_leaves_no_row_beside_another_layer(
    parcels: MakeParcels, tmp_path: Path, job: Job
) -> None:
    """The broken value stands in the last row: all others were copied before it is seen."""
    first = parcels()
    second = write_gpkg(tmp_path / "second.gpkg", PARCELS, names(len(PARCELS)), "Polygon")
    tamper(second, f"UPDATE {LAYER} SET name = x'4142' WHERE fid = {len(INSIDE)}")
    requests = [
        ExtractRequest(LayerSource.parse({"path": str(path), "name": path.stem}), "cut")
        for path in (first, second)
    ]
    layers = extract(requests, AREA, tmp_path / "extract.gpkg", job)
    assert [layer.features_out for layer in layers] == [COPIED, COPIED]
    with closing(sqlite3.connect(tmp_path / "extract.gpkg")) as database:
        assert database.execute("SELECT count(*) FROM source").fetchone() == (COPIED,)
        assert database.execute("SELECT count(*), max(fid) FROM second").fetchone() == (COPIED, COPIED)
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_the_source_is_not_touched(parcels: MakeParcels, cut: CutBothWays) -> None:
    """Neither its bytes nor its folder, also where it may not be written to."""
    path = parcels()
    path.chmod(0o444)
    before = path.read_bytes()
    copied, _ = cut(path)
    assert told_of(copied).rows == COPIED
    assert path.read_bytes() == before
    assert not [file for file in path.parent.iterdir() if file.name.startswith("source.gpkg-")]


def test_a_layer_that_is_cut_in_many_pieces_is_left_to_gdal(
    parcels: MakeParcels, cut: CutBothWays, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pieces are held in memory until rows are copied: here one of 93 bytes is one too many."""
    monkeypatch.setattr("independence_opendata_plugin.engine.geodata.gpkg_copy.selection.MOST_PIECES", 50)
    copied, written = cut(parcels())
    assert copied.told is None
    assert told_of(written).rows == COPIED


def test_many_rows_keep_their_order_and_are_found_by_the_index(
    parcels: MakeParcels, cut: CutBothWays, tmp_path: Path
) -> None:
    """30,000 small squares: several shares, and an index of three levels."""
    x, y = np.meshgrid(
        np.linspace(EAST - 100, EAST + MILE + 100, 200), np.linspace(NORTH, NORTH + MILE - 3, 150)
    )
    corners = np.column_stack([x.ravel(), y.ravel()])
    np.random.default_rng(33).shuffle(corners)
    copied, written = cut(parcels(list(shapely.box(*corners.T, *(corners + 2).T))))
    assert told_of(copied).rows > 25_000
    assert_same(copied, written)
    window = (EAST + 200, NORTH + 200, EAST + 400, NORTH + 300)
    by_index = pyogrio.read_dataframe(tmp_path / "sqlite.gpkg", layer=TABLE, bbox=window)
    everything = pyogrio.read_dataframe(tmp_path / "sqlite.gpkg", layer=TABLE)
    assert set(by_index.name) == set(everything[everything.intersects(shapely.box(*window))].name)


def test_other_readers_open_what_was_copied_without_a_warning(
    parcels: MakeParcels, cut: CutBothWays, tmp_path: Path
) -> None:
    cut(parcels(**columns_of_all_types(len(PARCELS))))
    path = tmp_path / "sqlite.gpkg"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert len(pyogrio.read_dataframe(path, layer=TABLE)) == COPIED
        with fiona.open(path, layer=TABLE) as collection:
            assert len(list(collection)) == COPIED
            west, south, east, north = collection.bounds
    assert (west, south) == pytest.approx((EAST, NORTH + 100), abs=0.02)
    assert (east, north) == pytest.approx((INSIDE[-1].bounds[2], NORTH + 540))


@pytest.mark.skipif(shutil.which("ogrinfo") is None, reason="GDAL's programs are not on this machine")
def test_ogrinfo_says_nothing_of_an_error(parcels: MakeParcels, cut: CutBothWays, tmp_path: Path) -> None:
    cut(parcels())
    said = subprocess.run(
        ["ogrinfo", "-so", str(tmp_path / "sqlite.gpkg"), TABLE], capture_output=True, text=True, check=True
    )
    assert f"Feature Count: {COPIED}" in said.stdout
    assert "warning" not in (said.stdout + said.stderr).casefold()


def test_a_copied_layer_can_be_edited(parcels: MakeParcels, cut: CutBothWays, tmp_path: Path) -> None:
    """The triggers that keep index and count are back."""
    cut(parcels())
    path = tmp_path / "sqlite.gpkg"
    more = pyogrio.read_dataframe(path, layer=TABLE).head(3)
    pyogrio.write_dataframe(more, path, layer=TABLE, append=True)
    assert pyogrio.read_info(path, layer=TABLE)["features"] == COPIED + 3
    with closing(sqlite3.connect(path)) as database:
        assert database.execute(f"SELECT count(*) FROM rtree_{TABLE}_geom").fetchone() == (COPIED + 3,)


def test_cancelling_stops_between_two_shares(parcels: MakeParcels, tmp_path: Path, job: Job) -> None:
    """The file that was begun goes, the source is free again, and no thread is left."""
    geometries = INSIDE * 1000
    source = LayerSource.parse(str(parcels(geometries)))
    told: list[float] = []
    cancelling = replace(
        job,
        report=lambda fraction, _: told.append(fraction),
        is_cancelled=lambda: len(told) >= 2,
    )
    with pytest.raises(Cancelled):
        extract([ExtractRequest(source, "cut")], AREA, tmp_path / "extract.gpkg", cancelling)
    assert 0 < told[0] < told[1] < 0.9
    assert [path.name for path in tmp_path.iterdir()] == ["source.gpkg"]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("copy")]
    tamper(Path(source.path), f"DELETE FROM {LAYER}")
