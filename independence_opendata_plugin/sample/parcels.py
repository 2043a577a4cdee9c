"""The layer `parcels`: numbers, addresses, owners and values, all made up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import numpy as np
import pyarrow as pa
import shapely

from .blocks import ZONE_OF_USE
from .grid import RANGES_FROM_WEST, TOWNSHIPS_FROM_SOUTH, section_number
from .ground import Parcel
from .layer import Layer, days_before
from .owners import Address, describe_owners
from .plan import AS_OF, SQUARE_METRES_PER_ACRE
from .plats import Plats
from .streets import StreetNames, direction, house_number
from .superblocks import City

ASSESSED_SHARE = {
    "farm": 0.12,
    "open land": 0.12,
    "commercial": 0.32,
    "shopping": 0.32,
    "industrial": 0.32,
    "business district": 0.32,
}
"""Share of market value that is assessed, by use; a dwelling's is the default below."""
ASSESSED_SHARE_OF_DWELLING = 0.19
EXEMPT = ("park", "school", "church", "cemetery", "utility")
DOLLARS_AN_ACRE = {
    "farm": 9_000,
    "open land": 14_000,
    "park": 20_000,
    "industrial": 90_000,
    "single family": 150_000,
}
ZIP_CODES = (("64050", "64055"), ("64052", "64056"))
"""By north or south of the centre, then west or east of it."""


def parcel_layer(city: City, parcels: Sequence[Parcel], names: StreetNames, plats: Plats) -> Layer:
    """The layer `parcels`, in the order of `parcels`."""
    dice = city.plan.random("parcel attributes")
    geometry = np.array([parcel.geometry for parcel in parcels])
    uses = [parcel.use for parcel in parcels]
    addresses = _addresses(parcels, names, dice)
    columns: dict[str, object] = {
        "parcel_number": [_parcel_number(parcel) for parcel in parcels],
        "pin": pa.array((100_001 + 3 * np.arange(len(parcels))).astype(np.int32)),
        "address": [address.street for address in addresses],
        "zip4": [address.zip4 for address in addresses],
        **describe_owners(uses, addresses, dice),
        "land_use": uses,
        "zoning": [ZONE_OF_USE.get(use, "P") for use in uses],
        **_descriptions(parcels, plats),
        "acres": np.round(shapely.area(geometry) / SQUARE_METRES_PER_ACRE, 4),
        **_values(uses, geometry, dice),
        "remarks": _remarks(len(parcels), dice),
        "updated_at": _updates(len(parcels), dice),
    }
    return Layer("parcels", "MultiPolygon", geometry, pa.table(columns))


