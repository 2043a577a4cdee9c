"""Shapefiles, with what they cannot hold handled and told: names, texts, times, mixed geometry, files over 2 GB."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyogrio

from ..columns import tell_renamed
from ..spool import GEOMETRY
from .one_kind import OneKind, split_by_kind
from .shapefile_values import StorableRows
from .stored import Stored, WrittenFile

FORMAT = "Shapefile"
LONGEST_NAME = 10
LARGEST_FILE_BYTES = 2**31 - 1
"""Beyond it the offsets in a Shapefile are read as negative by many programs."""
HEAD_BYTES = 65_536
RECORD_BYTES = 72
"""What a record of the .shp has more, at most, than the geometry's WKB: its head, extent and range of heights."""
TEXT_WIDTH = "GDAL:OGR:width"


@dataclass(frozen=True)
class _Plan:
    """How a layer is written: names and text widths of its fields, the rows of each file, notes of what changes."""

    names: dict[str, str]
    widths: dict[str, int]
    rows: tuple[int, ...]
    notes: tuple[str, ...]


def write_shapefiles(
    stored: Sequence[Stored], folder: Path, prefix: str, as_of: date
) -> tuple[WrittenFile, ...]:
    """One Shapefile of each layer; of one that mixes them, one for points, lines and polygons each.

    What would be over 2 GB becomes several. Rows are read twice: first for what they hold, then to be written. Raises
    Refused for geometry collections and binary values.
    """
    return tuple(
        file
        for item in stored
        for part in split_by_kind(item, FORMAT)
        for file in _write_part(part, folder, f"{prefix}_{item.layer.table}{part.suffix}", as_of)
    )


def map_names(names: list[str]) -> dict[str, str]:
    """Each field name with the one of at most ten bytes that stands for it, all different whatever their case."""
    mapped: dict[str, str] = {}
    used: set[str] = set()
    for name in names:
        short = name.encode("utf-8")[:LONGEST_NAME].decode("utf-8", "ignore")
        number = 1
        while short.casefold() in used:
            number += 1
            ending = f"_{number}"
            short = name.encode("utf-8")[: LONGEST_NAME - len(ending)].decode("utf-8", "ignore") + ending
        used.add(short.casefold())
        mapped[name] = short
    return mapped


def _plan(part: OneKind) -> _Plan:
    layer = part.stored.layer
    rows = StorableRows(layer.name)
    # Neither a field nor the length of a geometry depends on the CRS.
    reader = replace(part, stored=part.stored.in_own_crs()).read()
    names = map_names([name for name in reader.schema.names if name != GEOMETRY])
    sizes = [pc.binary_length(rows.convert(batch).column(GEOMETRY)).to_numpy() for batch in reader]
    row_bytes = 1 + sum(rows.widths.values())
    counts = _fill_files(np.concatenate([*sizes, np.empty(0, np.int64)]) + RECORD_BYTES, row_bytes)
    notes = (*tell_renamed(list(names), list(names.values()), FORMAT), *rows.notes())
    if len(counts) > 1:
        notes = (f"in {len(counts)} Shapefiles: one holds no more than 2 GB", *notes)
    return _Plan(names, rows.widths, counts, notes)


def _fill_files(record_bytes: np.ndarray, row_bytes: int) -> tuple[int, ...]:
    """How many rows go into each file, in their order, so that neither its .shp nor its .dbf is too large."""
    room = LARGEST_FILE_BYTES - HEAD_BYTES
    most_rows = max(room // row_bytes, 1)
    ends = np.cumsum(record_bytes)
    counts: list[int] = []
    done = 0
    while done < len(ends) or not counts:
        written = ends[done - 1] if done else 0
        fitting = int(np.searchsorted(ends, written + room, side="right")) - done
        counts.append(min(max(fitting, 1), most_rows, len(ends) - done))
        done += counts[-1]
    return tuple(counts)


def _write_part(part: OneKind, folder: Path, stem: str, as_of: date) -> Iterator[WrittenFile]:
    plan, source, item = _plan(part), part.read(), part.stored
    storable = StorableRows(item.layer.name)
    schema = _schema(storable.convert(pa.RecordBatch.from_pylist([], source.schema)).schema, plan)
    rows = _Rows(storable.convert(batch) for batch in source)
    for number, count in enumerate(plan.rows, start=1):
        file = folder / (f"{stem}.shp" if len(plan.rows) == 1 else f"{stem}_{number}.shp")
        named = (pa.RecordBatch.from_arrays(batch.columns, schema=schema) for batch in rows.take(count))
        _write(pa.RecordBatchReader.from_batches(schema, named), file, part, as_of)
        beside = tuple(sorted(path.name for path in folder.glob(f"{file.stem}.*") if path != file))
        notes = plan.notes if number == 1 else ()
        yield WrittenFile(
            file.name, FORMAT, item.layer.table, item.crs_text, count, beside=beside, notes=notes
        )


class _Rows:
    """Batches that are handed out a number of rows at a time."""

    def __init__(self, batches: Iterator[pa.RecordBatch]) -> None:
        self._batches = batches
        self._rest: pa.RecordBatch | None = None

    def take(self, count: int) -> Iterator[pa.RecordBatch]:
        while count:
            batch = next(self._batches) if self._rest is None else self._rest
            taken, rest = batch.slice(0, count), batch.slice(count)
            self._rest = rest if rest.num_rows else None
            count -= taken.num_rows
            yield taken


def _schema(storable: pa.Schema, plan: _Plan) -> pa.Schema:
    """With the Shapefile's names; a text is as wide as its longest, GDAL's own 80 bytes would be wrong either way."""
    columns = []
    for field in storable:
        is_text = pa.types.is_string(field.type) or pa.types.is_large_string(field.type)
        width = {TEXT_WIDTH: str(plan.widths.get(field.name, 1))} if is_text else None
        columns.append(pa.field(plan.names.get(field.name, field.name), field.type, metadata=width))
    return pa.schema(columns)


def _write(rows: pa.RecordBatchReader, file: Path, part: OneKind, as_of: date) -> None:
    pyogrio.write_arrow(
        rows,
        file,
        driver="ESRI Shapefile",
        geometry_name=GEOMETRY,
        geometry_type=part.geometry_type,
        crs=part.stored.crs.to_wkt(),
        layer_options={"ENCODING": "UTF-8", "DBF_DATE_LAST_UPDATE": f"{as_of:%Y-%m-%d}"},
    )
