"""Styles that QGIS exported for a delivery, let through only when they tell nothing of the office."""

from __future__ import annotations

import shutil
from pathlib import Path

from ..geodata.extract import ExtractedLayer
from ..geodata.source import LayerSource
from .leaks import find_leak


def copy_styles(
    source: LayerSource, layer: ExtractedLayer, folder: Path
) -> tuple[Path | None, tuple[str, ...]]:
    """Copy the layer's QML and SLD to `folder`; the QML's path there (None: no style), and what was left out."""
    kept: dict[str, Path] = {}
    notes = []
    for kind, given in (("qml", source.qml), ("sld", source.sld)):
        if given is None or not Path(given).is_file():
            continue
        if find_leak(Path(given).read_text(encoding="utf-8", errors="replace")):
            notes.append(
                f"the {kind.upper()} style was left out: it names a file or connection of the office"
            )
            continue
        folder.mkdir(parents=True, exist_ok=True)
        kept[kind] = folder / f"{layer.table}.{kind}"
        shutil.copyfile(given, kept[kind])
    return kept.get("qml"), tuple(notes)
