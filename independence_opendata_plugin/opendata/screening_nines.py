"""Judging the nine-digit numbers of a column: Social Security and taxpayer numbers, and what only looks like
them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from .screening_judgment import Judgment, Subject
from .screening_names import NineName
from .screening_numbers import Context, NumberHit, bare_nines, find_loose_nines, find_nines, rule_of_nine
from .screening_values import Outcome

# What is left of a number in a column that is named for them: nine digits that are not valid, the last four, a mask.
_REMNANT = re.compile(
    r"[0-9]{3}[-. /]?[0-9]{2}[-. /]?[0-9]{4}|[0-9]{4}|[X*#x]{3}[- ]?[X*#x]{2}[- ]?[0-9X*#x]{4}"
)


def judge_nines(subject: Subject) -> Iterator[Judgment]:
    """The conclusions about Social Security and taxpayer numbers, one for each rule and outcome."""
    if subject.name is NineName.CERTAIN:
        yield from _judge_named(subject)
        return
    if subject.name is NineName.AMBIGUOUS:
        loose = [hit for chunk in subject.chunks for hit in find_loose_nines(chunk, subject.rules)]
        issued = behaves_like_ssns({hit.digits for hit in loose}, subject)
        if issued and subject.is_scheme(hit.value for hit in loose):
            yield from _judge_named(subject)
            return
    hits = [hit for chunk in subject.chunks for hit in find_nines(chunk, subject.rules)]
    if hits:
        yield from _judge_cells(subject, hits)
    elif subject.name is not NineName.NUMBERING and not subject.loose_text:
        yield from _judge_bare(subject)


def behaves_like_ssns(digits: Collection[str], subject: Subject) -> bool:
    """Whether different nine-digit numbers are nearly all valid and drawn from many areas, as issued numbers
    are and a numbering scheme is not.
    """
    limits = subject.rules.column
    valid = [number for number in digits if rule_of_nine(number, subject.rules) == "ssn"]
    areas = {number[:3] for number in valid}
    spread = len(areas) >= min(limits.enough_areas, limits.area_spread * len(digits))
    return bool(valid) and spread and len(valid) >= limits.valid_share * len(digits)


def _judge_named(subject: Subject) -> Iterator[Judgment]:
    """A column whose name says that it holds such numbers. Known fakes count: true ones stand among them."""
    hits = [hit for chunk in subject.chunks for hit in find_loose_nines(chunk, subject.rules)]
    if hits:
        yield from _by_rule(
            subject, dict.fromkeys(hits, (Outcome.BLOCK, "the column is named for such numbers"))
        )
        return
    texts = {
        value: text for chunk in subject.chunks for value, text in zip(chunk.values, chunk.texts, strict=True)
    }
    small = {value: str(value) for value in subject.unique if isinstance(value, int) and value not in texts}
    remnants = {value for value, text in (texts | small).items() if _REMNANT.fullmatch(text.strip())}
    if remnants:
        why = "the column is named for such numbers and holds parts of them, or numbers that were mistyped"
        yield Judgment("ssn", Outcome.REVIEW, subject.rules.ssn.citation, why, remnants)
    elif subject.unique:
        why = "the column is named for such numbers, but holds none"
        yield Judgment("ssn", Outcome.NOTE, subject.rules.ssn.citation, why, set(subject.unique))


def _judge_cells(subject: Subject, hits: list[NumberHit]) -> Iterator[Judgment]:
    """Numbers that were found in cells; where most rows have that shape, the column is judged as one."""
    telling = [hit for hit in hits if hit.whole or subject.name is NineName.NUMBERING]
    plain = [hit for hit in telling if hit.context in (Context.NONE, Context.NUMBERING)]
    cells = {hit.value for hit in plain}
    scheme = subject.is_scheme(cells) or (
        not subject.loose_text and subject.rows_with(cells) >= subject.rules.column.least_values
    )
    if scheme and subject.name is NineName.NUMBERING:
        ours = set(plain)
        hits = [hit for hit in hits if hit not in ours]
        digits = {hit.digits for hit in plain}
        if behaves_like_ssns(digits, subject) and len(digits) >= subject.rules.column.least_values:
            why = "the column is named for numbers of the office, but its numbers behave like Social Security numbers"
            yield Judgment("ssn", Outcome.NOTE, subject.rules.ssn.citation, why, cells, sorted(digits))
    yield from _by_rule(subject, {hit: _judge_cell(hit, subject, scheme) for hit in hits})


def _judge_cell(hit: NumberHit, subject: Subject, scheme: bool) -> tuple[Outcome, str]:
    if hit.context is Context.CERTAIN:
        return Outcome.BLOCK, "words in the cell announce it"
    if hit.context is Context.WEAK or subject.name in (NineName.WEAK, NineName.AMBIGUOUS):
        why = "the column's name or words in the cell hint at it"
        return (Outcome.BLOCK, why) if hit.separated else (Outcome.REVIEW, f"{why}, its shape alone does not")
    if hit.fake:
        return Outcome.REVIEW, "it is a number of advertisements and examples"
    if hit.context is Context.NUMBERING or subject.name is NineName.NUMBERING:
        return Outcome.REVIEW, "it has the shape, but is called a number of the office"
    if scheme and hit.whole:
        return Outcome.REVIEW, "the whole column has this shape, but its name does not say what it holds"
    return Outcome.BLOCK, "it stands out from what else the column holds"


def _judge_bare(subject: Subject) -> Iterator[Judgment]:
    """Nine digits without separators in a column that behaves like Social Security numbers as a whole."""
    bare = bare_nines(subject.chunks)
    weak = subject.name in (NineName.WEAK, NineName.AMBIGUOUS)
    enough = 1 if weak else subject.rules.column.least_values
    digits = set(bare.values())
    if len(digits) >= enough and behaves_like_ssns(digits, subject) and subject.is_scheme(bare):
        why = "nine digits that behave like Social Security numbers: nearly all valid, from many areas"
        yield Judgment("ssn", Outcome.REVIEW, subject.rules.ssn.citation, why, set(bare), sorted(digits))


def _by_rule(subject: Subject, judged: dict[NumberHit, tuple[Outcome, str]]) -> Iterator[Judgment]:
    """One judgment for each rule: the worst outcome among its numbers, with the reason of that."""
    for rule, number in (("ssn", subject.rules.ssn), ("itin", subject.rules.itin)):
        of_rule = {hit: judgment for hit, judgment in judged.items() if hit.rule == rule}
        if of_rule:
            outcome, why = max(of_rule.values(), key=lambda judgment: judgment[0].gravity)
            digits = list(dict.fromkeys(hit.digits for hit in of_rule))
            values = {hit.value for hit in of_rule}
            yield Judgment(rule, outcome, number.citation, f"{number.subject}: {why}", values, digits)
