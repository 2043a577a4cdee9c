"""What a File Geodatabase has no type for in ArcGIS 10: truth values, days, 64-bit numbers, parts of seconds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyogrio

FIRST_OVER_32_BITS = 2**31
LARGEST_WHOLE_DOUBLE = 2**53


def choose_kinds(extract: Path, table: str, fields: Sequence[pa.Field]) -> dict[str, pa.DataType]:
    """The type in which each field of an extract's table is stored without loss, but for parts of seconds."""
    kinds = {field.name: field.type for field in fields}
    wide = [name for name, kind in kinds.items() if kind == pa.int64()]
    if wide:
        values = pyogrio.read_arrow(extract, layer=table, columns=wide, read_geometry=False)[1]
        kinds |= {name: _fit(values[name]) for name in wide}
    kinds |= {name: pa.int16() for name, kind in kinds.items() if pa.types.is_boolean(kind)}
    return kinds | {name: pa.timestamp("ms") for name, kind in kinds.items() if pa.types.is_date(kind)}


def _fit(column: pa.ChunkedArray) -> pa.DataType:
    """The smallest type that holds every whole number of a column exactly."""
    ends = pc.min_max(column).as_py()
    largest = max(abs(ends["min"] or 0), abs(ends["max"] or 0))
    if largest < FIRST_OVER_32_BITS:
        return pa.int32()
    return pa.float64() if largest <= LARGEST_WHOLE_DOUBLE else pa.string()


def tell_changes(
    fields: Sequence[pa.Field], kinds: Mapping[str, pa.DataType], fractions: frozenset[str], said: str
) -> tuple[str, ...]:
    """What a reader finds otherwise; `fractions` are fields whose times had parts of a second."""
    told = []
    for field in fields:
        kind = kinds[field.name]
        if pa.types.is_boolean(field.type):
            told.append(f"field {field.name} holds 1 and 0 for true and false in the {said}")
        elif pa.types.is_date(field.type):
            told.append(f"field {field.name} holds its days with the time 00:00 in the {said}")
        elif field.type == pa.int64() and kind == pa.float64():
            told.append(f"field {field.name} holds its whole numbers as doubles in the {said}")
        elif field.type == pa.int64() and kind == pa.string():
            told.append(f"field {field.name} holds its numbers as text in the {said}")
        elif field.name in fractions:
            told.append(f"times of field {field.name} are rounded to whole seconds in the {said}")
    return tuple(told)


def convert(rows: pa.RecordBatchReader, schema: pa.Schema, fractions: set[str]) -> Iterator[pa.RecordBatch]:
    """The rows with the names and types of `schema`; adds to `fractions` the fields with parts of a second."""
    names = rows.schema.names
    for batch in rows:
        fractions.update(
            name for name, column in zip(names, batch.columns, strict=True) if _has_fraction(column)
        )
        columns = [column.cast(field.type) for column, field in zip(batch.columns, schema, strict=True)]
        yield pa.RecordBatch.from_arrays(columns, schema=schema)


def _has_fraction(column: pa.Array) -> bool:
    if not pa.types.is_timestamp(column.type):
        return False
    whole = column.cast(pa.timestamp("s", column.type.tz), safe=False).cast(column.type)
    return bool(pc.any(pc.not_equal(column, whole)).as_py())
