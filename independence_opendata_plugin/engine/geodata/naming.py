"""Names of files and tables that every file system and database takes, whatever a layer is called."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

LONGEST = 60
WINDOWS_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(_|$)")


def safe_name(name: str, taken: Iterable[str] = ()) -> str:
    """Lower-case ASCII letters, digits and underscores, at most 60, none of Windows's device names, not taken yet."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    words = re.sub(r"[^a-z0-9]+", "_", plain.lower()).strip("_")[:LONGEST].strip("_")
    if not words or WINDOWS_DEVICES.match(words) or words[0].isdigit():
        words = f"layer_{words}".strip("_")[:LONGEST]
    used, candidate, number = set(taken), words, 1
    while candidate in used:
        number += 1
        suffix = f"_{number}"
        candidate = words[: LONGEST - len(suffix)] + suffix
    return candidate
