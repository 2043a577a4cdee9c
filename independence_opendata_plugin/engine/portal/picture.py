"""A dataset's picture: an SVG drawing of where its features are, small enough to stand in the page itself.

Features are drawn by their outlines as long as these fit into the page; where they do not, the picture shows how
densely they lie. Both are made in one pass over the extract.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from .extent import Extent

WIDTH = 800
HIGHEST, LOWEST = 800, 360
MARGIN = 16
BUDGET_BYTES = 60_000
# A few lines would hardly be seen in a small copy of the picture, so they are drawn bold.
FEW_BYTES = 6_000
FINEST_CELL, COARSEST_CELL = 4, 32
CLASSES = 5


@dataclass(frozen=True)
class Shape:
    """One path of the drawing: `kind` is area, line, "line bold", point or density1..density5, `path` its SVG data."""

    kind: str
    path: str


@dataclass(frozen=True)
class Picture:
    """A drawing of `width` x `height` units; `is_density` where features are too many to be drawn one by one."""

    width: int
    height: int
    shapes: tuple[Shape, ...]
    is_density: bool


class Frame:
    """Degrees to whole drawing units: north up, true proportions at the extent's middle latitude."""

    def __init__(self, extent: Extent) -> None:
        west, south, east, north = extent
        self._squeeze = math.cos(math.radians((south + north) / 2))
        across, up = (east - west) * self._squeeze, north - south
        room = WIDTH - 2 * MARGIN
        # A single point, and points in one row, have no width or no height to scale by.
        self._scale = min(room / (across or 1e-9), (HIGHEST - 2 * MARGIN) / (up or 1e-9))
        self.height = round(min(max(up * self._scale + 2 * MARGIN, LOWEST), HIGHEST))
        self._middle = ((west + east) / 2, (south + north) / 2)

    def place(self, degrees: np.ndarray) -> np.ndarray:
        """Drawing coordinates of an array of longitudes and latitudes."""
        offset = (degrees - self._middle) * (self._squeeze, -1) * self._scale
        return offset + (WIDTH / 2, self.height / 2)


def draw(batches: Iterable[np.ndarray], extent: Extent | None) -> Picture | None:
    """The picture of geometries given in degrees; None where there is nothing to draw."""
    if extent is None:
        return None
    frame = Frame(extent)
    outlines, density = _Outlines(), _Density(frame.height)
    for geometries in batches:
        flat = shapely.transform(shapely.force_2d(geometries), frame.place)
        density.add(flat)
        outlines.add(flat)
    if outlines.fit:
        return Picture(WIDTH, frame.height, outlines.shapes(), is_density=False)
    return Picture(WIDTH, frame.height, density.shapes(), is_density=True)


class _Outlines:
    """Simplified outlines on whole units, given up when they outgrow the budget."""

    def __init__(self) -> None:
        self.fit = True
        self._paths: dict[str, list[str]] = {"area": [], "line": [], "point": []}
        self._seen: set[str] = set()
        self._bytes = 0

    def add(self, flat: np.ndarray) -> None:
        for part in _split(flat) if self.fit else ():
            kind, path = _trace(part)
            if path and path not in self._seen:
                self._seen.add(path)
                self._paths[kind].append(path)
                self._bytes += len(path)
            if self._bytes > BUDGET_BYTES:
                self.fit = False
                return

    def shapes(self) -> tuple[Shape, ...]:
        names = {"line": "line bold" if self._bytes < FEW_BYTES else "line"}
        return tuple(
            Shape(names.get(kind, kind), "".join(paths)) for kind, paths in self._paths.items() if paths
        )


def _split(geometries: np.ndarray) -> np.ndarray:
    """The single points, lines and polygons of them all."""
    parts = shapely.get_parts(geometries)
    while (shapely.get_type_id(parts) >= shapely.GeometryType.MULTIPOINT).any():
        parts = shapely.get_parts(parts)
    return parts


def _trace(part: shapely.Geometry) -> tuple[str, str]:
    if part.geom_type == "Point":
        x, y = shapely.get_coordinates(part)[0]
        return "point", f"M{x:.0f} {y:.0f}h0"
    simple = shapely.simplify(part, 0.7)
    if part.geom_type == "Polygon":
        rings = [_thread(ring, "z") for ring in (simple.exterior, *simple.interiors) if not ring.is_empty]
        return "area", "".join(rings)
    return "line", _thread(simple, "")


def _thread(line: shapely.Geometry, end: str) -> str:
    """Path data with relative steps, which are shorter than places; steps of nothing are left out."""
    points = np.round(shapely.get_coordinates(line)).astype(int)
    steps = [(int(dx), int(dy)) for dx, dy in np.diff(points, axis=0) if dx or dy]
    if end and steps:
        steps = steps[:-1]
    if not len(points) or not steps:
        return ""
    return f"M{points[0][0]} {points[0][1]}l{_join(steps)}{end}"


def _join(steps: Sequence[tuple[int, int]]) -> str:
    numbers = " ".join(f"{dx} {dy}" for dx, dy in steps)
    return numbers.replace(" -", "-")


class _Density:
    """How many features, or how much of their outlines, fall into each cell of a grid."""

    def __init__(self, height: int) -> None:
        # A whole number of the coarsest cells, so that cells can be joined by fours.
        rows, columns = (-(-size // COARSEST_CELL) * COARSEST_CELL // FINEST_CELL for size in (height, WIDTH))
        self._counts = np.zeros((rows, columns), dtype=np.int64)

    def add(self, flat: np.ndarray) -> None:
        points = shapely.get_coordinates(shapely.segmentize(flat, FINEST_CELL))
        polygons = flat[shapely.get_dimensions(flat) == 2]
        middles = shapely.get_coordinates(shapely.point_on_surface(polygons))
        cells = np.floor(np.concatenate([points, middles]) / FINEST_CELL).astype(int)
        rows = np.clip(cells[:, 1], 0, self._counts.shape[0] - 1)
        columns = np.clip(cells[:, 0], 0, self._counts.shape[1] - 1)
        np.add.at(self._counts, (rows, columns), 1)

    def shapes(self) -> tuple[Shape, ...]:
        """Five steps of density with about the same number of cells each, in the finest cells that fit the budget."""
        counts, cell = self._counts, FINEST_CELL
        while True:
            shapes = _shade(counts, cell)
            if cell == COARSEST_CELL or sum(len(shape.path) for shape in shapes) <= BUDGET_BYTES:
                return shapes
            rows, columns = counts.shape
            counts = counts.reshape(rows // 2, 2, columns // 2, 2).sum(axis=(1, 3))
            cell *= 2


def _shade(counts: np.ndarray, cell: int) -> tuple[Shape, ...]:
    filled = counts[counts > 0]
    limits = np.unique(np.quantile(filled, np.linspace(0, 1, CLASSES + 1)[1:-1]))
    steps = np.where(counts > 0, np.searchsorted(limits, counts, side="left") + 1, 0)
    paths = ((step, _blocks(steps == step, cell)) for step in range(1, CLASSES + 1))
    return tuple(Shape(f"density{step}", path) for step, path in paths if path)


def _blocks(cells: np.ndarray, cell: int) -> str:
    """Path data of the cells: neighbours in a row make one rectangle."""
    pieces = []
    for row, line in enumerate(cells):
        edges = np.flatnonzero(np.diff(np.concatenate([[0], line.astype(int), [0]])))
        for start, end in zip(edges[::2], edges[1::2], strict=True):
            width = (end - start) * cell
            pieces.append(f"M{start * cell} {row * cell}h{width}v{cell}h-{width}z")
    return "".join(pieces)
