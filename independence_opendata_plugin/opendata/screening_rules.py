"""The words, ranges and thresholds of screening.toml, ready for use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..chapter33.toml_file import read_toml
from ..paths import RESOURCES
from .screening_values import Outcome
from .statutes import print_citation


@dataclass(frozen=True)
class NumberRule:
    """A number of a person: its `citation` as printed, what it is called, the words that announce it in a
    text.
    """

    citation: str
    subject: str
    words: re.Pattern[str]


@dataclass(frozen=True)
class SsnNames:
    """Names of columns for Social Security numbers: certain, shared with sewer numbers, and of tax numbers."""

    certain: re.Pattern[str]
    ambiguous: re.Pattern[str]
    weak: re.Pattern[str]


@dataclass(frozen=True)
class Issuer:
    """A card brand: `ranges` of leading digits (first, last, number of digits) and the lengths of its
    numbers.
    """

    brand: str
    ranges: tuple[tuple[int, int, int], ...]
    lengths: frozenset[int]


@dataclass(frozen=True)
class ColumnThresholds:
    """When a column is judged as a whole; screening.toml explains each value."""

    least_values: int
    share: float
    valid_share: float
    area_spread: float
    enough_areas: int


@dataclass(frozen=True)
class NameRule:
    """A rule about columns by name: which names, which values make them count, and the context that excuses
    them.
    """

    id: str
    outcome: Outcome
    citation: str
    subject: str
    values: str
    names: re.Pattern[str]
    unless: re.Pattern[str] | None


@dataclass(frozen=True)
class Mark:
    """A pattern in values. `literals`: one of them stands, in lower case, in whatever the pattern matches.
    `personal_names`: columns in which a note becomes a review; None for all others."""

    id: str
    outcome: Outcome
    citation: str
    subject: str
    literals: tuple[str, ...]
    pattern: re.Pattern[str]
    personal_names: re.Pattern[str] | None


@dataclass(frozen=True)
class Rules:
    """Everything that screening goes by."""

    ssn: NumberRule
    ssn_weak_words: re.Pattern[str]
    ssn_literals: tuple[str, ...]
    ssn_names: SsnNames
    invalid_areas: frozenset[str]
    known_fakes: frozenset[str]
    itin: NumberRule
    itin_groups: frozenset[str]
    card: NumberRule
    issuers: tuple[Issuer, ...]
    numbering_names: re.Pattern[str]
    numbering_words: re.Pattern[str]
    column: ColumnThresholds
    name_rules: tuple[NameRule, ...]
    marks: tuple[Mark, ...]
    yes_or_no: frozenset[str]


@lru_cache(maxsize=1)
def screening_rules() -> Rules:
    """The rules that come with the program."""
    return load_rules(RESOURCES / "screening.toml")


def load_rules(path: Path) -> Rules:
    """The rules of a TOML file."""
    table = read_toml(path)
    ssn, itin, card, numbering = table["ssn"], table["itin"], table["card"], table["numbering"]
    return Rules(
        ssn=_number_rule(ssn),
        ssn_weak_words=_words(ssn["weak_words"]),
        ssn_literals=tuple(ssn["literals"]),
        ssn_names=SsnNames(
            _any_of(ssn["names"]), _any_of(ssn["ambiguous_names"]), _any_of(ssn["weak_names"])
        ),
        invalid_areas=frozenset(ssn["invalid_areas"]),
        known_fakes=frozenset(ssn["known_fakes"]),
        itin=_number_rule(itin | {"words": ssn["weak_words"]}),
        itin_groups=frozenset(f"{group:02d}" for text in itin["groups"] for group in _range(text)),
        card=_number_rule(card),
        issuers=tuple(_issuer(row) for row in card["issuers"]),
        numbering_names=_any_of(numbering["names"]),
        numbering_words=_words(numbering["words"]),
        column=ColumnThresholds(**table["column"]),
        name_rules=tuple(_name_rule(row) for row in table["name_rule"]),
        marks=tuple(_mark(row) for row in table["mark"]),
        yes_or_no=frozenset(table["yes_or_no"]["values"]),
    )


def _number_rule(row: dict[str, Any]) -> NumberRule:
    return NumberRule(_citation(row), row["subject"], _words(row["words"]))


def _name_rule(row: dict[str, Any]) -> NameRule:
    return NameRule(
        id=row["id"],
        outcome=Outcome(row["outcome"]),
        citation=_citation(row),
        subject=row["subject"],
        values=row["values"],
        names=_any_of(row["names"]),
        unless=_any_of(row["unless"]) if row["unless"] else None,
    )


def _mark(row: dict[str, Any]) -> Mark:
    personal = row.get("personal_names")
    return Mark(
        id=row["id"],
        outcome=Outcome(row["outcome"]),
        citation=_citation(row),
        subject=row["subject"],
        literals=tuple(row["literals"]),
        pattern=re.compile(row["pattern"], re.I),
        personal_names=_any_of(personal) if personal else None,
    )


def _citation(row: dict[str, Any]) -> str:
    return print_citation(row["citation"]) if row["citation"] else ""


def _issuer(row: dict[str, Any]) -> Issuer:
    ranges = (
        (min(numbers), max(numbers), len(str(min(numbers)))) for numbers in map(_range, row["prefixes"])
    )
    return Issuer(row["brand"], tuple(ranges), frozenset(row["lengths"]))


def _range(text: str) -> Sequence[int]:
    """ "51-55" as 51 to 55, "4" as 4 alone."""
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def _words(words: Iterable[str]) -> re.Pattern[str]:
    """Any of the words on its own, in any case."""
    return re.compile(rf"(?<![a-z])(?:{'|'.join(words)})(?![a-z])", re.I)
