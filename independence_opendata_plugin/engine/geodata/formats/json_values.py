"""Whole columns as JSON text, without a Python object for each value."""

from __future__ import annotations

import json

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

TEXT = pa.large_string()
NOTHING = pa.scalar("", TEXT)
QUOTE = pa.scalar('"', TEXT)
# RFC 8259, 7: what may not stand in a string as it is.
NEEDS_ESCAPE = '["\\\\\x00-\x1f]'
WHOLE_NUMBER = "^-?[0-9]+$"
OFFSET = "([+-][0-9]{2})([0-9]{2})$"
LARGEST_EXACT = 2**53
"""Beyond it, readers that keep numbers as doubles lose digits (RFC 8259, 6)."""


def as_json(column: pa.Array) -> pa.Array:
    """Each value as the JSON it stands for: numbers, truth values and null as such, all else as text.

    Dates and times are ISO 8601, binary values hexadecimal; what is not a number (NaN, infinity) is null.
    """
    kind = column.type
    if pa.types.is_boolean(kind) or pa.types.is_integer(kind):
        texts = column.cast(TEXT)
    elif pa.types.is_floating(kind):
        texts = _floats(column)
    elif pa.types.is_timestamp(kind):
        texts = _quoted(_times(column))
    elif pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
        texts = _quoted(pa.array([v.hex() if v is not None else None for v in column.to_pylist()], TEXT))
    else:
        texts = _quoted(_escaped(column.cast(TEXT)))
    return pc.fill_null(texts, "null")


def join(*pieces: pa.Array | str) -> pa.Array:
    """Texts joined row by row; a `str` stands in every row."""
    scalars = [pa.scalar(piece, TEXT) if isinstance(piece, str) else piece for piece in pieces]
    return pc.binary_join_element_wise(*scalars, NOTHING)


def count_inexact(column: pa.Array) -> int:
    """How many whole numbers have more digits than a double holds."""
    kind = column.type
    if kind not in (pa.int64(), pa.uint64()):
        return 0
    beyond = pc.greater(column, pa.scalar(LARGEST_EXACT, kind))
    if kind == pa.int64():
        beyond = pc.or_(beyond, pc.less(column, pa.scalar(-LARGEST_EXACT, kind)))
    return pc.sum(beyond).as_py() or 0


def count_not_finite(column: pa.Array) -> int:
    """How many values are NaN or infinite."""
    if not pa.types.is_floating(column.type):
        return 0
    return pc.sum(pc.invert(pc.is_finite(column))).as_py() or 0


def _quoted(texts: pa.Array) -> pa.Array:
    return pc.binary_join_element_wise(QUOTE, texts, QUOTE, NOTHING)


def _floats(column: pa.Array) -> pa.Array:
    """The shortest digits that give the number back; with a point, by which readers tell it from an integer."""
    texts = pc.if_else(pc.is_finite(column), column, None).cast(TEXT)
    whole = pc.match_substring_regex(texts, WHOLE_NUMBER)
    return pc.if_else(whole, join(texts, ".0"), texts) if pc.any(whole).as_py() else texts


def _times(column: pa.Array) -> pa.Array:
    texts = pc.strftime(column, format=f"%Y-%m-%dT%H:%M:%S{'%z' if column.type.tz else ''}").cast(TEXT)
    for found, instead in ((r"\.0+($|[+-])", r"\1"), (r"[+-]0000$", "Z"), (OFFSET, r"\1:\2")):
        texts = pc.replace_substring_regex(texts, found, instead)
    return texts


def _escaped(texts: pa.Array) -> pa.Array:
    if not _has_special(texts):
        return texts
    special = pc.fill_null(pc.match_substring_regex(texts, NEEDS_ESCAPE), False)
    escaped = [json.dumps(text, ensure_ascii=False)[1:-1] for text in texts.filter(special).to_pylist()]
    return pc.replace_with_mask(texts, special, pa.array(escaped, TEXT))


def _has_special(texts: pa.Array) -> bool:
    """Whether a text may need escaping; looking at all bytes at once takes a tenth of a search in each text."""
    content = texts.buffers()[2]
    if content is None:
        return False
    found = np.frombuffer(content, np.uint8)
    return bool(((found < ord(" ")) | (found == ord('"')) | (found == ord("\\"))).any())
