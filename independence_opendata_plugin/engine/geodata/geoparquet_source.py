"""Reading GeoParquet, which the GDAL of the wheels does not know, in batches as GDAL gives them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import shapely

from ...chapter33.refusal import Refused
from .wkb import decode

if TYPE_CHECKING:
    import pyarrow.dataset as ds

ENDINGS = frozenset({".parquet", ".geoparquet"})
ROW_NUMBER = "row"
# The format's own for a file that names none: longitude and latitude.
DEFAULT_CRS = "EPSG:4326"
Bounds = tuple[float, float, float, float]


def is_parquet(path: str) -> bool:
    """Whether a path is a Parquet file, or a folder of them."""
    file = Path(path)
    if file.is_dir() and file.suffix.lower() != ".gdb":
        return next(file.rglob("*.parquet"), None) is not None
    return file.suffix.lower() in ENDINGS


def read_parquet_info(path: str, subset: str) -> dict[str, Any]:
    """`fields`, `crs`, `geometry_type` (None: it has no geometry) and `features`, as pyogrio tells them of other files.

    Raises Refused for a file that cannot be read, one whose geometry is not well-known binary, and for a filter,
    which only GDAL's readers understand.
    """
    if subset:
        raise Refused(
            f"the filter of the file '{Path(path).name}'",
            why="Parquet files are read as they are",
            remedy="save the filtered rows as GeoPackage, then choose that.",
        )
    layer = _open(path)
    return {
        "fields": layer.fields,
        "crs": layer.crs,
        "geometry_type": layer.geometry_type,
        "features": layer.rows.count_rows(),
    }


@contextmanager
def open_parquet(
    path: str, fields: Sequence[str], bounds: Bounds | None, batch_rows: int
) -> Iterator[tuple[str, pa.RecordBatchReader]]:
    """The name of the geometry column ("": there is none), and the rows whose extent meets `bounds` (None: all).

    Of rows with geometry the number among those read comes first, then `fields`, then the geometry.
    """
    layer = _open(path)
    scanner = layer.rows.scanner(
        columns=[*fields, layer.place] if layer.place else list(fields),
        filter=layer.near(bounds) if bounds else None,
        batch_size=batch_rows,
        batch_readahead=2,
        fragment_readahead=1,
    )
    read = scanner.projected_schema
    columns = [pa.field(name, _plain(read.field(name).type)) for name in fields]
    if layer.place:
        columns = [pa.field(ROW_NUMBER, pa.int64()), *columns, pa.field(layer.place, pa.binary())]
    schema = pa.schema(columns)
    batches = _take(scanner, schema, layer.place, bounds)
    yield layer.place, pa.RecordBatchReader.from_batches(schema, batches)


@dataclass(frozen=True)
class _Layer:
    """`place` is the geometry column ("": there is none), `about` what the file's metadata says of it.

    `others` are geometry columns besides, which are not delivered: nobody would cut them to an area.
    """

    rows: ds.Dataset
    place: str
    about: dict[str, Any]
    others: frozenset[str]

    @property
    def fields(self) -> tuple[str, ...]:
        left_out = {self.place, *self.others, *(path[0] for path in self._box.values())}
        return tuple(name for name in self.rows.schema.names if name not in left_out)

    @property
    def crs(self) -> str | None:
        if "crs" not in self.about:
            return DEFAULT_CRS
        return json.dumps(self.about["crs"]) if self.about["crs"] else None

    @property
    def geometry_type(self) -> str | None:
        if not self.place:
            return None
        kinds = set(self.about.get("geometry_types", []))
        if len(kinds) == 1:
            return str(next(iter(kinds)))
        several = {f"Multi{kind.removeprefix('Multi')}" for kind in kinds}
        return next(iter(several)) if len(several) == 1 else "Unknown"

    @property
    def _box(self) -> dict[str, list[str]]:
        """Where each side of the rows' boxes stands; none where the file has no boxes."""
        return self.about.get("covering", {}).get("bbox", {})

    def near(self, bounds: Bounds) -> ds.Expression | None:
        """What lets the reader skip rows by their boxes."""
        box = {side: pc.field(*path) for side, path in self._box.items()}
        if not box:
            return None
        west, south, east, north = bounds
        meets_x = (box["xmin"] <= east) & (box["xmax"] >= west)
        return meets_x & (box["ymin"] <= north) & (box["ymax"] >= south)


def _open(path: str) -> _Layer:
    # It imports pandas, which takes as long as all else that an engine begins with.
    import pyarrow.dataset as ds

    name = Path(path).name
    try:
        rows = ds.dataset(path, format="parquet", partitioning="hive")
        described = json.loads((rows.schema.metadata or {}).get(b"geo", b"{}"))
    except (pa.ArrowException, OSError, ValueError) as error:
        raise Refused(
            f"the file '{name}'", why=f"it cannot be read ({error})", remedy="check that it is whole."
        ) from error
    place = described.get("primary_column", "")
    columns = described.get("columns", {})
    about = columns.get(place, {})
    if place and about.get("encoding") != "WKB":
        raise Refused(
            f"the file '{name}'",
            why=f"its geometry is stored as {about.get('encoding')}",
            remedy="write it with geometry as well-known binary (WKB).",
        )
    return _Layer(rows, place, about, frozenset(columns) - {place})


def _plain(kind: pa.DataType) -> pa.DataType:
    """The type under which GDAL gives such values."""
    if pa.types.is_large_string(kind) or pa.types.is_string_view(kind):
        return pa.string()
    if pa.types.is_large_binary(kind) or pa.types.is_binary_view(kind) or pa.types.is_fixed_size_binary(kind):
        return pa.binary()
    return pa.float64() if pa.types.is_decimal(kind) else kind


def _take(
    scanner: ds.Scanner, schema: pa.Schema, place: str, bounds: Bounds | None
) -> Iterator[pa.RecordBatch]:
    number = 0
    for batch in scanner.to_batches():
        rows = batch.filter(_meet(batch.column(place), bounds)) if bounds else batch
        columns = rows.columns
        if place:
            columns = [pa.array(range(number, number + rows.num_rows), pa.int64()), *columns]
            number += rows.num_rows
        plain = [column.cast(field.type) for column, field in zip(columns, schema, strict=True)]
        yield pa.RecordBatch.from_arrays(plain, schema=schema)


def _meet(column: pa.Array, bounds: Bounds) -> pa.Array:
    west, south, east, north = bounds
    x0, y0, x1, y1 = shapely.bounds(decode(column.cast(pa.binary()))).T
    # A row without geometry has no bounds, and a comparison with none is false.
    return pa.array(np.asarray((x0 <= east) & (x1 >= west) & (y0 <= north) & (y1 >= south)))
