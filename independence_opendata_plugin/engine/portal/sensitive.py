"""Screening what was picked, and refusing what it finds (policy: g-sensitive-information)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ...chapter33.refusal import Refused
from ...opendata.metadata import Remedy
from ...opendata.screening import Decisions, Finding, LayerScreening, Outcome, screen_table
from ..checksums import hash_file
from ..screening import read_columns
from .candidate import Picked
from .remedies import RULE, find_remedies


@dataclass(frozen=True)
class GraveFinding:
    """A finding that stops a publication. `remedies` are those that its field takes and has not had, in the
    policy's order; none for a text about the layer, which somebody has to write anew."""

    finding: Finding
    remedies: tuple[Remedy, ...]

    def to_json(self) -> dict[str, Any]:
        return {**self.finding.to_json(), "remedies": [remedy.value for remedy in self.remedies]}


class Sensitive(Refused):
    """A publication is refused for what screening found."""

    def __init__(self, title: str, findings: Sequence[GraveFinding]) -> None:
        told = [grave.finding for grave in findings]
        super().__init__(
            f"publishing '{title}'",
            why="; ".join(_tell(finding) for finding in told),
            rule="; ".join(dict.fromkeys(finding.citation or RULE for finding in told)),
            remedy=(
                "have each field dropped, masked or generalized in the dataset's metadata; "
                "what is no such thing needs a named reviewer's decision."
            ),
        )
        self.findings = tuple(findings)


def require_harmless(picked: Picked, decisions: Decisions, publisher: str) -> LayerScreening:
    """The screening of the extract, bound to its SHA-256. Raises Sensitive for what blocks or waits for review.

    The refusal names fields, rules and rows; no value that was found.
    """
    screening = screen_table(
        picked.dataset.title,
        read_columns(picked.extract, picked.layer.table, picked.fields),
        _collect_texts(picked),
        hash_file(picked.extract),
        decisions,
        publisher=publisher,
    )
    grave = [finding for finding in screening.findings if finding.outcome in (Outcome.BLOCK, Outcome.REVIEW)]
    if grave:
        raise Sensitive(picked.dataset.title, [_find_remedies(finding, picked) for finding in grave])
    return screening


def _find_remedies(finding: Finding, picked: Picked) -> GraveFinding:
    field = next((field for field in picked.fields if field.name == finding.field), None)
    if field is None:
        return GraveFinding(finding, ())
    (column,) = read_columns(picked.extract, picked.layer.table, [field])
    fitting = find_remedies(field.type, column.values)
    return GraveFinding(finding, tuple(remedy for remedy in fitting if remedy is not field.remedy))


def _collect_texts(picked: Picked) -> dict[str, str]:
    """What the portal will say about the data, by its place. The contact is published on purpose."""
    metadata = picked.dataset.metadata
    texts = {
        "title": picked.dataset.title,
        "description": metadata.description,
        "keywords": ", ".join(metadata.keywords),
        "department": metadata.department,
        "theme": metadata.theme,
        **{f"{field.name} (description)": field.description for field in picked.fields},
    }
    return {place: text for place, text in texts.items() if text}


def _tell(finding: Finding) -> str:
    counted = f"{finding.rule}, {finding.count} found" if finding.count else finding.rule
    if finding.outcome is Outcome.BLOCK:
        text = f"{finding.field} blocks ({counted}): {finding.why}"
    else:
        text = f"{finding.field} needs a review ({counted}): {finding.why}"
    return text.rstrip(".: ")
