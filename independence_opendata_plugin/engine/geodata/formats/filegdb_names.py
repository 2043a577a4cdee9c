"""Names that a File Geodatabase takes for feature classes and fields."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from ..columns import unique_names

# Long names leave room for the number that tells two of them apart.
LONGEST_FIELD = 60
LARGEST_CODE_POINT = 0xFFFF
"""Names are stored in UTF-16, of which readers take single units for characters."""
OWN_FIELDS = frozenset({"objectid", "shape", "shape_length", "shape_area"})
OWN_PREFIXES = ("gdb_", "sde_", "delta_")
SQL_WORD = re.compile(
    "add|alter|and|between|by|column|create|delete|drop|exists|for|from|group|having|in|insert|into|is|like|not|null|"
    "or|order|select|set|table|update|values|where",
    re.IGNORECASE,
)


def map_fields(names: Sequence[str]) -> dict[str, str]:
    """Each field's name there: letters, digits and underscores, a letter first, none of SQL's words, all different."""
    kept = unique_names([_launder(name)[:LONGEST_FIELD] for name in names], OWN_FIELDS)
    return dict(zip(names, kept, strict=True))


def name_class(table: str, taken: Sequence[str]) -> str:
    """A name for a feature class or table from that of the extract's table, which is plain already."""
    plain = f"layer_{table}" if table.startswith(OWN_PREFIXES) else _spare_sql(table)
    return unique_names([plain], frozenset(name.casefold() for name in taken))[0]


def _launder(name: str) -> str:
    plain = "".join(_keep(character) for character in unicodedata.normalize("NFC", name))
    return _spare_sql(plain if plain[:1].isalpha() else f"f_{plain}")


def _keep(character: str) -> str:
    is_word = character.isalpha() or character.isdecimal() or character == "_"
    return character if is_word and ord(character) <= LARGEST_CODE_POINT else "_"


def _spare_sql(name: str) -> str:
    return f"{name}_" if SQL_WORD.fullmatch(name) else name
