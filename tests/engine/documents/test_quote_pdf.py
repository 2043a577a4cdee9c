"""Quotes as a licensee reads them."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from independence_opendata_plugin.chapter33.order import OrderedLayer, Reduction
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.documents.area_picture import AreaPicture
from independence_opendata_plugin.engine.documents.quote_pdf import write_quote_pdf

from .document_pictures import box, picture_of_sections
from .document_quotes import (
    CREATED,
    GREAT_NUMBERS,
    JUSTIFICATION,
    make_great_quote,
    make_nonprofit_quote,
    make_quote,
)
from .document_reading import read_fonts, read_outline, read_words


@pytest.fixture
def write(tmp_path: Path, city: dict[str, Any], picture: AreaPicture):  # noqa: ANN201
    def write_quote(
        quote: dict[str, Any], area: AreaPicture | None = picture, name: str = "quote.pdf"
    ) -> Path:
        write_quote_pdf(quote, area, city, tmp_path / name, created=CREATED)
        return tmp_path / name

    return write_quote


def test_a_general_quote_says_who_what_and_how_much(write) -> None:
    words = read_words(write(make_quote()))

    for text in (
        "City of Independence, Missouri",
        "Quote Q-2026-0012B, revision 2",
        "Heartland Mapping, LLC",
        "General (non-City)",
        "Site selection",
        "November 22, 2026",
        "December 22, 2026",
        "13 whole sections (12.97 square miles)",
        "T49N R32W Sec. 1-12, 14",
        "5d" * 32,
        "62.500 MB × $200.00",
        "Sec. 33-6(a)",
        "Total $12,500.00",
        "Annual maintenance, not part of the total $2,500.00 a year",
        "kcmo-051282, version 1",
        "Ordinance 051282, Kansas City, Missouri",
        "Ordinance 140184 (2014-03-27) replaced Chapter 33",
    ):
        assert text in words
    assert "ESTIMATE" not in words


def test_layers_are_listed_and_an_empty_one_is_said_to_be_empty(write) -> None:
    words = read_words(write(make_quote()))

    assert "parcels kept whole 5,210 41.000 MB" in words
    assert "water_mains cut at the area's edge 890 21.500 MB" in words
    assert "council_districts cut at the area's edge 0 (empty) 0 bytes" in words
    assert (
        "Layer council_districts has no feature in the area: it is delivered empty and costs nothing."
        in words
    )


def test_a_reduction_shows_officer_and_justification(write) -> None:
    words = read_words(write(make_nonprofit_quote()))

    assert "Digital data, 13 sections 62.500 MB × $200.00 × 50 % (not-for-profit group)" in words
    assert "40 % × $6,250.00" in words
    assert "Determined by: Maria Peña" in words
    assert JUSTIFICATION in words
    assert "-$2,500.00" in words
    assert "Sec. 33-6(b)(2)" in words
    assert "Total $3,750.00" in words
    assert "$750.00 a year" in words


def test_readings_that_mattered_stand_on_the_quote(write) -> None:
    # By the index 50 sections are 625 MB: at $170.00 they cost $106,250.00, at the first row's $185.00 $115,625.00.
    words = read_words(write(make_quote(equivalents=Decimal(50), bytes=625_000_000)))

    assert "Reading overlap = lower-rate (Sec. 33-6(a))" in words
    assert "With first-row the total would be $115,625.00." in words


def test_an_unknown_total_says_why_and_shows_no_zero(write) -> None:
    quote = make_quote(bytes=None, layers=(OrderedLayer("parcels", "whole"),))

    words = read_words(write(quote))

    assert "Total unknown, because the megabytes have not been measured" in words
    assert "unknown, because the data fee is not known" in words
    assert "parcels kept whole unknown unknown" in words
    assert "$0.00" not in words


def test_an_estimate_is_called_one_on_every_page(write) -> None:
    path = write(make_quote(estimated=True))

    assert "ESTIMATE. The volume of the data was estimated, not measured" in read_words(path)
    assert "Total (estimate) $12,500.00" in read_words(path)
    assert all("ESTIMATE" in page.extract_text() for page in PdfReader(path).pages)


def test_three_hundred_sections_are_listed_by_township_under_repeated_heads(write) -> None:
    layers = tuple(OrderedLayer(f"layer {number}", "cut", number, number * 1000) for number in range(1, 61))
    quote = make_great_quote() | {"layers": make_quote(layers=layers)["layers"]}
    great = picture_of_sections(lambda *names: names[2] in GREAT_NUMBERS)

    path = write(quote, great)

    words = read_words(path)
    assert "300 whole sections" in words
    # 1-36 without 2, 5, 8, ..., 32.
    assert words.count("1, 3-4, 6-7, 9-10, 12-13, 15-16, 18-19, 21-22, 24-25, 27-28, 30-31, 33-36") == 12
    assert words.count("Layer Features at the edge Features Content") >= 2
    assert "layer 60 cut at the area's edge 60 0.060 MB" in words


def test_pages_are_counted_and_headings_are_in_the_outline(write) -> None:
    path = write(make_quote())

    pages = PdfReader(path).pages
    outline = read_outline(path)
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page.extract_text()
    assert [title for title, _ in outline] == [
        "Fee",
        "Fee schedule",
        "Readings and notes",
        "Licensed area",
        "Layers",
    ]
    for title, page in outline:
        assert title in pages[page - 1].extract_text()


def test_the_file_is_letter_size_with_embedded_fonts_and_names_the_city_alone(write, tmp_path: Path) -> None:
    path = write(make_quote())

    reader = PdfReader(path)
    fonts = read_fonts(path)
    assert {tuple(map(float, page.mediabox)) for page in reader.pages} == {(0, 0, 612, 792)}
    assert fonts
    assert all(fonts.values())
    assert reader.metadata.title == "License fee quote: Quote Q-2026-0012B, revision 2"
    assert reader.metadata.author == "City of Independence, Missouri"
    assert reader.metadata.subject == "Fee for licensed GIS data, for Heartland Mapping, LLC"
    assert reader.metadata.creation_date == CREATED
    assert reader.trailer["/Root"]["/Lang"] == "en-US"
    assert str(tmp_path).encode() not in path.read_bytes()


def test_the_same_quote_gives_the_same_bytes(write) -> None:
    first = write(make_nonprofit_quote(), name="first.pdf").read_bytes()

    assert write(make_nonprofit_quote(), name="second.pdf").read_bytes() == first
    assert write(make_quote(), name="third.pdf").read_bytes() != first


def test_names_from_everywhere_are_set_as_they_are_written(write) -> None:
    name = "Zażółć gęślą · Nguyễn Thị Ánh · Peña · Ωμέγα · Жизнь · <b>A&B</b> {fee}"

    assert name in read_words(write(make_quote(licensee=name)))


def test_decomposed_letters_are_composed(write) -> None:
    assert "Peña" in read_words(write(make_quote(licensee="Pen\N{COMBINING TILDE}a")))


def test_a_character_that_the_typeface_lacks_is_shown_and_named(write) -> None:
    words = read_words(write(make_quote(licensee="張 and \N{RIGHT-TO-LEFT OVERRIDE}\x00\N{PILE OF POO}")))

    box_character = "\N{BALLOT BOX}"
    assert f"{box_character} and {box_character * 3}" in words
    assert (
        f"{box_character} stands for a character that cannot be printed here: U+0000, U+202E, U+5F35, U+1F4A9."
        in words
    )


def test_endless_names_and_justifications_break_over_lines_and_pages(write) -> None:
    quote = make_nonprofit_quote(
        licensee="W" * 3000,
        purpose="word " * 2000,
        reduction=Reduction(Decimal(40), "O" * 500, "reason " * 3000),
        layers=(OrderedLayer("L" * 2000, "whole", 1, 1), OrderedLayer("<para>\n&amp;</para>", "cut", 1, 1)),
    )

    words = read_words(write(quote))

    assert words.count("reason") >= 3000
    assert "<para> &amp;</para>" in words
    assert "Total $3,750.00" in words


def test_an_order_of_maps_alone_has_no_area(write) -> None:
    # Two plots of 24 x 36 inches at $12.00 each.
    quote = make_quote(
        data=False,
        equivalents=None,
        bytes=None,
        layers=(),
        section_labels=(),
        map_sheets={"Plot 24 x 36 inches": 2},
    )

    words = read_words(write(quote, None))

    assert "No area is licensed." in words
    assert "No vector layer is part of this order." in words
    assert "Total $24.00" in words


def test_an_area_under_one_square_mile_is_charged_its_hours(write) -> None:
    # 3.5 hours at $25.00.
    quote = make_quote(
        equivalents=Decimal("0.4"),
        whole_sections=False,
        square_miles=Decimal("0.4"),
        section_labels=(),
        hours={"CAD/GIS Operator": Decimal("3.5")},
    )

    words = read_words(write(quote, AreaPicture((box(0, 0, 1000, 1030),))))

    assert "0.4000 section-equivalents, counted as 1 section (0.40 square miles)" in words
    assert "3.50 hours × $25.00" in words
    assert "Total $87.50" in words


def test_a_folder_that_is_missing_is_refused_and_nothing_is_left(
    tmp_path: Path, city: dict[str, Any], picture: AreaPicture
) -> None:
    with pytest.raises(Refused, match="quote.pdf"):
        write_quote_pdf(make_quote(), picture, city, tmp_path / "missing" / "quote.pdf", created=CREATED)

    assert list(tmp_path.iterdir()) == []
