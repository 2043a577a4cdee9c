"""The map of the area: what is labelled, what is left out, what the scale bar measures."""

from __future__ import annotations

import math
from io import BytesIO
from itertools import combinations

import pytest
from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from independence_opendata_plugin.engine.documents.area_map import AreaMap, lay_out
from independence_opendata_plugin.engine.documents.area_picture import (
    AreaPicture,
    Ring,
    SectionOutline,
    find_label_place,
)
from independence_opendata_plugin.engine.documents.map_labels import place_labels
from independence_opendata_plugin.engine.documents.styles import TEXT_WIDTH

from .document_pictures import MILE, box, grid, picture_of_sections

PAGE = (0.0, 0.0, 1000.0, 1000.0)


def star(x: float, y: float, radius: float) -> Ring:
    angles = [step * math.tau / 400 for step in range(400)]
    return tuple(
        (x + radius * math.cos(angle) * (1 + 0.3 * math.sin(7 * angle)), y + radius * math.sin(angle))
        for angle in angles
    )


def read_map(picture: AreaPicture) -> list[str]:
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(TEXT_WIDTH, 400), invariant=1)
    AreaMap(picture, TEXT_WIDTH).drawOn(canvas, 0, 0)
    canvas.save()
    return PdfReader(buffer).pages[0].extract_text().split()


def test_one_section_is_shown_among_its_neighbours() -> None:
    picture = picture_of_sections(lambda *names: names == ("T49N", "R32W", 14))

    words = read_map(picture)

    # 14 and the eight sections around it, as they lie in a township numbered to and fro.
    for number in ("14", "10", "11", "12", "13", "24", "23", "22", "15"):
        assert number in words
    assert {"T49N", "R32W", "Licensed", "area", "N", "mile"} <= set(words)


def test_432_sections_have_labels_that_never_overlap() -> None:
    picture = picture_of_sections(lambda *_: True)
    sheet = lay_out(picture, TEXT_WIDTH)
    on_paper = [
        SectionOutline(s.label, s.township, s.range, sheet.place_rings(s.rings), s.inside)
        for s in picture.sections
    ]

    labels = place_labels(on_paper, sheet.frame)

    assert len(on_paper) == 432
    assert len(labels) > 300
    for one, other in combinations(labels, 2):
        assert (
            one.box[2] <= other.box[0]
            or other.box[2] <= one.box[0]
            or one.box[3] <= other.box[1]
            or other.box[3] <= one.box[1]
        )
    assert {"T48N", "T49N", "T50N", "R30W", "R31W", "R32W", "R33W"} <= set(read_map(picture))


def test_labels_without_room_are_left_out() -> None:
    narrow = SectionOutline("36", "T49N", "R32W", (box(0, 0, 5, 100),), inside=True)
    wide = SectionOutline("31", "T49N", "R31W", (box(5, 0, 100, 100),), inside=False)

    assert [label.text for label in place_labels([narrow, wide], PAGE)] == ["31"]


def test_the_areas_own_sections_are_labelled_first() -> None:
    inside = SectionOutline("1", "", "", (box(0, 0, 20, 20),), inside=True)
    on_top = SectionOutline("2", "", "", (box(0, 0, 20, 20),), inside=False)

    assert [label.text for label in place_labels([on_top, inside], PAGE)] == ["1"]


def test_a_label_stands_inside_an_l_shaped_section() -> None:
    shape = ((0, 0), (100, 0), (100, 20), (20, 20), (20, 100), (0, 100))

    (x, y), width, height = find_label_place((shape,), PAGE)

    assert (x, y, width, height) == (10.0, 50.0, 20.0, 100.0)


def test_a_label_avoids_a_hole() -> None:
    (x, _), width, _ = find_label_place((box(0, 0, 100, 60), box(10, 10, 40, 50)), PAGE)

    assert (x, width) == (70.0, 60.0)


def test_a_section_outside_the_frame_has_no_room_for_a_label() -> None:
    _, width, _ = find_label_place((box(2000, 0, 2100, 100),), PAGE)

    assert width == 0.0


@pytest.mark.parametrize(
    "area",
    [
        (star(12_000, 12_000, 2500), star(12_000, 12_000, 800), star(17_000, 9000, 700)),
        (box(0, 0, 20, 6),),
        (box(5 * MILE, 0, 5 * MILE + 300, 18 * MILE),),
        (box(0, 0, 300_000, 1000),),
    ],
    ids=["parts and a hole", "a lot", "a strip north to south", "a strip west to east"],
)
@pytest.mark.parametrize("sections", [(), grid(lambda *_: False)], ids=["alone", "among sections"])
def test_every_shape_of_area_is_drawn_within_its_frame(
    area: tuple[Ring, ...], sections: tuple[SectionOutline, ...]
) -> None:
    picture = AreaPicture(area, sections)

    words = read_map(picture)
    sheet = lay_out(picture, TEXT_WIDTH)

    left, bottom, right, top = sheet.frame
    for ring in sheet.place_rings(area):
        assert all(left <= x <= right and bottom <= y <= top for x, y in ring)
    assert right == TEXT_WIDTH
    assert top - bottom <= 264
    assert {"mile", "miles"} & set(words)


def test_the_scale_bar_is_as_long_as_it_says() -> None:
    # A square of eight miles fills the frame's 264 points with 6 % more on each side: 264 / 8.96 = 29.46 points a mile,
    # so that a bar of four miles, 118 points, is the longest one under 130.
    words = read_map(AreaPicture((box(0, 0, 8 * MILE, 8 * MILE),)))

    bar = words.index("0")
    assert words[bar : bar + 4] == ["0", "2", "4", "miles"]


def test_an_area_without_rings_or_with_a_line_for_a_ring_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="at least one ring"):
        AreaPicture(())
    with pytest.raises(ValueError, match="at least three points"):
        AreaPicture((((0.0, 0.0), (1.0, 1.0)),))
