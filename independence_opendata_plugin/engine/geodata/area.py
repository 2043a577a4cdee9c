"""The licensed area: one valid geometry that is priced, drawn, cut and hashed alike.

An area is kept in EPSG:4326 (longitude, latitude) on a grid of 1e-8 degrees, about a millimetre. Its vertices are
what was given; between them its edges are the shortest lines, so that the same area given in another CRS has the same
size, and nearly always the same hash (CHAPTER33, "The area").
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import numpy as np
import pyproj
import shapely

from ...chapter33.refusal import Refused
from .units import WGS84, metres_to_units, transformer

GRID_DEGREES = 1e-8
SQUARE_METRES_PER_SQUARE_MILE = Decimal("2589988.110336")
THINNEST_HOLE_M = 1.0
RULE = "Sec. 33-6(a)"
GEOD = pyproj.Geod(ellps="WGS84")


@dataclass(frozen=True)
class Area:
    """`geometry` is in EPSG:4326; `sections` the labels of the PLSS sections it is made of or reaches into.

    `whole` says that it is made of whole sections, then `section_count` is their number; otherwise it is the number
    of section-equivalents rounded up. `square_miles` is geodesic, `sha256` that of the normalized geometry's WKB.
    `notes` tell what was repaired.
    """

    geometry: shapely.MultiPolygon
    sections: tuple[str, ...]
    section_count: int
    whole: bool
    square_miles: Decimal
    sha256: str
    notes: tuple[str, ...] = ()

    def in_crs(self, crs: pyproj.CRS) -> shapely.MultiPolygon:
        """The same vertices in another CRS. Raises Refused where that CRS cannot show the area."""
        moved = shapely.transform(self.geometry, transformer(WGS84, crs).transform, interleaved=False)
        if not np.isfinite(shapely.bounds(moved)).all():
            raise Refused("the area", why=f"it lies outside {crs.name}", remedy="check the layer's CRS.")
        return (
            moved if moved.is_valid else shapely.make_valid(moved, method="structure", keep_collapsed=False)
        )

    def to_json(self) -> dict[str, Any]:
        return {
            "sections": list(self.sections),
            "section_count": self.section_count,
            "whole_sections": self.whole,
            "square_miles": f"{self.square_miles:.6f}",
            "sha256": self.sha256,
        }


def outline(
    geometries: Iterable[shapely.Geometry], crs: pyproj.CRS
) -> tuple[shapely.MultiPolygon, tuple[str, ...]]:
    """One valid outline in EPSG:4326 of polygons in `crs`, and notes of what was repaired.

    Parts are dissolved; holes stay, except those thinner than a metre, which digitising leaves between neighbours.
    Raises Refused for no polygon, one without area, or one outside the world.
    """
    given = np.array([geometry for geometry in geometries if geometry is not None and not geometry.is_empty])
    if not len(given):
        raise Refused(
            "the area", why="it is empty", rule=RULE, remedy="select at least one polygon or section."
        )
    if (shapely.get_dimensions(given) != 2).any():
        raise Refused(
            "the area", why="it holds points or lines", rule=RULE, remedy="choose a layer of polygons."
        )
    moved = shapely.transform(shapely.force_2d(given), transformer(crs, WGS84).transform, interleaved=False)
    _require_on_earth(moved)
    invalid = int((~shapely.is_valid(moved)).sum())
    valid = shapely.make_valid(moved, method="structure", keep_collapsed=False)
    united = shapely.union_all(shapely.set_precision(valid, GRID_DEGREES), grid_size=GRID_DEGREES)
    polygons = [
        _without_thin_holes(part) for part in shapely.get_parts(united) if part.geom_type == "Polygon"
    ]
    if not polygons:
        raise Refused("the area", why="its outline encloses nothing", rule=RULE, remedy="draw it again.")
    notes = (f"{invalid} self-crossing outlines repaired",) if invalid else ()
    return shapely.normalize(shapely.MultiPolygon(polygons)), notes


def _require_on_earth(geometries: np.ndarray) -> None:
    west, south, east, north = shapely.total_bounds(geometries)
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        raise Refused(
            "the area", why="it lies outside the world", remedy="check the CRS of the layer it comes from."
        )


def _without_thin_holes(polygon: shapely.Polygon) -> shapely.Polygon:
    half = metres_to_units(THINNEST_HOLE_M / 2, WGS84)
    holes = [ring for ring in polygon.interiors if not shapely.Polygon(ring).buffer(-half).is_empty]
    return shapely.Polygon(polygon.exterior, holes)


def measure_square_miles(geometry: shapely.Geometry) -> Decimal:
    """Geodesic area on the WGS 84 ellipsoid of a geometry in EPSG:4326, in square miles of 5,280 feet a side."""
    oriented = shapely.orient_polygons(geometry)
    square_metres, _ = GEOD.geometry_area_perimeter(oriented)
    return Decimal(repr(abs(square_metres))) / SQUARE_METRES_PER_SQUARE_MILE


def hash_outline(geometry: shapely.MultiPolygon) -> str:
    """SHA-256 of the normalized geometry's little-endian WKB."""
    return hashlib.sha256(
        shapely.to_wkb(shapely.normalize(geometry), byte_order=1, output_dimension=2)
    ).hexdigest()


def outline_of_extent(
    bounds: Sequence[float], crs: pyproj.CRS
) -> tuple[shapely.MultiPolygon, tuple[str, ...]]:
    """A rectangle given as xmin, ymin, xmax, ymax in `crs`."""
    return outline([shapely.box(*bounds)], crs)
