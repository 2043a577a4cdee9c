"""The key under which the catalog knows a layer of a file, the same whoever opened it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

ONE_LAYER_FORMATS = frozenset({".shp", ".geojson", ".json", ".fgb", ".csv", ".parquet"})


def key_of_file(path: str, layer: str | None, find_only_layer: Callable[[str], str | None]) -> str:
    """One key for one layer of a file, whether or not its only layer was named.

    `find_only_layer` looks into a file of a format that may hold several; it answers None where they are several.
    """
    where = path if path.startswith("/vsi") else str(Path(path).resolve())
    if Path(path).suffix.lower() in ONE_LAYER_FORMATS:
        return where
    layer = layer or find_only_layer(path)
    return f"{where}|layername={layer}" if layer else where
