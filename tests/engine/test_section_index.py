"""A layer's content by sections: put together, it is what an extract of the same sections measures."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely

from independence_opendata_plugin.chapter33.refusal import Cancelled
from independence_opendata_plugin.desktop.estimates import LayerIndex, SectionEstimate
from independence_opendata_plugin.engine.geodata.cutting import OUTLINE_TOLERANCE_M, SLIVER_WIDTH_M
from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractRequest
from independence_opendata_plugin.engine.geodata.section_index import ContentIndex, index_sections
from independence_opendata_plugin.engine.geodata.sections import SectionLayer
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.sample.folder import make_sample_city
from independence_opendata_plugin.sample.plan import CityPlan

from .conftest import EAST, MILE, NORTH, SLIVER, MakeLayer, square

SEC_31, SEC_32, SEC_33 = (f"T49N R32W Sec. {number}" for number in (31, 32, 33))
# ISO WKB: a square is 1 + 4 + 4 + 4 + 5 x 16 = 93 bytes, a line of n vertices 9 + 16n; a multi-geometry adds 9.
SQUARE = 93


def load(index: ContentIndex, folder: Path) -> LayerIndex:
    file = folder / "index.json"
    file.write_text(json.dumps(index.to_json()))
    return LayerIndex.load(file)


def line(*points: tuple[float, float]) -> shapely.LineString:
    """Through points so many miles east and north of the township's corner."""
    return shapely.LineString([(EAST + east * MILE, NORTH + north * MILE) for east, north in points])


@pytest.fixture
def three_squares(make_layer: MakeLayer) -> LayerSource:
    """One within section 31, one across the line of 31 and 32, one south of all sections."""
    squares = [square(0.2, 0.2, 0.1, 0.1), square(0.9, 0.2, 0.2, 0.2), square(0.5, -5)]
    return LayerSource.parse(str(make_layer("squares", squares, note=["a", "bb", "ccc"], secret=["x"] * 3)))


def test_three_squares_kept_whole(
    three_squares: LayerSource, sections: SectionLayer, job: Job, tmp_path: Path
) -> None:
    request = ExtractRequest(three_squares, "whole", without=("secret",))
    index = index_sections(request, sections, job)
    assert (index.features, index.bytes, index.outside) == (3, 3 * SQUARE + 1 + 2 + 3, 1)
    assert index.sections == {SEC_31: (1, SQUARE + 1, 1), SEC_32: (0, 0, 0)}
    assert index.groups == (((), 1, SQUARE + 3, 1), ((0, 1), 1, SQUARE + 2, 1))
    assert index.joins == ()
    layer = load(index, tmp_path)
    assert layer.estimate([SEC_31]) == SectionEstimate(2, 2 * SQUARE + 3)
    assert layer.estimate([SEC_32]) == SectionEstimate(1, SQUARE + 2)
    assert layer.estimate([SEC_31, SEC_32]) == SectionEstimate(2, 2 * SQUARE + 3)
    assert layer.estimate([SEC_33]) == layer.estimate([]) == SectionEstimate(0, 0)


def test_three_squares_cut(
    three_squares: LayerSource, sections: SectionLayer, job: Job, tmp_path: Path
) -> None:
    """Each half of the second square has four corners as the whole has: selected together they are one square again."""
    index = index_sections(ExtractRequest(three_squares, "cut", without=("secret",)), sections, job)
    assert index.sections == {SEC_31: (1, 2 * SQUARE + 1, 2), SEC_32: (0, SQUARE, 1)}
    assert index.groups == (((), 1, SQUARE + 3, 1), ((0, 1), 1, 2, 0))
    assert index.joins == (((0, 1), 0, -SQUARE, -1),)
    layer = load(index, tmp_path)
    assert layer.estimate([SEC_32]) == SectionEstimate(1, SQUARE + 2)
    assert layer.estimate([SEC_31, SEC_32]) == SectionEstimate(2, 2 * SQUARE + 3)


