"""Reading a published CSV back, cell by cell as text."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

# A polygon's outline as text is longer than the reader's own limit; the largest that Windows takes.
LONGEST_CELL = 2**31 - 1


def read_header(path: Path) -> list[str]:
    with path.open(encoding="utf-8", newline="") as handle:
        return next(csv.reader(handle), [])


def read_rows(path: Path) -> Iterator[dict[str, str]]:
    """Each row by column name; a null and an empty text are both ""."""
    csv.field_size_limit(LONGEST_CELL)
    with path.open(encoding="utf-8", newline="") as handle:
        yield from csv.DictReader(handle)
