"""Reading a vector source in Arrow batches, made uniform: plain 2D or 3D geometry, valid, never null or empty."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import shapely
from shapely.errors import GEOSException

from ...chapter33.refusal import Refused
from .columns import plain_columns
from .fetched_rows import are_fetched, count_straightened
from .geoparquet_source import Bounds
from .plain_geometry import Tally, make_plain
from .source import LayerSource, SourceInfo
from .source_rows import UNREADABLE, open_rows
from .wkb import are_canonical, complete, flat_codes

BATCH_ROWS = 8192
CURVES = frozenset(
    range(8, 13)
)  # ISO WKB: CircularString, CompoundCurve, CurvePolygon, MultiCurve, MultiSurface


@dataclass(frozen=True)
class Batch:
    """Attributes and geometries of the same rows; geometries are in the layer's own CRS.

    `wkb` has the geometries that stand as the source gave them, in the bytes that `encode` would make of them; null
    for the others. Most rows of an extract travel in it to the file, untouched.
    """

    attributes: pa.Table
    geometries: np.ndarray
    wkb: pa.BinaryArray

    def take(self, rows: np.ndarray) -> Batch:
        """Some of the rows, by their indexes, ascending."""
        if len(rows) == len(self.geometries):
            return self
        places = pa.array(rows, pa.int64())
        return Batch(self.attributes.take(places), self.geometries[rows], self.wkb.take(places))

    def encode(self) -> pa.BinaryArray:
        """The geometries' ISO WKB."""
        return complete(self.wkb, self.geometries)


def read_batches(
    source: LayerSource,
    info: SourceInfo,
    fields: Sequence[str],
    bounds: Bounds | None,
    tally: Tally,
) -> Generator[Batch, None, None]:
    """The rows whose extent meets `bounds` (in the layer's CRS; None: all), by the layer's own spatial index.

    The first batch has no row: it shows the schema, also of a layer with none inside. Attributes are plain columns
    in the order of `fields`; the feature's own number, if it is one of them, comes first. Raises Refused where a row
    cannot be read.
    """
    with_fid = info.delivers_fid(fields)
    try:
        with open_rows(source, info.layer, fields, bounds, BATCH_ROWS) as (geometry_column, reader):
            reading = _Reading(source, info, geometry_column, with_fid, bounds, tally)
            yield _no_rows(reader.schema, geometry_column, with_fid)
            for batch in reader:
                batch.validate(full=True)
                yield reading.clean(batch)
            tally.curved += count_straightened(source.path)
    except (*UNREADABLE, GEOSException) as error:
        raise Refused(
            f"layer '{source.name}'",
            why=f"a row cannot be read ({error})",
            remedy="repair the layer, then try again.",
        ) from error


def read_schema(
    source: LayerSource, info: SourceInfo, fields: Sequence[str]
) -> tuple[tuple[str, ...], pa.Schema]:
    """The fields as the source has them, in its order, and the columns that `read_batches` makes of them."""
    with open_rows(source, info.layer, fields, None, BATCH_ROWS) as (geometry_column, reader):
        with_fid = info.delivers_fid(fields)
        first = 0 if with_fid else 1
        names = tuple(name for name in reader.schema.names[first:] if name != geometry_column)
        # No array is made here: for its first one pyarrow loads pandas, which takes as long as a small cut.
        none = pa.Table.from_batches([], schema=reader.schema)
        return names, _attributes(none, geometry_column, with_fid).schema


@dataclass(frozen=True)
class _Reading:
    """What all batches of a reading share."""

    source: LayerSource
    info: SourceInfo
    geometry_column: str
    with_fid: bool
    bounds: Bounds | None
    tally: Tally

    def clean(self, batch: pa.RecordBatch) -> Batch:
        """The rows that lie somewhere, with plain valid geometries."""
        geometries = self._decode(batch)
        # A server's rows come without an index: where they lie is seen here.
        if self.bounds is not None and are_fetched(self.source.path):
            met = _meet(geometries, self.bounds)
            batch, geometries = batch.filter(pa.array(met)), geometries[met]
        column = batch.column(self.geometry_column)
        usable, repaired = make_plain(geometries, self.tally)
        as_read = are_canonical(column, geometries) & ~repaired
        attributes = _attributes(pa.Table.from_batches([batch]), self.geometry_column, self.with_fid)
        wkb = pc.if_else(pa.array(as_read), column, None)
        return Batch(attributes, geometries, wkb).take(np.flatnonzero(usable))

    def _decode(self, batch: pa.RecordBatch) -> np.ndarray:
        column = batch.column(self.geometry_column)
        wkb = column.to_numpy(zero_copy_only=False)
        curved = np.flatnonzero(np.isin(flat_codes(column), list(CURVES)))
        if not len(curved):
            return shapely.from_wkb(wkb)
        plain = np.delete(np.arange(len(wkb)), curved)
        geometries = np.full(len(wkb), None, dtype=object)
        geometries[plain] = shapely.from_wkb(wkb[plain])
        # Arcs are rare, and the library that straightens them takes its time to load.
        from .curves import straighten

        geometries[curved] = straighten(self.source, self.info, batch.column(0).to_numpy()[curved])
        self.tally.curved += len(curved)
        return geometries


def _attributes(table: pa.Table, geometry_column: str, with_fid: bool = False) -> pa.Table:
    """All columns but the feature id, which comes first and may have the name of a field, and the geometry."""
    first = 0 if with_fid else 1
    wanted = [
        index for index, name in enumerate(table.column_names) if index >= first and name != geometry_column
    ]
    return plain_columns(table.select(wanted).replace_schema_metadata(None))


def _no_rows(schema: pa.Schema, geometry_column: str, with_fid: bool = False) -> Batch:
    table = pa.Table.from_batches([], schema=schema)
    return Batch(
        _attributes(table, geometry_column, with_fid), np.empty(0, dtype=object), pa.array([], pa.binary())
    )


def _meet(geometries: np.ndarray, bounds: Bounds) -> np.ndarray:
    """Whose extent meets the bounds; not those of nothing."""
    west, south, east, north = shapely.bounds(geometries).T
    return (west <= bounds[2]) & (east >= bounds[0]) & (south <= bounds[3]) & (north >= bounds[1])
