"""Rows that QGIS fetched from a database server: CSV as PostgreSQL's COPY writes it, and beside it what they are."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pa_csv
import shapely

from .geoparquet_source import Bounds
from .wkb import decode

ENDING = ".rows.csv"
# No column of a table can be called so: PostgreSQL cuts names at 63 bytes.
ROW_NUMBER, GEOMETRY = (
    f"{word} of a row that QGIS fetched from a database server for the engine" for word in ("number", "place")
)
TYPES = {
    "int32": pa.int32(),
    "int64": pa.int64(),
    "double": pa.float64(),
    "bool": pa.bool_(),
    "string": pa.string(),
    "date": pa.date32(),
    "datetime": pa.timestamp("ms"),
    "datetime_utc": pa.timestamp("ms", "UTC"),
}
BLOCK_BYTES = 4 << 20
# PostgreSQL quotes an empty text, and writes nothing at all for null.
AS_WRITTEN = {
    "null_values": [""],
    "strings_can_be_null": True,
    "quoted_strings_can_be_null": False,
    "true_values": ["t"],
    "false_values": ["f"],
}


def are_fetched(path: str) -> bool:
    """Whether a source's path is that of such rows."""
    return path.endswith(ENDING)


def read_fetched_info(path: str) -> dict[str, Any]:
    """`fields`, `crs` (None: the source says it), `geometry_type` and `features`, as pyogrio tells them of files."""
    facts = _read_facts(path)
    return {
        "fields": [name for name, _ in facts["fields"]],
        "geometry_type": facts["geometry_type"],
        "features": facts["rows"],
        "crs": None,
    }


def count_straightened(path: str) -> int:
    """How many rows the server made straight pieces of arcs for; 0 for a source of any other kind."""
    return int(_read_facts(path)["curved"]) if are_fetched(path) else 0


@contextmanager
def open_fetched(
    path: str, fields: Sequence[str], bounds: Bounds | None
) -> Iterator[tuple[str, pa.RecordBatchReader]]:
    """The name of the geometry column, and the rows whose extent meets `bounds` (None: all).

    A row number comes first, then `fields`, then the geometry's ISO WKB.
    """
    facts = _read_facts(path)
    types = {name: TYPES[kind] for name, kind in facts["fields"]}
    columns = [(name, types[name]) for name in fields]
    schema = pa.schema([(ROW_NUMBER, pa.int64()), *columns, (GEOMETRY, pa.binary())])
    if not facts["rows"]:
        # In an empty file no reader of CSV finds any column.
        yield GEOMETRY, pa.RecordBatchReader.from_batches(schema, [])
        return
    with pa_csv.open_csv(
        path,
        read_options=pa_csv.ReadOptions(
            column_names=[*types, GEOMETRY],
            # A row must fit into a block.
            block_size=max(BLOCK_BYTES, 2 * facts["longest"]),
            use_threads=False,
        ),
        parse_options=pa_csv.ParseOptions(newlines_in_values=True),
        convert_options=pa_csv.ConvertOptions(
            column_types={**types, GEOMETRY: pa.string()},
            include_columns=[*fields, GEOMETRY],
            **AS_WRITTEN,
        ),
    ) as reader:
        yield GEOMETRY, pa.RecordBatchReader.from_batches(schema, _take(reader, schema, bounds))


def _take(
    reader: pa_csv.CSVStreamingReader, schema: pa.Schema, bounds: Bounds | None
) -> Iterator[pa.RecordBatch]:
    first = 0
    for batch in reader:
        numbers = pa.array(np.arange(first, first + len(batch)))
        first += len(batch)
        columns = [numbers, *batch.columns[:-1], _from_hexadecimal(batch.column(GEOMETRY))]
        yield _within(pa.RecordBatch.from_arrays(columns, schema=schema), bounds)


def _read_facts(path: str) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(Path(path).with_suffix(".json").read_text(encoding="utf-8"))
    return facts


def _from_hexadecimal(column: pa.StringArray) -> pa.BinaryArray:
    """The bytes that pairs of digits stand for; null stays null."""
    _, offsets, digits = column.buffers()
    places = np.frombuffer(offsets, np.int32)[column.offset : column.offset + len(column) + 1]
    text = str(memoryview(digits)[places[0] : places[-1]], "ascii") if digits is not None else ""
    starts = ((places - places[0]) // 2).astype(np.int32)
    buffers = [None, pa.py_buffer(starts), pa.py_buffer(bytes.fromhex(text))]
    values = pa.Array.from_buffers(pa.binary(), len(column), buffers)
    return pc.if_else(column.is_valid(), values, None) if column.null_count else values


def _within(batch: pa.RecordBatch, bounds: Bounds | None) -> pa.RecordBatch:
    """Rows without a geometry lie nowhere, as for a file's spatial index."""
    if bounds is None:
        return batch
    west, south, east, north = shapely.bounds(decode(batch.column(GEOMETRY))).T
    meets = (west <= bounds[2]) & (east >= bounds[0]) & (south <= bounds[3]) & (north >= bounds[1])
    return batch if meets.all() else batch.filter(pa.array(meets))
