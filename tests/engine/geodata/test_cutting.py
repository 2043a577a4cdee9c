"""What belongs to an area: cut at the edge or whole, never a hair of a neighbour."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from independence_opendata_plugin.engine.geodata.cutting import OUTLINE_TOLERANCE_M, Cutter
from independence_opendata_plugin.engine.geodata.source import read_crs

from ..conftest import EAST, MILE, NORTH, UTM15, area_of, square

CRS = read_crs(UTM15, "the test")


@pytest.fixture
def cutter() -> Cutter:
    """The test township's first square mile, as it comes back from longitude and latitude."""
    return Cutter.prepare(area_of(square(0, 0)).in_crs(CRS), CRS)


def lot(x: float, y: float, width: float, height: float) -> shapely.Polygon:
    """A box in metres from the township's corner."""
    return shapely.box(EAST + x, NORTH + y, EAST + x + width, NORTH + y + height)


def select(
    cutter: Cutter, mode: str, *geometries: shapely.Geometry
) -> tuple[list[int], list[shapely.Geometry]]:
    rows, delivered, _ = cutter.select(np.array(geometries, dtype=object), mode)
    return rows.tolist(), list(delivered)


def test_what_lies_inside_is_untouched(cutter: Cutter) -> None:
    inside = lot(10, 10, 30, 40)
    assert select(cutter, "cut", inside) == ([0], [inside])


@pytest.mark.parametrize("mode", ["cut", "whole"])
def test_neighbours_along_the_outline_stay_out(cutter: Cutter, mode: str) -> None:
    """Parcels on both sides of the section line, 30 m each: the inner ones are delivered, the outer ones not."""
    inner = [lot(MILE - 40, 30 * n, 40, 30) for n in range(50)]
    outer = [lot(MILE, 30 * n, 40, 30) for n in range(50)]
    rows, delivered = select(cutter, mode, *inner, *outer)
    assert rows == list(range(50))
    assert [round(piece.area) for piece in delivered] == [1200] * 50


def test_a_parcel_across_the_line_is_cut_or_whole(cutter: Cutter) -> None:
    across = lot(MILE - 20, 100, 50, 30)
    _, cut = select(cutter, "cut", across)
    _, whole = select(cutter, "whole", across)
    assert cut[0].area == pytest.approx(20 * 30, abs=0.1)
    assert whole == [across]


def test_no_vertex_leaves_the_area_by_more_than_the_tolerance(cutter: Cutter) -> None:
    across = [lot(MILE - 20, 37 * n, 50, 30) for n in range(40)]
    street = shapely.LineString([(EAST - 500, NORTH + 801), (EAST + 2500, NORTH + 833)])
    _, delivered = select(cutter, "cut", *across, street)
    corners = shapely.points(shapely.get_coordinates(delivered))
    assert shapely.distance(corners, cutter.area).max() <= OUTLINE_TOLERANCE_M + 0.0001


def test_a_street_on_the_section_line_is_delivered_once_and_in_one_piece(cutter: Cutter) -> None:
    street = shapely.LineString([(EAST, NORTH + MILE), (EAST + MILE, NORTH + MILE)])
    rows, delivered = select(cutter, "cut", street)
    assert rows == [0]
    assert delivered[0].geom_type == "LineString"
    assert delivered[0].length == pytest.approx(MILE, abs=0.1)


def test_a_street_that_ends_at_the_outline_is_a_neighbours(cutter: Cutter) -> None:
    touching = shapely.LineString([(EAST + MILE, NORTH + 100), (EAST + MILE + 300, NORTH + 100)])
    assert select(cutter, "cut", touching) == ([], [])


def test_points_on_the_outline_belong_to_the_area(cutter: Cutter) -> None:
    points = [shapely.Point(EAST + MILE, NORTH + 50), shapely.Point(EAST + MILE + 1, NORTH + 50)]
    assert select(cutter, "cut", *points)[0] == [0]


def test_pieces_of_one_feature_stay_one_feature(cutter: Cutter) -> None:
    """A U whose two legs reach into the area from the east: one row, a multipolygon of two parts."""
    legs = lot(MILE - 50, 100, 100, 20), lot(MILE - 50, 200, 100, 20), lot(MILE + 30, 100, 20, 120)
    rows, delivered = select(cutter, "cut", shapely.union_all(legs))
    assert rows == [0]
    assert delivered[0].geom_type == "MultiPolygon"
    assert [round(part.area) for part in delivered[0].geoms] == [1000, 1000]


def test_a_tiny_feature_on_the_outline_is_not_a_sliver(cutter: Cutter) -> None:
    lid = lot(MILE - 0.06, 100, 0.08, 0.08)
    assert select(cutter, "cut", lid)[0] == [0]


def test_a_piece_with_a_hair_thin_tail_is_not_a_sliver(cutter: Cutter) -> None:
    """A strip half a metre wide and 14 m long, with a tail of 0.2 mm along 70 m of the line: 7 square metres belong."""
    strip = shapely.union_all([lot(MILE - 0.5, 100, 30, 14), lot(MILE - 0.0002, 114, 30, 70)])
    rows, delivered = select(cutter, "cut", strip)
    assert rows == [0]
    assert delivered[0].area == pytest.approx(7, abs=0.2)


def test_heights_are_kept(cutter: Cutter) -> None:
    roof = shapely.force_3d(lot(MILE - 20, 100, 50, 30), 301.5)
    _, delivered = select(cutter, "cut", roof)
    assert set(shapely.get_coordinates(delivered, include_z=True)[:, 2]) == {301.5}
