"""The CRS of a drawing: a plane, as CAD measures in lengths and never in degrees."""

from __future__ import annotations

from pathlib import Path

import pyogrio
import pyproj
from pyproj.aoi import AreaOfInterest
from pyproj.database import query_utm_crs_info

from ....chapter33.refusal import Refused
from ..extracted import ExtractedLayer
from ..source import read_crs

MOST_COMMON_DATUM = "WGS 84"


def choose_drawing_crs(extract: Path, layer: ExtractedLayer, asked: str | None) -> str:
    """What is asked for, else the layer's own, else the UTM zone in which it lies: the first that is no degrees.

    A layer without a row keeps its own. Raises Refused where no zone reaches.
    """
    for name in filter(None, (asked, layer.crs)):
        if not read_crs(name, f"layer '{layer.name}' as DXF").is_geographic:
            return name
    if not layer.features_out:
        return layer.crs
    own = read_crs(layer.crs, f"layer '{layer.name}'")
    west, south, east, north = pyogrio.read_info(extract, layer=layer.table, force_total_bounds=True)[
        "total_bounds"
    ]
    return _find_zone(own, ((west + east) / 2, (south + north) / 2), layer.name)


def _find_zone(own: pyproj.CRS, middle: tuple[float, float], name: str) -> str:
    """The UTM zone on the layer's own datum where there is one."""
    for datum in (own.name, MOST_COMMON_DATUM):
        zones = query_utm_crs_info(datum_name=datum, area_of_interest=AreaOfInterest(*middle, *middle))
        if zones:
            return f"{zones[0].auth_name}:{zones[0].code}"
    raise Refused(
        f"layer '{name}' as DXF",
        why="it is in degrees, and no plane coordinate reference system reaches there",
        remedy="choose a projected CRS for the delivery.",
    )
