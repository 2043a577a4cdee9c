"""Attribute columns as every format can hold them: plain types, unique names."""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

RESERVED = frozenset({"fid", "geom"})
NUMBER_BYTES = 8


def plain_columns(table: pa.Table) -> pa.Table:
    """Lists and structures become JSON text, times of day ISO text, dictionaries and extensions what they hold."""
    columns = [_plain(table.column(index)) for index in range(table.num_columns)]
    return pa.table(dict(zip(unique_names(table.column_names), columns, strict=True)))


def _plain(column: pa.ChunkedArray) -> pa.ChunkedArray:
    kind = column.type
    if isinstance(kind, pa.BaseExtensionType):
        return column.cast(kind.storage_type)
    if pa.types.is_dictionary(kind):
        return column.cast(kind.value_type)
    if pa.types.is_time(kind):
        return pa.chunked_array(
            [pa.array([v.isoformat() if v else None for v in column.to_pylist()], pa.string())]
        )
    if pa.types.is_nested(kind):
        texts = [
            None if v is None else json.dumps(v, ensure_ascii=False, default=str) for v in column.to_pylist()
        ]
        return pa.chunked_array([pa.array(texts, pa.string())])
    return column


def unique_names(names: Sequence[str], taken: frozenset[str] = RESERVED) -> list[str]:
    """The names, changed where GeoPackage could not tell two of them, or its own columns, apart."""
    used = set(taken)
    result = []
    for name in names:
        candidate, number = name, 1
        while candidate.casefold() in used:
            number += 1
            candidate = f"{name}_{number}"
        used.add(candidate.casefold())
        result.append(candidate)
    return result


def tell_renamed(names: Sequence[str], kept: Sequence[str], format: str) -> tuple[str, ...]:  # noqa: A002 - the word of the contract
    """A note for each field that a format names otherwise; both sequences are in the same order."""
    pairs = zip(names, kept, strict=True)
    return tuple(f"field {name} is named {other} in the {format}" for name, other in pairs if name != other)


def count_row_bytes(table: pa.Table) -> np.ndarray:
    """The content of each row as the ordinance's megabytes count it (CHAPTER33, "How many MB").

    UTF-8 bytes of a text, the bytes of a binary value (a geometry's ISO WKB among them), 8 for a number, date, time
    or truth value, 0 for null.
    """
    total = np.zeros(table.num_rows, dtype=np.int64)
    for column in table.columns:
        total += _value_bytes(column)
    return total


def count_bytes(table: pa.Table) -> int:
    """The content of all the rows."""
    return int(count_row_bytes(table).sum())


def _value_bytes(column: pa.ChunkedArray) -> np.ndarray:
    kind = column.type
    sized = (pa.types.is_string, pa.types.is_large_string, pa.types.is_binary, pa.types.is_large_binary)
    if any(is_sized(kind) for is_sized in sized):
        return pc.fill_null(pc.binary_length(column), 0).to_numpy()
    return NUMBER_BYTES * column.is_valid().to_numpy().astype(np.int64)
