"""Neighbours stay out and nothing that belongs is lost, in whatever CRS the sections and the layer are stored.

A fabric of lots is drawn along all four sides of a square mile: in the CRS in which it was surveyed the sides are
straight, and each lot has its corners on them. Stored in another CRS the corners follow a curve, up to 4 cm beside the
straight side that the section has there.
"""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely

from independence_opendata_plugin.engine.geodata.area import Area
from independence_opendata_plugin.engine.geodata.cutting import Cutter
from independence_opendata_plugin.engine.geodata.sections import SectionLayer
from independence_opendata_plugin.engine.geodata.source import LayerSource, read_crs
from independence_opendata_plugin.engine.geodata.units import WGS84, metres_to_units, transformer
from independence_opendata_plugin.sample.folder import make_sample_city
from independence_opendata_plugin.sample.plan import CityPlan

from ..conftest import EAST, MILE, NORTH, SLIVER, UTM15, area_of, square

LOTS = 40
# Sections come in degrees of either datum or in metres; layers also in state plane metres and US survey feet, and in
# Web Mercator, in which a metre on the ground is 1.29.
SECTIONS_IN = ("EPSG:4326", "EPSG:4269", UTM15)
SURVEYED_IN = (UTM15, "EPSG:2817", "EPSG:4326")
STORED_IN = (UTM15, "EPSG:2817", "ESRI:102698", "EPSG:3857", "EPSG:4326")