def _parcel_number(parcel: Parcel) -> str:
    """Seventeen digits with leading zeros: township, range, section, block, lot, and three for later splits."""
    superblock, lot = parcel.superblock, parcel.lot
    township = TOWNSHIPS_FROM_SOUTH[superblock.row // 6]
    range_ = RANGES_FROM_WEST[superblock.column // 6]
    section = section_number(5 - superblock.row % 6, superblock.column % 6)
    block, number = (lot.block.number, lot.number) if lot else (999, 1)
    return f"00{township}{range_}{section:02d}{block:03d}{number:03d}000"


def _addresses(parcels: Sequence[Parcel], names: StreetNames, dice: np.random.Generator) -> list[Address]:
    """By the street each lot fronts; even numbers north of it."""
    suffixes = dice.integers(1, 9999, len(parcels))
    built = dice.random(len(parcels)) > 0.02
    addresses: list[Address] = []
    for parcel, suffix, is_built in zip(parcels, suffixes, built, strict=True):
        west, south, east, north = parcel.lot.box if parcel.lot else _box(parcel)
        x, y = (west + east) / 2, (south + north) / 2
        zip_code = ZIP_CODES[direction(x, y, True) == "S"][direction(x, y, False) == "E"]
        zip4 = f"{zip_code}-{suffix:04d}"
        if parcel.lot is None or not is_built:
            addresses.append(Address(None, zip4))
            continue
        block, front = parcel.lot.block, parcel.lot.front
        street = names.east_west(block.superblock, block.rows[0] if front == "south" else block.rows[1])
        number = house_number(x, y, False) // 2 * 2 + (front == "north")
        addresses.append(Address(f"{number} {direction(x, y, False)} {street}", zip4))
    return addresses


def _box(parcel: Parcel) -> tuple[float, float, float, float]:
    block = parcel.superblock
    return (block.column, block.row, block.column + block.width, block.row + 1)


def _descriptions(parcels: Sequence[Parcel], plats: Plats) -> dict[str, Sequence[str | None]]:
    """Subdivision and legal description; unplatted land is described by its section alone."""
    subdivisions: list[str | None] = []
    legal = []
    for parcel in parcels:
        number = _parcel_number(parcel)
        section = f"Sec. {int(number[6:8])}, T{number[2:4]}N R{number[4:6]}W"
        plat = plats.of(parcel.lot.block) if parcel.lot else None
        subdivisions.append(plat)
        legal.append(
            f"Lot {parcel.lot.number}, Block {parcel.lot.block.number}, {plat}, {section}"
            if plat and parcel.lot
            else f"Unplatted land in {section}"
        )
    return {"subdivision": subdivisions, "legal_description": legal}


def _values(uses: Sequence[str], geometry: np.ndarray, dice: np.random.Generator) -> dict[str, pa.Array]:
    """Building, sale and tax values. A null means that there is no building, or no sale on record."""
    count = len(uses)
    acres = shapely.area(geometry) / SQUARE_METRES_PER_ACRE
    land = np.round(
        acres * [DOLLARS_AN_ACRE.get(use, 160_000) for use in uses] * dice.uniform(0.8, 1.25, count), -2
    )
    exempt = np.isin(uses, EXEMPT)
    built = ~np.isin(uses, ("park", "cemetery", "open land", "utility")) & (dice.random(count) > 0.03)
    floor = np.round(np.clip(acres, 0.1, 2.5) ** 0.6 * dice.uniform(3200, 5600, count))
    building = np.where(built, np.round(floor * dice.uniform(70, 165, count), -2), 0.0)
    share = np.array([ASSESSED_SHARE.get(use, ASSESSED_SHARE_OF_DWELLING) for use in uses])
    sold_before = dice.integers(10, 14_000, count)
    sold = dice.random(count) > 0.25
    price = np.round((land + building) * dice.uniform(0.6, 1.1, count), -2)
    return {
        "year_built": pa.array(dice.integers(1885, 2026, count).astype(np.int32), mask=~built),
        "building_sqft": pa.array(floor.astype(np.int32), mask=~built),
        "sale_date": days_before(sold_before, sold),
        "sale_price": pa.array(price, mask=~sold),
        "land_value": pa.array(land),
        "building_value": pa.array(building),
        "assessed_value": pa.array(np.where(exempt, 0.0, np.round((land + building) * share, 2))),
        "tax_exempt": pa.array(exempt),
    }


def _remarks(count: int, dice: np.random.Generator) -> list[str | None]:
    notes = (
        "Owner's survey on file",
        "Façade easement recorded",
        "Corner pin not found",
        "See O'Brien v. Sample County",
        "Split pending",
    )
    chosen = dice.integers(0, 40 * len(notes), count)
    return [notes[int(note)] if note < len(notes) else None for note in chosen]


def _updates(count: int, dice: np.random.Generator) -> pa.Array:
    last = datetime(AS_OF.year, AS_OF.month, AS_OF.day)  # noqa: DTZ001 - the assessor's local time, no zone recorded
    minutes = dice.integers(60, 60 * 24 * 700, count)
    return pa.array([last - timedelta(minutes=int(m)) for m in minutes], pa.timestamp("ms"))
