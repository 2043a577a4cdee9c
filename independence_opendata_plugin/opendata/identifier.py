"""Identifiers of datasets: minted once, used in addresses and file names for ever."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from hashlib import sha256

SHORTEST, LONGEST = 2, 80
# Names that Windows reserves for devices, with or without an ending.
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}


def mint_identifier(title: str, taken: Collection[str]) -> str:
    """A new identifier for a dataset of this title: `[a-z0-9-]`, 2 to 80 characters, none of `taken`.

    The same title and the same `taken` always give the same identifier. It is safe as a folder name on
    Windows. A title without Latin letters or digits gets "dataset-" and six digits of its SHA-256.
    """
    base = _slug(title)
    used = {identifier.casefold() for identifier in taken}
    candidate, number = base, 1
    while candidate in used:
        number += 1
        ending = f"-{number}"
        candidate = base[: LONGEST - len(ending)].rstrip("-") + ending
    return candidate


def _slug(title: str) -> str:
    latin = unicodedata.normalize("NFKD", title.replace("&", " and ")).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", latin.casefold()).strip("-")
    if not slug:
        return f"dataset-{sha256(title.encode()).hexdigest()[:6]}"
    if slug in _DEVICES or len(slug) < SHORTEST:
        return f"dataset-{slug}"
    return _shorten(slug)


def _shorten(slug: str) -> str:
    if len(slug) <= LONGEST:
        return slug
    at_word = slug[: LONGEST + 1].rpartition("-")[0]
    return at_word or slug[:LONGEST]
