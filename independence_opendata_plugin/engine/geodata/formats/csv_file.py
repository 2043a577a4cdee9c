"""CSV with its geometry, if there is one: two coordinate columns for points, well-known text for the rest."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv
import pyproj
import shapely

from ....opendata.metadata import FieldMetadata
from ....opendata.table_schema import table_schema
from ..columns import tell_renamed, unique_names
from ..extracted import NO_GEOMETRY
from ..spool import GEOMETRY
from ..wkb import decode

DECIMALS_DEGREES = 8
DECIMALS_LENGTH = 3
# What makes a spreadsheet run a cell, quoted or not, and what may begin so and is harmless.
FORMULA = r"^[=+\-@\t\r]"
NUMBER = r"^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?$"
GUARDED = (
    "A text that a spreadsheet would run as a formula has an apostrophe before it; the value goes without."
)


def geometry_columns(geometry_type: str, crs: pyproj.CRS) -> tuple[str, ...]:
    """Names of the columns that hold the geometry, first in the file; none for a table without geometry."""
    if geometry_type == NO_GEOMETRY:
        return ()
    if geometry_type.removesuffix(" Z") != "Point":
        return ("WKT",)
    names = ("longitude", "latitude") if crs.is_geographic else ("x", "y")
    return (*names, "z") if geometry_type.endswith(" Z") else names


def name_columns(names: Sequence[str], places: Sequence[str]) -> list[str]:
    """What fields are called beside the columns of the place; a name that would run has an apostrophe before it."""
    free = unique_names(names, frozenset(place.casefold() for place in places))
    return [f"'{name}" if re.match(FORMULA, name) else name for name in free]


def schema_beside(file: Path) -> Path:
    """Where the Table Schema of a CSV file is written."""
    return file.with_suffix(".schema.json")


def read_guarded(file: Path) -> tuple[str, ...]:
    """The fields of a written CSV in which texts have an apostrophe before them, as its schema says."""
    schema = json.loads(schema_beside(file).read_text(encoding="utf-8"))
    return tuple(field["name"] for field in schema["fields"] if field.get("description") == GUARDED)


def write_csv(
    reader: pa.RecordBatchReader, file: Path, geometry_type: str, crs: pyproj.CRS
) -> tuple[str, ...]:
    """Write the rows, and their Table Schema beside them; returns notes of what is not as it was.

    UTF-8 without a mark, every text in quotes, so that leading zeros stay and "" differs from null. A text that a
    spreadsheet would take for a formula gets an apostrophe before it.
    """
    places = geometry_columns(geometry_type, crs)
    decimals = DECIMALS_DEGREES if crs.is_geographic else DECIMALS_LENGTH
    guarded: Counter[str] = Counter()
    empty = _table(pa.Table.from_batches([], schema=reader.schema), places, decimals, guarded)
    with pyarrow.csv.CSVWriter(str(file), empty.schema) as writer:
        writer.write_table(empty)
        for batch in reader:
            writer.write_table(_table(pa.Table.from_batches([batch]), places, decimals, guarded))
    _write_schema(empty.schema, frozenset(guarded), schema_beside(file))
    names = [name for name in reader.schema.names if name != GEOMETRY]
    renamed = tell_renamed(names, empty.column_names[len(places) :], "CSV")
    return renamed + tuple(
        f"{count} texts of field {name} have an apostrophe before them in the CSV: they look like formulas"
        for name, count in guarded.items()
    )


def _write_schema(schema: pa.Schema, guarded: frozenset[str], file: Path) -> None:
    fields = [
        FieldMetadata(field.name, GUARDED if field.name in guarded else "", type=str(field.type))
        for field in schema
    ]
    text = json.dumps(table_schema(fields), ensure_ascii=False, indent=2)
    file.write_text(f"{text}\n", encoding="utf-8", newline="\n")


def _table(rows: pa.Table, names: tuple[str, ...], decimals: int, guarded: Counter[str]) -> pa.Table:
    """The rows as they are written; adds to `guarded` how many texts of each column got an apostrophe."""
    places = _write_places(rows[GEOMETRY], names, decimals) if names else []
    attributes = rows.drop_columns([GEOMETRY]) if names else rows
    kept = name_columns(attributes.column_names, names)
    values = [
        _guard(_readable(column), name, guarded)
        for column, name in zip(attributes.columns, kept, strict=True)
    ]
    return pa.table([*places, *values], names=[*names, *kept])


def _write_places(column: pa.ChunkedArray, names: tuple[str, ...], decimals: int) -> list[pa.Array]:
    geometries = decode(column) if len(column) else np.empty(0, dtype=object)
    if names == ("WKT",):
        return [pa.array(shapely.to_wkt(geometries, rounding_precision=decimals), pa.string())]
    coordinates = np.round(shapely.get_coordinates(geometries, include_z=len(names) == 3), decimals)
    return [pa.array(coordinates[:, index], pa.float64()) for index in range(len(names))]


def _guard(column: pa.ChunkedArray, name: str, guarded: Counter[str]) -> pa.ChunkedArray:
    if not (pa.types.is_string(column.type) or pa.types.is_large_string(column.type)):
        return column
    runs = pc.and_not(pc.match_substring_regex(column, FORMULA), pc.match_substring_regex(column, NUMBER))
    count = pc.sum(runs).as_py()
    if not count:
        return column
    guarded[name] += count
    apostrophe, nothing = pa.scalar("'", column.type), pa.scalar("", column.type)
    return pc.if_else(runs, pc.binary_join_element_wise(apostrophe, column, nothing), column)


def _readable(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Binary values, which CSV cannot hold, as hexadecimal text."""
    if not (pa.types.is_binary(column.type) or pa.types.is_large_binary(column.type)):
        return column
    return pa.chunked_array(
        [pa.array([v.hex() if v is not None else None for v in column.to_pylist()], pa.string())]
    )
