"""Lengths on the ground in the units of a layer's CRS."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pyproj

WGS84 = pyproj.CRS.from_epsg(4326)
EARTH_RADIUS_M = 6_371_008.8
GEOD = pyproj.Geod(ellps="WGS84")
STEP_M = 100.0


def metres_to_units(
    metres: float, crs: pyproj.CRS, bounds: tuple[float, float, float, float] | None = None
) -> float:
    """The length in CRS units; for a geographic CRS along a meridian, which is never too much along a parallel.

    `bounds`, in the CRS, is where the length is measured: a projection stretches it, Web Mercator by a quarter at 39
    degrees. None: as the CRS's units say.
    """
    factor = crs.axis_info[0].unit_conversion_factor
    if crs.is_geographic:
        return metres / (EARTH_RADIUS_M * factor)
    return metres / factor * (1.0 if bounds is None else _stretch(crs, factor, bounds))


def _stretch(crs: pyproj.CRS, factor: float, bounds: tuple[float, float, float, float]) -> float:
    """Metres of the projection that a metre on the ground is, in the middle of the bounds; 1 where none can tell."""
    west, south, east, north = bounds
    x, y, step = (west + east) / 2, (south + north) / 2, STEP_M / factor
    (lon, to_lon), (lat, to_lat) = transformer(crs, WGS84).transform([x, x], [y, y + step])
    _, _, ground = (
        GEOD.inv(lon, lat, to_lon, to_lat) if np.isfinite([lon, lat, to_lon, to_lat]).all() else (0, 0, 0)
    )
    return STEP_M / ground if ground else 1.0


@lru_cache(maxsize=32)
def transformer(source: pyproj.CRS, target: pyproj.CRS) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(source, target, always_xy=True)
