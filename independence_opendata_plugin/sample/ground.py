"""From lots to parcels: lots drawn in metres, the creek's greenway taken out, some land joined under one owner."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from .lots import Lot
from .superblocks import City, Superblock, half_width


@dataclass(frozen=True)
class Parcel:
    """One owner's land. `geometry`: MultiPolygon in EPSG:26915. `lot`: the lot it is known by; None for a greenway,
    which takes the lots that the creek's corridor meets. `superblock`: where it lies."""

    geometry: shapely.MultiPolygon
    superblock: Superblock
    lot: Lot | None

    @property
    def use(self) -> str:
        if self.lot is None:
            return "park"
        return "utility" if self.lot.enclave else self.lot.block.use


def draw_lots(lots: Sequence[Lot], city: City) -> np.ndarray:
    """One polygon for each lot, EPSG:26915; a corner that two lots share has the same coordinates in both."""
    polygons = np.empty(len(lots), dtype=object)
    by_superblock: dict[Superblock, list[int]] = defaultdict(list)
    for index, lot in enumerate(lots):
        by_superblock[lot.block.superblock].append(index)
    for superblock, members in by_superblock.items():
        rings = [superblock.walk_round(ring) for index in members for ring in lots[index].rings]
        placed = superblock.place(np.array([point for ring in rings for point in ring]), city.survey)
        ring_of_point = np.repeat(np.arange(len(rings)), [len(ring) for ring in rings])
        linear_rings = shapely.linearrings(placed, indices=ring_of_point)
        owner_of_ring = np.repeat(np.arange(len(members)), [len(lots[index].rings) for index in members])
        polygons[members] = shapely.polygons(linear_rings, indices=owner_of_ring)
    return polygons


def make_parcels(lots: Sequence[Lot], city: City, corridor: shapely.Geometry) -> list[Parcel]:
    """Every lot becomes a parcel, except those the creek takes in town and those joined across a street."""
    polygons = draw_lots(lots, city)
    in_town = np.array([lot.block.superblock.pattern.name != "fringe" for lot in lots])
    taken = in_town & shapely.intersects(polygons, corridor)
    partners = _across_the_street(lots)
    parcels = []
    joined: set[int] = set()
    for index, lot in enumerate(lots):
        if taken[index] or index in joined:
            continue
        parts = [polygons[index]]
        partner = partners.get(index)
        if partner is not None and not taken[partner]:
            parts.append(polygons[partner])
            joined.add(partner)
        parcels.append(Parcel(shapely.multipolygons(parts), lot.block.superblock, lot))
    taken_lots = [(lots[index].block.superblock, polygons[index]) for index in np.flatnonzero(taken).tolist()]
    return [*parcels, *_greenways(taken_lots, city, corridor)]


def _across_the_street(lots: Sequence[Lot]) -> dict[int, int]:
    """Farms with land on both sides of the road: the first lot north of it and the first lot south of it."""
    north_of: dict[tuple[Superblock, int], int] = {}
    south_of: dict[tuple[Superblock, int], int] = {}
    for index, lot in enumerate(lots):
        block = lot.block
        if block.superblock.pattern.name == "fringe" and not lot.enclave:
            road, side = (block.rows[0], north_of) if lot.front == "south" else (block.rows[1], south_of)
            if road == 1 and block.columns[0] == 0:
                side.setdefault((block.superblock, road), index)
    return {index: north_of[place] for place, index in south_of.items() if place in north_of}


def _greenways(
    taken: Sequence[tuple[Superblock, shapely.Polygon]], city: City, corridor: shapely.Geometry
) -> Iterator[Parcel]:
    """For each superblock the lots the creek takes, joined with its corridor, as far as the arterials."""
    by_superblock: dict[Superblock, list[shapely.Polygon]] = defaultdict(list)
    for superblock, polygon in taken:
        by_superblock[superblock].append(polygon)
    for superblock, polygons in by_superblock.items():
        along_creek = shapely.intersection(corridor, _between_arterials(superblock, city))
        land = shapely.union_all([*polygons, along_creek])
        yield Parcel(shapely.multipolygons(shapely.get_parts(land)), superblock, None)


def _between_arterials(superblock: Superblock, city: City) -> shapely.Polygon:
    edge = half_width("arterial")
    west, east = superblock.column + edge, superblock.column + superblock.width - edge
    south, north = superblock.row + edge, superblock.row + 1 - edge
    ring = np.array([(west, south), (east, south), (east, north), (west, north)])
    return shapely.Polygon(city.survey.place(ring))
