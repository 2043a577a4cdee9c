"""Judging the payment card numbers of a column, against numbers of the same length that pass by chance.

One random number in ten passes Luhn's check: a column of parcel numbers always holds some "cards".
"""

from __future__ import annotations

from collections.abc import Iterator

from .screening_judgment import Judgment, Subject
from .screening_names import NineName
from .screening_numbers import Context, NumberHit, count_shape, find_cards
from .screening_values import Outcome


def judge_cards(subject: Subject) -> Iterator[Judgment]:
    """The conclusion about payment cards: none, or one with the worst outcome among them."""
    hits = [hit for chunk in subject.chunks for hit in find_cards(chunk, subject.rules)]
    by_shape: dict[str, list[NumberHit]] = {}
    for hit in hits:
        by_shape.setdefault(hit.shape, []).append(hit)
    judged: dict[NumberHit, tuple[Outcome, str]] = {}
    for shape, alike in by_shape.items():
        written = count_shape(subject.chunks, shape)
        judged |= {hit: _judge(hit, subject, len(alike) / written, written) for hit in alike}
    kept = {hit: judgment for hit, judgment in judged.items() if judgment[0] is not Outcome.PASS}
    if kept:
        outcome, why = max(kept.values(), key=lambda judgment: judgment[0].gravity)
        rule = subject.rules.card
        digits = list(dict.fromkeys(hit.digits for hit in kept))
        yield Judgment(
            "card", outcome, rule.citation, f"{rule.subject}: {why}", {hit.value for hit in kept}, digits
        )


def _judge(hit: NumberHit, subject: Subject, share: float, written: int) -> tuple[Outcome, str]:
    """The outcome for one valid number; `share` of the `written` numbers of its shape are valid."""
    limits = subject.rules.column
    numbering = subject.name is NineName.NUMBERING
    if hit.context is Context.CERTAIN:
        return Outcome.BLOCK, "words in the cell announce it"
    if share < limits.share and (written >= limits.least_values or (numbering and hit.whole)):
        return Outcome.PASS, ""
    if numbering and hit.whole:
        return (
            Outcome.REVIEW,
            "brand, length and check digit are right, but it is called a number of the office",
        )
    if share < limits.share and hit.whole:
        return Outcome.REVIEW, "brand, length and check digit are right, but most of its neighbours' are not"
    return Outcome.BLOCK, "brand, length and check digit are right"
