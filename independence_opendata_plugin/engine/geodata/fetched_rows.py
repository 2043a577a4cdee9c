"""Rows that QGIS fetches from a database server for the engine, read part by part while more are still to come.

A folder: `schema.json`, then parts of rows, each in CSV as PostgreSQL's COPY writes it (`0.csv`, there as soon as
`0.json` is), and `end.json` when no more come.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pa_csv

from ...chapter33.refusal import Refused

ENDING = ".rows"
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
# PostgreSQL quotes an empty text, and writes nothing at all for null.
AS_WRITTEN = {
    "null_values": [""],
    "strings_can_be_null": True,
    "quoted_strings_can_be_null": False,
    "true_values": ["t"],
    "false_values": ["f"],
}
PATIENCE_SECONDS = 0.005


def are_fetched(path: str) -> bool:
    """Whether a source's path is that of such rows."""
    return path.endswith(ENDING)


def read_fetched_info(path: str) -> dict[str, Any]:
    """`fields`, `crs` (None: the source says it), `geometry_type` and `features`, as pyogrio tells them of files.

    `features` is how many rows the server expected; how many there are is known when all have come.
    """
    schema = _read(Path(path, "schema.json"))
    return {
        "fields": [name for name, _ in schema["fields"]],
        "geometry_type": schema["geometry_type"],
        "features": schema["expected"],
        "crs": None,
    }


def count_straightened(path: str) -> int:
    """How many rows the server made straight pieces of arcs for, once all have come; 0 for any other source."""
    return int(_read(Path(path, "end.json"))["curved"]) if are_fetched(path) else 0


@contextmanager
def open_fetched(path: str, fields: Sequence[str]) -> Iterator[tuple[str, pa.RecordBatchReader]]:
    """The name of the geometry column, and all the rows.

    A row number comes first, then `fields`, then the geometry's ISO WKB. Reading waits for rows that are still to
    come, and raises Refused where QGIS could not fetch them all.
    """
    types = {name: TYPES[kind] for name, kind in _read(Path(path, "schema.json"))["fields"]}
    columns = [(name, types[name]) for name in fields]
    schema = pa.schema([(ROW_NUMBER, pa.int64()), *columns, (GEOMETRY, pa.binary())])
    options = pa_csv.ConvertOptions(
        column_types={**types, GEOMETRY: pa.string()}, include_columns=[*fields, GEOMETRY], **AS_WRITTEN
    )
    rows = _read_rows(Path(path), [*types, GEOMETRY], options, schema)
    yield GEOMETRY, pa.RecordBatchReader.from_batches(schema, rows)


def _read_rows(
    folder: Path,
    names: list[str],
    options: pa_csv.ConvertOptions,
    schema: pa.Schema,
) -> Iterator[pa.RecordBatch]:
    first = 0
    for part in _find_parts(folder):
        rows = pa_csv.read_csv(
            part,
            # A row must fit into a block.
            pa_csv.ReadOptions(column_names=names, block_size=part.stat().st_size + 1, use_threads=False),
            pa_csv.ParseOptions(newlines_in_values=True),
            options,
        ).combine_chunks()
        numbers = pa.array(np.arange(first, first + len(rows)))
        first += len(rows)
        values = [column.chunk(0) for column in rows.columns]
        columns = [numbers, *values[:-1], _from_hexadecimal(values[-1])]
        yield pa.RecordBatch.from_arrays(columns, schema=schema)


def _find_parts(folder: Path) -> Iterator[Path]:
    """The parts in their order, each when it is there. Raises Refused where the rest will never come."""
    number, end = 0, folder / "end.json"
    while True:
        ended = end.is_file()
        if (folder / f"{number}.json").is_file():
            yield folder / f"{number}.csv"
            number += 1
        elif not ended:
            time.sleep(PATIENCE_SECONDS)
        elif _read(end)["complete"]:
            return
        else:
            raise Refused(
                "the rows of a database",
                why="QGIS could not fetch them all",
                remedy="see that the server answers, then try again.",
            )


def _read(file: Path) -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
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
