"""Filling a GeoPackage's empty R-tree with packed nodes (their form: see `candidates`)."""

from __future__ import annotations

import json
import math
import sqlite3

import numpy as np

from .candidates import CELL, NODE_HEAD, ROOT
from .plain_table import quote

PORTION = 262_144
"""Rows that are put in order together: memory stays flat however many follow."""


class RtreePacker:
    """Takes the bounds of rows 1, 2, 3 and on, and writes an R-tree of full nodes, the leaves first."""

    def __init__(self, connection: sqlite3.Connection, rtree: str) -> None:
        self._connection = connection
        self._nodes, self._rowids, self._parents = (
            quote(f"{rtree}_{part}") for part in ("node", "rowid", "parent")
        )
        (root,) = connection.execute(f"SELECT data FROM {self._nodes} WHERE nodeno = ?", (ROOT,)).fetchone()  # nosec B608 # a quoted name
        self._node_bytes = len(root)
        self._room = (len(root) - NODE_HEAD) // CELL.itemsize
        self._next_node, self._next_row = ROOT + 1, 1
        self._waiting: list[np.ndarray] = []
        self._leaves: list[np.ndarray] = []

    def add(self, bounds: np.ndarray) -> None:
        """The next rows, as xmin, ymin, xmax, ymax."""
        self._waiting.append(_round_outwards(bounds))
        if sum(map(len, self._waiting)) >= PORTION:
            self._pack_leaves()

    def finish(self) -> None:
        """Write what is above the leaves. An R-tree of no row is as it was."""
        if not self._leaves and sum(map(len, self._waiting)) <= self._room:
            boxes = np.concatenate(self._waiting or [np.empty((0, 4), dtype=np.float32)])
            self._write_root(self._next_row, boxes, self._rowids, depth=0)
            return
        self._pack_leaves()
        first, boxes, depth = ROOT + 1, np.concatenate(self._leaves), 1
        while len(boxes) > self._room:
            first, boxes, depth = self._next_node, self._pack(first, boxes, self._parents), depth + 1
        self._write_root(first, boxes, self._parents, depth)

    def _pack_leaves(self) -> None:
        if self._waiting:
            boxes = np.concatenate(self._waiting)
            self._leaves.append(self._pack(self._next_row, boxes, self._rowids))
            self._next_row += len(boxes)
            self._waiting = []

    def _pack(self, first: int, boxes: np.ndarray, links: str) -> np.ndarray:
        """Write nodes that hold the boxes, numbered from `first` on, and `links` to them; the nodes' own boxes."""
        order = tile(boxes, self._room)
        count = math.ceil(len(boxes) / self._room)
        starts = np.arange(count) * len(boxes) // count
        sizes = np.diff(starts, append=len(boxes))
        nodes = np.arange(self._next_node, self._next_node + count)
        self._next_node += count
        ordered = boxes[order]
        self._write_nodes(nodes, self._fill(first + order, ordered, starts, sizes))
        owners = np.empty(len(boxes), dtype=np.int64)
        owners[order] = np.repeat(nodes, sizes)
        self._link(first, owners, links)
        lowest, highest = np.minimum.reduceat(ordered, starts), np.maximum.reduceat(ordered, starts)
        return np.column_stack([lowest[:, 0], highest[:, 1], lowest[:, 2], highest[:, 3]])

    def _fill(
        self, numbers: np.ndarray, boxes: np.ndarray, starts: np.ndarray, sizes: np.ndarray
    ) -> np.ndarray:
        """The bytes of nodes, one a row."""
        cells = np.zeros((len(starts), self._room), dtype=CELL)
        owners = np.repeat(np.arange(len(starts)), sizes)
        places = np.arange(len(numbers)) - np.repeat(starts, sizes)
        cells["number"][owners, places] = numbers
        cells["box"][owners, places] = boxes
        nodes = np.zeros((len(starts), self._node_bytes), dtype=np.uint8)
        nodes[:, 2:NODE_HEAD] = sizes.astype(">u2").view(np.uint8).reshape(-1, 2)
        nodes[:, NODE_HEAD : NODE_HEAD + self._room * CELL.itemsize] = cells.view(np.uint8)
        return nodes

    def _write_root(self, first: int, boxes: np.ndarray, links: str, depth: int) -> None:
        numbers = np.arange(first, first + len(boxes))
        root = self._fill(numbers, boxes, np.array([0]), np.array([len(boxes)]))
        root[:, :2] = depth.to_bytes(2, "big")[0], depth.to_bytes(2, "big")[1]
        self._write_nodes(np.array([ROOT]), root)
        self._link(first, np.full(len(boxes), ROOT), links)

    def _write_nodes(self, numbers: np.ndarray, nodes: np.ndarray) -> None:
        rows = zip(numbers.tolist(), map(bytes, nodes), strict=True)
        self._connection.executemany(f"INSERT OR REPLACE INTO {self._nodes} VALUES (?, ?)", rows)  # nosec B608 # a quoted name

    def _link(self, first: int, owners: np.ndarray, links: str) -> None:
        """Note in which node each of the numbers from `first` on stands."""
        statement = f"INSERT INTO {links} SELECT ? + key, value FROM json_each(?)"  # nosec B608 # a quoted name
        self._connection.execute(statement, (first, json.dumps(owners.tolist())))


def tile(boxes: np.ndarray, size: int) -> np.ndarray:
    """The places of boxes in an order in which each `size` of them lie close together.

    They are laid in strips from west to east and each strip from south to north (Leutenegger, Lopez and Edgington,
    "STR: a simple and efficient algorithm for R-tree packing", 1997).
    """
    x, y = boxes[:, 0] + boxes[:, 1], boxes[:, 2] + boxes[:, 3]
    strips = math.ceil(math.sqrt(len(boxes) / size))
    eastward = np.argsort(x, kind="stable")
    strip = np.empty(len(boxes), dtype=np.int64)
    strip[eastward] = np.arange(len(boxes)) * strips // max(len(boxes), 1)
    return np.lexsort((y, strip))


def _round_outwards(bounds: np.ndarray) -> np.ndarray:
    """xmin, ymin, xmax, ymax as single-precision minx, maxx, miny, maxy that hold them."""
    boxes = bounds[:, [0, 2, 1, 3]]
    rounded = boxes.astype(np.float32)
    inward = (rounded > boxes) == np.array([True, False, True, False])
    inward &= rounded != boxes
    outward = np.array([-np.inf, np.inf, -np.inf, np.inf], dtype=np.float32)
    return np.where(inward, np.nextafter(rounded, outward), rounded)
