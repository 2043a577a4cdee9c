"""Geometries as every format can hold them: 2D or 3D, valid, neither null nor empty; and what was met on the way."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
import shapely

# In no CRS of the Earth is anything so many units away; with such numbers a cut would leave the area.
FARTHEST = 1e10


@dataclass
class Tally:
    """What was met while reading: rows within the extent; of these without geometry, of no extent, and so on."""

    read: int = 0
    without_geometry: int = 0
    nowhere: int = 0
    collapsed: int = 0
    repaired: int = 0
    curved: int = 0
    measured: int = 0

    def add(self, other: Tally) -> None:
        for count in fields(self):
            setattr(self, count.name, getattr(self, count.name) + getattr(other, count.name))

    def notes(self) -> tuple[str, ...]:
        said = (
            (self.without_geometry, "{} without geometry left out"),
            (self.nowhere, "{} geometries with impossible coordinates left out"),
            (self.collapsed, "{} polygons without any area left out"),
            (self.repaired, "{} invalid geometries repaired"),
            (self.curved, "{} curved geometries made of straight pieces"),
            (self.measured, "M values of {} geometries left out"),
        )
        return tuple(text.format(count) for count, text in said if count)


def make_plain(geometries: np.ndarray, tally: Tally) -> tuple[np.ndarray, np.ndarray]:
    """Drop M values and repair what is invalid, in place; which rows lie somewhere, and which were repaired."""
    _drop_measures(geometries, tally)
    present = _have_extent(geometries)
    tally.read += len(present)
    tally.without_geometry += int((~present).sum())
    invalid = ~shapely.is_missing(geometries) & ~shapely.is_valid(geometries)
    _drop_impossible(geometries, invalid, tally)
    placed = _have_extent(geometries)
    repaired = invalid & placed
    _repair(geometries, repaired, tally)
    usable = _have_extent(geometries)
    tally.collapsed += int((placed & ~usable).sum())
    return usable, repaired


def _drop_measures(geometries: np.ndarray, tally: Tally) -> None:
    measured = np.flatnonzero(shapely.has_m(geometries))
    if len(measured):
        tally.measured += len(measured)
        spatial = np.where(shapely.has_z(geometries[measured]), 3, 2)
        for dimension in (2, 3):
            rows = measured[spatial == dimension]
            geometries[rows] = shapely.from_wkb(shapely.to_wkb(geometries[rows], output_dimension=dimension))


def _drop_impossible(geometries: np.ndarray, invalid: np.ndarray, tally: Tally) -> None:
    """Coordinates that are no numbers, or too large for any place."""
    impossible = (np.abs(shapely.bounds(geometries)) > FARTHEST).any(axis=1)
    # Bounds pass over a NaN, validity does not.
    for row in np.flatnonzero(invalid):
        impossible[row] |= not np.isfinite(shapely.get_coordinates(geometries[row])).all()
    geometries[impossible] = None
    tally.nowhere += int(impossible.sum())


def _have_extent(geometries: np.ndarray) -> np.ndarray:
    return ~(shapely.is_missing(geometries) | shapely.is_empty(geometries))


def _repair(geometries: np.ndarray, invalid: np.ndarray, tally: Tally) -> None:
    """A polygon that never had any area becomes empty."""
    if invalid.any():
        tally.repaired += int(invalid.sum())
        geometries[invalid] = shapely.make_valid(
            geometries[invalid], method="structure", keep_collapsed=False
        )
