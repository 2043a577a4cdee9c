"""Opening the rows of a source, whichever library reads its format."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import numpy as np
import pyarrow as pa
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError
from shapely.errors import GEOSException

from ...chapter33.refusal import Refused
from .fetched_rows import are_fetched, open_fetched
from .geoparquet_source import Bounds, is_parquet, open_parquet
from .source import LayerSource
from .wkb import decode

WHOLE_ROWS = 65_536
UNREADABLE = (DataSourceError, DataLayerError, pa.ArrowException, OSError)
"""What reading a row may raise."""

# GDAL's own quick way of reading FlatGeobuf tears all rows after one without geometry.
pyogrio.set_gdal_config_options({"OGR_FLATGEOBUF_STREAM_BASE_IMPL": True})


@contextmanager
def open_rows(
    source: LayerSource, layer: str | None, fields: Sequence[str], bounds: Bounds | None, batch_rows: int
) -> Iterator[tuple[str, pa.RecordBatchReader]]:
    """The geometry column's name, and the rows whose extent meets `bounds` (None: all); a server's rows come all.

    A feature id comes first, then `fields` in the source's order, then the geometry as well-known binary.
    """
    if is_parquet(source.path):
        with open_parquet(source.path, fields, bounds, batch_rows) as opened:
            yield opened
        return
    if are_fetched(source.path):
        with open_fetched(source.path, fields) as opened:
            yield opened
        return
    with _open_arrow(source, layer, fields, batch_rows, bbox=bounds, return_fids=True) as (meta, reader):
        geometry_column = meta["geometry_name"] or "wkb_geometry"
        if reader.schema.names.count(geometry_column) > 1:
            raise Refused(
                f"layer '{source.name}'",
                why="it has several columns of geometry",
                remedy="keep one of them, or load the layer with one.",
            )
        yield geometry_column, reader


@contextmanager
def open_table(
    source: LayerSource, layer: str | None, fields: Sequence[str], batch_rows: int, with_fid: bool = False
) -> Iterator[pa.RecordBatchReader]:
    """The rows of a table, `fields` alone, in the source's order; `with_fid` the row's own number before them."""
    if is_parquet(source.path):
        with open_parquet(source.path, fields, None, batch_rows) as (_, rows):
            yield rows
        return
    how = {"read_geometry": False, "return_fids": with_fid}
    with _open_arrow(source, layer, fields, batch_rows, **how) as (_, rows):
        yield rows


def _open_arrow(
    source: LayerSource, layer: str | None, fields: Sequence[str], batch_rows: int, **how: object
) -> AbstractContextManager[tuple[dict[str, Any], pa.RecordBatchReader]]:
    """The filtered rows as GDAL reads them; `how` are further options of pyogrio's."""
    return pyogrio.open_arrow(
        source.path,
        layer=layer,
        columns=list(fields),
        where=source.subset or None,
        batch_size=batch_rows,
        use_pyarrow=True,
        **how,
        **dict(source.options),
    )


def read_whole(
    source: LayerSource, layer: str | None, fields: Sequence[str]
) -> tuple[list[dict[str, Any]], np.ndarray]:
    """All rows of a small layer at once: `fields` by name, and geometries in two dimensions, arcs as straight pieces.

    Raises Refused where it cannot be read.
    """
    try:
        if is_parquet(source.path) or are_fetched(source.path):
            with open_rows(source, layer, fields, None, WHOLE_ROWS) as (geometry_column, reader):
                table = reader.read_all()
            return table.select(list(fields)).to_pylist(), shapely.force_2d(decode(table[geometry_column]))
        meta, _, wkb, columns = pyogrio.raw.read(
            source.path,
            layer=layer,
            columns=list(fields),
            where=source.subset or None,
            force_2d=True,
            **dict(source.options),
        )
        values = zip(*(column.tolist() for column in columns), strict=True)
        return [dict(zip(meta["fields"], row, strict=True)) for row in values], shapely.from_wkb(wkb)
    except (*UNREADABLE, GEOSException) as error:
        raise Refused(
            f"layer '{source.name}'", why=f"it cannot be read ({error})", remedy="check it."
        ) from error
