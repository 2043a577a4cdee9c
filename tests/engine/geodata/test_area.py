"""The licensed area: the same answer in every CRS, holes and overlaps, what is refused (CHAPTER33, "The area")."""

from __future__ import annotations

from decimal import Decimal

import geopandas
import pytest
import shapely

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.area import outline
from independence_opendata_plugin.engine.geodata.source import read_crs

from ..conftest import EAST, MILE, NORTH, UTM15, area_of, square

# UTM's scale at this easting is about 0.99978, so a mile on its plane is a little more than a mile on the ground.
ONE_PLANE_MILE = pytest.approx(1.00044, abs=0.0002)


def test_a_mile_by_a_mile_is_one_square_mile_on_the_ellipsoid() -> None:
    assert float(area_of(square(0, 0)).square_miles) == ONE_PLANE_MILE


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326", "EPSG:26915", "ESRI:102698"])
def test_the_same_area_in_another_crs_is_the_same_area(crs: str) -> None:
    drawn = shapely.union_all([square(0, 0, 3.3, 2.1), square(5, 5, 0.4, 0.3)])
    moved = geopandas.GeoSeries([drawn], crs=UTM15).to_crs(crs)
    expected, found = area_of(drawn), area_of(*moved, crs=crs)
    assert found.section_count == expected.section_count == 8
    assert float(found.square_miles) == pytest.approx(float(expected.square_miles), rel=1e-5)
    assert found.sha256 == expected.sha256


def test_overlapping_parts_count_once() -> None:
    overlapping, plain = area_of(square(0, 0), square(0.5, 0)), area_of(square(0, 0, 1.5))
    assert float(overlapping.square_miles) == pytest.approx(float(plain.square_miles), rel=1e-5)
    assert overlapping.section_count == plain.section_count == 2


def test_a_hole_is_not_licensed() -> None:
    ring = square(0, 0, 3, 3).difference(square(1, 1))
    assert float(area_of(ring).square_miles) == pytest.approx(8 * 1.00044, rel=1e-3)
    assert len(area_of(ring).geometry.geoms[0].interiors) == 1


def test_a_gap_thinner_than_a_metre_between_neighbours_is_closed() -> None:
    hair = 0.2 / MILE
    left, right = square(0, 0, 1 - hair, 3), square(1, 0, 1, 3)
    bridges = square(0.9, 0, 0.2, 0.5), square(0.9, 2.5, 0.2, 0.5)
    area = area_of(left, right, *bridges)
    assert [len(part.interiors) for part in area.geometry.geoms] == [0]


def test_a_self_crossing_outline_is_repaired_and_said_so() -> None:
    bow = shapely.Polygon(
        [
            (EAST, NORTH),
            (EAST + MILE, NORTH + MILE),
            (EAST + MILE, NORTH),
            (EAST, NORTH + MILE),
            (EAST, NORTH),
        ]
    )
    area = area_of(bow)
    assert float(area.square_miles) == pytest.approx(0.5, rel=1e-3)
    assert area.notes == ("1 self-crossing outlines repaired",)


def test_vertical_coordinates_do_not_matter() -> None:
    assert area_of(shapely.force_3d(square(0, 0), 250)).sha256 == area_of(square(0, 0)).sha256


@pytest.mark.parametrize(
    ("geometries", "crs", "reason"),
    [
        ([], UTM15, "it is empty"),
        ([shapely.Polygon()], UTM15, "it is empty"),
        ([shapely.Point(EAST, NORTH)], UTM15, "points or lines"),
        ([shapely.Polygon([(0, 0), (1, 1), (2, 2), (0, 0)])], "EPSG:4326", "encloses nothing"),
        ([shapely.box(380_000, 4_320_000, 381_000, 4_321_000)], "EPSG:4326", "outside the world"),
    ],
)
def test_what_is_no_area_is_refused(geometries: list[shapely.Geometry], crs: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        outline(geometries, read_crs(crs, "the test"))


def test_under_half_a_per_cent_of_a_section_is_no_further_section() -> None:
    one = area_of(square(0, 0))
    assert one.square_miles > 1
    assert one.section_count == 1


def test_square_miles_are_exact_decimals() -> None:
    assert isinstance(area_of(square(0, 0)).square_miles, Decimal)
