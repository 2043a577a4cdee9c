"""The section layer: which one it is, what is wrong with it, and its sections as the engine has them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from independence_opendata_plugin.chapter33.legal import parse_description
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.desktop.gui.office import Office
from independence_opendata_plugin.desktop.gui.section_layer import IndexTask
from independence_opendata_plugin.desktop.sections import SectionIndex, SectionReader, find_section_columns

from ..conftest import Wait
from .conftest import one

FIELDS = "field=TWP:string&field=RGE:string&field=SEC:integer"
SQUARE = "POLYGON((-94.5 39, -94.48 39, -94.48 39.02, -94.5 39.02, -94.5 39))"
NEXT = "POLYGON((-94.48 39, -94.46 39, -94.46 39.02, -94.48 39.02, -94.48 39))"


@pytest.fixture(autouse=True)
def empty_project(qgis_app: object) -> Iterator[None]:
    yield
    QgsProject.instance().clear()


def make_layer(rows: list[tuple[object, object, object, str]], crs: str = "EPSG:4326") -> QgsVectorLayer:
    """Township, range, section and outline of each row; in the project."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&{FIELDS}", "Drawn sections", "memory")
    for *names, outline in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(names)
        feature.setGeometry(QgsGeometry.fromWkt(outline))
        layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def read(layer: QgsVectorLayer) -> SectionIndex:
    return SectionReader(layer, find_section_columns(layer)).read(lambda: False)


def test_a_layer_without_crs_says_so(office: Office, wait: Wait) -> None:
    layer = make_layer([("49N", "32W", 14, SQUARE)])
    layer.setCrs(QgsCoordinateReferenceSystem())
    wait(lambda: office.section_layer.problem is not None)
    assert "no coordinate reference system" in str(office.section_layer.problem)
    assert office.section_layer.layer is None
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    office.section_layer.choose(layer)
    wait(lambda: office.section_layer.index is not None)
    assert office.section_layer.problem is None


def test_a_chosen_layer_that_is_none_says_why_and_keeps_being_the_chosen_one(
    office: Office, sections: QgsVectorLayer, wait: Wait
) -> None:
    wait(lambda: office.section_layer.index is not None)
    lots = QgsVectorLayer("Polygon?crs=EPSG:4326&field=owner:string", "Lots", "memory")
    QgsProject.instance().addMapLayer(lots)
    office.section_layer.choose(lots)
    assert office.section_layer.layer is lots
    assert office.section_layer.index is None
    assert "owner" in str(office.section_layer.problem)
    office.section_layer.choose(None)
    wait(lambda: office.section_layer.index is not None)
    assert office.section_layer.layer is sections


def test_what_is_read_again_stays_until_it_is_read(
    office: Office, sections: QgsVectorLayer, wait: Wait
) -> None:
    wait(lambda: office.section_layer.index is not None)
    before = office.section_layer.index
    office.section_layer.look()
    assert office.section_layer.index is before
    wait(lambda: office.section_layer.index is not before)
    assert len(office.section_layer.index.sections) == 432


def test_reading_that_was_cancelled_is_said(qgis_app: object) -> None:
    layer = make_layer([("49N", "32W", 14, SQUARE)])
    task = IndexTask(SectionReader(layer, find_section_columns(layer)), "Reading")
    task.cancel()
    assert task.run() is False
    assert "cancelled" in str(task.problem)


def test_a_section_on_two_rows_is_one_section(qgis_app: object) -> None:
    """As along county lines."""
    index = read(make_layer([("49N", "32W", 14, SQUARE), ("49N", "32W", 14, NEXT)]))
    assert index.sections == (one("T49N R32W 14"),)
    assert index.geometry(one("T49N R32W 14")).area() == pytest.approx(0.0008)


def test_rows_that_name_no_section_are_left_out(qgis_app: object) -> None:
    index = read(make_layer([("49N", "32W", 14, SQUARE), ("49N", None, 15, NEXT), ("49N", "32W", 99, NEXT)]))
    assert index.sections == (one("T49N R32W 14"),)


def test_a_crossing_outline_is_repaired(qgis_app: object) -> None:
    """A bow tie: two triangles of half the square's area together."""
    bow_tie = "POLYGON((-94.5 39, -94.48 39.02, -94.48 39, -94.5 39.02, -94.5 39))"
    index = read(make_layer([("49N", "32W", 14, bow_tie)]))
    assert index.geometry(one("T49N R32W 14")).area() == pytest.approx(0.0002)


def test_the_index_is_in_longitude_and_latitude_whatever_the_layer_s_crs(
    office: Office, sections: QgsVectorLayer, wait: Wait
) -> None:
    wait(lambda: office.section_layer.index is not None)
    index = office.section_layer.index
    assert (index.crs.authid(), index.layer_crs.authid()) == ("EPSG:4326", "EPSG:26915")
    assert index.at(QgsPointXY(-94.45, 39.09)) in index
    (section,) = parse_description("T49N R32W 14")
    (feature,) = sections.getFeatures('"township" = 49 AND "range" = 32 AND "section" = 14')
    assert index.union_as_stored([section]).equals(feature.geometry())


def test_a_point_on_a_shared_line_is_the_first_section_s(township: SectionIndex) -> None:
    line = township.geometry(one("T49N R32W 14")).boundingBox()
    on_the_line = QgsPointXY(line.xMinimum(), line.center().y())
    assert township.at(on_the_line) == one("T49N R32W 14")
    assert township.at(QgsPointXY(0, 0)) is None


def test_a_rectangle_meets_the_sections_that_it_touches(township: SectionIndex) -> None:
    inside = township.geometry(one("T49N R32W 14")).boundingBox()
    inside.scale(0.9)
    assert township.meeting(inside) == (one("T49N R32W 14"),)
    inside.scale(1.5)
    assert len(township.meeting(inside)) == 9
    assert township.meeting(QgsRectangle(0, 0, 1, 1)) == ()


def test_directions_that_only_one_side_says_are_taken_from_it(township: SectionIndex) -> None:
    assert township.find(parse_description("T49 R32 14-15")) == parse_description("T49N R32W 14-15")
    with pytest.raises(Refused, match="T49S R32W Sec. 14"):
        township.find(parse_description("T49S R32W 14"))


def test_shares_are_those_of_the_area_on_the_map(township: SectionIndex) -> None:
    """The western quarter of 14 and all of its neighbour 15."""
    fourteen, fifteen = one("T49N R32W 14"), one("T49N R32W 15")
    box = township.geometry(fifteen).boundingBox()
    box.setXMaximum(box.xMaximum() + box.width() / 4)
    shares = township.shares(QgsGeometry.fromRect(box))
    assert {section for section, share in shares.items() if share > 1e-9} == {fourteen, fifteen}
    assert shares[fifteen] == 1
    assert shares[fourteen] == pytest.approx(0.25)
