"""Where on Earth an extract lies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import shapely

from ...chapter33.refusal import Refused
from ..geodata.extracted import ExtractedLayer
from ..geodata.formats.stored import Stored
from ..geodata.spool import GEOMETRY
from ..geodata.units import WGS84
from ..geodata.wkb import decode

Extent = tuple[float, float, float, float]
WORLD: Extent = (-180.0, -90.0, 180.0, 90.0)
DECIMALS = 6


def read_places(extract: Path, layer: ExtractedLayer) -> Iterator[np.ndarray]:
    """The layer's geometries in longitude and latitude, batch by batch."""
    for batch in Stored(extract, layer, WGS84, "EPSG:4326").read():
        yield decode(batch.column(GEOMETRY))


def measure_extent(extract: Path, layer: ExtractedLayer) -> Extent | None:
    """West, south, east, north in degrees, to about 10 cm; None of a layer without features.

    Raises Refused where a feature lies outside the world: its coordinates and its CRS do not belong together.
    """
    bounds = [shapely.total_bounds(places) for places in read_places(extract, layer) if len(places)]
    if not bounds:
        return None
    boxes = np.array(bounds)
    extent = np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)])
    # Written so that infinity and "not a number" are refused as well.
    if not ((extent[:2] >= WORLD[:2]).all() and (extent[2:] <= WORLD[2:]).all()):
        raise Refused(
            f"layer '{layer.name}'",
            why=f"its extent lies outside the world ({', '.join(f'{value:g}' for value in extent)})",
            remedy="set the CRS that its coordinates are really in, then publish again.",
        )
    west, south, east, north = (round(float(value), DECIMALS) for value in extent)
    return west, south, east, north
