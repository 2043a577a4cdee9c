"""Update frequencies: the program's terms and their names in each catalog."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ..chapter33.refusal import Refused
from ..chapter33.toml_file import read_toml
from ..paths import RESOURCES


@dataclass(frozen=True)
class Frequency:
    """How often a dataset is updated.

    `dcat_us` is an ISO 8601 repeating interval ("R/P1M") or "irregular"; `dublin_core` and `iso19115` are ""
    where that vocabulary has no such word.
    """

    term: str
    dcat_us: str
    dublin_core: str = ""
    iso19115: str = ""


@lru_cache(maxsize=1)
def known_frequencies() -> dict[str, Frequency]:
    """The frequencies of frequencies.toml by term, from the most frequent to the least."""
    table = read_toml(RESOURCES / "frequencies.toml")
    return {term: Frequency(term, **names) for term, names in table["terms"].items()}


def find_frequency(text: str) -> Frequency:
    """The frequency that `text` names: a term, an interval ("R/P1Y") or another vocabulary's word, in any
    case.

    Anything else is refused with the list of terms.
    """
    wanted = text.strip().casefold()
    for names in ("term", "dcat_us", "dublin_core", "iso19115"):
        for frequency in known_frequencies().values():
            if wanted and getattr(frequency, names).casefold() == wanted:
                return frequency
    raise Refused(
        f'the update frequency "{text}"',
        why="it is not a known frequency",
        remedy=f"use one of {', '.join(known_frequencies())}",
    )
