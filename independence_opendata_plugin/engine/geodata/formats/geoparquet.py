"""GeoParquet 1.1 (https://geoparquet.org/releases/v1.1.0/): WKB geometry, and each row's box for skipping rows."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pyproj
import shapely

from ..columns import tell_renamed, unique_names
from ..spool import GEOMETRY, TYPE_NAMES
from ..wkb import decode

VERSION = "1.1.0"
PLACE = "geometry"
BOX = "bbox"
SIDES = ("xmin", "ymin", "xmax", "ymax")


def name_columns(names: Sequence[str]) -> list[str]:
    """What fields are called beside the columns of the place."""
    return unique_names(names, frozenset({PLACE, BOX}))


def write_geoparquet(reader: pa.RecordBatchReader, file: Path, crs: pyproj.CRS) -> tuple[str, ...]:
    """Stream the rows to `file`, a row group for each batch; returns notes of fields that had to be renamed.

    Coordinates are x and y (longitude and latitude) whatever the axis order of the CRS, as the format asks.
    """
    fields = [field for field in reader.schema if field.name != GEOMETRY]
    names = [field.name for field in fields]
    kept = name_columns(names)
    box = pa.struct([pa.field(side, pa.float64(), nullable=False) for side in SIDES])
    schema = pa.schema(
        [
            *(field.with_name(name) for field, name in zip(fields, kept, strict=True)),
            pa.field(PLACE, pa.binary(), nullable=False),
            pa.field(BOX, box, nullable=False),
        ]
    )
    seen = _Seen()
    with pq.ParquetWriter(file, schema, compression="zstd") as writer:
        for batch in reader:
            writer.write_batch(_with_boxes(batch, names, schema, seen))
        writer.add_key_value_metadata({"geo": json.dumps(seen.describe(crs))})
    return tell_renamed(names, kept, "GeoParquet")


@dataclass
class _Seen:
    """Kinds of geometry and the extent of the rows written so far."""

    kinds: set[str] = field(default_factory=set)
    extents: list[np.ndarray] = field(default_factory=list)

    def add(self, geometries: np.ndarray, boxes: np.ndarray) -> None:
        flat, has_z = shapely.get_type_id(geometries), shapely.has_z(geometries)
        self.kinds.update(
            TYPE_NAMES[code] + (" Z" if z else "") for code, z in set(zip(flat, has_z, strict=True))
        )
        self.extents.append(np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)]))

    def describe(self, crs: pyproj.CRS) -> dict[str, Any]:
        """The value of the file's `geo` key."""
        covering = {side: [BOX, side] for side in SIDES}
        column: dict[str, Any] = {
            "encoding": "WKB",
            "geometry_types": sorted(self.kinds),
            "crs": crs.to_json_dict(),
            "edges": "planar",
            "covering": {"bbox": covering},
        }
        if self.extents:
            extents = np.array(self.extents)
            column["bbox"] = [*extents[:, :2].min(axis=0).tolist(), *extents[:, 2:].max(axis=0).tolist()]
        return {"version": VERSION, "primary_column": PLACE, "columns": {PLACE: column}}


def _with_boxes(batch: pa.RecordBatch, names: list[str], schema: pa.Schema, seen: _Seen) -> pa.RecordBatch:
    geometries = decode(batch.column(GEOMETRY))
    boxes = shapely.bounds(geometries)
    if len(geometries):
        seen.add(geometries, boxes)
    sides = [pa.array(boxes[:, index]) for index in range(len(SIDES))]
    box = pa.StructArray.from_arrays(sides, fields=list(schema.field(BOX).type))
    place = batch.column(GEOMETRY).cast(pa.binary())
    return pa.RecordBatch.from_arrays([*(batch.column(name) for name in names), place, box], schema=schema)
