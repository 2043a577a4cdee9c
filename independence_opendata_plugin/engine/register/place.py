"""Where a register is: a file, or a schema on a server."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from ...chapter33.refusal import Refused
from ..addresses import SCHEME_END, is_address
from .file_place import FilePlace

if TYPE_CHECKING:
    from .server_place import ServerPlace

POSTGRESQL = ("postgresql", "postgres")
Place: TypeAlias = "FilePlace | ServerPlace"


def find_place(text: str, credentials: Mapping[str, str] | None = None) -> Place:
    """A GeoPackage's path, or `postgresql://host:port/database?schema=name`. Raises Refused for another address."""
    if not is_address(text):
        return FilePlace(Path(text))
    scheme = text.partition(SCHEME_END)[0]
    if scheme not in POSTGRESQL:
        raise Refused(
            "the register",
            why=f"'{scheme}' is neither a file nor PostgreSQL",
            remedy="name a .gpkg file, or write postgresql://host:port/database?schema=licensing.",
        )
    # The driver is loaded where an office has a server.
    from .server_place import ServerPlace

    return ServerPlace.parse(text, credentials or {})