def test_a_line_that_leaves_and_comes_back_makes_multi_geometries(
    make_layer: MakeLayer, sections: SectionLayer, job: Job, tmp_path: Path
) -> None:
    """In section 31 the line has two pieces of two vertices, 2 x 41; then both features get a header of 9. With
    section 32 it is one line of four vertices again, 9 + 64, and nothing is a multi-geometry."""
    away_and_back = line((0.5, 0.2), (1.5, 0.2), (1.5, 0.4), (0.5, 0.4))
    straight = line((0.1, 0.1), (0.2, 0.1))
    source = LayerSource.parse(str(make_layer("lines", [away_and_back, straight], note=["ab", "c"])))
    layer = load(index_sections(ExtractRequest(source, "cut"), sections, job), tmp_path)
    assert layer.estimate([SEC_31]) == SectionEstimate(2, 2 * 41 + 2 + 41 + 1 + 2 * 9)
    assert layer.estimate([SEC_31, SEC_32]) == SectionEstimate(2, 73 + 2 + 41 + 1)


def test_a_sliver_beyond_the_line_is_taken_with_the_rest(
    make_layer: MakeLayer, sections: SectionLayer, job: Job, tmp_path: Path
) -> None:
    """A district that reaches further into section 32 than the tolerance, and not as far as a sliver's width, with a
    vertex more there: section 31 alone takes a square, 32 alone nothing, both the district itself, whose six points are
    13 + 6 x 16 = 109 bytes."""
    edge = 1 + (OUTLINE_TOLERANCE_M + SLIVER_WIDTH_M) / 2 / MILE
    corners = [(0.2, 0.2), (edge, 0.2), (edge, 0.3), (edge, 0.4), (0.2, 0.4)]
    district = shapely.Polygon([(EAST + east * MILE, NORTH + north * MILE) for east, north in corners])
    source = LayerSource.parse(str(make_layer("districts", [district], note=["ab"])))
    layer = load(index_sections(ExtractRequest(source, "cut"), sections, job), tmp_path)
    assert layer.estimate([SEC_31]) == SectionEstimate(1, SQUARE + 2)
    assert layer.estimate([SEC_32]) == SectionEstimate(0, 0)
    assert layer.estimate([SEC_31, SEC_32]) == SectionEstimate(1, 109 + 2)


def test_a_point_on_the_line_belongs_to_both_sections_and_counts_once(
    make_layer: MakeLayer, sections: SectionLayer, job: Job, tmp_path: Path
) -> None:
    source = LayerSource.parse(
        str(make_layer("points", [shapely.Point(EAST + MILE, NORTH + 500)], note=["ab"]))
    )
    for mode in ("cut", "whole"):
        layer = load(index_sections(ExtractRequest(source, mode), sections, job), tmp_path)
        for chosen in ([SEC_31], [SEC_32], [SEC_31, SEC_32]):
            assert layer.estimate(chosen) == SectionEstimate(1, 21 + 2)


def test_cancel_stops_at_the_next_batch(make_layer: MakeLayer, sections: SectionLayer, job: Job) -> None:
    """20,000 points are three batches; the work is cancelled when the first has been told."""
    random = np.random.default_rng(33)
    places = random.uniform((EAST, NORTH), (EAST + 4 * MILE, NORTH + MILE), (20_000, 2))
    source = LayerSource.parse(str(make_layer("points", shapely.points(places))))
    told: list[float] = []
    cancelled = replace(
        job, report=lambda fraction, _: told.append(fraction), is_cancelled=lambda: len(told) > 1
    )
    with pytest.raises(Cancelled):
        index_sections(ExtractRequest(source, "whole"), sections, cancelled)
    assert told == [0.0, pytest.approx(8192 / 20_000)]


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    plan = CityPlan(radius=2.9, permits=120, photo_pixel=16.0)
    return make_sample_city(tmp_path_factory.mktemp("sample") / "city", plan, None, lambda _: None).folder


@pytest.fixture(scope="module")
def city_sections(city: Path) -> SectionLayer:
    return SectionLayer.read(LayerSource.parse(str(city / "sections.gpkg")), SLIVER)


def selections(sections: SectionLayer, count: int, middle: tuple[float, float]) -> list[list[int]]:
    """The sections nearest to a place, and as many picked here and there among the 150 nearest."""
    random = np.random.default_rng(count)
    centres = shapely.get_coordinates(shapely.centroid(sections.geometries))
    nearest = np.argsort(np.hypot(*((centres - middle) * (0.78, 1)).T)).tolist()
    return [nearest[:count], random.choice(nearest[:150], count, replace=False).tolist()]


