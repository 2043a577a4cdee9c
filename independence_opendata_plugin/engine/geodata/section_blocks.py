"""Sections as one layer's CRS shows them, and the blocks that neighbours among them make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import pyproj
import shapely

from ..job import Job
from .area import GRID_DEGREES, outline
from .cutting import cut, sliver_width, widen
from .sections import SectionLayer
from .units import WGS84, transformer

CHUNK_VERTICES = 50_000
"""About how much is cut between two looks at whether the job is cancelled."""

Block = tuple[int, ...]
"""Sections by their positions in their layer, ascending."""


@dataclass(frozen=True)
class Meetings:
    """Pairs of a geometry and a section that it touches.

    `rows` are positions of geometries, `places` of sections, `pieces` what the section takes (None: a sliver or less),
    `whole` whether that is all of it.
    """

    rows: np.ndarray
    places: np.ndarray
    pieces: np.ndarray
    whole: np.ndarray

    @property
    def taken(self) -> Meetings:
        """Those of which the section takes more than a sliver."""
        return self.only(~shapely.is_missing(self.pieces))

    @property
    def alone(self) -> np.ndarray:
        """Whether no other section is in a pair with the geometry."""
        return np.bincount(self.rows)[self.rows] == 1

    def only(self, chosen: np.ndarray) -> Meetings:
        return Meetings(self.rows[chosen], self.places[chosen], self.pieces[chosen], self.whole[chosen])

    def groups(self) -> dict[int, Block]:
        """The sections of each row."""
        order = np.lexsort((self.places, self.rows))
        rows, firsts = np.unique(self.rows[order], return_index=True)
        members = np.split(self.places[order], firsts)[1:]
        return {row: tuple(places.tolist()) for row, places in zip(rows.tolist(), members, strict=True)}


class SectionBlocks:
    """The sections of a layer in the CRS of another: what an extract of each, and of blocks of them, would take.

    Sections that the CRS cannot show take nothing.
    """

    def __init__(self, layer: SectionLayer, crs: pyproj.CRS) -> None:
        self._layer = layer
        self._crs = crs
        self._sliver = sliver_width(self._move(layer.geometries), crs)
        self._areas = np.full(len(layer.geometries), None, dtype=object)
        self._outlines = self._areas.copy()
        self._tree = shapely.STRtree(self._extents())
        self._shapes: dict[Block, tuple[shapely.Geometry, shapely.Geometry]] = {}
        self._blocks: dict[Block, tuple[Block, ...]] = {}

    def _extents(self) -> np.ndarray:
        """Boxes that hold each section's outline, None for one that the CRS cannot show."""
        moved = self._move(self._layer.geometries)
        west, south, east, north = shapely.bounds(moved).T
        # More than the outline and the grid together add.
        margin = self._sliver
        boxes = shapely.box(west - margin, south - margin, east + margin, north + margin)
        boxes[shapely.is_missing(moved)] = None
        return boxes

    def _prepare(self, places: np.ndarray) -> None:
        """Make areas and outlines of sections, of which a layer mostly needs a few of many."""
        new = np.unique(places[shapely.is_missing(self._areas[places])])
        if not len(new):
            return
        self._areas[new] = self._move(shapely.set_precision(self._layer.geometries[new], GRID_DEGREES))
        self._outlines[new] = widen(self._areas[new], self._crs)
        shapely.prepare(self._outlines[new])

    def _move(self, geometries: np.ndarray) -> np.ndarray:
        moved = shapely.transform(geometries, transformer(WGS84, self._crs).transform, interleaved=False)
        moved[~np.isfinite(shapely.bounds(moved)).all(axis=1)] = None
        broken = ~shapely.is_valid(moved) & ~shapely.is_missing(moved)
        moved[broken] = shapely.make_valid(moved[broken], method="structure", keep_collapsed=False)
        return moved

    def meet(self, geometries: np.ndarray, job: Job) -> Meetings:
        """Which sections touch which geometries, and what they take."""
        rows, places = self._tree.query(geometries)
        self._prepare(places)
        pieces, whole = self._take(geometries[rows], self._areas[places], self._outlines[places], job)
        touched = shapely.intersects(self._outlines[places], geometries[rows])
        return Meetings(rows, places, pieces, whole).only(touched)

    def take(self, geometries: np.ndarray, blocks: Sequence[Block], job: Job) -> np.ndarray:
        """What each block takes of the geometry at the same place; None where that is less than a sliver."""
        shapes = np.empty((len(blocks), 2), dtype=object)
        for number, block in enumerate(blocks):
            job.check()
            shapes[number] = self._shape(block)
        pieces, _ = self._take(geometries, shapes[:, 0], shapes[:, 1], job)
        return pieces

    def _take(
        self, geometries: np.ndarray, areas: np.ndarray, outlines: np.ndarray, job: Job
    ) -> tuple[np.ndarray, np.ndarray]:
        """What a Cutter of each area would leave of the geometry at the same place, and whether that is all of it."""
        inside = shapely.covers(outlines, geometries)
        near = np.flatnonzero(~inside)
        near = near[shapely.intersects(outlines[near], geometries[near])]
        pieces = geometries.copy()
        pieces[~inside] = None
        for rows in _split(near, shapely.get_num_coordinates(geometries[near])):
            job.check()
            pieces[rows] = cut(geometries[rows], areas[rows], outlines[rows], self._sliver)
        return pieces, inside

    def _shape(self, block: Block) -> tuple[shapely.Geometry, shapely.Geometry]:
        """The block's area and outline, as an extract of these sections has them."""
        if block not in self._shapes:
            geometry, _ = outline(self._layer.geometries[list(block)], WGS84)
            (area,) = self._move(np.array([geometry], dtype=object))
            wide = widen(area, self._crs)
            shapely.prepare(wide)
            self._shapes[block] = area, wide
        return self._shapes[block]

    def among(self, sections: Block) -> tuple[Block, ...]:
        """Pairs of neighbours among these sections, and every three or more that meet at a corner."""
        if sections not in self._blocks:
            self._blocks[sections] = tuple(_find_blocks(self._neighbours(sections)))
        return self._blocks[sections]

    def _neighbours(self, sections: Block) -> dict[int, set[int]]:
        """Which of these sections, all prepared, touch which others of them."""
        places = np.array(sections)
        ones, others = shapely.STRtree(self._outlines[places]).query(
            self._outlines[places], predicate="intersects"
        )
        found: dict[int, set[int]] = {section: set() for section in sections}
        for one, other in zip(places[ones].tolist(), places[others].tolist(), strict=True):
            if one != other:
                found[one].add(other)
        return found


