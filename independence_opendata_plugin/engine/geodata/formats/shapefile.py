"""Shapefiles, with what they cannot hold handled and told: names, text lengths, times, mixed geometry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyogrio
import pyproj
import shapely

from ....chapter33.refusal import Refused
from ..columns import tell_renamed
from ..extracted import ExtractedLayer
from ..spool import GEOMETRY
from ..wkb import decode

LONGEST_NAME = 10
LONGEST_TEXT_BYTES = 254
LARGEST_FILE_BYTES = 2**31 - 1
WORDS = ("points", "lines", "polygons")
KINDS = ("Point", "MultiLineString", "MultiPolygon")


@dataclass(frozen=True)
class MadeShapefile:
    """A .shp with its row count, and notes of what the format could not hold as it was."""

    file: Path
    features: int
    notes: tuple[str, ...]


def write_shapefiles(
    reader: pa.RecordBatchReader, folder: Path, stem: str, layer: ExtractedLayer, crs: pyproj.CRS, as_of: date
) -> list[MadeShapefile]:
    """One shapefile, or one for points, lines and polygons each where the layer mixes them.

    Names and texts that are too long are shortened, and the notes say so. Raises Refused for geometry collections,
    binary values and files over 2 GB.
    """
    rows = reader.read_all()
    names = map_names([name for name in rows.column_names if name != GEOMETRY])
    table = pa.table(
        {names.get(name, name): _storable(rows[name], name, layer.name) for name in rows.column_names}
    )
    notes = _changes(rows, names)
    made = []
    for suffix, kind, part in _by_dimension(table, layer):
        file = folder / f"{stem}{suffix}.shp"
        _write(part, file, kind, crs, as_of)
        made.append(MadeShapefile(file, part.num_rows, notes))
    return made


def _changes(rows: pa.Table, names: dict[str, str]) -> tuple[str, ...]:
    renamed = tell_renamed(list(names), list(names.values()), "Shapefile")
    shortened = [
        f"{count} texts of field {name} are shortened to {LONGEST_TEXT_BYTES} bytes in the Shapefile"
        for name in names
        if (count := _too_long(rows[name]))
    ]
    return (*renamed, *shortened)


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


def _storable(column: pa.ChunkedArray, name: str, layer: str) -> pa.ChunkedArray:
    kind = column.type
    if name == GEOMETRY:
        return column
    if pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
        raise Refused(
            f"layer '{layer}' as Shapefile",
            why=f"field {name} holds binary values",
            remedy="choose GeoPackage.",
        )
    if pa.types.is_timestamp(kind):
        return pc.strftime(column, format=f"%Y-%m-%dT%H:%M:%S{'%z' if kind.tz else ''}")
    return _shorten(column) if _too_long(column) else column


def _too_long(column: pa.ChunkedArray) -> int:
    """How many texts have more bytes than a Shapefile holds."""
    if not (pa.types.is_string(column.type) or pa.types.is_large_string(column.type)):
        return 0
    return pc.sum(pc.greater(pc.binary_length(column), LONGEST_TEXT_BYTES)).as_py() or 0


def _shorten(column: pa.ChunkedArray) -> pa.ChunkedArray:
    texts = [
        None if text is None else text.encode()[:LONGEST_TEXT_BYTES].decode("utf-8", "ignore")
        for text in column.to_pylist()
    ]
    return pa.chunked_array([pa.array(texts, column.type)])


def _by_dimension(table: pa.Table, layer: ExtractedLayer) -> Iterator[tuple[str, str, pa.Table]]:
    if layer.geometry_type.removesuffix(" Z") not in ("Unknown", "GeometryCollection"):
        yield "", layer.geometry_type, table
        return
    geometries = decode(table[GEOMETRY])
    if (shapely.get_type_id(geometries) == shapely.GeometryType.GEOMETRYCOLLECTION).any():
        raise Refused(
            f"layer '{layer.name}' as Shapefile",
            why="it holds geometry collections",
            remedy="choose GeoPackage.",
        )
    dimensions = shapely.get_dimensions(geometries)
    for dimension, word in enumerate(WORDS):
        rows = np.flatnonzero(dimensions == dimension)
        if len(rows):
            yield f"_{word}", _kind(geometries[rows], dimension), table.take(pa.array(rows))


def _kind(geometries: np.ndarray, dimension: int) -> str:
    """Shapefiles keep single and multipart lines and polygons together, but not points."""
    multi = (shapely.get_type_id(geometries) == shapely.GeometryType.MULTIPOINT).any()
    kind = "MultiPoint" if multi else KINDS[dimension]
    return f"{kind} Z" if shapely.has_z(geometries).any() else kind


def _write(table: pa.Table, file: Path, kind: str, crs: pyproj.CRS, as_of: date) -> None:
    pyogrio.write_arrow(
        table,
        file,
        driver="ESRI Shapefile",
        geometry_name=GEOMETRY,
        geometry_type=kind,
        crs=crs.to_wkt(),
        layer_options={"ENCODING": "UTF-8", "DBF_DATE_LAST_UPDATE": f"{as_of:%Y-%m-%d}"},
    )
    for path in (file, file.with_suffix(".dbf")):
        if path.stat().st_size > LARGEST_FILE_BYTES:
            raise Refused(
                f"{file.name}",
                why="it is over 2 GB, more than a Shapefile holds",
                remedy="choose GeoPackage.",
            )
