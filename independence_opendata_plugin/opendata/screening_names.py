"""Columns judged by what they are called: their name, their alias, and the layer they stand in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum

from .screening_rules import NameRule, Rules
from .screening_values import Column

_CODE = re.compile(r"(?=.*[0-9])[#*]?[0-9a-z#*-]{3,12}", re.I)
_PIN = re.compile(r"[0-9]{4,6}")
_CARD_VERIFICATION = re.compile(r"[0-9]{3,4}")
_SHAPES: dict[str, Callable[[str], object]] = {
    "any": lambda _: True,
    "code": _CODE.fullmatch,
    "digits": _PIN.fullmatch,
    "digits-3": _CARD_VERIFICATION.fullmatch,
}


class NineName(StrEnum):
    """What a column's name says about nine-digit numbers in it.

    certain: it holds Social Security numbers; ambiguous: those or sewer numbers; weak: tax numbers;
    numbering: a scheme of the office; none: it says nothing.
    """

    CERTAIN = "certain"
    AMBIGUOUS = "ambiguous"
    WEAK = "weak"
    NUMBERING = "numbering"
    NONE = ""


def words_of(name: str) -> str:
    """A name in lower case with its words apart: "OwnerSSN_2" is "owner ssn 2", "SS#" is "ss no"."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=[0-9])", " ", name)
    return re.sub(r"[^a-z0-9]+", " ", apart.replace("#", " no ").lower()).strip()


def nine_name(column: Column, rules: Rules) -> NineName:
    """What name and alias say, the most alarming first."""
    names = (words_of(column.name), words_of(column.alias))
    patterns = {
        NineName.CERTAIN: rules.ssn_names.certain,
        NineName.AMBIGUOUS: rules.ssn_names.ambiguous,
        NineName.WEAK: rules.ssn_names.weak,
        NineName.NUMBERING: rules.numbering_names,
    }
    return next(
        (says for says, pattern in patterns.items() if any(map(pattern.search, names))), NineName.NONE
    )


def matching_name_rules(
    column: Column, layer: str, unique: Sequence[object], rules: Rules
) -> Iterator[tuple[NameRule, set[object]]]:
    """The name rules that hold for a column, each with the values that make it count.

    `unique` are the column's different values; yes, no and the like never count, so a column that only says
    whether there is a keypad is not a column of codes.
    """
    names = (words_of(column.name), words_of(column.alias))
    for rule in rules.name_rules:
        if not any(map(rule.names.search, names)):
            continue
        if rule.unless is not None and rule.unless.search(f"{' '.join(names)} {words_of(layer)}"):
            continue
        texts = {value: _text(value) for value in unique}
        telling = {value: text for value, text in texts.items() if text.casefold() not in rules.yes_or_no}
        shaped = {value for value, text in telling.items() if _SHAPES[rule.values](text)}
        if shaped and len(shaped) >= rules.column.share * len(telling):
            yield rule, shaped


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
