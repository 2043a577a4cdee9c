"""GeoJSON as RFC 7946 asks, compared with what OGR writes of the same rows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import fiona
import numpy as np
import pyarrow as pa
import pyogrio
import pytest
import shapely
from shapely.geometry import shape

from independence_opendata_plugin.engine.geodata.formats.geojson_file import write_geojson
from independence_opendata_plugin.engine.geodata.spool import GEOMETRY
from independence_opendata_plugin.engine.geodata.wkb import encode

from .conftest import COURTYARD, PARCEL, STREET, Deliver

HERE = shapely.Point(-94.4155, 39.0911)
A_CENTIMETRE = 1.01e-7


@dataclass(frozen=True)
class Written:
    """What a JSON parser finds in the file, and what the writer said."""

    document: dict[str, Any]
    notes: tuple[str, ...]

    @property
    def geometries(self) -> list[shapely.Geometry]:
        return [shape(feature["geometry"]) for feature in self.document["features"]]

    def values(self, field: str) -> list[Any]:
        return [feature["properties"][field] for feature in self.document["features"]]


class Write:
    """Writes geometries in longitude and latitude with Arrow columns."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def __call__(self, geometries: list[shapely.Geometry], **columns: pa.Array) -> Written:
        places = np.array(geometries, dtype=object)
        batch = pa.RecordBatch.from_arrays([encode(places), *columns.values()], [GEOMETRY, *columns])

        def rows() -> Iterator[tuple[pa.RecordBatch, np.ndarray]]:
            yield batch, places

        notes = write_geojson(rows(), self._file)  # type: ignore[arg-type]
        return Written(json.loads(self._file.read_text(encoding="utf-8")), notes)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    return Write(tmp_path / "rows.geojson")


def test_each_feature_equals_what_ogr_writes(deliver: Deliver, tmp_path: Path) -> None:
    delivery = deliver(
        "GeoJSON",
        [COURTYARD, PARCEL, shapely.MultiPolygon([PARCEL, shapely.affinity.translate(PARCEL, 80)])],
        parcel_number=["00123", 'the "old" one\n', None],
        value=[100_000, None, -3],
        acres=[1.0, 0.25, None],
        inspected=[date(2026, 3, 1), None, date(1899, 12, 31)],
        changed=[datetime(2026, 3, 1, 9, 5), None, datetime(2026, 3, 1, 9, 5, 1, 250_000)],
    )
    theirs = tmp_path / "ogr.geojson"
    frame = pyogrio.read_dataframe(tmp_path / "extract.gpkg").to_crs("EPSG:4326")
    options = {"RFC7946": "YES", "COORDINATE_PRECISION": "7"}
    pyogrio.write_dataframe(frame, theirs, driver="GeoJSON", layer_options=options)
    with fiona.open(delivery.path) as own, fiona.open(theirs) as ogr:
        assert own.schema["properties"] == ogr.schema["properties"]
        for mine, other in zip(own, ogr, strict=True):
            assert dict(mine.properties) == dict(other.properties)
            assert shapely.equals_exact(shape(mine.geometry), shape(other.geometry), A_CENTIMETRE)
            assert [part.exterior.is_ccw for part in shapely.get_parts(shape(mine.geometry))] == [
                part.exterior.is_ccw for part in shapely.get_parts(shape(other.geometry))
            ]


def test_the_text_is_plain_rfc_7946(deliver: Deliver) -> None:
    text = deliver("GeoJSON", [COURTYARD, PARCEL], owner=["a", "b"]).path.read_text()
    document = json.loads(text)
    assert set(document) == {"type", "features"}
    assert set(document["features"][0]) == {"type", "properties", "geometry"}
    outer, inner = document["features"][0]["geometry"]["coordinates"]
    assert shapely.LinearRing(outer).is_ccw and not shapely.LinearRing(inner).is_ccw
    assert max(len(digits) for digits in re.findall(r"\.(\d+)", text)) <= 7


def test_lines_points_and_collections(write: Write) -> None:
    line = shapely.LineString([(-94.4, 39.1), (-94.3, 39.2)])
    given = [HERE, line, shapely.MultiPoint([HERE, (-94, 39)]), shapely.GeometryCollection([HERE, line])]
    assert write(given).geometries == given


def test_heights_have_millimetres_and_no_more_than_that(write: Write) -> None:
    written = write([shapely.Point(-94.4, 39.1, 231.12345), shapely.Point(-94.4, 39.1, float("nan"))])
    places = [feature["geometry"]["coordinates"] for feature in written.document["features"]]
    assert places == [[-94.4, 39.1, 231.123], [-94.4, 39.1]]


