"""What is done to sensitive fields of an extract before it is screened and published (policy: g-sensitive-information).

A field that is dropped never enters the extract. A masked text keeps its last two characters; a generalized number
keeps two significant digits, a generalized date its year.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyogrio

from ...chapter33.refusal import Refused
from ...opendata.metadata import FieldMetadata, Remedy
from ..geodata.extracted import ExtractedLayer
from ..geodata.geopackage import write_table
from ..geodata.rows import BATCH_ROWS

KEPT_CHARACTERS = 2
SIGNIFICANT_DIGITS = 2
RULE = "Open Data Initiative policy (g-sensitive-information)"
ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(T.*)?")
TEXTS = ("string", "large_string")
NEVER_GENERALIZED = ("bool", "binary", "large_binary")
SAYS = {
    Remedy.MASK: "Masked for publication: only the last two characters are shown.",
    Remedy.GENERALIZE: "Generalized for publication: numbers to two significant digits, dates to the year.",
}

Change = Callable[[Any], Any]


def apply_remedies(extract: Path, layer: ExtractedLayer, fields: Sequence[FieldMetadata]) -> None:
    """Mask and generalize columns of the extract in place. Raises Refused where a remedy does not fit its field."""
    remedies = {field.name: field.remedy for field in fields if field.remedy in SAYS}
    if not remedies:
        return
    changes = {
        name: _find_change(name, kind, remedies[name]) for name, kind in layer.fields if name in remedies
    }
    changed, spool = extract.with_suffix(".remedied.gpkg"), extract.with_suffix(".arrow")
    _spool_changed(extract, layer, changes, spool)
    with pa.OSFile(str(spool)) as file:
        stored = pa.ipc.open_file(file)
        batches = (stored.get_batch(index) for index in range(stored.num_record_batches))
        rows = pa.RecordBatchReader.from_batches(stored.schema, batches)
        write_table(rows, changed, layer.table, layer.geometry_type, layer.crs, layer.name)
    spool.unlink()
    changed.replace(extract)


def _spool_changed(extract: Path, layer: ExtractedLayer, changes: dict[str, Change], spool: Path) -> None:
    """Write the changed rows to an Arrow file: a refusal in the middle of GDAL's writing would be lost there."""
    with pyogrio.open_arrow(extract, layer=layer.table, batch_size=BATCH_ROWS, use_pyarrow=True) as (
        _,
        reader,
    ):
        schema = pa.schema([field.with_metadata(None) for field in reader.schema])
        with pa.ipc.new_file(str(spool), schema) as writer:
            for batch in reader:
                columns = [
                    _change_column(name, column, changes[name]) if name in changes else column
                    for name, column in zip(schema.names, batch.columns, strict=True)
                ]
                writer.write_batch(pa.RecordBatch.from_arrays(columns, schema=schema))


def describe_remedies(fields: Sequence[FieldMetadata]) -> tuple[FieldMetadata, ...]:
    """The fields with a sentence on what was done to them, for everybody to read."""
    return tuple(
        replace(field, description=f"{field.description} {SAYS[field.remedy]}".strip())
        if field.remedy in SAYS
        else field
        for field in fields
    )


def find_remedies(kind: str, values: Iterable[object]) -> tuple[Remedy, ...]:
    """The remedies that a field of that type with those values takes, in the policy's order."""
    if kind in TEXTS:
        dates = all(ISO_DATE.fullmatch(str(value)) for value in values if value is not None)
        return (Remedy.DROP, Remedy.MASK, Remedy.GENERALIZE) if dates else (Remedy.DROP, Remedy.MASK)
    return (Remedy.DROP,) if kind in NEVER_GENERALIZED else (Remedy.DROP, Remedy.GENERALIZE)


def mask(text: str) -> str:
    """The text with all but its last two characters hidden; a text as short as that is hidden wholly."""
    kept = KEPT_CHARACTERS if len(text) > KEPT_CHARACTERS else 0
    return "*" * (len(text) - kept) + text[len(text) - kept :]


def generalize(value: int | float | date | str) -> int | float | date | str:
    """A number to two significant digits, a date to January 1 of its year, an ISO date as text to its year."""
    if isinstance(value, datetime):
        return datetime(value.year, 1, 1, tzinfo=value.tzinfo)
    if isinstance(value, date):
        return date(value.year, 1, 1)
    if isinstance(value, str):
        if not ISO_DATE.fullmatch(value):
            raise ValueError("a text that is no ISO date")
        return value[:4]
    return type(value)(float(f"{value:.{SIGNIFICANT_DIGITS}g}"))


def _find_change(name: str, kind: str, remedy: Remedy | None) -> Change:
    if remedy is Remedy.MASK and kind not in TEXTS:
        raise Refused(
            f"masking field {name}",
            why=f"it holds no text ({kind})",
            rule=RULE,
            remedy="generalize or drop it.",
        )
    if remedy is Remedy.GENERALIZE and kind in NEVER_GENERALIZED:
        raise Refused(
            f"generalizing field {name}", why=f"it holds {kind} values", rule=RULE, remedy="drop it."
        )
    return mask if remedy is Remedy.MASK else generalize


def _change_column(name: str, column: pa.Array, change: Change) -> pa.Array:
    try:
        values = [None if value is None else change(value) for value in column.to_pylist()]
    except ValueError as error:
        # The value itself must not stand in any message.
        raise Refused(
            f"generalizing field {name}",
            why="it holds texts that are no dates",
            rule=RULE,
            remedy="mask or drop it.",
        ) from error
    return pa.array(values, column.type)
