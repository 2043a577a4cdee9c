"""Judging one column by all rules, and counting the rows that each finding is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from hashlib import sha256

from .screening_cards import judge_cards
from .screening_judgment import Judgment, Subject
from .screening_names import matching_name_rules, words_of
from .screening_nines import judge_nines
from .screening_rules import Mark
from .screening_text import hashable
from .screening_values import Finding, Outcome

_EXAMPLES, _ROWS = 3, 5


def screen_column(subject: Subject, keys: Sequence[int] | None) -> list[Finding]:
    """The findings about one column, at least one. `keys` are the rows' feature ids; None: rows are numbered
    from 1.
    """
    worst: dict[str, Judgment] = {}
    for judgment in _judgments(subject):
        known = worst.get(judgment.rule)
        if known is None or judgment.outcome.gravity > known.outcome.gravity:
            worst[judgment.rule] = judgment
    found = [_finding(subject, judgment, keys) for judgment in worst.values()]
    return found or [Finding(subject.column.name, Outcome.PASS)]


def column_sha256(values: Sequence[object]) -> str:
    """The checksum of a column's values in their order, to which a review of the column is bound."""
    return sha256("\x1f".join(map(repr, values)).encode("utf-8", "surrogatepass")).hexdigest()


def _judgments(subject: Subject) -> Iterator[Judgment]:
    yield from judge_nines(subject)
    yield from judge_cards(subject)
    for mark in subject.rules.marks:
        yield from _judge_mark(subject, mark)
    if subject.loose_text:
        return
    column = subject.column
    for rule, values in matching_name_rules(column, subject.layer, subject.unique, subject.rules):
        why = f"{rule.subject}: the column is named for it"
        yield Judgment(rule.id, rule.outcome, rule.citation, why, values)


def _judge_mark(subject: Subject, mark: Mark) -> Iterator[Judgment]:
    # An address in the abstract is there for everybody to write to.
    if subject.loose_text and mark.outcome is Outcome.NOTE:
        return
    values = {
        chunk.values[chunk.cell_at(match.start())]
        for chunk in subject.chunks
        if chunk.holds_any(mark.literals)
        for match in mark.pattern.finditer(chunk.joined)
    }
    if values:
        names = f"{words_of(subject.column.name)} {words_of(subject.column.alias)}"
        personal = mark.personal_names is not None and mark.personal_names.search(names)
        outcome = Outcome.REVIEW if personal else mark.outcome
        yield Judgment(mark.id, outcome, mark.citation, f"{mark.subject}: a value looks like one", values)


def _finding(subject: Subject, judgment: Judgment, keys: Sequence[int] | None) -> Finding:
    cells = set(judgment.values)
    rows = [index for index, value in enumerate(subject.column.values) if hashable(value) in cells]
    binding = judgment.outcome in (Outcome.BLOCK, Outcome.REVIEW)
    return Finding(
        field=subject.column.name,
        outcome=judgment.outcome,
        rule=judgment.rule,
        citation=judgment.citation,
        why=judgment.why,
        count=len(rows),
        examples=tuple(digits[-2:] for digits in judgment.digits[:_EXAMPLES]),
        rows=tuple(index + 1 if keys is None else keys[index] for index in rows[:_ROWS]),
        column_sha256=column_sha256(subject.column.values) if binding else "",
    )