def test_values_keep_their_types(write: Write) -> None:
    written = write(
        [HERE],
        number=pa.array([7], pa.int32()),
        share=pa.array([7.0]),
        tiny=pa.array([1e-300]),
        yes=pa.array([True]),
        no=pa.nulls(1, pa.string()),
        on=pa.array([date(2026, 3, 1)]),
        at=pa.array([datetime(2026, 3, 1, 9, 5, tzinfo=UTC)], pa.timestamp("ms", "UTC")),
        there=pa.array([datetime(2026, 3, 1, 9, 5, tzinfo=UTC)], pa.timestamp("ms", "America/Chicago")),
        seal=pa.array([b"\x00\xff"]),
    )
    (feature,) = written.document["features"]
    assert feature["properties"] == {
        "number": 7,
        "share": 7.0,
        "tiny": 1e-300,
        "yes": True,
        "no": None,
        "on": "2026-03-01",
        "at": "2026-03-01T09:05:00Z",
        "there": "2026-03-01T03:05:00-06:00",
        "seal": "00ff",
    }
    assert type(feature["properties"]["share"]) is float


def test_every_character_of_a_text_comes_back(write: Write) -> None:
    texts = [
        '"quoted"',
        "back\\slash",
        "\x00\x01\x1f\x7f",
        "line\r\nfeed\t",
        "Łukasz 🏡 \u2028",
        "",
        "</script>",
    ]
    assert write([HERE] * len(texts), text=pa.array(texts)).values("text") == texts
    named = write([HERE], **{'a "b"\\': pa.array([1])})
    assert named.values('a "b"\\') == [1]


def test_what_is_no_number_is_null_and_told(write: Write) -> None:
    written = write([HERE] * 3, slope=pa.array([float("nan"), float("-inf"), 1.5]))
    assert written.values("slope") == [None, None, 1.5]
    assert written.notes == ("2 values of field slope that are no numbers are null in the GeoJSON",)


def test_numbers_beyond_a_double_are_kept_and_told(write: Write) -> None:
    written = write([HERE] * 4, serial=pa.array([2**53, 2**53 + 1, -(2**63), None]))
    assert written.values("serial") == [2**53, 2**53 + 1, -(2**63), None]
    assert written.notes == (
        "2 numbers of field serial have more digits than many readers keep in the GeoJSON",
    )


def test_a_polygon_that_rounding_would_break_stays_valid(write: Write) -> None:
    sliver = shapely.Polygon(
        [(0, 0), (1e-4, 1.4e-7), (2e-4, 0), (2e-4, 2e-7), (1e-4, 1.3e-7 + 3e-8), (0, 2e-7)]
    )
    assert sliver.is_valid
    (geometry,) = write([sliver]).geometries
    assert geometry.is_valid and not geometry.is_empty


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        # Both from RFC 7946, 3.1.9, given as a projected layer has them.
        (
            shapely.LineString([(170, 45), (-170, 45)]),
            shapely.MultiLineString([[(170, 45), (180, 45)], [(-180, 45), (-170, 45)]]),
        ),
        (
            shapely.box(170, 40, 190, 50),
            shapely.MultiPolygon([shapely.box(170, 40, 180, 50), shapely.box(-180, 40, -170, 50)]),
        ),
        (shapely.Point(190, 45), shapely.Point(-170, 45)),
    ],
)
def test_features_are_cut_at_the_antimeridian(
    write: Write, given: shapely.Geometry, expected: shapely.Geometry
) -> None:
    written = write([given, HERE])
    assert shapely.equals(written.geometries[0], expected) and written.geometries[1] == HERE
    assert written.geometries[0].geom_type == expected.geom_type
    assert written.notes == ("1 features cut or moved at the antimeridian in the GeoJSON",)


def test_the_whole_world_and_what_ends_at_the_antimeridian_are_left(write: Write) -> None:
    given = [shapely.box(-180, -90, 180, 90), shapely.box(170, 0, 180, 10), shapely.Point(180, 0)]
    written = write(given)
    assert all(shapely.equals(*pair) for pair in zip(written.geometries, given, strict=True))
    assert written.notes == ()


def test_no_row_and_no_field_are_files_too(write: Write) -> None:
    assert write([]).document == {"type": "FeatureCollection", "features": []}
    assert write([HERE]).document["features"][0]["properties"] == {}


def test_a_street_stays_a_line(deliver: Deliver) -> None:
    with fiona.open(deliver("GeoJSON", [STREET], street=["Noland"]).path) as rows:
        assert next(iter(rows)).geometry.type == "LineString"
