"""What the engine says at work, and that it failed: light, because the window names them from its start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


class EngineFailed(Exception):
    """The engine stopped, or an operation broke in a way nobody foresaw; the text is meant for the user."""


@dataclass(frozen=True)
class Notice:
    """What the engine says at work: `kind` is `progress` (with `fraction` 0..1) or `log` (with `level`)."""

    kind: str
    text: str
    fraction: float = 0.0
    level: str = "info"


Listener = Callable[[Notice], None]


def ignore(_: Notice) -> None:
    """The listener of a caller who only wants the result."""
