"""How a layer is shown to people, for formats that say something of it in their files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Presentation:
    """The catalog's names of fields for readers (those that have one), and the layer's QML (None: no style)."""

    aliases: Mapping[str, str] = field(default_factory=dict)
    qml: Path | None = None
