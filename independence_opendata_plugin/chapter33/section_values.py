"""Single attribute values of section layers: what the columns and codes in use say.

The federal codes are those of the CadNSDI publication standard: PLSSID is state (2), principal meridian (2), township
(3), half township (1), direction, range (3), half range (1), direction, duplicate (1); FRSTDIVID adds the division's
type (SN is a section), its number and a duplicate digit.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from .legal import Section, parse_description
from .refusal import Refused

_NUMBERED = re.compile(
    r"(?:[TR][A-Z]*\.?\s*)?([0-9]{1,3})(?:\.0+)?\s*(?:([NSEW])(?:ORTH|OUTH|AST|EST)?)?\.?", re.IGNORECASE
)
_SECTION = re.compile(r"(?:S[A-Z]*\.?\s*)?([0-9]{1,3})(?:\.0+)?", re.IGNORECASE)
_DIRECTION = re.compile(r"([NSEW])(?:ORTH|OUTH|AST|EST)?\.?", re.IGNORECASE)
_PLSSID = re.compile(
    r"[A-Z]{2}[0-9]{2}([0-9]{3})([0-9A-Z])([NS])([0-9]{3})([0-9A-Z])([EW])[0-9A-Z]", re.IGNORECASE
)
_FIRST_DIVISION = re.compile(r"(.{15})SN([0-9]{2})[0-9A-Z]?", re.IGNORECASE)
_SIX_DIGITS = re.compile(r"([0-9]{5,6})(?:\.0+)?")


@dataclass(frozen=True)
class Place:
    """Parts of a section's identity as one or several columns give them; None or "" is what they do not say."""

    township: int | None = None
    township_dir: str = ""
    range: int | None = None
    range_dir: str = ""
    number: int | None = None


def read_numbered(value: object, directions: str) -> tuple[int, str] | None:
    """A township or range and its direction ("" where not said), from values such as 49, `49N`, `T. 49 N.`."""
    match = _NUMBERED.fullmatch(_text(value))
    if match is None:
        return None
    direction = (match[2] or "").upper()
    return (int(match[1]), direction) if direction in directions else None


def read_section_number(value: object) -> int | None:
    match = _SECTION.fullmatch(_text(value))
    return int(match[1]) if match else None


def read_direction(value: object, directions: str) -> str:
    """The direction's letter; "" where the value says none of the two."""
    match = _DIRECTION.fullmatch(_text(value))
    letter = match[1].upper() if match else ""
    return letter if letter in directions else ""


def read_plssid(value: object) -> Place | None:
    """Township and range of a federal township identifier; None for half townships, which no section number tells."""
    match = _PLSSID.fullmatch(_text(value))
    if match is None or match[2] != "0" or match[5] != "0":
        return None
    return Place(int(match[1]), match[3].upper(), int(match[4]), match[6].upper())


def read_first_division(value: object) -> Place | None:
    """A federal section identifier such as `MO050490N0320W0SN140`; None for tracts, lots and unsurveyed land."""
    match = _FIRST_DIVISION.fullmatch(_text(value))
    township = read_plssid(match[1]) if match else None
    if match is None or township is None:
        return None
    return Place(township.township, township.township_dir, township.range, township.range_dir, int(match[2]))


def read_ssttrr(value: object) -> Place | None:
    """Section, township, range in two digits each, as St. Lucie County writes them; a lost leading zero is put back."""
    match = _SIX_DIGITS.fullmatch(_text(value))
    if match is None:
        return None
    digits = match[1].zfill(6)
    return Place(int(digits[2:4]), "", int(digits[4:]), "", int(digits[:2]))


def read_ttrrss(value: object) -> Place | None:
    """Township, range, section in two digits each."""
    match = _SIX_DIGITS.fullmatch(_text(value))
    if match is None:
        return None
    digits = match[1].zfill(6)
    return Place(int(digits[:2]), "", int(digits[2:4]), "", int(digits[4:]))


def read_description(value: object) -> Place | None:
    """One section written as a legal description; None where the value names none or several."""
    try:
        sections: tuple[Section, ...] = parse_description(_text(value))
    except Refused:
        return None
    if len(sections) != 1:
        return None
    found = sections[0]
    return Place(found.township, found.township_dir, found.range, found.range_dir, found.number)


CODE_READERS: dict[str, Callable[[object], Place | None]] = {
    "first-division": read_first_division,
    "plssid": read_plssid,
    "ssttrr": read_ssttrr,
    "ttrrss": read_ttrrss,
    "description": read_description,
}


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()
