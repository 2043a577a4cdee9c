"""A made city of square sections full of parcels, the same for the same seed: `python -m benchmarks.city`.

Half of the parcel corners along section lines stand exactly on them, as plats have them, and half within a metre, as
surveys do: a cut along section lines meets both slivers and real crossings.
"""

from __future__ import annotations

import math

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyogrio
import shapely

from .clock import run_task
from .ground import (
    CRS,
    HYDRANTS,
    PARCELS,
    SECTION_M,
    STREETS,
    bounds_of_block,
    number_section,
    origin_of_city,
)

SEED = 33
ROUND_A_PARCEL = 9
"""Points of a ring: four corners, a bend in each side, and the first corner again."""
POINTS_A_STREET = 5
STRAY_M = 0.4
USES = ("single family", "duplex", "apartments", "commercial", "industrial", "farm", "open land", "public")
ROADS = ("Maple", "Cedar", "Winner", "Noland", "Lexington", "Truman", "Sterling", "Blue Ridge", "Crysler")
PEOPLE = (
    "Prairie",
    "Walnut",
    "Harvest",
    "Meadow",
    "Osage",
    "Pioneer",
    "Santa Fe",
    "Trail",
    "Liberty",
    "Spring",
)


def lattice(parcels_a_section: int) -> tuple[int, int]:
    """Columns and rows of parcels in a section, as near to a square as holds at least so many."""
    columns = math.isqrt(parcels_a_section)
    return columns, math.ceil(parcels_a_section / columns)


def make_parcels(sections_a_side: int, parcels: int, random: np.random.Generator) -> np.ndarray:
    """Multipolygons that leave no gap, section by section."""
    columns, rows = lattice(math.ceil(parcels / sections_a_side**2))
    corners = _bend(_lines(sections_a_side, columns, rows), columns, rows, random)
    rings = np.stack(_around(corners), axis=2)
    by_section = rings.reshape(sections_a_side, rows, sections_a_side, columns, ROUND_A_PARCEL, 2)
    polygons = shapely.polygons(by_section.swapaxes(1, 2).reshape(-1, ROUND_A_PARCEL, 2))
    return shapely.multipolygons(polygons, indices=np.arange(len(polygons)))


def make_streets(parcels: np.ndarray) -> np.ndarray:
    """Along two sides of each parcel, so that some run along section lines and some end at them."""
    return shapely.linestrings(_rings_of(parcels)[:, :POINTS_A_STREET])


def make_hydrants(parcels: np.ndarray) -> np.ndarray:
    """At a corner of each parcel: every fifth or so stands on a section line or within a metre of it."""
    return shapely.points(_rings_of(parcels)[:, 0])


def _rings_of(parcels: np.ndarray) -> np.ndarray:
    return shapely.get_coordinates(parcels).reshape(len(parcels), ROUND_A_PARCEL, 2)


def _lines(sections_a_side: int, columns: int, rows: int) -> np.ndarray:
    """Corners and bends before anything is moved: every second one of each row and column is a corner."""
    across = np.arange(2 * sections_a_side * columns + 1) * (SECTION_M / columns / 2)
    up = np.arange(2 * sections_a_side * rows + 1) * (SECTION_M / rows / 2)
    x, y = np.meshgrid(across, up)
    return np.stack([x, y], axis=2) + np.array(origin_of_city(sections_a_side))


def _bend(points: np.ndarray, columns: int, rows: int, random: np.random.Generator) -> np.ndarray:
    """Move every point a little along and across; across a section line half of them not at all."""
    size = np.array([SECTION_M / columns, SECTION_M / rows])
    moved = np.clip(random.normal(0, 0.04, points.shape), -0.12, 0.12) * size
    stray = random.normal(0, STRAY_M, points.shape) * (random.random(points.shape) < 0.5)
    moved[:, :: 2 * columns, 0] = stray[:, :: 2 * columns, 0]
    moved[:: 2 * rows, :, 1] = stray[:: 2 * rows, :, 1]
    return points + moved


def _around(points: np.ndarray) -> list[np.ndarray]:
    steps = ((0, 0), (0, 1), (0, 2), (1, 2), (2, 2), (2, 1), (2, 0), (1, 0), (0, 0))
    height, width = points.shape[0] - 2, points.shape[1] - 2
    return [points[up : up + height : 2, right : right + width : 2] for up, right in steps]


