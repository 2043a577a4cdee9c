"""A Shapefile's limits: what it cannot hold is handled and told, never lost in silence."""

from __future__ import annotations

import struct
from datetime import date, datetime

import fiona
import pyarrow as pa
import pyproj
import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.formats import shapefile

from .conftest import PARCEL, STREET, Deliver, Delivery


def values_of(delivery: Delivery, field: str) -> list[object]:
    with fiona.open(delivery.path) as rows:
        return [row.properties[field] for row in rows]


def test_names_are_mapped_and_every_one_is_told(deliver: Deliver) -> None:
    delivery = deliver("Shapefile", [PARCEL], assessed_value=[1], assessed_valid=[2], zone=["R1"])
    with fiona.open(delivery.path) as rows:
        assert list(rows.schema["properties"]) == ["assessed_v", "assessed_2", "zone"]
    assert delivery.files[0].notes == (
        "field assessed_value is named assessed_v in the Shapefile",
        "field assessed_valid is named assessed_2 in the Shapefile",
    )


def test_a_day_is_a_date_and_a_time_is_a_text_that_is_told(deliver: Deliver) -> None:
    on, at = pa.array([date(2026, 3, 1), None]), pa.array([datetime(2026, 3, 1, 9, 5), None])
    delivery = deliver.typed("Shapefile", [PARCEL, PARCEL], on=on, at=at)
    with fiona.open(delivery.path) as rows:
        assert rows.schema["properties"]["on"] == "date"
    assert values_of(delivery, "on") == ["2026-03-01", None]
    (at, nothing) = values_of(delivery, "at")
    assert str(at).startswith("2026-03-01T09:05:00") and nothing is None
    assert delivery.files[0].notes == (
        "1 times of field at are texts in the Shapefile, which holds days only",
    )


def test_long_texts_end_at_a_whole_character(deliver: Deliver) -> None:
    delivery = deliver("Shapefile", [PARCEL] * 3, remark=["ü" * 200, "a" * 254, "a" * 255])
    assert values_of(delivery, "remark") == ["ü" * 127, "a" * 254, "a" * 254]
    assert delivery.files[0].notes == ("2 texts of field remark are shortened to 254 bytes in the Shapefile",)


def test_nulls_stay_nulls_and_empty_texts_join_them(deliver: Deliver) -> None:
    delivery = deliver.typed(
        "Shapefile",
        [PARCEL] * 2,
        owner=pa.array(["", None]),
        floors=pa.array([3, None], pa.int32()),
        share=pa.array([0.25, None]),
        open=pa.array([True, None]),
    )
    assert values_of(delivery, "owner") == [None, None]
    assert values_of(delivery, "floors") == [3, None]
    assert values_of(delivery, "share") == [0.25, None]
    assert values_of(delivery, "open") == [True, None]
    assert "1 empty texts of field owner are null in the Shapefile" in delivery.files[0].notes


def test_numbers_that_dbase_would_spoil(deliver: Deliver) -> None:
    """1.8e308, ArcGIS's mark for no value, came out as 1.8e23 when GDAL wrote it."""
    delivery = deliver(
        "Shapefile",
        [PARCEL] * 4,
        slope=[-1.7976931348623157e308, float("inf"), 1e-12, 12345.678],
        serial=[2**63 - 1, -(2**63), 0, 1],
    )
    assert values_of(delivery, "slope") == [None, None, 1e-12, 12345.678]
    assert b"9223372036854775807" in delivery.path.with_suffix(".dbf").read_bytes()
    assert delivery.files[0].notes == (
        "1 values of field slope that are no numbers are null in the Shapefile",
        "1 numbers of field slope beyond 1e+30 are null in the Shapefile",
        "1 numbers of field slope nearer to zero than 1e-06 keep 15 decimals in the Shapefile",
    )


def test_texts_are_utf_8_and_as_wide_as_the_longest(deliver: Deliver) -> None:
    delivery = deliver("Shapefile", [PARCEL] * 2, owner=["Łukasz", "Ñ"])
    assert delivery.path.with_suffix(".cpg").read_text() == "UTF-8"
    with fiona.open(delivery.path) as rows:
        assert rows.schema["properties"]["owner"] == "str:7"
    assert values_of(delivery, "owner") == ["Łukasz", "Ñ"]


@pytest.mark.parametrize("crs", [None, "EPSG:4326", "ESRI:102698"])
def test_the_prj_is_esri_s_own_text(deliver: Deliver, crs: str | None) -> None:
    delivery = deliver("Shapefile", [PARCEL], crs, owner=["x"])
    text = delivery.path.with_suffix(".prj").read_text()
    assert text == pyproj.CRS(crs or "EPSG:26915").to_wkt("WKT1_ESRI")


@pytest.mark.parametrize("kind", ["shp", "dbf"])
def test_what_is_too_large_for_one_becomes_several(
    deliver: Deliver, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """A limit of 8 KB in place of 2 GB; the .shp of 100 parcels has 100 + 100 * 136 bytes, the .dbf 100 * 101."""
    monkeypatch.setattr(shapefile, "LARGEST_FILE_BYTES", 8_000)
    monkeypatch.setattr(shapefile, "HEAD_BYTES", 1_000)
    texts = [f"{number:04}" if kind == "shp" else f"{number:0100}" for number in range(100)]
    delivery = deliver("Shapefile", [PARCEL] * 100, owner=texts)
    assert len(delivery.files) > 1
    assert sum(file.features for file in delivery.files) == 100
    found = []
    for file in delivery.files:
        path = delivery.folder / file.path
        assert path.stat().st_size <= 8_000 and path.with_suffix(".dbf").stat().st_size <= 8_000
        with fiona.open(path) as rows:
            found += [row.properties["owner"] for row in rows]
    assert found == texts
    assert [file.path for file in delivery.files][:2] == [
        "L-2026-0001_calles_y_lotes_1.shp",
        "L-2026-0001_calles_y_lotes_2.shp",
    ]
    assert delivery.files[0].notes == (f"in {len(delivery.files)} Shapefiles: one holds no more than 2 GB",)
    assert delivery.files[1].notes == ()


def test_the_limit_is_2_gb() -> None:
    assert shapefile.LARGEST_FILE_BYTES == 2_147_483_647


def test_points_lines_and_polygons_part(deliver: Deliver) -> None:
    delivery = deliver("Shapefile", [PARCEL, PARCEL.centroid, STREET], owner=["a", "b", "c"])
    kinds = {file.path.removesuffix(".shp").rpartition("_")[2]: file for file in delivery.files}
    assert set(kinds) == {"points", "lines", "polygons"}
    for kind, number in (("points", 1), ("lines", 3), ("polygons", 5)):
        head = (delivery.folder / kinds[kind].path).read_bytes()[:36]
        assert struct.unpack_from("<i", head, 32) == (number,)


def test_binary_values_are_refused(deliver: Deliver) -> None:
    with pytest.raises(Refused, match="field seal holds binary values"):
        deliver.typed("Shapefile", [PARCEL], seal=pa.array([b"\x00\xff"]))


def test_a_layer_without_a_field_still_has_its_table(deliver: Deliver) -> None:
    delivery = deliver("Shapefile", [PARCEL, PARCEL])
    assert delivery.path.with_suffix(".dbf").is_file()
