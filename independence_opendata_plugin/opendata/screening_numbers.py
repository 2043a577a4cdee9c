"""Numbers of persons: which digits are a Social Security, taxpayer or payment card number, and where texts
hold one.

Sources of the rules: SSA (areas, groups, serials), IRS (groups of ITIN and ATIN), card brands (ranges,
lengths, Luhn).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from stdnum import luhn

from .screening_rules import Rules
from .screening_text import BORDER, TextChunk

# Nothing alphanumeric touches a number. A dot or hyphen does so only with more behind it ("26-740-03-1111"), so that
# neither the end of a sentence nor a dash in front hides a number; ".0" is how a whole number looks as a float.
_APART = r"(?<![0-9A-Za-z])(?<![0-9]\.)(?<![0-9A-Za-z]-)"
_ENDS = r"(?![0-9A-Za-z])(?!-[0-9A-Za-z])(?!\.[0-9]*[1-9])"
_SEPARATED_NINE = re.compile(rf"{_APART}[0-9]{{3}}([- ])[0-9]{{2}}\1[0-9]{{4}}{_ENDS}")
_LOOSE_NINE = re.compile(r"(?<![0-9])[0-9]{3}[-. /]?[0-9]{2}[-. /]?[0-9]{4}(?![0-9])")
# "CARD-4111..." is a card all the same: its digits prove themselves.
_CARD_APART = r"(?<![0-9A-Za-z])(?<![0-9][.\-])"
_CARD_GROUPS = (
    r"[0-9]{4}(?:[ -][0-9]{4}){3}(?:[ -][0-9]{1,3})?"
    r"|[0-9]{4}[ -][0-9]{6}[ -][0-9]{4,5}"
    r"|[0-9]{4}(?:[ -][0-9]{4}){2}[ -][0-9]"
    r"|[0-9]{6}[ -][0-9]{13}"
)
# A look ahead, because groups of a card may follow other groups of four: "lot 1204 4111 1111 1111 1111".
_GROUPED_CARD = re.compile(rf"{_CARD_APART}(?=((?:{_CARD_GROUPS}){_ENDS}))")
# Quick looks: whatever the patterns above match holds this, and a dull column holds it nowhere.
_NINE_TRACE = re.compile(r"[0-9][0-9][0-9][- ][0-9][0-9][- ]")
_CARD_TRACE = re.compile(
    r"[2-6][0-9]{3}(?:[0-9]{9}|[ -][0-9]{4}[ -][0-9]|[ -][0-9]{6}[ -][0-9]{4}|[0-9]{2}[ -][0-9]{13})"
)
_WORDS_BEFORE = 40


class Context(StrEnum):
    """What the words around a number say about it."""

    CERTAIN = "certain"
    WEAK = "weak"
    NUMBERING = "numbering"
    NONE = ""


@dataclass(frozen=True)
class NumberHit:
    """A number in a cell. `rule` is ssn, itin or card; `whole`: the cell holds nothing else; `separated`:
    written in groups; `fake`: a Social Security number of advertisements; `shape`: the lengths of its groups
    ("16", "4-4-4-4").

    The value and its digits live in memory only and are kept out of every representation.
    """

    rule: str
    value: object = field(repr=False)
    digits: str = field(repr=False)
    whole: bool
    separated: bool
    context: Context
    shape: str
    fake: bool = False


def rule_of_nine(digits: str, rules: Rules) -> str:
    """Which rule nine digits fall under: "ssn" (known fakes too), "itin" (or ATIN), or "" for nobody's
    number.
    """
    if digits in rules.known_fakes:
        return "ssn"
    area, group, serial = digits[:3], digits[3:5], digits[5:]
    if area[0] == "9":
        return "itin" if group in rules.itin_groups and len(set(digits)) > 1 else ""
    invalid = area in rules.invalid_areas or group == "00" or serial == "0000" or len(set(digits)) == 1
    return "" if invalid else "ssn"


def is_card(digits: str, rules: Rules) -> bool:
    """Whether the digits have the leading digits and the length of a card brand, and pass Luhn's check."""
    return (
        any(
            len(digits) in issuer.lengths
            and any(low <= int(digits[:n]) <= high for low, high, n in issuer.ranges)
            for issuer in rules.issuers
        )
        and len(set(digits)) > 1
        and luhn.is_valid(digits)
    )


def find_nines(chunk: TextChunk, rules: Rules) -> Iterator[NumberHit]:
    """Social Security and taxpayer numbers: written in groups with the same separator, or announced by words."""
    separated = _SEPARATED_NINE.finditer(chunk.joined) if _NINE_TRACE.search(chunk.joined) else ()
    for match in separated:
        hit = _nine(chunk, chunk.cell_at(match.start()), match, rules, _context(chunk, match.start(), rules))
        if hit is not None:
            yield hit
    if chunk.holds_any(rules.ssn_literals):
        yield from _announced(chunk, rules, rules.ssn.words, Context.CERTAIN)
        yield from _announced(chunk, rules, rules.ssn_weak_words, Context.WEAK)


def find_loose_nines(chunk: TextChunk, rules: Rules) -> Iterator[NumberHit]:
    """Every valid nine-digit number however it is separated: for columns whose name says what they hold."""
    for index, text in enumerate(chunk.texts):
        for match in _LOOSE_NINE.finditer(text):
            hit = _nine(chunk, index, match, rules, Context.NONE)
            if hit is not None:
                yield hit


