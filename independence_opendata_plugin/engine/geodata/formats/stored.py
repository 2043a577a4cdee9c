"""A layer of an extract on its way to a file, and the file it was written to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyogrio
import pyproj
import shapely

from ..extracted import ExtractedLayer
from ..rows import BATCH_ROWS
from ..source import read_crs
from ..spool import GEOMETRY
from ..units import WGS84, transformer
from ..wkb import decode, encode

GEOJSON_DECIMALS = 7


@dataclass(frozen=True)
class WrittenFile:
    """One data file of a layer: `path` relative to the folder it was written to, with `/`.

    A Shapefile is its .shp; `beside` are the files that belong to it, as a CSV's schema does. `crs` is the file's
    own, an authority code or WKT; `layer` the table inside it (None: the file is the layer); `features` how many were
    written.
    """

    path: str
    format: str
    table: str
    crs: str
    features: int
    layer: str | None = None
    beside: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stored:
    """A layer of an extract, to be written in `crs`; `as_of` is the date that formats carry inside."""

    extract: Path
    layer: ExtractedLayer
    crs: pyproj.CRS
    crs_text: str

    def read(self) -> pa.RecordBatchReader:
        """The rows in the target CRS, in the extract's order."""
        schema = self._schema()
        return pa.RecordBatchReader.from_batches(schema, self._batches(schema))

    def in_world(self) -> Stored:
        """The same rows in longitude and latitude."""
        return Stored(self.extract, self.layer, WGS84, "EPSG:4326")

    def _schema(self) -> pa.Schema:
        with self._open() as (_, reader):
            return _plain(reader.schema)

    def _open(self) -> AbstractContextManager[tuple[dict[str, Any], pa.RecordBatchReader]]:
        return pyogrio.open_arrow(
            self.extract, layer=self.layer.table, batch_size=BATCH_ROWS, use_pyarrow=True
        )

    def _batches(self, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
        own = read_crs(self.layer.crs, f"layer '{self.layer.name}'")
        move = None if own == self.crs else transformer(own, self.crs).transform
        with self._open() as (_, reader):
            for batch in reader:
                rows = pa.RecordBatch.from_arrays(batch.columns, schema=schema)
                yield rows if move is None else _move(rows, move)


def _plain(schema: pa.Schema) -> pa.Schema:
    return pa.schema([field.with_metadata(None) for field in schema])


def _move(batch: pa.RecordBatch, move: Callable[..., object]) -> pa.RecordBatch:
    geometries = decode(batch.column(GEOMETRY))
    moved = geometries.copy()
    for has_z in (False, True):
        rows = np.flatnonzero(shapely.has_z(geometries) == has_z)
        if len(rows):
            moved[rows] = shapely.transform(geometries[rows], move, include_z=has_z, interleaved=False)
    return batch.set_column(batch.schema.get_field_index(GEOMETRY), GEOMETRY, encode(moved))
