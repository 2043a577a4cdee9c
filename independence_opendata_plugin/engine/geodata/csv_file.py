"""CSV with its geometry: two coordinate columns for points, well-known text for the rest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyproj
import shapely

from .columns import unique_names
from .spool import GEOMETRY
from .wkb import decode

DECIMALS_DEGREES = 8
DECIMALS_LENGTH = 3


def geometry_columns(geometry_type: str, crs: pyproj.CRS) -> tuple[str, ...]:
    """Names of the columns that hold the geometry, first in the file."""
    if geometry_type.removesuffix(" Z") != "Point":
        return ("WKT",)
    names = ("longitude", "latitude") if crs.is_geographic else ("x", "y")
    return (*names, "z") if geometry_type.endswith(" Z") else names


def write_csv(reader: pa.RecordBatchReader, file: Path, geometry_type: str, crs: pyproj.CRS) -> None:
    """UTF-8 without a mark, every text in quotes, so that leading zeros stay and "" differs from null."""
    batches = _with_text_geometry(reader, geometry_type, crs)
    first = next(batches)
    with pyarrow.csv.CSVWriter(str(file), first.schema) as writer:
        writer.write_table(first)
        for table in batches:
            writer.write_table(table)


def _with_text_geometry(
    reader: pa.RecordBatchReader, geometry_type: str, crs: pyproj.CRS
) -> Iterator[pa.Table]:
    decimals = DECIMALS_DEGREES if crs.is_geographic else DECIMALS_LENGTH
    names = geometry_columns(geometry_type, crs)
    yield _table(pa.Table.from_batches([], schema=reader.schema), names, decimals)
    for batch in reader:
        yield _table(pa.Table.from_batches([batch]), names, decimals)


def _table(rows: pa.Table, names: tuple[str, ...], decimals: int) -> pa.Table:
    geometries = decode(rows[GEOMETRY]) if rows.num_rows else np.empty(0, dtype=object)
    if names == ("WKT",):
        columns = [pa.array(shapely.to_wkt(geometries, rounding_precision=decimals), pa.string())]
    else:
        coordinates = np.round(shapely.get_coordinates(geometries, include_z=len(names) == 3), decimals)
        columns = [pa.array(coordinates[:, index], pa.float64()) for index in range(len(names))]
    attributes = rows.drop_columns([GEOMETRY])
    taken = frozenset(name.casefold() for name in names)
    kept = unique_names(attributes.column_names, taken)
    values = [_readable(column) for column in attributes.columns]
    return pa.table([*columns, *values], names=[*names, *kept])


def _readable(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Binary values, which CSV cannot hold, as hexadecimal text."""
    if not (pa.types.is_binary(column.type) or pa.types.is_large_binary(column.type)):
        return column
    return pa.chunked_array(
        [pa.array([v.hex() if v is not None else None for v in column.to_pylist()], pa.string())]
    )
