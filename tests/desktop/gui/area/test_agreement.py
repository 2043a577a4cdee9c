"""What the dock says of an area is what the engine bills: the same area through `independence:licensearea`."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry, QgsVectorLayer

from independence_opendata_plugin.chapter33.legal import parse_description
from independence_opendata_plugin.desktop.gui.area.choice import How
from independence_opendata_plugin.desktop.gui.area.facts import AreaFacts
from independence_opendata_plugin.desktop.outlines import make_outline

from ...conftest import Run
from .conftest import CTRL, RIGHT, SHIFT, Desk

MILLIONTH = Decimal("0.000001")


class Bill:
    """Bills the area of a desk."""

    def __init__(self, run: Run, sections: QgsVectorLayer, folder: Path) -> None:
        self._run, self._sections, self._folder = run, sections, folder

    def __call__(self, desk: Desk) -> dict[str, object]:
        results = self._run(
            "licensearea",
            AREA=desk.model.to_layer(),
            SECTIONS=self._sections,
            OUTPUT=str(self._folder / "area.gpkg"),
        )
        assert results is not None, self._run.said
        return results


@pytest.fixture
def bill(run: Run, sections: QgsVectorLayer, tmp_path: Path) -> Bill:
    return Bill(run, sections, tmp_path)


def assert_agreement(facts: AreaFacts | None, billed: dict[str, object]) -> None:
    assert facts is not None
    assert facts.section_count == billed["SECTION_COUNT"]
    assert facts.whole == billed["WHOLE_SECTIONS"]
    # The engine prints six decimals.
    assert abs(facts.square_miles - Decimal(billed["SQUARE_MILES"])) <= MILLIONTH


def test_four_sections_that_were_clicked(desk: Desk, bill: Bill) -> None:
    """33-6(a): whole sections count as they are, whatever their acreage."""
    desk.press("areaToolSectionButton")
    for number in (14, 15, 22, 23):
        desk.click(f"T49N R32W {number}")
    assert (desk.model.facts.section_count, desk.model.facts.whole) == (4, True)
    assert_agreement(desk.model.facts, bill(desk))


def test_an_irregular_section_at_a_township_s_edge_counts_as_one(desk: Desk, bill: Bill) -> None:
    desk.press("areaToolSectionButton")
    desk.click("T49N R32W 6")
    assert abs(desk.model.facts.square_miles - 1) > Decimal("0.005")
    assert desk.model.facts.section_count == 1
    assert_agreement(desk.model.facts, bill(desk))


def test_an_outline_drawn_across_section_lines(desk: Desk, bill: Bill) -> None:
    """From 22 east to 23, north to 14, and west to 16."""
    desk.press("areaWhole")
    desk.press("areaToolDrawButton")
    for section, east, north in (("22", 0.5, 0.2), ("23", 0.5, 0.2), ("14", 0.5, 0.9), ("16", 0.9, 0.5)):
        desk.click_at(desk.place(f"T49N R32W {section}", east, north))
    desk.click_at(desk.place("T49N R32W 16"), RIGHT)
    assert not desk.model.facts.whole
    assert desk.area == "T49N R32W Sec. 14-16, 22-23"
    assert_agreement(desk.model.facts, bill(desk))


def test_a_section_and_half_of_its_neighbour(desk: Desk, bill: Bill) -> None:
    """One square mile and a half: billed by square miles, rounded up to 2."""
    desk.press("areaToolSectionButton")
    desk.click("T49N R32W 14")
    desk.press("areaWhole")
    desk.press("areaToolBoxButton")
    # Section 15 lies west of 14; the box takes its eastern half, and some of 14 that is taken already.
    desk.drag([desk.place("T49N R32W 15", 0.5, 0), desk.place("T49N R32W 14", 0.2, 1)], SHIFT)
    assert Decimal("1.45") < desk.model.facts.square_miles < Decimal("1.55")
    assert (desk.model.facts.section_count, desk.model.facts.whole) == (2, False)
    assert_agreement(desk.model.facts, bill(desk))


def test_an_outline_along_section_lines_is_made_of_whole_sections(desk: Desk, bill: Bill) -> None:
    """A plat of two sections, each corner a metre off: no more than slivers."""
    outline = QgsGeometry(desk.model.index.union_as_stored(parse_description("T49N R32W 14, 15")))
    outline.translate(0.7, -0.7)
    crs = QgsCoordinateReferenceSystem("EPSG:26915")
    desk.model.draw(make_outline([outline], crs, QgsCoordinateTransformContext()), How.REPLACE)
    assert (desk.area, desk.model.facts.whole) == ("T49N R32W Sec. 14-15", True)
    assert_agreement(desk.model.facts, bill(desk))


def test_a_hole_is_not_licensed(desk: Desk, bill: Bill) -> None:
    desk.press("areaToolSectionButton")
    for number in (8, 9, 10, 15, 16, 17, 20, 21, 22):
        desk.click(f"T49N R32W {number}")
    desk.press("areaWhole")
    desk.press("areaToolBoxButton")
    desk.drag([desk.place("T49N R32W 16", 0.2, 0.2), desk.place("T49N R32W 16", 0.8, 0.8)], CTRL)
    assert Decimal("8.6") < desk.model.facts.square_miles < Decimal("8.7")
    assert desk.model.facts.section_count == 9
    assert_agreement(desk.model.facts, bill(desk))


def test_an_area_beyond_the_section_layer(desk: Desk, bill: Bill) -> None:
    """St. Louis is not in the layer: priced by square miles."""
    desk.press("areaWhole")
    outline = QgsGeometry.fromWkt("POLYGON((-90.3 38.5, -90.1 38.5, -90.2 38.7, -90.3 38.5))")
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    desk.model.take(make_outline([outline], crs, QgsCoordinateTransformContext()), How.ADD)
    assert desk.model.facts.sections == ()
    assert_agreement(desk.model.facts, bill(desk))
