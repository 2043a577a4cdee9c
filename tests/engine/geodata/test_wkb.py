"""A geometry's own WKB is delivered only where encoding it again would make the very same bytes."""

from __future__ import annotations

import struct

import numpy as np
import pyarrow as pa
import pytest
import shapely

from independence_opendata_plugin.engine.geodata.wkb import (
    are_canonical,
    complete,
    decode,
    encode,
    flat_codes,
)

CANONICAL = (
    "POINT (1 2)",
    "POINT Z (1 2 3)",
    "POINT Z (1 2 NaN)",
    "LINESTRING (0 0, -0.0 1, 5 5)",
    "LINESTRING Z (0 0 1, 1 1 2)",
    "POLYGON ((0 0, 9 0, 9 9, 0 0))",
    "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1), (4 5, 5 5, 5 6, 4 5))",
    "POLYGON Z ((0 0 1, 9 0 1, 9 9 1, 0 0 1))",
    "MULTIPOINT ((1 2))",
    "MULTILINESTRING ((0 0, 1 1))",
    "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1)))",
    "MULTIPOLYGON Z (((0 0 1, 9 0 1, 9 9 1, 0 0 1)))",
)
ENCODED_AGAIN = (
    "MULTIPOINT ((1 2), (3 4))",
    "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((20 0, 29 0, 29 9, 20 0)))",
    "GEOMETRYCOLLECTION (POINT (1 2))",
    "POINT M (1 2 3)",
    "LINESTRING ZM (0 0 1 7, 1 1 2 7)",
)


def column_of(*wkb: bytes | None) -> pa.BinaryArray:
    return pa.array(list(wkb), pa.binary())


def judge(*wkb: bytes | None) -> list[bool]:
    column = column_of(*wkb)
    judged: list[bool] = are_canonical(column, decode(column)).tolist()
    return judged


def test_plain_geometries_of_one_part_are_taken_as_they_are() -> None:
    column = encode(shapely.from_wkt(list(CANONICAL)))
    assert are_canonical(column, decode(column)).all()
    assert encode(decode(column)).equals(column)


def test_several_parts_collections_and_measures_are_encoded_again() -> None:
    column = encode(shapely.from_wkt(list(ENCODED_AGAIN)))
    assert not are_canonical(column, decode(column)).any()


@pytest.mark.parametrize("wkt", CANONICAL)
def test_another_byte_order_or_dialect_is_encoded_again(wkt: str) -> None:
    geometry = shapely.from_wkt(wkt)
    assert judge(shapely.to_wkb(geometry, byte_order=0)) == [False]
    extended = shapely.to_wkb(shapely.set_srid(geometry, 26915), flavor="extended", include_srid=True)
    assert judge(extended) == [False]


def test_a_part_in_another_byte_order_is_encoded_again() -> None:
    """A MultiPoint, little-endian, around a point that is big-endian."""
    mixed = struct.pack("<BII", 1, 4, 1) + struct.pack(">BIdd", 0, 1, 5.0, 6.0)
    assert judge(mixed) == [False]
    assert decode(column_of(mixed))[0] == shapely.MultiPoint([(5, 6)])


def test_bytes_after_the_geometry_stay_in_the_office() -> None:
    point = shapely.to_wkb(shapely.Point(1, 2), byte_order=1)
    assert judge(point, point + b"secret") == [True, False]


def test_nothing_is_nothing() -> None:
    point = shapely.to_wkb(shapely.Point(1, 2), byte_order=1)
    assert judge(None, point, None) == [False, True, False]
    assert judge(None, None) == [False, False]
    assert judge() == []


def test_a_slice_of_a_column_is_judged_by_its_own_rows() -> None:
    column = encode(shapely.from_wkt([ENCODED_AGAIN[0], CANONICAL[0], ENCODED_AGAIN[1], CANONICAL[5]]))[1:]
    assert are_canonical(column, decode(column)).tolist() == [True, False, True]
    assert flat_codes(column).tolist() == [1, 6, 3]


def test_codes_are_told_without_dimensions() -> None:
    column = pa.concat_arrays(
        [encode(shapely.from_wkt(["POINT Z (1 2 3)", "LINESTRING ZM (0 0 1 7, 1 1 2 7)"])), column_of(None)]
    )
    assert flat_codes(column).tolist() == [1, 2, 0]


def test_only_gaps_are_encoded() -> None:
    kept = column_of(b"as it was", None)
    geometries = np.array([shapely.Point(9, 9), shapely.Point(1, 2)], dtype=object)
    assert complete(kept, geometries).to_pylist() == [
        b"as it was",
        shapely.to_wkb(geometries[1], flavor="iso", byte_order=1),
    ]
