"""The drawing in a dataset's page: what it shows, and that it stays small."""

from __future__ import annotations

import numpy as np
import shapely

from independence_opendata_plugin.engine.portal.picture import BUDGET_BYTES, WIDTH, draw


def size(picture: object) -> int:
    return sum(len(shape.path) for shape in picture.shapes)  # type: ignore[attr-defined]


def test_a_square_on_the_equator_is_drawn_as_a_square_with_north_up() -> None:
    square = shapely.box(10, -1, 12, 1)
    notch = shapely.difference(square, shapely.box(11, 0, 12, 1))
    picture = draw([np.array([notch])], (10, -1, 12, 1))
    assert picture is not None
    # The drawing is 800 wide with a margin of 16; the notch is cut from the north-east, the upper right.
    (shape,) = picture.shapes
    assert (picture.width, picture.height, shape.kind) == (800, 800, "area")
    corners = trace(shape.path)
    assert set(corners) == {(16, 16), (16, 784), (784, 784), (784, 400), (400, 400), (400, 16)}


def trace(path: str) -> list[tuple[int, int]]:
    """The corners of a path of one outline, worked out from its steps."""
    start, _, steps = path.removeprefix("M").removesuffix("z").partition("l")
    x, y = (int(number) for number in start.split())
    numbers = [int(number) for number in steps.replace("-", " -").split()]
    corners = [(x, y)]
    for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = x + dx, y + dy
        corners.append((x, y))
    return corners


def test_points_lines_and_collections_are_drawn_by_their_kind() -> None:
    mixed = shapely.GeometryCollection(
        [shapely.Point(0, 0), shapely.MultiLineString([[(0, 0), (1, 1)], [(1, 0), (0, 1)]])]
    )
    picture = draw([np.array([mixed])], (0, 0, 1, 1))
    assert picture is not None
    assert [(shape.kind, shape.path.count("M")) for shape in picture.shapes] == [
        ("line bold", 2),
        ("point", 1),
    ]


def test_many_features_become_a_density_within_the_budget() -> None:
    places = np.random.default_rng(33).normal(size=(60_000, 2))
    extent = tuple(float(value) for value in (*places.min(axis=0), *places.max(axis=0)))
    picture = draw(np.array_split(shapely.points(places), 7), extent)  # type: ignore[arg-type]
    assert picture is not None
    assert picture.is_density
    assert size(picture) <= BUDGET_BYTES
    assert [shape.kind for shape in picture.shapes] == [f"density{step}" for step in range(1, 6)]


def test_many_parcels_become_a_density_within_the_budget() -> None:
    corners = np.stack(np.meshgrid(np.arange(200), np.arange(200)), axis=-1).reshape(-1, 2) / 1000
    parcels = shapely.box(corners[:, 0], corners[:, 1], corners[:, 0] + 0.0009, corners[:, 1] + 0.0009)
    picture = draw([parcels], (0, 0, 0.2, 0.2))
    assert picture is not None
    assert picture.is_density
    assert size(picture) <= BUDGET_BYTES


def test_one_point_stands_in_the_middle_and_nothing_is_no_picture() -> None:
    picture = draw([np.array([shapely.Point(-94.4, 39.1)])], (-94.4, 39.1, -94.4, 39.1))
    assert picture is not None
    assert picture.shapes[0].path == f"M{WIDTH // 2} {picture.height // 2}h0"
    assert draw([], None) is None
