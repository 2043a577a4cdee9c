"""The cells of a column as text that patterns can run over quickly: each different value once, many to a
string.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

CELLS_IN_A_CHUNK = 50_000
# Stands between two cells. It counts as white space, so that what takes anything but white space ends there.
BORDER = "\x1f"

_DASHES = "\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_SPACES = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
_PLAIN = (
    {ord(dash): "-" for dash in _DASHES}
    | {ord(space): " " for space in _SPACES}
    | {ord(sign): None for sign in _INVISIBLE}
    | {0xFF10 + digit: str(digit) for digit in range(10)}
)


def plain(text: str) -> str:
    """The text with one kind of dash and space, ordinary digits and nothing invisible, so that no typography
    hides a number.
    """
    return text if text.isascii() else text.translate(_PLAIN)


@dataclass(frozen=True)
class TextChunk:
    """Some different values of a column and, at the same places, their plain texts."""

    values: Sequence[object]
    texts: Sequence[str]

    @cached_property
    def joined(self) -> str:
        return BORDER.join(self.texts)

    @cached_property
    def lowered(self) -> str:
        return self.joined.lower()

    @cached_property
    def _starts(self) -> list[int]:
        return list(accumulate((len(text) + 1 for text in self.texts), initial=0))

    def cell_at(self, position: int) -> int:
        """The index of the cell that holds that position of `joined`."""
        return bisect_right(self._starts, position) - 1

    def before(self, position: int, length: int) -> str:
        """Up to `length` characters of the same cell before a position of `joined`."""
        start = self._starts[self.cell_at(position)]
        return self.joined[max(start, position - length) : position]

    def holds_any(self, literals: Iterable[str]) -> bool:
        """Whether one of the literals (in lower case) stands anywhere in the chunk."""
        return any(
            literal in self.lowered
            for literal in literals
            if not any(sign in literal for sign in self._missing_signs)
        )

    @cached_property
    def _missing_signs(self) -> list[str]:
        """Signs that stand nowhere in the chunk: looking for one of them is far quicker than for a word."""
        return [sign for sign in "_=@:-/#" if sign not in self.joined]


def unique_values(values: Sequence[object]) -> list[object]:
    """The different values in order of appearance, without None; what cannot be hashed is taken as its text."""
    try:
        unique = dict.fromkeys(values)
    except TypeError:
        unique = dict.fromkeys(map(hashable, values))
    unique.pop(None, None)
    return list(unique)


def hashable(value: object) -> object:
    """A list or dictionary as its text, everything else as it is."""
    return str(value) if isinstance(value, list | dict | set | bytearray) else value


def text_chunks(unique: Sequence[object], least: int, digits: int = 0) -> list[TextChunk]:
    """The different values in chunks, numbers among them as whole numbers of at least `least`.

    A float counts as the whole number that it equals; `digits` fills numbers up with zeros. Truth values,
    dates and smaller numbers hold nothing that screening looks for.
    """
    if set(map(type, unique)) == {str}:
        values, texts = _texts_only(unique)
    else:
        values, texts = _texts_and_numbers(unique, least, digits)
    return [
        TextChunk(values[start : start + CELLS_IN_A_CHUNK], texts[start : start + CELLS_IN_A_CHUNK])
        for start in range(0, len(values), CELLS_IN_A_CHUNK)
    ]


def _texts_only(unique: Sequence[object]) -> tuple[Sequence[object], Sequence[str]]:
    texts = [text for text in unique if isinstance(text, str)]
    return unique, texts if all(map(str.isascii, texts)) else list(map(plain, texts))


def _texts_and_numbers(
    unique: Sequence[object], least: int, digits: int
) -> tuple[Sequence[object], Sequence[str]]:
    values: list[object] = []
    texts: list[str] = []
    for value in unique:
        text = _text_of(value, least, digits)
        if text:
            values.append(value)
            texts.append(text)
    return values, texts


def _text_of(value: object, least: int, digits: int) -> str:
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, bool):
        return ""
    if isinstance(value, float):
        return f"{int(value):0{digits}d}" if value >= least and value.is_integer() else ""
    if isinstance(value, int):
        return f"{value:0{digits}d}" if value >= least else ""
    if isinstance(value, bytes):
        return plain(value.decode("utf-8", "replace"))
    return "" if hasattr(value, "isoformat") else plain(str(value))
