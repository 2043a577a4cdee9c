"""Sections by identifier and by share: a neighbour is never billed for a shared edge."""

from __future__ import annotations

from pathlib import Path

import pytest
import shapely

from independence_opendata_plugin.chapter33.legal import parse_description
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.geodata.sections import SectionLayer
from independence_opendata_plugin.engine.geodata.source import LayerSource

from ..conftest import MILE, SLIVER, MakeLayer, area_of, square


def test_sections_by_description_are_whole_sections(sections: SectionLayer) -> None:
    area = sections.area_of(parse_description("T49N R32W 31-33"))
    assert (area.section_count, area.whole) == (3, True)
    assert area.sections == ("T49N R32W Sec. 31", "T49N R32W Sec. 32", "T49N R32W Sec. 33")
    assert len(area.geometry.geoms) == 1


def test_a_section_that_the_layer_does_not_have_is_refused_by_name(sections: SectionLayer) -> None:
    with pytest.raises(Refused, match=r"T49N R32W Sec\. 14, 35"):
        sections.area_of(parse_description("T49N R32W 14, 31, 35"))


def test_an_outline_made_of_sections_counts_them_and_not_their_neighbours(sections: SectionLayer) -> None:
    area = area_of(square(1, 0), square(2, 0), sections=sections)
    assert (area.section_count, area.whole) == (2, True)
    assert area.sections == ("T49N R32W Sec. 32", "T49N R32W Sec. 33")


def test_an_outline_made_of_sections_has_the_hash_of_the_sections(sections: SectionLayer) -> None:
    described = sections.area_of(parse_description("T49N R32W 32-33"))
    assert area_of(square(1, 0), square(2, 0), sections=sections).sha256 == described.sha256


def test_digitising_slivers_leave_an_area_whole(sections: SectionLayer) -> None:
    slack = 1 / MILE
    area = area_of(square(1 - slack, -slack, 1 + 2 * slack, 1 + 2 * slack), sections=sections)
    assert (area.section_count, area.whole) == (1, True)


def test_half_of_a_section_makes_an_area_that_is_measured(sections: SectionLayer) -> None:
    area = area_of(square(0, 0, 1.5, 1), sections=sections)
    assert (area.section_count, area.whole) == (2, False)
    assert area.sections == ("T49N R32W Sec. 31", "T49N R32W Sec. 32")


def test_a_section_that_stands_twice_counts_once(make_layer: MakeLayer) -> None:
    path = make_layer(
        "county_line",
        [square(0, 0, 0.5), square(0.5, 0, 0.5), square(1, 0), square(1, 0)],
        township=["49N"] * 4,
        range=["32W"] * 4,
        section=[31, 31, 32, 32],
    )
    layer = SectionLayer.read(LayerSource.parse(str(path)), SLIVER)
    area = area_of(square(0, 0, 2), sections=layer)
    assert (area.section_count, area.whole) == (2, True)


def test_a_single_small_section_is_one_section(make_layer: MakeLayer) -> None:
    path = make_layer("small", [square(0, 0, 0.1, 0.1)], township=["49N"], range=["32W"], section=[6])
    area = SectionLayer.read(LayerSource.parse(str(path)), SLIVER).area_of(parse_description("T49N R32W 6"))
    assert (area.section_count, area.whole) == (1, True)
    assert float(area.square_miles) == pytest.approx(0.01, rel=1e-2)


def test_real_sections_by_identifier(shared: Path) -> None:
    """St. Lucie County: sections 7, 8, 17 and 18 of T36S R39E lie two by two."""
    source = LayerSource.parse(str(shared / "data/plss/slc_plss_sections.geojson"))
    layer = SectionLayer.read(source, SLIVER)
    area = layer.area_of(parse_description("T36S R39E 7, 8, 17, 18"))
    assert (area.section_count, area.whole) == (4, True)
    assert 3.8 < float(area.square_miles) < 4.2
    again = area_of(area.geometry, crs="EPSG:4326", sections=layer)
    assert (again.section_count, again.whole, again.sha256) == (4, True, area.sha256)


def test_a_layer_without_identifiers_is_refused(make_layer: MakeLayer) -> None:
    path = make_layer("plain", [square(0, 0)], colour=["red"])
    with pytest.raises(Refused, match="colour"):
        SectionLayer.read(LayerSource.parse(str(path)), SLIVER)


def test_an_area_beside_all_sections_is_measured(sections: SectionLayer) -> None:
    area = area_of(shapely.box(*square(10, 10, 2, 1).bounds), sections=sections)
    assert (area.section_count, area.whole, area.sections) == (2, False, ())
