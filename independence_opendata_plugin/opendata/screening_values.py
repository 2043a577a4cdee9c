"""What screening takes in and gives back. A found value stands in none of these: at most its last two digits
do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

# The rules whose findings are about one person's number: the publisher cannot lift them alone (policy, 610.035).
PERSONAL_NUMBERS = frozenset({"ssn", "itin", "card"})


class Outcome(StrEnum):
    """What a finding means for publication, from the worst: block stops it, review waits for somebody's
    judgment, note only tells.
    """

    BLOCK = "block"
    REVIEW = "review"
    NOTE = "note"
    PASS = "pass"  # nosec B105 # a word of the contract, no password

    @property
    def gravity(self) -> int:
        return {Outcome.BLOCK: 3, Outcome.REVIEW: 2, Outcome.NOTE: 1, Outcome.PASS: 0}[self]


@dataclass(frozen=True)
class Column:
    """One attribute of a layer as plain Python values: text, int, float, bool, bytes, dates, None.

    `alias` is "" where the layer has none; `kind` is the source's name of the type, for the reader of a
    report.
    """

    name: str
    alias: str
    values: Sequence[object] = field(repr=False)
    kind: str = ""


@dataclass(frozen=True)
class Review:
    """A remembered answer to a finding: who judged it, why it may stand, and the column that was judged, as
    `Finding.column_sha256` named it. It counts only as long as the column is the same."""

    reviewer: str
    reason: str
    column_sha256: str


Decisions = Mapping[tuple[str, str], Review]


@dataclass(frozen=True)
class Finding:
    """What one rule says about one field.

    `field` is a column, or the place of another text ("abstract"). `why` is a sentence for the reviewer,
    `citation` "" where no statute stands behind the rule. `count` is the number of rows, `examples` the last
    two digits of up to three numbers, `rows` the keys of the first rows. `column_sha256` binds a review to
    the content ("" for pass and note; it stays out of reports). `lifted_by` and `lift_reason` are "" unless a
    review lowered the outcome.
    """

    field: str
    outcome: Outcome
    rule: str = ""
    citation: str = ""
    why: str = ""
    count: int = 0
    examples: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()
    column_sha256: str = ""
    lifted_by: str = ""
    lift_reason: str = ""

    def to_json(self) -> dict[str, Any]:
        document: dict[str, Any] = {
            "field": self.field,
            "outcome": self.outcome.value,
            "rule": self.rule,
            "citation": self.citation,
            "why": self.why,
            "count": self.count,
            "examples": list(self.examples),
            "rows": list(self.rows),
        }
        if self.lifted_by:
            document |= {"lifted_by": self.lifted_by, "lift_reason": self.lift_reason}
        return document


@dataclass(frozen=True)
class LayerScreening:
    """The screening of one layer: every screened field has at least one finding, if only `pass`.

    `sha256` is the checksum of what was screened; `values_scanned` counts the values of all columns.
    """

    layer: str
    sha256: str
    findings: tuple[Finding, ...]
    values_scanned: int

    @property
    def outcome(self) -> Outcome:
        """The worst outcome among the findings."""
        return max(
            (finding.outcome for finding in self.findings),
            key=lambda each: each.gravity,
            default=Outcome.PASS,
        )

    def count(self, outcome: Outcome) -> int:
        """How many findings have that outcome."""
        return sum(finding.outcome is outcome for finding in self.findings)

    def to_json(self) -> dict[str, Any]:
        return {
            "layer": self.layer,
            "sha256": self.sha256,
            "outcome": self.outcome.value,
            "fields": [finding.to_json() for finding in self.findings],
            "values_scanned": self.values_scanned,
        }


def screening_to_json(layers: Sequence[LayerScreening]) -> dict[str, Any]:
    """The Screening document of several layers."""
    return {
        "layers": [layer.to_json() for layer in layers],
        "values_scanned": sum(layer.values_scanned for layer in layers),
    }
