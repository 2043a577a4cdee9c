"""Revisions of a quote: its number stays, and from the second one on a letter says which: Q-2026-0007, Q-2026-0007B."""

from __future__ import annotations

import re
from string import ascii_uppercase

_LABEL = re.compile(r"(?P<number>[A-Z]+-[0-9]{4}-[0-9]+)(?P<letters>[A-Z]{0,3})")
_BASE = len(ascii_uppercase)


def revision_label(number: str, revision: int) -> str:
    """The number as it is shown; the first revision has no letter, the 27th is AA. "" for what has no number."""
    return f"{number}{_letters(revision)}" if number and revision > 1 else number


def parse_revision_label(label: str) -> tuple[str, int | None]:
    """A label's number and revision; None where it has no letter, which asks for the last revision."""
    match = _LABEL.fullmatch(label.strip().upper())
    if match is None:
        return label.strip(), None
    revision = 0
    for letter in match["letters"]:
        revision = revision * _BASE + ascii_uppercase.index(letter) + 1
    return match["number"], revision or None


def _letters(revision: int) -> str:
    text = ""
    while revision:
        revision, place = divmod(revision - 1, _BASE)
        text = ascii_uppercase[place] + text
    return text
