"""Whether attribute values are what their columns declare, and how many bytes they count (see `columns`).

SQLite lets any value stand in any column. Where a column's values are of its declared type and in GDAL's own notation,
GDAL would read and write the very same; what is otherwise is left to GDAL.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..columns import NUMBER_BYTES
from .plain_table import NotCopyable, PlainTable, quote, rows_by_fid

SEPARATOR = "\n"
"""Between texts that are checked together, so that no broken text is completed by the next."""


@dataclass(frozen=True)
class Column:
    """A column to copy, and whether GDAL takes its times for UTC."""

    name: str
    is_utc: bool = True


def _are_within(low: int, high: int) -> Callable[[str], str]:
    return lambda value: (
        f"sum(typeof({value}) NOT IN ('integer', 'null')) = 0 AND"
        f" ifnull(min({value}) >= {low} AND max({value}) <= {high}, 1)"
    )


def _are_written_as(function: str) -> Callable[[str], str]:
    """Without a shift by no day, SQLite lets the 30th of February stand."""
    return lambda value: f"sum({value} IS NOT {function.format(value)}) = 0"


TEXT, BLOB, DATETIME = "TEXT", "BLOB", "DATETIME"
LOCAL_TIMES = _are_written_as("strftime('%Y-%m-%dT%H:%M:%f', {}, '+0 days')")
CONDITIONS: dict[str, Callable[[str], str]] = {
    # Of values in a text column only binary ones stay what they are; they come last in SQLite's order of types.
    TEXT: lambda value: f"typeof(max({value})) IN ('text', 'null')",
    "REAL": lambda value: f"typeof(max({value})) IN ('real', 'null')",
    BLOB: lambda value: f"sum(typeof({value}) NOT IN ('blob', 'null') OR length({value}) = 0) = 0",
    "BOOLEAN": _are_within(0, 1),
    "SMALLINT": _are_within(-(2**15), 2**15 - 1),
    "MEDIUMINT": _are_within(-(2**31), 2**31 - 1),
    "INTEGER": _are_within(-(2**63), 2**63 - 1),
    "DATE": _are_written_as("date({}, '+0 days')"),
    DATETIME: _are_written_as("strftime('%Y-%m-%dT%H:%M:%fZ', {}, '+0 days')"),
}
"""By the declared type, an aggregate that is true where every row's value is such a value or null."""


class ValueCheck:
    """Counts the attribute bytes of a table's rows. Raises NotCopyable for a column of another type than these."""

    def __init__(self, table: PlainTable, columns: Sequence[Column]) -> None:
        if not all(table.types.get(column.name) in CONDITIONS for column in columns):
            raise NotCopyable("a column of another type")
        rows = rows_by_fid(table)
        self._measure = f"SELECT {', '.join(_measures(table, columns))} FROM {rows}"  # nosec B608 # quoted names
        self._read_texts = f"SELECT {_all_texts(table, columns, SEPARATOR)} FROM {rows}"  # nosec B608 # quoted names

    def count(self, connection: sqlite3.Connection, fids: str) -> int:
        """The bytes of the rows whose ids stand in a JSON list.

        Raises NotCopyable for a value that is not what its column declares, and for text that is no UTF-8.
        """
        rows, conforms, size, texts = connection.execute(self._measure, (fids,)).fetchone()
        if not rows:
            return 0
        # Half a letter at a text's end and half a letter at the next one's beginning make a letter, but not of ASCII.
        if not texts.isascii():
            (separated,) = connection.execute(self._read_texts, (fids,)).fetchone()
            conforms = conforms and _is_utf_8(separated)
        # GDAL would end a text at a zero byte.
        if not conforms or b"\0" in texts:
            raise NotCopyable("a value of another type than its column's")
        return int(size) + len(texts)


def _measures(table: PlainTable, columns: Sequence[Column]) -> tuple[str, str, str, str]:
    """Rows, whether all values conform, the bytes of those that are no text, and all texts together."""
    values = [(f"s.{quote(column.name)}", table.types[column.name], column.is_utc) for column in columns]
    conditions = [
        (CONDITIONS[declared] if is_utc or declared != DATETIME else LOCAL_TIMES)(value)
        for value, declared, is_utc in values
    ]
    numbers = [f"count({value})" for value, declared, _ in values if declared not in (TEXT, BLOB)]
    blobs = [f"ifnull(sum(length({value})), 0)" for value, declared, _ in values if declared == BLOB]
    return (
        "count(*)",
        " AND ".join(conditions) or "1",
        " + ".join([f"{NUMBER_BYTES} * ({' + '.join(numbers) or 0})", *blobs]),
        _all_texts(table, columns, ""),
    )


def _all_texts(table: PlainTable, columns: Sequence[Column], separator: str) -> str:
    """The bytes of all texts of all rows, with a separator between each two."""
    names = [f"s.{quote(column.name)}" for column in columns if table.types[column.name] == TEXT]
    if not names:
        return "x''"
    between = f"char({ord(separator)})" if separator else "''"
    row = (f" || {between} || " if separator else " || ").join(f"ifnull({name}, '')" for name in names)
    return f"CAST(group_concat({row}, {between}) AS BLOB)"


def _is_utf_8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True
