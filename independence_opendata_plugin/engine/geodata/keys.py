"""Keys by which rows of two layers find each other, whatever types the two layers store them in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

# Cannot stand in a key that somebody typed.
BETWEEN_FIELDS = "\x1f"
WHOLE_NUMBER_WITH_ZEROS = r"^([+-]?[0-9]+)\.0+$"
LARGEST_WHOLE_DOUBLE = 2.0**53


@dataclass(frozen=True)
class KeyMatcher:
    """The keys that rows of one layer have, ready to be compared with those of another.

    A number agrees with the text that writes it: 12, 12.0 and "12" are one key, "012" is another. Two texts must be
    equal but for blanks behind them. Null, not a number and an empty text agree with nothing.
    """

    keys: pa.Array
    are_numbers: tuple[bool, ...]

    @classmethod
    def prepare(cls, known: pa.Table, other: pa.Schema) -> KeyMatcher:
        """The keys that stand in `known`, to be looked for in columns of `other`, both in the relation's order."""
        are_numbers = tuple(
            _is_number(mine.type) or _is_number(theirs.type)
            for mine, theirs in zip(known.schema, other, strict=True)
        )
        return cls(pc.drop_null(_write(known, are_numbers)).unique(), are_numbers)

    def find(self, rows: pa.Table) -> pa.ChunkedArray:
        """Whether each row, of the columns that were named to `prepare`, has one of the keys."""
        return pc.is_in(_write(rows, self.are_numbers), value_set=self.keys, skip_nulls=True)


def _is_number(kind: pa.DataType) -> bool:
    tests = (pa.types.is_integer, pa.types.is_floating, pa.types.is_decimal, pa.types.is_boolean)
    return any(test(kind) for test in tests)


def _write(rows: pa.Table, are_numbers: Sequence[bool]) -> pa.ChunkedArray:
    """Each row's key as one text, null where any of its fields has none."""
    texts = [_as_text(column, number) for column, number in zip(rows.columns, are_numbers, strict=True)]
    return texts[0] if len(texts) == 1 else pc.binary_join_element_wise(*texts, BETWEEN_FIELDS)


def _as_text(column: pa.ChunkedArray, is_number: bool) -> pa.ChunkedArray:
    kind = column.type
    if pa.types.is_boolean(kind):
        return column.cast(pa.int8()).cast(pa.string())
    if pa.types.is_floating(kind) or pa.types.is_decimal(kind):
        return _write_doubles(column.cast(pa.float64()))
    if pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
        return pa.chunked_array(
            [pa.array([None if value is None else value.hex() for value in column.to_pylist()], pa.string())]
        )
    texts = pc.utf8_rtrim_whitespace(column.cast(pa.string()))
    if is_number:
        texts = pc.replace_substring_regex(texts, pattern=WHOLE_NUMBER_WITH_ZEROS, replacement=r"\1")
    return pc.if_else(pc.equal(texts, ""), pa.scalar(None, pa.string()), texts)


def _write_doubles(column: pa.ChunkedArray) -> pa.ChunkedArray:
    is_whole = pc.and_(pc.equal(pc.floor(column), column), pc.less(pc.abs(column), LARGEST_WHOLE_DOUBLE))
    whole = pc.if_else(is_whole, column, None).cast(pa.int64()).cast(pa.string())
    other = pc.if_else(pc.is_finite(column), column, None).cast(pa.string())
    return pc.coalesce(whole, other)
