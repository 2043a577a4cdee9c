"""Delivered rows on their way from the cut to the files: an Arrow file on disk, so that memory stays flat."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import shapely

from .columns import count_bytes
from .geometry_kinds import TYPE_NAMES, common_type, needs_promotion
from .rows import Batch
from .wkb import decode, encode, flat_codes

GEOMETRY = "geom"
FIRST_MULTI_CODE = 4  # ISO WKB: 1 to 3 are point, line and polygon, 4 to 6 their multi-geometries


class Spool:
    """Collects the rows of one layer, then gives them back with one geometry type wherever the rows allow it.

    A layer in which any feature has several parts is delivered as multi-geometries throughout, so that each format
    holds the same features and the same count of bytes. `bytes` is known when `read` has run to its end.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._writer: pa.RecordBatchFileWriter | None = None
        self._kinds: set[str] = set()
        self._has_z = False
        self.rows = 0
        self.bytes = 0

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._writer is not None:
            self._writer.close()

    def add(self, batch: Batch) -> None:
        """Take the rows of one batch; the first batch, which may be empty, sets the schema."""
        geometries = batch.geometries
        table = to_table(batch)
        if self._writer is None:
            self._writer = pa.ipc.new_file(str(self._file), table.schema)
        self._writer.write_table(table)
        self._kinds.update(TYPE_NAMES[code] for code in np.unique(shapely.get_type_id(geometries)))
        self._has_z = self._has_z or bool(shapely.has_z(geometries).any())
        self.rows += len(geometries)

    def geometry_type(self, declared: str) -> str:
        """The type of the delivered layer; `declared`, the source's own, where there is no row to tell by."""
        return common_type(self._kinds, self._has_z, declared)

    def read(self, geometry_type: str) -> pa.RecordBatchReader:
        """The rows again, with geometries as `geometry_type` wants them; counts `bytes` on the way."""
        stored = pa.ipc.open_file(pa.OSFile(str(self._file)))
        return pa.RecordBatchReader.from_batches(stored.schema, self._promoted(stored, geometry_type))

    def _promoted(self, stored: pa.RecordBatchFileReader, geometry_type: str) -> Iterator[pa.RecordBatch]:
        mixed = needs_promotion(self._kinds, geometry_type)
        self.bytes = 0
        for index in range(stored.num_record_batches):
            batch = stored.get_batch(index)
            if mixed:
                multi = promote(batch.column(GEOMETRY))
                batch = batch.set_column(batch.schema.get_field_index(GEOMETRY), GEOMETRY, multi)
            self.bytes += count_bytes(pa.Table.from_batches([batch]))
            yield batch


def to_table(batch: Batch) -> pa.Table:
    """All columns of a batch, the geometry last; where it is the only one, attributes alone would have no rows."""
    attributes = batch.attributes
    return pa.table([*attributes.columns, batch.encode()], names=[*attributes.column_names, GEOMETRY])


def promote(column: pa.BinaryArray) -> pa.Array:
    """Single geometries as multi-geometries of one part; the rest, most of a multipart layer, stays as it is."""
    singles = flat_codes(column) < FIRST_MULTI_CODE
    collectors = (shapely.MultiPoint, shapely.MultiLineString, shapely.MultiPolygon)
    made = [
        collectors[int(shapely.get_dimensions(geometry))]([geometry])
        for geometry in decode(column.filter(pa.array(singles)))
    ]
    return pc.replace_with_mask(column, pa.array(singles), encode(np.array(made, dtype=object)))
