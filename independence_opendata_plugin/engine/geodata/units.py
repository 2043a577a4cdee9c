"""Lengths on the ground in the units of a layer's CRS."""

from __future__ import annotations

from functools import lru_cache

import pyproj

WGS84 = pyproj.CRS.from_epsg(4326)
EARTH_RADIUS_M = 6_371_008.8


def metres_to_units(metres: float, crs: pyproj.CRS) -> float:
    """The length in CRS units; for a geographic CRS along a meridian, which is never too much along a parallel."""
    factor = crs.axis_info[0].unit_conversion_factor
    return metres / (EARTH_RADIUS_M * factor) if crs.is_geographic else metres / factor


@lru_cache(maxsize=32)
def transformer(source: pyproj.CRS, target: pyproj.CRS) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(source, target, always_xy=True)