def require_near(
    request: ExtractRequest, sections: SectionLayer, chosen: Sequence[Sequence[int]], job: Job, folder: Path
) -> None:
    """Within 2 % of the extract's bytes, or 100 bytes."""
    index = load(index_sections(request, sections, job), folder)
    for places in chosen:
        picked = [sections.identifiers[place] for place in places]
        (measured,) = extract([request], sections.area_of(picked), folder / "extract.gpkg", job)
        found = index.estimate([section.label for section in picked])
        assert found.features == measured.features_out
        assert found.bytes == pytest.approx(measured.bytes, rel=0.02, abs=100), f"{len(places)} sections"


@pytest.mark.parametrize("count", [1, 4, 25, 100])
@pytest.mark.parametrize(
    ("name", "mode"),
    [
        ("parcels", "whole"),
        ("subdivision_plats", "whole"),
        ("hydrants", "whole"),
        ("streets", "cut"),
        ("water_mains", "cut"),
        ("sewer_easements", "cut"),
        ("zoning", "cut"),
        ("council_districts", "cut"),
    ],
)
def test_the_sample_city_is_estimated_within_two_percent(
    city: Path, city_sections: SectionLayer, job: Job, tmp_path: Path, name: str, mode: str, count: int
) -> None:
    source = LayerSource.parse(f"{city / 'city.gpkg'}|layername={name}")
    chosen = selections(city_sections, count, (-94.41, 39.09))
    require_near(ExtractRequest(source, mode), city_sections, chosen, job, tmp_path)


@pytest.mark.parametrize("count", [1, 4, 25, 100])
@pytest.mark.parametrize("mode", ["cut", "whole"])
def test_real_neighborhoods_are_estimated_within_two_percent(
    shared: Path, city_sections: SectionLayer, job: Job, tmp_path: Path, mode: str, count: int
) -> None:
    """Outlines of 40 to 1,500 vertices that care for no section line."""
    source = LayerSource.parse(str(shared / "data/kcmo/jackson_county_29095_neighborhoods_pop2010.geojson"))
    chosen = selections(city_sections, count, (-94.5, 39.05))
    require_near(ExtractRequest(source, mode), city_sections, chosen, job, tmp_path)


def over_sections(sections: SectionLayer) -> dict[str, list[shapely.Geometry]]:
    """Layers in EPSG:4326 that a cut along section lines is hardest on."""
    random = np.random.default_rng(6)
    west, south, east, north = shapely.total_bounds(sections.geometries)
    everything = shapely.box(west, south, east, north)
    across = np.linspace(west, east, 900)
    places = shapely.points(random.uniform((west, south), (east, north), (160, 2)))
    ponds = shapely.buffer(places, random.uniform(0.0005, 0.004, 160), quad_segs=3).reshape(20, 8)
    townships = {(section.township, section.range) for section in sections.identifiers}
    members = [
        [place for place, own in enumerate(sections.identifiers) if (own.township, own.range) == township]
        for township in sorted(townships)
    ]
    return {
        "one polygon over everything": [everything],
        "long lines": [
            shapely.LineString(np.column_stack([across, at + 0.002 * np.sin(across * 900)]))
            for at in np.linspace(south, north, 40)
        ],
        "multiparts": [shapely.union_all(row) for row in ponds],
        "townships": [shapely.union_all(sections.geometries[rows]) for rows in members],
        "the sections' outlines": list(shapely.boundary(sections.geometries)),
        "a grid a little finer than sections": [
            shapely.box(x, y, x + 0.012, y + 0.009)
            for x in np.arange(west, east, 0.012)
            for y in np.arange(south, north, 0.009)
        ],
    }


@pytest.mark.parametrize(
    "kind",
    [
        "one polygon over everything",
        "long lines",
        "multiparts",
        "townships",
        "the sections' outlines",
        "a grid a little finer than sections",
    ],
)
def test_coarse_and_long_features_are_estimated_within_two_percent(
    city_sections: SectionLayer, make_layer: MakeLayer, job: Job, tmp_path: Path, kind: str
) -> None:
    path = make_layer("layer", over_sections(city_sections)[kind], crs="EPSG:4326")
    chosen = [places for count in (2, 6, 40) for places in selections(city_sections, count, (-94.41, 39.09))]
    request = ExtractRequest(LayerSource.parse(str(path)), "cut")
    require_near(request, city_sections, chosen, job, tmp_path)
