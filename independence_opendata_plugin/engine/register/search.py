"""What somebody types to find a quote or a license: a name, a number, a section, a date, or several of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from ...chapter33.legal import Section, parse_description
from ...chapter33.refusal import Refused
from .listing import RegisterEntry

DAY_OR_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?")
WHOLE_TOWNSHIP = " 1-36"
# A pasted page is no search: beyond this a description is found only where it is the whole text.
MOST_WORDS = 24


@dataclass(frozen=True)
class Search:
    """Conditions that an entry has to meet, all of them.

    `words` are case-folded and looked for in numbers, licensee, purpose and names of layers; `days` are days or months
    (`2026-11`) on which it was issued; `labels` sections of which the area takes in at least one (none: any area).
    """

    words: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    labels: frozenset[str] = frozenset()

    @classmethod
    def read(cls, text: str) -> Search:
        """The conditions in a text. Words that are neither a section nor a date are looked for as they are."""
        sections, words = _split_off_sections(text.split())
        return cls(
            words=tuple(word.casefold() for word in words if not _is_day_or_month(word)),
            days=tuple(word for word in words if _is_day_or_month(word)),
            labels=frozenset(label for section in sections for label in _possible_labels(section)),
        )

    def finds(self, entry: RegisterEntry) -> bool:
        return (
            all(entry.issued.startswith(day) for day in self.days)
            and (not self.labels or not self.labels.isdisjoint(entry.section_labels))
            and (not self.words or self._finds_words(entry))
        )

    def _finds_words(self, entry: RegisterEntry) -> bool:
        document = entry.document
        texts = (
            entry.number,
            document["quote_number"],
            document["licensee"]["name"],
            document["purpose"],
            *entry.layer_names,
        )
        said = "\n".join(texts).casefold()
        return all(word in said for word in self.words)


def _is_day_or_month(word: str) -> bool:
    if not DAY_OR_MONTH.fullmatch(word):
        return False
    try:
        date.fromisoformat(f"{word}-01"[:10])
    except ValueError:
        return False
    return True


def _split_off_sections(words: Sequence[str]) -> tuple[tuple[Section, ...], Sequence[str]]:
    """The sections that the longest readable stretch of the words describes, and the words around it."""
    lengths = range(len(words), 0, -1) if len(words) <= MOST_WORDS else (len(words),)
    for length in lengths:
        for start in range(len(words) - length + 1):
            sections = _read_sections(" ".join(words[start : start + length]))
            if sections:
                return sections, [*words[:start], *words[start + length :]]
    return (), words


def _read_sections(text: str) -> tuple[Section, ...]:
    """A township alone stands for its sections; nothing for what is no description."""
    for description in (text, text + WHOLE_TOWNSHIP):
        with suppress(Refused):
            return parse_description(description)
    return ()


def _possible_labels(section: Section) -> Iterator[str]:
    """How areas may call the section: a direction is N or S, E or W where it is not said, and may be missing there."""
    for north_south in (section.township_dir, "") if section.township_dir else ("N", "S", ""):
        for east_west in (section.range_dir, "") if section.range_dir else ("E", "W", ""):
            yield replace(section, township_dir=north_south, range_dir=east_west).label
