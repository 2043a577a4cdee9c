"""Geometries in Arrow columns: ISO WKB, little-endian."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import shapely


def encode(geometries: np.ndarray) -> pa.Array:
    return pa.array(shapely.to_wkb(geometries, flavor="iso", byte_order=1), pa.binary())


def decode(column: pa.Array | pa.ChunkedArray) -> np.ndarray:
    return shapely.from_wkb(column.to_numpy(zero_copy_only=False))


def flat_codes(column: pa.Array | pa.ChunkedArray) -> np.ndarray:
    """The type code of each row without its dimensions: 1 point to 7 collection, 8 and more curves, 0 for null.

    OGR writes little-endian on every machine it supports.
    """
    heads = pc.fill_null(pc.binary_slice(column, 1, 5), b"\0\0\0\0").to_numpy(zero_copy_only=False)
    return np.frombuffer(b"".join(heads), dtype="<u4").astype(np.int64) % 1000
