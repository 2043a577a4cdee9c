"""A place is a file, or on a server: its text tells which."""

from __future__ import annotations

SCHEME_END = "://"


def is_address(place: str) -> bool:
    """Whether it is a server's address, such as `postgresql://host/database`, and no file."""
    return SCHEME_END in place
