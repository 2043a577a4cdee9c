"""Which rows may belong to an area, by the boxes of a GeoPackage's R-tree, and which of them surely do.

SQLite keeps an R-tree's nodes as blobs: the tree's depth (in the root) and the number of cells in two bytes each, then
cells of a number and a box. All is big-endian (sqlite.org/rtree.html; the comment at the head of SQLite's rtree.c).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from .plain_table import NotCopyable, PlainTable, quote

Bounds = tuple[float, float, float, float]

ROOT = 1
NODE_HEAD = 4
CELL = np.dtype([("number", ">i8"), ("box", ">f4", 4)])
"""A leaf's cell has a row's id, another's the number of a node; the box is minx, maxx, miny, maxy, rounded outwards."""
NODES_AT_ONCE = 1024
MARGIN = 1e-11
"""What GDAL widens a filter by, in the layer's units, so that both ways find the same rows."""
NONE = -1


@dataclass(frozen=True)
class Candidates:
    """Rows whose box meets a window: their `fids` in the order in which SQLite, and so GDAL, comes by them.

    `holder` is the place in `holders` of a box (minx, maxx, miny, maxy) that lies in the area and holds the row's own,
    or -1: such a row must be looked at.
    """

    fids: np.ndarray
    holder: np.ndarray
    holders: np.ndarray

    @property
    def near(self) -> np.ndarray:
        """The places of the rows that no box in the area holds."""
        return np.flatnonzero(self.holder == NONE)


def find_candidates(
    connection: sqlite3.Connection, table: PlainTable, window: Bounds, outline: shapely.Geometry
) -> Candidates:
    """`window` holds `outline`, which is prepared."""
    found = _search(connection, table, _Search(window, outline))
    if table.extent is None or not _holds(window, table.extent):
        return found
    # GDAL does not ask the index for a window that holds the whole layer, and reads rows in their own order.
    rows = connection.execute(f"SELECT {quote(table.fid)} FROM {quote(table.name)} ORDER BY 1")  # nosec B608 # quoted names
    fids = np.array([fid for (fid,) in rows], dtype=np.int64)
    return _in_order_of(fids, found)


class _Search:
    """What is sought in each node, and the boxes that were found to lie in the area."""

    def __init__(self, window: Bounds, outline: shapely.Geometry) -> None:
        west, south, east, north = window
        self._window = (west - MARGIN, east + MARGIN, south - MARGIN, north + MARGIN)
        self._outline = outline
        self._holders: list[np.ndarray] = []
        self._count = 0

    def look(self, nodes: list[bytes], holder: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The numbers of the cells that meet the window, and each one's holder; `holder` is that of each node."""
        numbers, boxes, owners = _cells_of(nodes)
        west, east, south, north = self._window
        meets = (
            (boxes[:, 1] >= west) & (boxes[:, 0] <= east) & (boxes[:, 3] >= south) & (boxes[:, 2] <= north)
        )
        numbers, boxes, held = numbers[meets], boxes[meets], holder[owners[meets]]
        open_ = np.flatnonzero(held == NONE)
        corners = boxes[open_].astype(np.float64)[:, [0, 2, 1, 3]]
        inside = open_[shapely.covers(self._outline, shapely.box(*corners.T))]
        held[inside] = self._count + np.arange(len(inside))
        self._holders.append(boxes[inside].astype(np.float32))
        self._count += len(inside)
        return numbers, held

    @property
    def holders(self) -> np.ndarray:
        return np.concatenate(self._holders)


def _search(connection: sqlite3.Connection, table: PlainTable, search: _Search) -> Candidates:
    """Level by level; the cells of each level in the order of their nodes, which is that of going down one by one."""
    index = quote(f"{table.rtree}_node")
    (root,) = _read_nodes(connection, index, np.array([ROOT]))
    depth = int.from_bytes(root[:2], "big")
    numbers, holder = search.look([root], np.array([NONE], dtype=np.int32))
    for _ in range(depth):
        pieces = [
            search.look(_read_nodes(connection, index, numbers[some]), holder[some])
            for some in _slices(len(numbers), NODES_AT_ONCE)
        ]
        numbers = np.concatenate([piece[0] for piece in pieces] or [numbers])
        holder = np.concatenate([piece[1] for piece in pieces] or [holder])
    return Candidates(numbers, holder, search.holders)


def _read_nodes(connection: sqlite3.Connection, index: str, numbers: np.ndarray) -> list[bytes]:
    statement = f"SELECT data FROM json_each(?) CROSS JOIN {index} ON nodeno = value"  # nosec B608 # a quoted name
    nodes = [node for (node,) in connection.execute(statement, (json.dumps(numbers.tolist()),))]
    if len(nodes) != len(numbers) or not all(isinstance(node, bytes) for node in nodes):
        raise NotCopyable("a spatial index in pieces")
    return nodes


def _cells_of(nodes: list[bytes]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Numbers, boxes and the place of the node of all cells, in their order."""
    size = len(nodes[0])
    if any(len(node) != size for node in nodes):
        raise NotCopyable("a spatial index of uneven nodes")
    content = np.frombuffer(b"".join(nodes), dtype=np.uint8).reshape(len(nodes), size)
    counts = content[:, 2].astype(np.int64) * 256 + content[:, 3]
    room = (size - NODE_HEAD) // CELL.itemsize
    cells = np.ascontiguousarray(content[:, NODE_HEAD : NODE_HEAD + room * CELL.itemsize]).view(CELL)
    owners, places = np.nonzero(np.arange(room) < counts[:, None])
    taken = cells[owners, places]
    return taken["number"].astype(np.int64), taken["box"].astype(np.float32), owners


def _slices(count: int, size: int) -> Iterator[slice]:
    return (slice(start, start + size) for start in range(0, count, size))


def _holds(window: Bounds, extent: Bounds) -> bool:
    west, south, east, north = window
    return west <= extent[0] and south <= extent[1] and east >= extent[2] and north >= extent[3]


def _in_order_of(fids: np.ndarray, found: Candidates) -> Candidates:
    holder = np.full(len(fids), NONE, dtype=np.int32)
    _, places, known = np.intersect1d(fids, found.fids, assume_unique=True, return_indices=True)
    holder[places] = found.holder[known]
    return Candidates(fids, holder, found.holders)
