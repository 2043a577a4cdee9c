"""Importing a library without what it only would use."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from importlib import import_module


def import_without(library: str, unused: Iterable[str]) -> None:
    """Import a library as where the unused ones are not installed: it imports them only where it finds them.

    What was imported before stays as it is. Others may import the unused ones afterwards.
    """
    hidden = [name for name in unused if name not in sys.modules]
    # "If the value is None, then a ModuleNotFoundError is raised" (The Python Language Reference, 5.3.1).
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]
    try:
        import_module(library)
    finally:
        for name in hidden:
            del sys.modules[name]
