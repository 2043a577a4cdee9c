"""Layers whose features are of mixed geometry, for formats whose tables hold one kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import shapely

from ....chapter33.refusal import Refused
from ..spool import GEOMETRY, promote
from ..wkb import decode
from .stored import Stored

WORDS = ("points", "lines", "polygons")
KINDS = ("Point", "MultiLineString", "MultiPolygon")
MIXED = frozenset({"Unknown", "GeometryCollection"})


@dataclass(frozen=True)
class OneKind:
    """The features of a layer that a table of one kind holds.

    `suffix` tells it from the layer's others ("": there are none), `dimension` is theirs (None: all of the layer's).
    """

    stored: Stored
    suffix: str
    geometry_type: str
    features: int
    dimension: int | None = None

    def read(self) -> pa.RecordBatchReader:
        """The rows, in the layer's order."""
        rows = self.stored.read()
        if self.dimension is None:
            return rows
        return pa.RecordBatchReader.from_batches(rows.schema, self._select(rows))

    def _select(self, rows: pa.RecordBatchReader) -> Iterator[pa.RecordBatch]:
        for batch in rows:
            dimensions = shapely.get_dimensions(decode(batch.column(GEOMETRY)))
            chosen = batch.filter(pa.array(dimensions == self.dimension))
            if self.geometry_type.startswith("Multi"):
                place = chosen.schema.get_field_index(GEOMETRY)
                chosen = chosen.set_column(place, GEOMETRY, promote(chosen.column(GEOMETRY)))
            yield chosen


def split_by_kind(stored: Stored, format: str) -> list[OneKind]:  # noqa: A002 - the word of the contract
    """The layer itself, or its points, lines and polygons each; a mixed layer without a row counts as polygons.

    Raises Refused for geometry collections.
    """
    layer = stored.layer
    if layer.geometry_type.removesuffix(" Z") not in MIXED:
        return [OneKind(stored, "", layer.geometry_type, layer.features_out)]
    counts = _count_kinds(stored)
    if any(kind == shapely.GeometryType.GEOMETRYCOLLECTION for kind, _, _ in counts):
        raise Refused(
            f"layer '{layer.name}' as {format}",
            why="it holds geometry collections",
            remedy="choose GeoPackage.",
        )
    dimensions = sorted({dimension for _, dimension, _ in counts}) or [WORDS.index("polygons")]
    return [_part(stored, dimension, counts) for dimension in dimensions]


def _part(stored: Stored, dimension: int, counts: dict[tuple[int, int, bool], int]) -> OneKind:
    own = {key: count for key, count in counts.items() if key[1] == dimension}
    several = any(kind == shapely.GeometryType.MULTIPOINT for kind, _, _ in own)
    kind = "MultiPoint" if several else KINDS[dimension]
    has_z = any(z for _, _, z in own)
    name = f"{kind} Z" if has_z else kind
    return OneKind(stored, f"_{WORDS[dimension]}", name, sum(own.values()), dimension)


def _count_kinds(stored: Stored) -> dict[tuple[int, int, bool], int]:
    """How many features there are of each type, dimension and presence of heights."""
    counts: dict[tuple[int, int, bool], int] = {}
    for batch in stored.read():
        geometries = decode(batch.column(GEOMETRY))
        facts = [
            shapely.get_type_id(geometries),
            shapely.get_dimensions(geometries),
            shapely.has_z(geometries),
        ]
        rows, members = np.unique(np.column_stack(facts), axis=0, return_counts=True)
        for (kind, dimension, z), count in zip(rows.tolist(), members.tolist(), strict=True):
            key = (kind, dimension, bool(z))
            counts[key] = counts.get(key, 0) + count
    return counts
