"""The sections: a grid like the Public Land Survey's, at Independence's place. Made, not surveyed.

Townships 48 to 50 north, ranges 30 to 33 west of the Fifth Principal Meridian: 18 rows of 24 sections. As the
survey does, sections are laid off a mile apart from each township's south and east line, and whatever is over or
short is thrown into the northern row and the western column.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pyarrow as pa
import shapely
from pyproj import Geod, Transformer

from .layer import Layer
from .plan import CRS, METRES_PER_SECTION, SQUARE_METRES_PER_ACRE, CityPlan

TOWNSHIPS_FROM_SOUTH = (48, 49, 50)
RANGES_FROM_WEST = (33, 32, 31, 30)
ROWS = 6 * len(TOWNSHIPS_FROM_SOUTH)
COLUMNS = 6 * len(RANGES_FROM_WEST)
CENTRE = (9.0, 9.0)
"""The middle of T49N R32W in section units: sections east of the west edge, sections north of the south edge."""
CENTRE_IN_UTM = (374598.4, 4327764.7)
"""39.09 N, 94.45 W in EPSG:26915, metres."""
GRID_SCALE = 0.99979
"""EPSG:26915's point scale factor at the centre: grid metres in one metre on the ground."""
CONVERGENCE = np.radians(-0.914)
"""Angle from true north to grid north at the centre; section lines follow true north."""
SURPLUS_METRES = 45.0
"""Standard deviation of where a township corner was set, and so of what its north and west edges take up."""
CHAINING_METRES = 1.5
"""Standard deviation of where an ordinary section corner was set."""


def section_number(row_from_north: int, column_from_west: int) -> int:
    """Boustrophedon: 1 in the northeast, 6 in the northwest, 7 below 6, back and forth to 36 in the southeast."""
    if row_from_north % 2 == 0:
        return 6 * row_from_north + 6 - column_from_west
    return 6 * row_from_north + 1 + column_from_west


@dataclass(frozen=True)
class Survey:
    """Where the section corners are.

    `corners`: array of shape (ROWS + 1, COLUMNS + 1, 2), rows counted from the south, columns from the west,
    EPSG:26915 in metres, rounded to the millimetre.
    """

    corners: np.ndarray

    def place(self, points: np.ndarray) -> np.ndarray:
        """Points of shape (n, 2) in section units (east, north) as EPSG:26915 metres, to the millimetre.

        Within a section the mapping is bilinear, so what is straight along a section line stays straight.
        """
        column = np.clip(np.floor(points[:, 0]).astype(int), 0, COLUMNS - 1)
        row = np.clip(np.floor(points[:, 1]).astype(int), 0, ROWS - 1)
        east = (points[:, 0] - column)[:, None]
        north = (points[:, 1] - row)[:, None]
        south_edge = self.corners[row, column] * (1 - east) + self.corners[row, column + 1] * east
        north_edge = self.corners[row + 1, column] * (1 - east) + self.corners[row + 1, column + 1] * east
        return np.round(south_edge * (1 - north) + north_edge * north, 3)

    @cached_property
    def polygons(self) -> np.ndarray:
        """Section polygons of shape (ROWS, COLUMNS), from the southwest; neighbours share their corners exactly."""
        c = self.corners
        rings = np.stack([c[:-1, :-1], c[:-1, 1:], c[1:, 1:], c[1:, :-1]], axis=2)
        return shapely.polygons(rings)


def survey_sections(plan: CityPlan) -> Survey:
    """Set township corners, lay the sections off from them, and turn everything to true north."""
    dice = plan.random("survey")
    township_rows, township_columns = len(TOWNSHIPS_FROM_SOUTH) + 1, len(RANGES_FROM_WEST) + 1
    set_off = dice.normal(0.0, SURPLUS_METRES, (2, township_rows, township_columns)) / METRES_PER_SECTION
    steps_east, steps_north = np.arange(COLUMNS + 1), np.arange(ROWS + 1)
    east_lines = _along(set_off[0], steps_north, axis=0) + 6.0 * np.arange(township_columns)
    north_lines = _along(set_off[1], steps_east, axis=1).T + 6.0 * np.arange(township_rows)
    east = _lay_off_from_last(east_lines)
    north = -_lay_off_from_last(-north_lines[:, ::-1])[:, ::-1].T
    local = (np.stack([east, north], axis=-1) - CENTRE) * METRES_PER_SECTION
    interior = np.ones(local.shape[:2], dtype=bool)
    interior[::6, :] = interior[:, ::6] = False
    local[interior] += dice.normal(0.0, CHAINING_METRES, (int(interior.sum()), 2))
    cos, sin = np.cos(CONVERGENCE), np.sin(CONVERGENCE)
    turned = local @ np.array([[cos, sin], [-sin, cos]]) * GRID_SCALE
    return Survey(np.round(turned + CENTRE_IN_UTM, 3))


def _along(at_township_corners: np.ndarray, steps: np.ndarray, axis: int) -> np.ndarray:
    """Values at every section corner along township lines that run straight from corner to corner."""
    corners = 6.0 * np.arange(at_township_corners.shape[axis])
    return np.apply_along_axis(lambda values: np.interp(steps, corners, values), axis, at_township_corners)


def _lay_off_from_last(lines: np.ndarray) -> np.ndarray:
    """Divide each strip between neighbouring lines (columns of `lines`, in sections): one whole section after
    another from the strip's far line backwards, so that the first division takes what is over or short."""
    strips = [
        np.column_stack([lines[:, k], *(lines[:, k + 1] - back for back in range(5, 0, -1))])
        for k in range(lines.shape[1] - 1)
    ]
    return np.column_stack([*strips, lines[:, -1]])


def section_layer(survey: Survey) -> Layer:
    """The layer `sections`, township by township from the northwest, sections in the order of their numbers."""
    rows: list[tuple[int, int, int]] = []
    places: list[tuple[int, int]] = []
    for row in range(ROWS):
        for column in range(COLUMNS):
            number = section_number(5 - row % 6, column % 6)
            rows.append((TOWNSHIPS_FROM_SOUTH[row // 6], RANGES_FROM_WEST[column // 6], number))
            places.append((row, column))
    order = sorted(range(len(rows)), key=lambda i: (-rows[i][0], -rows[i][1], rows[i][2]))
    geometry = np.array([survey.polygons[places[i]] for i in order])
    ordered = [rows[i] for i in order]
    township, range_, number = (pa.array(values, pa.int32()) for values in zip(*ordered, strict=True))
    table = pa.table(
        {
            "township": township,
            "township_dir": ["N"] * len(rows),
            "range": range_,
            "range_dir": ["W"] * len(rows),
            "section": number,
            "label": [f"T{t}N R{r}W Sec. {s}" for t, r, s in ordered],
            "meridian": ["Fifth Principal Meridian"] * len(rows),
            "acres": np.round(_acres(geometry), 2),
            "source": ["Sample: made by a program, not a survey"] * len(rows),
        }
    )
    return Layer("sections", "Polygon", geometry, table)


def _acres(polygons: np.ndarray) -> np.ndarray:
    """Geodesic area on the GRS 1980 ellipsoid, in acres."""
    to_degrees = Transformer.from_crs(CRS, "EPSG:4269", always_xy=True)
    geod = Geod(ellps="GRS80")
    acres = []
    for polygon in polygons:
        longitude, latitude = to_degrees.transform(*polygon.exterior.coords.xy)
        square_metres, _ = geod.polygon_area_perimeter(longitude, latitude)
        acres.append(abs(square_metres) / SQUARE_METRES_PER_ACRE)
    return np.array(acres)
