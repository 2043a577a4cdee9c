"""Values as a Shapefile's table (dBASE) holds them, with a count of what it cannot hold as it is."""

from __future__ import annotations

from collections import Counter

import pyarrow as pa
import pyarrow.compute as pc

from ....chapter33.refusal import Refused
from ..spool import GEOMETRY

LONGEST_TEXT_BYTES = 254
DECIMALS = 15
"""GDAL's for every number with a fraction; what is nearer to zero than TINY loses digits that matter."""
TINY = 1e-6
HUGE = 1e30
"""Beyond it are no measures but marks for "no value", as wide as a whole row."""
WIDTHS = {"float": 47, "whole": 20, "date": 8, "bool": 1}
# What became of values, by their count and field.
SHORTENED = f"{{}} texts of field {{}} are shortened to {LONGEST_TEXT_BYTES} bytes in the Shapefile"
AS_TEXT = "{} times of field {} are texts in the Shapefile, which holds days only"
EMPTY = "{} empty texts of field {} are null in the Shapefile"
NO_NUMBER = "{} values of field {} that are no numbers are null in the Shapefile"
TOO_LARGE = f"{{}} numbers of field {{}} beyond {HUGE:g} are null in the Shapefile"
TOO_SMALL = (
    f"{{}} numbers of field {{}} nearer to zero than {TINY:g} keep {DECIMALS} decimals in the Shapefile"
)


class StorableRows:
    """Makes batches storable; counts, by field and change, the values that are not as they were, and widths."""

    def __init__(self, layer: str) -> None:
        self._layer = layer
        self.changes: Counter[tuple[str, str]] = Counter()
        self.widths: dict[str, int] = {}

    def convert(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """The same rows. Raises Refused for binary values."""
        columns = {field.name: self._convert(field.name, batch.column(field.name)) for field in batch.schema}
        return pa.RecordBatch.from_pydict(columns)

    def notes(self) -> tuple[str, ...]:
        counted = ((count, field, change) for (field, change), count in self.changes.items() if count)
        return tuple(change.format(count, field) for count, field, change in counted)

    def _convert(self, name: str, column: pa.Array) -> pa.Array:
        kind = column.type
        if name == GEOMETRY:
            return column
        if pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
            raise Refused(
                f"layer '{self._layer}' as Shapefile",
                why=f"field {name} holds binary values",
                remedy="choose GeoPackage.",
            )
        if pa.types.is_timestamp(kind):
            self.changes[name, AS_TEXT] += len(column) - column.null_count
            column = pc.strftime(column, format=f"%Y-%m-%dT%H:%M:%S{'%z' if kind.tz else ''}")
        if pa.types.is_string(column.type) or pa.types.is_large_string(column.type):
            return self._text(name, column)
        self._widen(name, _width_of(column.type))
        return self._number(name, column) if pa.types.is_floating(kind) else column

    def _text(self, name: str, column: pa.Array) -> pa.Array:
        lengths = pc.binary_length(column)
        self._widen(name, min(pc.max(lengths).as_py() or 0, LONGEST_TEXT_BYTES))
        self.changes[name, EMPTY] += _count(pc.equal(lengths, 0))
        too_long = _count(pc.greater(lengths, LONGEST_TEXT_BYTES))
        self.changes[name, SHORTENED] += too_long
        return _shorten(column) if too_long else column

    def _number(self, name: str, column: pa.Array) -> pa.Array:
        size = pc.abs(column)
        finite, small_enough = pc.is_finite(column), pc.less(size, HUGE)
        self.changes[name, NO_NUMBER] += _count(pc.invert(finite))
        self.changes[name, TOO_LARGE] += _count(pc.and_(finite, pc.invert(small_enough)))
        self.changes[name, TOO_SMALL] += _count(pc.and_(pc.greater(size, 0), pc.less(size, TINY)))
        return pc.if_else(pc.and_(finite, small_enough), column, None)

    def _widen(self, name: str, width: int) -> None:
        self.widths[name] = max(self.widths.get(name, 1), width)


def _width_of(kind: pa.DataType) -> int:
    """At least as many bytes as GDAL gives a value of this type."""
    if pa.types.is_floating(kind):
        return WIDTHS["float"]
    if pa.types.is_date(kind):
        return WIDTHS["date"]
    return WIDTHS["bool"] if pa.types.is_boolean(kind) else WIDTHS["whole"]


def _count(chosen: pa.Array) -> int:
    return pc.sum(chosen).as_py() or 0


def _shorten(column: pa.Array) -> pa.Array:
    texts = [
        None if text is None else text.encode()[:LONGEST_TEXT_BYTES].decode("utf-8", "ignore")
        for text in column.to_pylist()
    ]
    return pa.array(texts, column.type)