def _split(rows: np.ndarray, vertices: np.ndarray) -> list[np.ndarray]:
    """The rows in runs of about as many vertices as are cut at once."""
    runs = np.cumsum(vertices) // CHUNK_VERTICES
    return np.split(rows, np.flatnonzero(np.diff(runs)) + 1)


def _find_blocks(neighbours: Mapping[int, set[int]]) -> Iterator[Block]:
    yield from ((one, other) for one, others in neighbours.items() for other in sorted(others) if one < other)
    corners = _find_corners(frozenset(), set(neighbours), set(), neighbours)
    yield from sorted({block for corner in corners for block in _choose(sorted(corner))})


def _choose(corner: Sequence[int]) -> Iterator[Block]:
    for size in range(3, len(corner) + 1):
        yield from combinations(corner, size)


def _find_corners(
    members: frozenset[int], others: set[int], done: set[int], neighbours: Mapping[int, set[int]]
) -> Iterator[frozenset[int]]:
    """Sets of three and more sections that are all neighbours of each other, none of them part of a greater one.

    `others` may still stand beside all `members`, `done` have been tried (the algorithm of Bron and Kerbosch).
    """
    if not others and not done and len(members) > 2:
        yield members
    for section in sorted(others):
        near = neighbours[section]
        yield from _find_corners(members | {section}, others & near, done & near, neighbours)
        others = others - {section}
        done = done | {section}