def describe_parcels(geometries: np.ndarray, random: np.random.Generator) -> pa.Table:
    """What an assessor keeps of a parcel: numbers, owner, addresses, use, values, dates. Others have as much."""
    count = len(geometries)
    number = pa.array(np.arange(count)).cast(pa.string())
    house = pa.array(random.integers(100, 26_000, count)).cast(pa.string())
    street = _join(house, _pick(("N", "S", "E", "W"), count, random), _pick(ROADS, count, random), "Avenue")
    family, company = _pick(PEOPLE, count, random), _pick(PEOPLE, count, random)
    plat = _join(_pick(PEOPLE, count, random), "Heights", _pick(("1st", "2nd", "3rd"), count, random), "Plat")
    lot = pa.array(random.integers(1, 60, count)).cast(pa.string())
    land, building = random.uniform(4e3, 9e4, count).round(2), random.uniform(2e4, 6e5, count).round(2)
    columns = {
        "parcel_number": pc.utf8_lpad(number, 17, "0"),
        "owner": _join("Sample", family, company, number),
        "owner_address": _join(street, "Sample City MO"),
        "address": street,
        "zip4": pc.binary_join_element_wise(
            "64050", pc.utf8_slice_codeunits(pc.utf8_lpad(house, 4, "0"), 0, 4), "-"
        ),
        "land_use": _pick(USES, count, random),
        "subdivision": plat,
        "legal_description": _join("Lot", lot, "of", plat, "a subdivision in the sample county"),
        "year_built": pa.array(
            random.integers(1885, 2026, count).astype(np.int32), mask=random.random(count) < 0.1
        ),
        "acres": pa.array((shapely.area(geometries) / 4046.8564224).round(4)),
        "land_value": pa.array(land),
        "assessed_value": pa.array(((land + building) * 0.19).round(2)),
        "sale_date": pa.array(random.integers(5_000, 20_500, count).astype(np.int32), pa.date32()),
    }
    return pa.table({**columns, "geom": pa.array(shapely.to_wkb(geometries))})


def _pick(words: tuple[str, ...], count: int, random: np.random.Generator) -> pa.Array:
    return pa.array(words).take(pa.array(random.integers(0, len(words), count)))


def _join(*pieces: pa.Array | str) -> pa.Array:
    return pc.binary_join_element_wise(*pieces, " ")


def write_city(table: str, sections_a_side: int, parcels: int, output: str) -> None:
    """A GeoPackage with one table, at least so many features, in EPSG:26915."""
    random = np.random.default_rng(SEED)
    made = make_parcels(sections_a_side, parcels, random)
    make, kind = {
        PARCELS: (np.asarray, "MultiPolygon"),
        STREETS: (make_streets, "LineString"),
        HYDRANTS: (make_hydrants, "Point"),
    }[table]
    _write(describe_parcels(make(made), random), table, kind, output)


def write_area(sections_a_side: int, output: str) -> None:
    """A GeoPackage with one polygon, the block of sections in the middle of the city."""
    west, south, east, north = bounds_of_block(sections_a_side)
    x, y = np.meshgrid(np.arange(west, east - 1, SECTION_M), np.arange(south, north - 1, SECTION_M))
    squares = shapely.box(x.ravel(), y.ravel(), x.ravel() + SECTION_M, y.ravel() + SECTION_M)
    block = pa.table({"geom": pa.array(shapely.to_wkb([shapely.coverage_union_all(squares)]))})
    _write(block, "area", "Polygon", output)


def write_sections(sections_a_side: int, output: str) -> None:
    """A GeoPackage with the city's sections, named by township, range and number."""
    column, row = np.divmod(np.arange(sections_a_side**2), sections_a_side)
    numbers = [number_section(*place) for place in zip(column.tolist(), row.tolist(), strict=True)]
    west, south = np.array([column, row]) * SECTION_M + np.array([origin_of_city(sections_a_side)]).T
    names = {
        "township": [f"{township}N" for township, _, _ in numbers],
        "range": [f"{range_}W" for _, range_, _ in numbers],
        "section": [section for _, _, section in numbers],
    }
    squares = pa.array(shapely.to_wkb(shapely.box(west, south, west + SECTION_M, south + SECTION_M)))
    _write(pa.table({**names, "geom": squares}), "sections", "Polygon", output)


def _write(table: pa.Table, layer: str, geometry_type: str, output: str) -> None:
    pyogrio.write_arrow(
        table,
        output,
        layer=layer,
        driver="GPKG",
        geometry_name="geom",
        geometry_type=geometry_type,
        crs=CRS,
        dataset_options={"VERSION": "1.3"},
    )


if __name__ == "__main__":
    run_task({"city": write_city, "area": write_area, "sections": write_sections})
