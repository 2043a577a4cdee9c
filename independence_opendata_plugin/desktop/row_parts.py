"""Rows that the engine reads while more are still to come: a folder that fills part by part."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import QgsFeedback

from .layer_copy import tell_copied

PART_BYTES = 4_000_000


class RowParts:
    """The folder of one layer's rows: `schema.json`, `0.csv`, `1.csv` and so on in CSV, `end.json`.

    A part's `.json` is there when all of it is; `end.json` says whether no row is missing.
    """

    def __init__(self, folder: Path, name: str, feedback: QgsFeedback) -> None:
        self.folder = folder
        self.count = 0
        self._name, self._feedback = name, feedback
        self._parts = self._size = 0
        self._rows: list[bytes] = []

    def write(self, row: bytes) -> None:
        """Take a row as the server wrote it. Raises Cancelled when the user stopped the work."""
        self._rows.append(row)
        self._size += len(row)
        if self._size >= PART_BYTES:
            self._finish_part()

    def end(self, facts: dict[str, Any]) -> None:
        """All rows have come."""
        if self._rows:
            self._finish_part()
        write_facts(self.folder / "end.json", {**facts, "rows": self.count, "complete": True})

    def _finish_part(self) -> None:
        (self.folder / f"{self._parts}.csv").write_bytes(b"".join(self._rows))
        write_facts(self.folder / f"{self._parts}.json", {"rows": len(self._rows)})
        self.count += len(self._rows)
        self._parts += 1
        self._size, self._rows = 0, []
        tell_copied(self._feedback, self._name, self.count)


def write_facts(file: Path, facts: dict[str, Any]) -> None:
    """At once: nobody reads half a file."""
    unfinished = file.with_suffix(".unfinished")
    unfinished.write_text(json.dumps(facts), encoding="utf-8")
    unfinished.replace(file)