class Fabric:
    """What lies along the four sides of the test township's first square mile, as it was surveyed and is stored."""

    def __init__(self, surveyed: str, stored: str) -> None:
        self._surveyed, self._stored = read_crs(surveyed, "the survey"), read_crs(stored, "the layer")
        self._corners = shapely.get_coordinates(move(square(0, 0), UTM15, surveyed))[:4]
        self._metre = metres_to_units(1.0, self._surveyed, tuple(shapely.total_bounds(self._section)))
        self.sides = len(self._corners)

    @property
    def _section(self) -> shapely.Polygon:
        return shapely.Polygon(self._corners)

    def lots(self, near: float, far: float) -> np.ndarray:
        """Lots between two distances in metres from the line, outward; a negative distance is inside the section."""
        return self._store(
            [
                shapely.Polygon(
                    [start + outward * near, end + outward * near, end + outward * far, start + outward * far]
                )
                for corners, outward in self._each_side()
                for start, end in zip(corners[:-1], corners[1:], strict=True)
            ]
        )

    def points(self) -> np.ndarray:
        """The lots' corners on the line itself."""
        return self._store([shapely.Point(corner) for corners, _ in self._each_side() for corner in corners])

    def streets(self) -> np.ndarray:
        """A street along each side, through all lot corners."""
        return self._store([shapely.LineString(corners) for corners, _ in self._each_side()])

    def drives(self, along: float, outward_by: float) -> np.ndarray:
        """Lines that begin on the line and lead outward, by so many metres along the line and across it."""
        return self._store(
            [
                shapely.LineString([corner, corner + direction * along + outward * outward_by])
                for corners, outward in self._each_side()
                for corner, direction in [(corners[LOTS // 2], (corners[1] - corners[0]) * LOTS / MILE)]
            ]
        )

    def _each_side(self) -> list[tuple[np.ndarray, np.ndarray]]:
        """The lot corners along each side, and a metre's step away from the section."""
        middle = self._corners.mean(axis=0)
        sides = []
        for start, end in zip(self._corners, np.roll(self._corners, -1, axis=0), strict=True):
            steps = np.linspace(0, 1, LOTS + 1)[:, None]
            across = np.array([start[1] - end[1], end[0] - start[0]]) / np.hypot(*(end - start))
            outward = across if np.dot(across, start - middle) > 0 else -across
            sides.append((start + steps * (end - start), outward * self._metre))
        return sides

    def _store(self, geometries: list[shapely.Geometry]) -> np.ndarray:
        to_stored = transformer(self._surveyed, self._stored).transform
        return shapely.transform(np.array(geometries, dtype=object), to_stored, interleaved=False)


def move(geometry: shapely.Geometry, source: str, target: str) -> shapely.Geometry:
    move_all = transformer(read_crs(source, "the test"), read_crs(target, "the test")).transform
    return shapely.transform(geometry, move_all, interleaved=False)


def cutter_of(area: Area, crs: str) -> Cutter:
    system = read_crs(crs, "the test")
    return Cutter.prepare(area.in_crs(system), system)


def count(cutter: Cutter, geometries: np.ndarray, mode: str = "cut") -> int:
    return len(cutter.select(geometries, mode)[0])


@pytest.fixture(params=SECTIONS_IN)
def section(request: pytest.FixtureRequest) -> Area:
    """The square mile, given by its four corners in the CRS of a section layer."""
    return area_of(move(square(0, 0), UTM15, request.param), crs=request.param)


@pytest.mark.parametrize("mode", ["cut", "whole"])
@pytest.mark.parametrize("stored", STORED_IN)
@pytest.mark.parametrize("surveyed", SURVEYED_IN)
def test_lots_along_the_section_line(section: Area, surveyed: str, stored: str, mode: str) -> None:
    """All inner lots, no outer one; reaching 5 cm over the line is a neighbour's, half a metre is not."""
    fabric, cutter = Fabric(surveyed, stored), cutter_of(section, stored)
    every = fabric.sides * LOTS
    assert count(cutter, fabric.lots(-30, 0), mode) == every
    assert count(cutter, fabric.lots(0, 30), mode) == 0
    assert count(cutter, fabric.lots(-0.05, 30), mode) == 0
    assert count(cutter, fabric.lots(-0.5, 30), mode) == every


@pytest.mark.parametrize("stored", STORED_IN)
@pytest.mark.parametrize("surveyed", SURVEYED_IN)
def test_points_and_streets_on_the_section_line(section: Area, surveyed: str, stored: str) -> None:
    """Both belong to the section on either side; a street is delivered in one piece, as long as it is."""
    fabric, cutter = Fabric(surveyed, stored), cutter_of(section, stored)
    assert count(cutter, fabric.points()) == fabric.sides * (LOTS + 1)
    streets = fabric.streets()
    rows, delivered, _ = cutter.select(streets, "cut")
    assert rows.tolist() == [0, 1, 2, 3]
    assert {geometry.geom_type for geometry in delivered} == {"LineString"}
    assert shapely.length(delivered) == pytest.approx(shapely.length(streets), rel=1e-4)


@pytest.mark.parametrize("stored", STORED_IN)
@pytest.mark.parametrize(("along", "outward"), [(0, 50), (50, 50), (50, 10), (50, 4)])
def test_lines_that_end_at_the_section_line_are_neighbours(
    section: Area, stored: str, along: float, outward: float
) -> None:
    """Also those that meet it at less than five degrees, whose end lies long in the tolerance."""
    fabric, cutter = Fabric(UTM15, stored), cutter_of(section, stored)
    assert count(cutter, fabric.drives(along, outward)) == 0


@pytest.mark.parametrize(
    "drawn",
    [
        shapely.box(EAST, NORTH, EAST + MILE, NORTH + MILE / 2),
        shapely.box(EAST, NORTH, EAST + MILE / 4, NORTH + MILE / 4),
        shapely.Polygon([(EAST, NORTH), (EAST + MILE, NORTH + 600), (EAST + 700, NORTH + MILE)]),
    ],
    ids=["half a section", "a sixteenth", "a triangle"],
)
@pytest.mark.parametrize("stored", STORED_IN)
def test_lots_along_a_drawn_area(drawn: shapely.Polygon, stored: str) -> None:
    """Lots of 30 m on both sides of each edge of the drawn area."""
    edges = shapely.segmentize(drawn.exterior, 30.0)
    band = np.array([drawn.buffer(side, single_sided=False, join_style="mitre") for side in (-30, 30)])
    cuts = [
        shapely.LineString([start, end]).buffer(30, cap_style="flat")
        for start, end in zip(edges.coords[:-1], edges.coords[1:], strict=True)
    ]
    inner = shapely.intersection(shapely.difference(drawn, band[0]), np.array(cuts))
    outer = shapely.difference(shapely.intersection(band[1], np.array(cuts)), drawn)
    cutter = cutter_of(area_of(drawn), stored)
    assert count(cutter, np.array([move(lot, UTM15, stored) for lot in inner])) == len(inner)
    assert count(cutter, np.array([move(lot, UTM15, stored) for lot in outer])) == 0


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    plan = CityPlan(radius=2.9, permits=60, photo_pixel=16.0)
    return make_sample_city(tmp_path_factory.mktemp("slivers") / "city", plan, None, lambda _: None).folder


def judge(layer: np.ndarray, area: shapely.Geometry) -> tuple[set[int], set[int]]:
    """In exact coordinates: the polygons that reach more than half a metre into an area, and those that touch it only.

    Some reach in by less than half a metre and by more than 5 cm; the tolerances decide on them.
    """
    overlap = shapely.intersection(layer, area)
    reach = ~shapely.is_empty(shapely.buffer(overlap, -0.25))
    most = shapely.area(overlap) > 0.5 * shapely.area(layer)
    touch = shapely.is_empty(shapely.buffer(overlap, -0.025)) & shapely.intersects(layer, area) & ~most
    return set(np.flatnonzero(reach | most).tolist()), set(np.flatnonzero(touch).tolist())


def draw(city: Path, shape: str) -> shapely.Geometry:
    """An area of the sample city in metres: a section, half of one, four that meet, or half the parcels of a plat."""
    sections = geopandas.read_file(city / "sections.gpkg")
    plats = geopandas.read_file(city / "city.gpkg", layer="subdivision_plats")
    middle = shapely.union_all(plats.geometry.array).centroid
    if shape == "parcels":
        plat = plats.geometry.iloc[int(plats.distance(middle).argmin())]
        lots = read_layer(city, "parcels")
        lots = lots[shapely.intersects(plat, shapely.centroid(lots))]
        return shapely.union_all(lots[shapely.get_x(shapely.centroid(lots)) < plat.centroid.x])
    near = sections.iloc[np.argsort(sections.distance(middle))].geometry.array
    if shape == "four sections":
        return shapely.union_all(near[:4])
    west, south, east, north = near[0].bounds
    east = (west + east) / 2 if shape == "half a section" else east
    return shapely.intersection(near[0], shapely.box(west, south, east, north))


def read_layer(city: Path, name: str, crs: str = UTM15) -> np.ndarray:
    return np.asarray(geopandas.read_file(city / "city.gpkg", layer=name).to_crs(crs).geometry.array)


@pytest.mark.parametrize("stored", STORED_IN)
@pytest.mark.parametrize(
    ("layer", "shape"),
    [
        ("zoning", "a section"),
        ("zoning", "half a section"),
        ("zoning", "four sections"),
        ("parcels", "a section"),
        ("parcels", "parcels"),
    ],
)
def test_the_sample_city(city: Path, layer: str, shape: str, stored: str) -> None:
    """Areas given in degrees: nobody's neighbour is delivered, and everybody who belongs is."""
    area = draw(city, shape)
    belonging, touching = judge(read_layer(city, layer), area)
    # The city's parcels keep off the section lines, where its roads are.
    assert len(touching) > 3 or (layer, shape) == ("parcels", "a section")
    assert len(belonging) > 5
    given = area_of(move(area, UTM15, "EPSG:4326"), crs="EPSG:4326")
    delivered = set(cutter_of(given, stored).select(read_layer(city, layer, stored), "cut")[0].tolist())
    assert belonging - delivered == set()
    assert delivered & touching == set()


@pytest.mark.parametrize("stored", ["EPSG:4326", "EPSG:26917", "EPSG:2236", "EPSG:3857"])
def test_real_sections_of_st_lucie(shared: Path, stored: str) -> None:
    """Each of 100 real sections, as an area of its own, takes itself and none of the eight around it."""
    source = LayerSource.parse(str(shared / "data/plss/slc_plss_sections.geojson"))
    layer = SectionLayer.read(source, SLIVER)
    system = read_crs(stored, "the test")
    polygons = shapely.transform(layer.geometries, transformer(WGS84, system).transform, interleaved=False)
    wrong = []
    for place in range(0, len(polygons), 8):
        area = area_of(layer.geometries[place], crs="EPSG:4326")
        rows, _, _ = Cutter.prepare(area.in_crs(system), system).select(polygons, "cut")
        exact = shapely.area(shapely.intersection(layer.geometries[rows], layer.geometries[place]))
        wrong += [
            (place, row)
            for row, size in zip(rows.tolist(), exact, strict=True)
            if row != place and size < 1e-9
        ]
        assert place in rows
    assert wrong == []


@pytest.fixture
def neighborhoods(shared: Path) -> geopandas.GeoDataFrame:
    frame = geopandas.read_file(f"/vsizip/{shared / 'data/kcmo/KCNeighborhoods.zip'}")
    frame.geometry = shapely.make_valid(frame.geometry.array, method="structure", keep_collapsed=False)
    return frame.to_crs(UTM15)


def test_real_neighborhoods_of_kansas_city(neighborhoods: geopandas.GeoDataFrame) -> None:
    """Each of 145 neighborhoods as a drawn area: what reaches in by half a metre is delivered, what touches is not."""
    layer = np.asarray(neighborhoods.geometry.array)
    shown = np.asarray(neighborhoods.to_crs(4326).geometry.array)
    lost, leaked = [], []
    for place, polygon in enumerate(layer):
        belonging, touching = judge(layer, polygon)
        delivered = set(
            cutter_of(area_of(shown[place], crs="EPSG:4326"), "EPSG:4326").select(shown, "cut")[0].tolist()
        )
        lost += [(place, row) for row in belonging - delivered]
        leaked += [(place, row) for row in delivered & touching]
    assert (lost, leaked) == ([], [])
