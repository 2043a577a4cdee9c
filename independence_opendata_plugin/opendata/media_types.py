"""Formats of distributions and their registered media types."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ..chapter33.refusal import Refused
from ..chapter33.toml_file import read_toml
from ..paths import RESOURCES


@dataclass(frozen=True)
class Format:
    """A file format: `code` as FORMATS names it, `name` for readers, `extension` with its dot, IANA
    `media_type`.
    """

    code: str
    name: str
    extension: str
    media_type: str


@lru_cache(maxsize=1)
def known_formats() -> dict[str, Format]:
    """The formats of media_types.toml by code."""
    table = read_toml(RESOURCES / "media_types.toml")
    return {row["code"]: Format(**row) for row in table["format"]}


def find_format(code: str) -> Format:
    """The format of a code in any case; an unknown one is refused with the list."""
    by_code = {known.casefold(): found for known, found in known_formats().items()}
    found = by_code.get(code.strip().casefold())
    if found is None:
        raise Refused(
            f'the format "{code}"',
            why="it is not a known format",
            remedy=f"use one of {', '.join(known_formats())}",
        )
    return found
