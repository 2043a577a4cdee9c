"""Rings that are said to turn once around their middle are valid polygons."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from independence_opendata_plugin.engine.geodata.gpkg_copy.rings import turn_once

SQUARE = [(0, 0), (2, 0), (2, 2), (0, 2), (0, 0)]
BAY = [(0, 0), (9, 0), (9, 9), (8, 9), (8, 1), (1, 1), (1, 9), (0, 9), (0, 0)]

Ring = list[tuple[float, float]]


def said_of(*rings: Ring) -> list[bool]:
    counts = np.array([len(ring) for ring in rings])
    points = np.array([point for ring in rings for point in ring], dtype=float)
    return turn_once(points, np.cumsum(counts) - counts, counts).tolist()


@pytest.mark.parametrize(
    ("ring", "is_proven"),
    [
        pytest.param(SQUARE, True, id="square"),
        pytest.param(SQUARE[::-1], True, id="clockwise"),
        pytest.param([(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)], False, id="bow"),
        pytest.param([*SQUARE, *SQUARE[1:]], False, id="twice around"),
        pytest.param([(0, 0), (2, 0), (1, 0), (0, 0)], False, id="no area"),
        pytest.param([(0, 0), (2, 0), (2, 2), (0, 2), (0, 1)], False, id="not closed"),
        pytest.param([(0, 0), (2, 0), (4, 0), (2, 0), (2, 2), (0, 2), (0, 0)], False, id="spike"),
        pytest.param(BAY, False, id="valid, with a deep bay"),
    ],
)
def test_examples(ring: Ring, is_proven: bool) -> None:
    assert said_of(ring) == [is_proven]


def test_rings_do_not_mix() -> None:
    bow = [(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)]
    assert said_of(SQUARE, bow, SQUARE[::-1], bow, SQUARE) == [True, False, True, False, True]


whole = st.integers(-6, 6).map(float)
near_each_other = st.floats(0, 1e-9).map(lambda offset: 400_000 + offset)
points = st.lists(
    st.tuples(whole, whole) | st.tuples(near_each_other, near_each_other), min_size=3, max_size=8
)


@given(points)
def test_what_is_proven_is_valid(corners: Ring) -> None:
    ring = [*corners, corners[0]]
    (is_proven,) = said_of(ring)
    assert not is_proven or shapely.Polygon(ring).is_valid


@given(st.integers(3, 40), st.floats(0.1, 1e6), st.floats(-1e7, 1e7))
def test_regular_polygons_are_proven(corners: int, radius: float, x: float) -> None:
    angles = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    ring = [(x + radius * float(np.cos(angle)), radius * float(np.sin(angle))) for angle in angles]
    assert said_of([*ring, ring[0]]) == [True]
