"""Screening a layer for what must not be published by oversight (policy: g-sensitive-information).

What was found is never kept: a finding names the field, the rows, the rule and at most the last two digits.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from .screening_columns import column_sha256, screen_column
from .screening_judgment import Subject
from .screening_rules import Rules, screening_rules
from .screening_values import (
    PERSONAL_NUMBERS,
    Column,
    Decisions,
    Finding,
    LayerScreening,
    Outcome,
    Review,
    screening_to_json,
)

__all__ = [
    "Column",
    "Decisions",
    "Finding",
    "LayerScreening",
    "Outcome",
    "Review",
    "column_sha256",
    "screen_table",
    "screening_to_json",
]

# A feature id of nine digits could itself be somebody's number.
_LARGEST_KEY = 10**8


def screen_table(
    layer_name: str,
    columns: Iterable[Column],
    extra_texts: Mapping[str, str],
    sha256: str,
    decisions: Decisions,
    *,
    publisher: str = "",
    keys: Sequence[int] | None = None,
    rules: Rules | None = None,
) -> LayerScreening:
    """Screen all columns of a layer and the texts about it.

    `columns` may be a generator: they are judged one after the other. `extra_texts` are the forgotten places
    by their names (abstract, lineage, styles, value maps ...); aliases are screened with their columns.
    `sha256` is the checksum of what is screened. `decisions` are remembered answers by field and rule.
    `publisher` is who wants to publish: a finding about somebody's number is not lifted by that person, nor
    by anybody while it is "". `keys` are the feature ids of the rows. `rules` None: those that come with the
    program.
    """
    rules = rules or screening_rules()
    if keys is not None and max(keys, default=0) >= _LARGEST_KEY:
        keys = None
    findings: list[Finding] = []
    values_scanned = 0
    for column in columns:
        findings += screen_column(Subject(column, layer_name, rules), keys)
        if column.alias:
            findings += _screen_text(f"{column.name} (alias)", column.alias, layer_name, rules)
        values_scanned += len(column.values)
    for place, text in extra_texts.items():
        findings += _screen_text(place, text, layer_name, rules) or [Finding(place, Outcome.PASS)]
    lifted = tuple(_lift(finding, decisions, publisher) for finding in findings)
    return LayerScreening(layer_name, sha256, lifted, values_scanned)


def _screen_text(place: str, text: str, layer: str, rules: Rules) -> list[Finding]:
    """What is found in one text about the layer; nothing when it passes."""
    found = screen_column(Subject(Column(place, "", (text,)), layer, rules, loose_text=True), None)
    return [finding for finding in found if finding.outcome is not Outcome.PASS]


def _lift(finding: Finding, decisions: Decisions, publisher: str) -> Finding:
    """The finding as a note, if somebody who may do so has judged this very content and said why."""
    review = decisions.get((finding.field, finding.rule))
    if review is None or finding.outcome not in (Outcome.BLOCK, Outcome.REVIEW):
        return finding
    signed = review.reviewer.strip() and review.reason.strip()
    if not signed or review.column_sha256 != finding.column_sha256:
        return finding
    if finding.rule in PERSONAL_NUMBERS and not _is_second_person(review, finding, publisher):
        return finding
    return replace(
        finding, outcome=Outcome.NOTE, lifted_by=review.reviewer.strip(), lift_reason=review.reason.strip()
    )


def _is_second_person(review: Review, finding: Finding, publisher: str) -> bool:
    """Whether somebody other than the publisher judged; a block takes a known publisher to tell them apart."""
    reviewer, publisher = (" ".join(name.casefold().split()) for name in (review.reviewer, publisher))
    return reviewer != publisher and bool(publisher or finding.outcome is not Outcome.BLOCK)
