"""The words that names in the sample city are made of."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

WORDS = Path(__file__).with_name("words.toml")


@cache
def words() -> dict[str, list[str]]:
    """Lists of words by kind, from words.toml."""
    with WORDS.open("rb") as file:
        return tomllib.load(file)


def mark_as_sample(name: str) -> str:
    """A name that nobody can take for a real person's or company's."""
    return f"{name} (sample)"


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th, 11th, 21st ..."""
    suffix = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"
