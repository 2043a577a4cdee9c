"""Geometries in Arrow columns: ISO WKB, little-endian."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import shapely

LITTLE_ENDIAN = 1
POINT, POLYGON, MULTI_POLYGON = 1, 3, 6
HEAD = np.dtype(
    [
        ("order", "u1"),
        ("code", "<u4"),
        ("count", "<u4"),
        ("part_order", "u1"),
        ("part_code", "<u4"),
        ("part_count", "<u4"),
    ]
)
"""How a geometry begins: byte order, type, and points, rings or parts; in a multi-geometry its first part follows."""
ORDER_AND_CODE_BYTES, COUNT_BYTES, NUMBER_BYTES = 5, 4, 8


def encode(geometries: np.ndarray) -> pa.Array:
    return pa.array(shapely.to_wkb(geometries, flavor="iso", byte_order=LITTLE_ENDIAN), pa.binary())


def decode(column: pa.Array | pa.ChunkedArray) -> np.ndarray:
    return shapely.from_wkb(column.to_numpy(zero_copy_only=False))


def complete(column: pa.BinaryArray, geometries: np.ndarray) -> pa.BinaryArray:
    """The column with the geometries' WKB where it is null."""
    missing = column.is_null()
    return pc.replace_with_mask(column, missing, encode(geometries[missing.to_numpy(zero_copy_only=False)]))


def flat_codes(column: pa.BinaryArray) -> np.ndarray:
    """The type code of each row without its dimensions: 1 point to 7 collection, 8 and more curves, 0 for null.

    OGR writes little-endian on every machine it supports.
    """
    codes = _heads(column)["code"].astype(np.int64) % 1000
    return np.where(column.is_valid().to_numpy(zero_copy_only=False), codes, 0)


def are_canonical(column: pa.BinaryArray, geometries: np.ndarray) -> np.ndarray:
    """Whether `encode` would make the very bytes of each row again; `geometries` is what they were decoded to.

    Their beginning and length tell. False for several parts and collections, where each part could have a byte order
    or type code of its own.
    """
    heads, lengths = _heads(column), pc.fill_null(pc.binary_length(column), 0).to_numpy()
    code = heads["code"].astype(np.int64)
    dimensions, kind = 2 + code // 1000, code % 1000
    is_multi = kind > POLYGON
    single = np.where(is_multi, kind - POLYGON, kind)
    rings = np.where(single == POLYGON, np.where(is_multi, heads["part_count"], heads["count"]), 0)
    expected = (
        is_multi * (ORDER_AND_CODE_BYTES + COUNT_BYTES)
        + ORDER_AND_CODE_BYTES
        + (single != POINT) * COUNT_BYTES
        + rings * COUNT_BYTES
        + shapely.get_num_coordinates(geometries) * dimensions * NUMBER_BYTES
    )
    one_part = (heads["count"] == 1) & (heads["part_order"] == LITTLE_ENDIAN)
    one_part &= heads["part_code"] == code - POLYGON
    plain = (heads["order"] == LITTLE_ENDIAN) & (dimensions <= 3) & (kind >= POINT) & (kind <= MULTI_POLYGON)
    return plain & (~is_multi | one_part) & (lengths == expected)


def _heads(column: pa.BinaryArray) -> np.ndarray:
    """The beginning of each row; of a row that is shorter, or null, whatever follows in memory."""
    _, offsets, values = column.buffers()
    if values is None or not values.size:
        return np.zeros(len(column), dtype=HEAD)
    content = np.frombuffer(values, dtype=np.uint8)
    starts = np.frombuffer(offsets, dtype=np.int32)[column.offset : column.offset + len(column)]
    places = np.minimum(starts[:, None] + np.arange(HEAD.itemsize), len(content) - 1)
    return content[places].view(HEAD)[:, 0]
