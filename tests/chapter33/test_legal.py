"""Legal descriptions of sections: what clerks type, and what is printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from independence_opendata_plugin.chapter33.legal import (
    Section,
    condense_labels,
    format_description,
    parse_description,
)
from independence_opendata_plugin.chapter33.refusal import Refused

FOURTEEN = Section(49, "N", 32, "W", 14)


@pytest.mark.parametrize(
    "text",
    [
        "T49N R32W Sec. 14",
        "t49n r32w sec 14",
        "49N-32W-14",
        "49N 32W 14",
        "49n 32w 14",
        "49N\u201332W\u201314",
        "T049N R032W Section 014",
        "T. 49 N., R. 32 W., Sec. 14",
        "Township 49 North, Range 32 West, Section 14",
        "Sec. 14, T49N R32W",
        "T49NR32WS14",
        "49N32W14",
        "  T49N\u00a0R32W 14 ; ",
        "49N-32W-14; 49N-32W-14",
    ],
)
def test_one_section_in_many_spellings(text: str) -> None:
    assert parse_description(text) == (FOURTEEN,)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("T49N R32W Sec. 1-12, 14; T50N R32W 36", "T49N R32W Sec. 1-12, 14; T50N R32W Sec. 36"),
        ("T50N R32W 36\nT49N R32W 14, 1\u201312", "T49N R32W Sec. 1-12, 14; T50N R32W Sec. 36"),
        ("49N-32W-14 49N-32W-15", "T49N R32W Sec. 14-15"),
        ("T49N R32W 1-12,\n  14 and 16", "T49N R32W Sec. 1-12, 14, 16"),
        ("T49N R32W 1-3, 2-5, 5", "T49N R32W Sec. 1-5"),
        ("T49N R32W Sec. 1, Sec. 3 to 5", "T49N R32W Sec. 1, 3-5"),
        ("T10S R9E 1; T9S R10E 1", "T9S R10E Sec. 1; T10S R9E Sec. 1"),
        ("T35 R39 Sec. 7", "T35 R39 Sec. 7"),
    ],
)
def test_lists_and_ranges_are_printed_sorted_and_short(text: str, printed: str) -> None:
    assert format_description(parse_description(text)) == printed


@pytest.mark.parametrize(
    ("text", "named", "why"),
    [
        ("", "", "empty"),
        (" ; \n", "", "empty"),
        ("T49N R32W 12-1", "'12-1'", "backwards"),
        ("T49N R32W 37", "'37'", "1 to 36"),
        ("T49N R32W 0", "section 0", "1 to 36"),
        ("T0N R32W 1", "T0N", "from 1"),
        ("T49N R0W 1", "R0W", "from 1"),
        ("T49N R32W", "'T49N R32W'", "no section"),
        ("T49N R32W 14; fifteen", "'fifteen'", "no township"),
        ("T49N R32W 14; 15", "'15'", "no township"),
        ("T49N R32W 1-12-14", "'1-12-14'", "not a section number"),
        ("T49N R32W 4x", "'4x'", "not a section number"),
        ("T49N R32W 1-", "'1-'", "not a section number"),
        ("NW 1/4 of Sec. 14, T49N R32W", "'NW'", "not a section number"),
        ("49-32-14", "'49-32-14'", "no township"),
        ("T1049N R32W 4", "T1049N", "no township"),
    ],
)
def test_what_is_no_description_is_refused_by_its_piece(text: str, named: str, why: str) -> None:
    with pytest.raises(Refused) as refusal:
        parse_description(text)
    assert named in refusal.value.what
    assert why in refusal.value.why
    assert "T49N R32W" in refusal.value.remedy


def test_a_section_has_a_label() -> None:
    assert FOURTEEN.label == "T49N R32W Sec. 14"


@pytest.mark.parametrize(
    ("labels", "description"),
    [
        (
            ["T49N R32W Sec. 14", "T49N R32W Sec. 13", "T50N R32W Sec. 36"],
            "T49N R32W Sec. 13-14; T50N R32W Sec. 36",
        ),
        (["Lot 7", "T49N R32W Sec. 14"], "Lot 7; T49N R32W Sec. 14"),
        ([], ""),
    ],
)
def test_labels_are_condensed_where_they_describe_sections(labels: list[str], description: str) -> None:
    assert condense_labels(labels) == description


@pytest.mark.parametrize("parts", [(49, "E", 32, "W", 1), (49, "N", 32, "n", 1), (49, "N", 32, "W", 37)])
def test_a_section_that_cannot_be_is_refused(parts: tuple[int, str, int, str, int]) -> None:
    with pytest.raises(Refused):
        Section(*parts)


sections = st.builds(
    Section,
    st.integers(1, 999),
    st.sampled_from(["N", "S", ""]),
    st.integers(1, 999),
    st.sampled_from(["E", "W", ""]),
    st.integers(1, 36),
)


@given(st.sets(sections, min_size=1, max_size=60))
def test_what_is_printed_reads_back_as_the_same_sections(wanted: set[Section]) -> None:
    assert parse_description(format_description(wanted)) == tuple(sorted(wanted))


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = parse_description(text)
    except Refused as refusal:
        assert refusal.why
    else:
        assert found
