"""The rows of a batch of quotes: who wants which sections, on which terms."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...chapter33.legal import condense_labels
from ...chapter33.refusal import Refused
from ..geodata.source import LayerSource

# A column of the file, and the parameter of `quote` that it fills.
COLUMNS = {
    "licensee": "CUSTOMER_NAME",
    "class": "CUSTOMER_CLASS",
    "description": "SECTION_IDS",
    "layers": "LAYERS",
    "hours": "HOURS",
    "purpose": "PURPOSE",
    "project": "PROJECT",
    "reduction_percent": "REDUCTION_PERCENT",
    "reduction_officer": "REDUCTION_OFFICER",
    "reduction_justification": "REDUCTION_JUSTIFICATION",
    "reduction_proposed_by": "REDUCTION_PROPOSED_BY",
}
NEEDED = ("licensee", "description")
REMEDY = f"write a CSV in UTF-8 with the columns {', '.join(NEEDED)} and, where wanted, {', '.join(COLUMNS)}."


@dataclass(frozen=True)
class BatchRow:
    """A row as it was written: `line` is its place in the file, the head being the first."""

    line: int
    values: Mapping[str, str]

    @property
    def identity(self) -> tuple[str, ...]:
        """The same for rows that ask for the same, however they are spaced, capitalised, or their sections listed."""
        said = {name: " ".join(self.values.get(name, "").casefold().split()) for name in COLUMNS}
        return tuple({**said, "description": condense_labels([self.values["description"]])}.values())

    def parameters(self, layers: Sequence[Any]) -> dict[str, Any]:
        """What `quote` is asked; `layers` are those of the batch, of which the row may name some."""
        asked = {COLUMNS[name]: text for name, text in self.values.items() if name in COLUMNS and text}
        return {"CUSTOMER_CLASS": "general", **asked, "LAYERS": self._choose(layers)}

    def _choose(self, layers: Sequence[Any]) -> list[Any]:
        wanted = [name.strip() for name in self.values.get("layers", "").split(";") if name.strip()]
        if not wanted:
            return list(layers)
        named = {LayerSource.parse(layer).name.casefold(): layer for layer in layers}
        missing = [name for name in wanted if name.casefold() not in named]
        if missing:
            raise Refused(
                f"layer '{missing[0]}'",
                why="it is none of the layers of this batch",
                remedy=f"name of {', '.join(named) or 'them, once LAYERS names any'}.",
            )
        return [named[name.casefold()] for name in wanted]


def read_batch(file: Path) -> tuple[tuple[str, ...], list[BatchRow]]:
    """The columns and rows of a CSV file. Raises Refused where it cannot be read, has no row, or an unknown column."""
    try:
        with file.open(encoding="utf-8-sig", newline="") as text:
            reader = csv.DictReader(text, restkey="", restval="", strict=True)
            columns = tuple(reader.fieldnames or ())
            _require_columns(columns, file)
            rows = [_read_row(line, row, file) for line, row in enumerate(reader, start=2)]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise Refused(f"the batch {file.name}", why=f"it cannot be read ({error})", remedy=REMEDY) from error
    if not rows:
        raise Refused(f"the batch {file.name}", why="it has no row", remedy=REMEDY)
    return columns, rows


def _read_row(line: int, row: Mapping[str, Any], file: Path) -> BatchRow:
    if "" in row:
        raise Refused(
            f"row {line} of {file.name}",
            why="it has more cells than the head has columns",
            remedy="put texts with a comma in quotation marks.",
        )
    return BatchRow(line, {name: str(text).strip() for name, text in row.items()})


def _require_columns(columns: Sequence[str], file: Path) -> None:
    unknown = [name for name in columns if name not in COLUMNS]
    missing = [name for name in NEEDED if name not in columns]
    twice = [name for name in dict.fromkeys(columns) if columns.count(name) > 1]
    why = (
        f"column '{unknown[0]}' is none of a batch"
        if unknown
        else f"column '{missing[0]}' is missing"
        if missing
        else f"column '{twice[0]}' stands twice"
        if twice
        else ""
    )
    if why:
        raise Refused(f"the batch {file.name}", why=why, remedy=REMEDY)
