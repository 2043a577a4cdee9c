"""Which rasters lie in files that GDAL can open without a server."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

from qgis.core import QgsProviderRegistry, QgsRasterLayer

LOCAL_ARCHIVES = ("/vsizip/", "/vsitar/", "/vsigzip/")


def is_raster_file(layer: QgsRasterLayer) -> bool:
    """Whether the layer's pixels are in a file of this office: on its own, in an archive, or one of several inside."""
    if layer.providerType() != "gdal":
        return False
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    prefix, path = parts.get("vsiPrefix") or "", str(parts.get("path") or "")
    if prefix:
        return prefix in LOCAL_ARCHIVES and Path(path.removeprefix("{").partition("}")[0]).exists()
    return Path(path).exists() or _is_inside_file(path)


def _is_inside_file(name: str) -> bool:
    """For GDAL's names of datasets inside a file: `NETCDF:"air.nc":ozone`, `GTIFF_DIR:2:scan.tif`."""
    words = name.replace('"', "").split(":")
    spans = combinations(range(len(words) + 1), 2)
    # With colons, too: on Windows a path has one.
    return len(words) > 1 and any(Path(":".join(words[start:end])).is_file() for start, end in spans)
