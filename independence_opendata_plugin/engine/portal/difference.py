"""What changed between the published table of a dataset and the new one."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .record import Difference, Schema
from .table import read_header, read_rows

KEY_TYPES = ("string", "integer")


@dataclass(frozen=True)
class Table:
    """A dataset's CSV file with its schema; the file's columns also hold the place of each feature."""

    path: Path
    schema: Schema


def compare_tables(old: Table, new: Table, key: str = "") -> Difference:
    """Count the features added, changed and removed, and name the fields that differ.

    Features are matched by `key`; without one, by the first text or whole-number field whose values are all there
    and all different in both tables; where there is none, by their whole content, so that a changed feature counts
    as one removed and one added. Only columns that both tables have decide whether a feature has changed.
    """
    fields = _compare_fields(old.schema, new.schema)
    columns = [name for name in read_header(old.path) if name in set(read_header(new.path))]
    for candidate in _list_keys(old.schema, new.schema, columns, key):
        before, after = (_index(table.path, candidate, columns) for table in (old, new))
        if before is not None and after is not None:
            common = before.keys() & after.keys()
            changed = sum(before[value] != after[value] for value in common)
            return Difference(len(after) - len(common), changed, len(before) - len(common), fields)
    old_rows, new_rows = (Counter(_digest_rows(table.path, columns)) for table in (old, new))
    return Difference((new_rows - old_rows).total(), 0, (old_rows - new_rows).total(), fields)


def compare_metadata(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[str, ...]:
    """The keys whose values differ, in alphabetical order; an empty value is the same as none."""
    return tuple(key for key in sorted({*old, *new}) if (old.get(key) or None) != (new.get(key) or None))


def _compare_fields(old: Schema, new: Schema) -> tuple[str, ...]:
    before, after = dict(old.fields), dict(new.fields)
    added = [f"added {name}" for name in after if name not in before]
    removed = [f"removed {name}" for name in before if name not in after]
    retyped = [f"retyped {name}" for name in after if name in before and before[name] != after[name]]
    return (*added, *removed, *retyped)


def _list_keys(old: Schema, new: Schema, columns: Sequence[str], key: str) -> list[str]:
    before, after = dict(old.fields), dict(new.fields)
    shared = [name for name in columns if name in before and name in after]
    if key:
        return [name for name in shared if name == key]
    return [name for name in shared if before[name] in KEY_TYPES and after[name] in KEY_TYPES]


def _index(path: Path, key: str, columns: Sequence[str]) -> dict[str, bytes] | None:
    """Each row's digest by its key; None where a key is missing or stands twice."""
    rows: dict[str, bytes] = {}
    for row in read_rows(path):
        value = row[key]
        if not value or value in rows:
            return None
        rows[value] = _digest(row, columns)
    return rows


def _digest_rows(path: Path, columns: Sequence[str]) -> Iterator[bytes]:
    for row in read_rows(path):
        yield _digest(row, columns)


def _digest(row: Mapping[str, str], columns: Sequence[str]) -> bytes:
    content = "\x1f".join(row[name] for name in columns)
    return hashlib.blake2b(content.encode(), digest_size=16).digest()
