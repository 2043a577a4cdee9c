"""What the formats of a delivery call the fields of a layer."""

from __future__ import annotations

from collections.abc import Sequence

from ..extracted import ExtractedLayer
from ..source import read_crs
from ..units import WGS84
from . import csv_file, geoparquet
from .filegdb_names import map_fields
from .shapefile import map_names
from .stored import WrittenFile


def name_fields(file: WrittenFile, layer: ExtractedLayer) -> Sequence[str | None]:
    """The name in `file` of each field of the layer, in their order; None for what the format leaves out."""
    names = [name for name, _ in layer.fields]
    match file.format:
        case "Shapefile":
            return list(map_names(names).values())
        case "FileGDB":
            return list(map_fields(names).values())
        case "CSV":
            crs = read_crs(file.crs, file.path) if file.crs else WGS84
            return csv_file.name_columns(names, csv_file.geometry_columns(layer.geometry_type, crs))
        case "GeoParquet" if layer.has_geometry:
            return geoparquet.name_columns(names)
        case "DXF":
            return [None] * len(names)
    return names