def bare_nines(chunks: Iterable[TextChunk]) -> dict[object, str]:
    """The cells that are nine digits and nothing else ("123456789.0" too): value to digits."""
    return {
        value: text[:9]
        for chunk in chunks
        for value, text in zip(chunk.values, chunk.texts, strict=True)
        if (len(text) == 9 or text[9:] == ".0") and text[:9].isdigit()
    }


def find_cards(chunk: TextChunk, rules: Rules) -> Iterator[NumberHit]:
    """Payment card numbers, without separators or in the brands' groups."""
    if not _CARD_TRACE.search(chunk.joined):
        return
    for match in _bare_card(rules).finditer(chunk.joined):
        if is_card(match[0], rules):
            yield _card(chunk, match.start(), match[0], rules)
    for match in _GROUPED_CARD.finditer(chunk.joined):
        # What follows a card in the same rhythm is its verification code or expiry.
        for written in (match[1], re.split(r"[ -][0-9]+$", match[1])[0]):
            if is_card(_digits(written), rules):
                yield _card(chunk, match.start(), written, rules)
                break


def count_shape(chunks: Iterable[TextChunk], shape: str) -> int:
    """How many numbers of that shape stand in the cells, be they valid or not."""
    groups = "[ -]".join(f"[0-9]{{{length}}}" for length in shape.split("-"))
    pattern = re.compile(rf"{_CARD_APART}{groups}{_ENDS}")
    return sum(1 for chunk in chunks for _ in pattern.finditer(chunk.joined))


def _announced(
    chunk: TextChunk, rules: Rules, words: re.Pattern[str], context: Context
) -> Iterator[NumberHit]:
    """All nine-digit numbers of the cells in which a word stands right before or after one."""
    number = _LOOSE_NINE.pattern
    near = re.compile(
        rf"{words.pattern}[^0-9{BORDER}]{{0,30}}{number}|{number}[^0-9A-Za-z{BORDER}]{{0,12}}{words.pattern}",
        re.I,
    )
    cells = dict.fromkeys(chunk.cell_at(match.start()) for match in near.finditer(chunk.joined))
    for index in cells:
        for match in _LOOSE_NINE.finditer(chunk.texts[index]):
            hit = _nine(chunk, index, match, rules, context)
            if hit is not None:
                yield hit


def _nine(
    chunk: TextChunk, index: int, match: re.Match[str], rules: Rules, context: Context
) -> NumberHit | None:
    written = match[0]
    digits = _digits(written)
    rule = rule_of_nine(digits, rules)
    if not rule:
        return None
    return NumberHit(
        rule=rule,
        value=chunk.values[index],
        digits=digits,
        whole=chunk.texts[index].strip() in (written, f"{written}.0"),
        separated=written != digits,
        context=context,
        shape=_shape(written),
        fake=digits in rules.known_fakes,
    )


def _card(chunk: TextChunk, position: int, written: str, rules: Rules) -> NumberHit:
    index = chunk.cell_at(position)
    announced = rules.card.words.search(chunk.before(position, _WORDS_BEFORE))
    return NumberHit(
        rule="card",
        value=chunk.values[index],
        digits=_digits(written),
        whole=chunk.texts[index].strip() in (written, f"{written}.0"),
        separated=not written.isdigit(),
        context=Context.CERTAIN if announced else Context.NONE,
        shape=_shape(written),
    )


def _context(chunk: TextChunk, position: int, rules: Rules) -> Context:
    words = chunk.before(position, _WORDS_BEFORE)
    if rules.ssn.words.search(words):
        return Context.CERTAIN
    if rules.ssn_weak_words.search(words):
        return Context.WEAK
    return Context.NUMBERING if rules.numbering_words.search(words) else Context.NONE


@lru_cache(maxsize=4)
def _bare_card(rules: Rules) -> re.Pattern[str]:
    """Digits with the length of a brand and the first two digits of its ranges: a sieve before the exact
    check.
    """
    starts: dict[int, set[int]] = {}
    for issuer in rules.issuers:
        first_two = {int(f"{number}0"[:2]) + extra for number, extra in _prefixes(issuer.ranges)}
        for length in issuer.lengths:
            starts.setdefault(length, set()).update(first_two)
    lengths = (
        rf"(?:{'|'.join(map(str, sorted(twos)))})[0-9]{{{length - 2}}}"
        for length, twos in sorted(starts.items(), reverse=True)
    )
    return re.compile(rf"{_CARD_APART}(?:{'|'.join(lengths)}){_ENDS}")


def _prefixes(ranges: Iterable[tuple[int, int, int]]) -> Iterator[tuple[int, int]]:
    """Every leading number of the ranges; one of a single digit with each digit that may follow it."""
    for low, high, digits in ranges:
        for number in range(low, high + 1):
            yield from ((number, extra) for extra in range(10 if digits == 1 else 1))


def _digits(written: str) -> str:
    return re.sub(r"[^0-9]", "", written)


def _shape(written: str) -> str:
    return "-".join(str(len(group)) for group in re.split(r"[^0-9]", written))
