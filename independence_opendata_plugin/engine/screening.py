"""Screening what is about to leave the office: every value of an extract's fields, and the words about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pyogrio

from ..chapter33.refusal import Refused
from ..opendata.dataset import Dataset
from ..opendata.metadata import FieldMetadata
from ..opendata.screening import Column, Decisions, LayerScreening, Outcome, screen_table
from ..opendata.screening_values import PERSONAL_NUMBERS
from .checksums import hash_file
from .geodata.extracted import ExtractedLayer


def screen_extract(
    extract: Path,
    layer: ExtractedLayer,
    dataset: Dataset,
    extra_texts: Mapping[str, str],
    decisions: Decisions,
    publisher: str = "",
) -> LayerScreening:
    """Screen one layer of an extract; the result is bound to the extract's checksum.

    `extra_texts` are places about the layer by their names (abstract, styles ...), `decisions` remembered answers,
    `publisher` who wants it to leave.
    """
    columns = read_columns(extract, layer.table, dataset.metadata.describe(dict(layer.fields)))
    return screen_table(layer.name, columns, extra_texts, hash_file(extract), decisions, publisher=publisher)


def require_licensable(screening: LayerScreening) -> None:
    """Raises Refused, naming fields and rules but no value, where a finding forbids that the layer leaves.

    A license lifts no closed record: what blocks a publication blocks a package too, and a column that may hold
    people's numbers stays in the office until somebody has looked at it.
    """
    found = [
        finding
        for finding in screening.findings
        if finding.outcome is Outcome.BLOCK
        or (finding.outcome is Outcome.REVIEW and finding.rule in PERSONAL_NUMBERS)
    ]
    if found:
        shown = "; ".join(
            f"field {finding.field}: {finding.rule}, {finding.count} values" for finding in found
        )
        raise Refused(
            f"layer '{screening.layer}'",
            why=f"it holds values that must not leave the office ({shown})",
            rule=", ".join(
                dict.fromkeys(f"RSMo {finding.citation}" for finding in found if finding.citation)
            ),
            remedy='classify the layer again with "licensed": false for these fields.',
        )


def read_columns(extract: Path, table: str, fields: Iterable[FieldMetadata]) -> Iterator[Column]:
    """One column of an extract after the other, so that a large layer is never in memory as a whole."""
    for field in fields:
        _, rows = pyogrio.read_arrow(extract, layer=table, columns=[field.name], read_geometry=False)
        yield Column(field.name, field.alias, rows.column(field.name).to_pylist(), field.type)
