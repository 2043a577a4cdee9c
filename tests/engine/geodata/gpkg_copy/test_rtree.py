"""R-trees: rows are found in SQLite's own order, and packed trees find what is there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
import shapely

from independence_opendata_plugin.engine.geodata.gpkg_copy.candidates import find_candidates
from independence_opendata_plugin.engine.geodata.gpkg_copy.plain_table import connect, find_table
from independence_opendata_plugin.engine.geodata.gpkg_copy.rtree import PORTION, RtreePacker

from .layers import LAYER, tamper, write_gpkg

NODE_BYTES = 1228
"""51 cells of 24 bytes and a head, as SQLite has them in pages of 4 KiB."""
ROOM = 51
WINDOW = (10.0, 20.0, 60.0, 70.0)


@pytest.fixture
def empty_index() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE VIRTUAL TABLE boxes USING rtree(id, minx, maxx, miny, maxy)")
        database.execute("UPDATE boxes_node SET data = zeroblob(?)", (NODE_BYTES,))
        yield database


def random_bounds(count: int) -> np.ndarray:
    corner = np.random.default_rng(count).uniform(0, 100, (count, 2))
    return np.hstack([corner, corner + 1])


@pytest.mark.parametrize("count", [0, 1, ROOM, ROOM + 1, ROOM**2, ROOM**2 + 1, 10_000])
def test_a_packed_index_is_sound_and_finds_every_row(empty_index: sqlite3.Connection, count: int) -> None:
    bounds = random_bounds(count)
    packer = RtreePacker(empty_index, "boxes")
    for start in range(0, count, 700):
        packer.add(bounds[start : start + 700])
    packer.finish()
    assert empty_index.execute("SELECT rtreecheck('boxes')").fetchone() == ("ok",)
    west, south, east, north = WINDOW
    found = empty_index.execute(
        "SELECT id FROM boxes WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ? ORDER BY id",
        (west, east, south, north),
    )
    meets = (
        (bounds[:, 2] >= west) & (bounds[:, 0] <= east) & (bounds[:, 3] >= south) & (bounds[:, 1] <= north)
    )
    assert {number for (number,) in found} >= set((np.flatnonzero(meets) + 1).tolist())


def test_boxes_are_rounded_outwards(empty_index: sqlite3.Connection) -> None:
    """0.1 and -0.1 have no single-precision number: each side moves away from the box."""
    packer = RtreePacker(empty_index, "boxes")
    packer.add(np.array([[-0.1, -0.1, 0.1, 0.1]]))
    packer.finish()
    (box,) = empty_index.execute("SELECT minx, miny, maxx, maxy FROM boxes").fetchall()
    assert box[0] <= -0.1 < -0.0999999 and 0.1 <= box[2] < 0.1000001
    assert (box[1], box[3]) == (box[0], box[2])


def test_nodes_are_full_and_rows_beyond_a_portion_follow(empty_index: sqlite3.Connection) -> None:
    """One row more than a portion: its leaves, and one for the row alone."""
    packer = RtreePacker(empty_index, "boxes")
    bounds = random_bounds(PORTION)
    packer.add(bounds)
    packer.add(bounds[:1])
    packer.finish()
    assert empty_index.execute("SELECT rtreecheck('boxes')").fetchone() == ("ok",)
    (leaves,) = empty_index.execute("SELECT count(DISTINCT nodeno) FROM boxes_rowid").fetchone()
    assert leaves == -(-PORTION // ROOM) + 1


@pytest.fixture
def scattered(tmp_path: Path) -> Path:
    """5,000 small squares in no order, some of them deleted again, in an index that grew row by row."""
    corners = np.random.default_rng(1).uniform(0, 100, (5_000, 2))
    squares = shapely.box(*corners.T, *(corners + 1).T)
    path = write_gpkg(
        tmp_path / "scattered.gpkg", list(squares), {"n": pa.array(np.arange(len(squares)))}, "Polygon"
    )
    boxes = np.column_stack(
        [np.arange(1, 5_001), corners[:, 0], corners[:, 0] + 1, corners[:, 1], corners[:, 1] + 1]
    )
    tamper(path, f"DELETE FROM rtree_{LAYER}_geom")
    with closing(sqlite3.connect(path)) as database, database:
        database.executemany(f"INSERT INTO rtree_{LAYER}_geom VALUES (?, ?, ?, ?, ?)", boxes.tolist())
        database.execute(f"DELETE FROM rtree_{LAYER}_geom WHERE id % 7 = 0")
    return path


def test_candidates_come_in_sqlites_order(scattered: Path) -> None:
    outline = shapely.box(*WINDOW)
    with closing(connect(str(scattered))) as source:
        found = find_candidates(source, find_table(source, LAYER), WINDOW, outline)
        west, south, east, north = WINDOW
        expected = source.execute(
            f"SELECT id FROM rtree_{LAYER}_geom WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?",
            (west, east, south, north),
        )
        assert found.fids.tolist() == [fid for (fid,) in expected]


def test_only_rows_within_the_outline_have_a_holder(scattered: Path) -> None:
    """The outline is an L: some boxes of nodes lie in the window, but not in it."""
    west, south, east, north = WINDOW
    outline = shapely.box(*WINDOW).difference(shapely.box(30, 40, east, north))
    shapely.prepare(outline)
    with closing(connect(str(scattered))) as source:
        found = find_candidates(source, find_table(source, LAYER), WINDOW, outline)
        boxes = {
            fid: shapely.box(*sides)
            for fid, *sides in source.execute(f"SELECT id, minx, miny, maxx, maxy FROM rtree_{LAYER}_geom")
        }
    inside = np.array([outline.covers(boxes[fid]) for fid in found.fids.tolist()])
    np.testing.assert_array_equal(np.delete(np.arange(len(inside)), found.near), np.flatnonzero(inside))
    assert 0 < len(found.near) < len(found.fids)
