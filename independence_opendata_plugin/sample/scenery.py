"""What a camera over the city would see that no layer holds: buildings, driveways and trees, in EPSG:26915."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress

import numpy as np
import shapely

from .ground import Parcel
from .lots import Lot
from .plan import METRES_PER_SECTION
from .superblocks import City

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class BuildingKind:
    """`width`, `depth`: least and greatest, metres. `setback`: from the street, metres. `flat`: no ridge."""

    width: tuple[float, float]
    depth: tuple[float, float]
    setback: float
    flat: bool = False


BUILDINGS = {
    "single family": BuildingKind((10, 15), (8, 11), 8),
    "duplex": BuildingKind((13, 17), (9, 12), 8),
    "apartments": BuildingKind((26, 38), (13, 17), 10, flat=True),
    "commercial": BuildingKind((20, 32), (16, 24), 14, flat=True),
    "business district": BuildingKind((15, 19), (22, 34), 2, flat=True),
    "industrial": BuildingKind((45, 80), (25, 40), 10, flat=True),
    "shopping": BuildingKind((120, 220), (45, 65), 50, flat=True),
    "school": BuildingKind((70, 110), (35, 45), 25, flat=True),
    "church": BuildingKind((18, 26), (14, 18), 20),
}
DRIVEWAY_METRES = 3.2
SHARE_BUILT = 0.96
ROOM_BESIDE = 0.82
"""No building is wider than this share of its lot."""


@dataclass(frozen=True)
class Building:
    """`outline`: the roof. `lit_half`: the side of a ridged roof that faces the sun; None for a flat roof.
    `driveway`: from the street to the house; None where there is no driveway."""

    outline: shapely.Polygon
    lit_half: shapely.Polygon | None
    driveway: shapely.Polygon | None


def draw_buildings(city: City, parcels: Sequence[Parcel], window: Bounds) -> Iterator[Building]:
    """One on nearly every lot within the window (metres: west, south, east, north) whose use has buildings."""
    dice = city.plan.random("buildings")
    frame = shapely.box(*window)
    inside = shapely.intersects(np.array([parcel.geometry for parcel in parcels]), frame)
    for parcel in compress(parcels, inside):
        kind = BUILDINGS.get(parcel.use)
        if kind and parcel.lot and dice.random() < SHARE_BUILT:
            yield _building(city, parcel.lot, kind, dice)


def _building(city: City, lot: Lot, kind: BuildingKind, dice: np.random.Generator) -> Building:
    west, south, east, north = lot.box
    metre = 1 / METRES_PER_SECTION
    width = min(dice.uniform(*kind.width) * metre, ROOM_BESIDE * (east - west))
    depth = min(dice.uniform(*kind.depth) * metre, 0.7 * (north - south))
    setback = min((kind.setback + dice.uniform(-1.5, 3.0)) * metre, north - south - depth)
    x = (west + east - width) / 2 + dice.uniform(-0.3, 0.3) * (east - west - width)
    faces_south = lot.front == "south"
    y = south + setback if faces_south else north - setback - depth

    def box(x0: float, y0: float, x1: float, y1: float) -> shapely.Polygon:
        corners = np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])
        return shapely.Polygon(lot.block.superblock.place(corners, city.survey))

    outline = box(x, y, x + width, y + depth)
    if kind.flat:
        return Building(outline, None, None)
    lane = DRIVEWAY_METRES * metre
    at = x + width - lane
    driveway = box(at, south, at + lane, y) if faces_south else box(at, y + depth, at + lane, north)
    return Building(outline, box(x, y, x + width, y + depth / 2), driveway)
