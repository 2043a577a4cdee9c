"""Styles that QGIS exported for a delivery, let through only when they tell nothing of the office."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from ..geodata.extracted import ExtractedLayer
from ..geodata.source import LayerSource
from .leaks import find_leak


def copy_styles(
    source: LayerSource, layer: ExtractedLayer, kept_back: Sequence[str], folder: Path
) -> tuple[Path | None, tuple[str, ...]]:
    """Copy the layer's QML and SLD to `folder`; the QML's path there (None: no style), and what was left out.

    `kept_back` are fields that are not licensed: a style that names one may list its values.
    """
    kept: dict[str, Path] = {}
    notes = []
    for kind, given in (("qml", source.qml), ("sld", source.sld)):
        if given is None or not Path(given).is_file():
            continue
        reason = _find_reason(Path(given).read_text(encoding="utf-8", errors="replace"), kept_back)
        if reason:
            notes.append(f"the {kind.upper()} style was left out: it names {reason}")
            continue
        folder.mkdir(parents=True, exist_ok=True)
        kept[kind] = folder / f"{layer.table}.{kind}"
        shutil.copyfile(given, kept[kind])
    return kept.get("qml"), tuple(notes)


def _find_reason(style: str, kept_back: Sequence[str]) -> str:
    """What a style tells that must stay in the office; "" for nothing."""
    if find_leak(style):
        return "a file or connection of the office"
    if any(re.search(rf"\b{re.escape(name)}\b", style) for name in kept_back):
        return "a field that is not licensed"
    return ""
