"""Sections asked for, matched with the rows of a layer."""

from __future__ import annotations

import pytest

from independence_opendata_plugin.chapter33.legal import Section, parse_description
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.chapter33.section_lookup import find_rows

LAYER = [*parse_description("T49N R32W 1-3"), None, *parse_description("T49N R32W 3")]


def test_each_section_has_its_rows_and_a_section_in_two_counties_has_both() -> None:
    assert find_rows(parse_description("T49N R32W 1, 3"), LAYER) == {
        Section(49, "N", 32, "W", 1): (0,),
        Section(49, "N", 32, "W", 3): (2, 4),
    }


def test_sections_that_the_layer_has_not_are_all_named() -> None:
    with pytest.raises(Refused) as refusal:
        find_rows(parse_description("T49N R32W 2, 7, 8; T50N R32W 1"), LAYER)
    assert refusal.value.what == "sections T49N R32W Sec. 7-8; T50N R32W Sec. 1"


def test_directions_that_the_layer_does_not_say_come_from_the_description() -> None:
    silent = [Section(35, "", 39, "", 14)]
    assert find_rows(parse_description("T35S R39E 14"), silent) == {Section(35, "S", 39, "E", 14): (0,)}


def test_directions_that_the_description_does_not_say_come_from_the_layer() -> None:
    assert find_rows(parse_description("T49 R32 2"), LAYER) == {Section(49, "N", 32, "W", 2): (1,)}


def test_a_description_that_fits_two_sections_is_refused() -> None:
    both_sides = [*parse_description("T1N R1E 1"), *parse_description("T1S R1E 1")]
    with pytest.raises(Refused) as refusal:
        find_rows(parse_description("T1 R1 1"), both_sides)
    assert "T1N R1E Sec. 1" in refusal.value.why
    assert "T1S R1E Sec. 1" in refusal.value.why


def test_two_sections_that_the_layer_cannot_tell_apart_are_refused() -> None:
    with pytest.raises(Refused) as refusal:
        find_rows(parse_description("T35S R39E 14; T35N R39E 14"), [Section(35, "", 39, "", 14)])
    assert "directions" in refusal.value.why
