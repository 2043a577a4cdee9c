"""What is chosen, as values: sections, a free shape, both; and going back and forth between them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from qgis.core import QgsGeometry

from independence_opendata_plugin.chapter33.legal import parse_description
from independence_opendata_plugin.desktop.gui.area.choice import (
    NOTHING,
    AreaChoice,
    History,
    add_sections,
    add_shape,
    hold,
    remove_sections,
    remove_shape,
    toggle_section,
)
from independence_opendata_plugin.desktop.gui.area.facts import find_sections, measure_choice
from independence_opendata_plugin.desktop.outlines import measure_square_miles
from independence_opendata_plugin.desktop.sections import SectionIndex

from .conftest import SLIVER_SHARE, one

SLIVER = float(SLIVER_SHARE)


def part_of(
    index: SectionIndex, text: str, west: float, east: float, south: float = 0, north: float = 1
) -> QgsGeometry:
    """A part of the box around sections, in shares of its width and height."""
    box = index.union(parse_description(text)).boundingBox()
    x0, x1 = (box.xMinimum() + share * box.width() for share in (west, east))
    y0, y1 = (box.yMinimum() + share * box.height() for share in (south, north))
    return QgsGeometry.fromWkt(f"MULTIPOLYGON((({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0})))")


def test_sections_are_added_and_removed_as_values() -> None:
    fourteen, fifteen = one("T49N R32W 14"), one("T49N R32W 15")
    first = add_sections(NOTHING, [fourteen])
    assert first == AreaChoice(frozenset({fourteen}))
    assert add_sections(first, [fifteen]).sections == {fourteen, fifteen}
    assert NOTHING.is_empty


def test_a_changed_choice_has_no_longer_the_name_of_the_kept_one(township: SectionIndex) -> None:
    kept = AreaChoice(frozenset({one("T49N R32W 14")}), name="Little Blue")
    assert add_sections(kept, [one("T49N R32W 15")]).name == ""
    assert remove_sections(kept, [], township).name == ""


def test_a_section_that_is_taken_is_left_and_the_other_way_round(township: SectionIndex) -> None:
    section = one("T49N R32W 14")
    taken = toggle_section(NOTHING, section, township, SLIVER)
    assert taken.sections == {section}
    assert toggle_section(taken, section, township, SLIVER).is_empty


def test_leaving_a_section_cuts_it_out_of_a_free_shape(township: SectionIndex) -> None:
    """Half of two sections; without one of them, half of the other: about half a square mile."""
    shape = add_shape(NOTHING, part_of(township, "T49N R32W 14, 15", 0, 1, south=0, north=0.5))
    left = toggle_section(shape, one("T49N R32W 14"), township, SLIVER)
    facts = measure_choice(left, township, SLIVER_SHARE)
    assert facts.sections == (one("T49N R32W 15"),)
    assert 0.45 < facts.square_miles < 0.55


def test_a_shape_taken_from_whole_sections_leaves_a_free_shape(township: SectionIndex) -> None:
    """Two sections less the eastern half of the eastern one: the western one is still picked whole."""
    two = add_sections(NOTHING, parse_description("T49N R32W 14, 15"))
    left = remove_shape(two, part_of(township, "T49N R32W 14", 0.5, 1.1, -0.1, 1.1), township, SLIVER)
    assert left.sections == {one("T49N R32W 15")}
    facts = measure_choice(left, township, SLIVER_SHARE)
    assert not facts.whole
    assert 1.45 < facts.square_miles < 1.55
    assert facts.section_count == 2


def test_a_shape_over_a_whole_section_removes_it_without_leftovers(township: SectionIndex) -> None:
    two = add_sections(NOTHING, parse_description("T49N R32W 14, 15"))
    left = remove_shape(two, part_of(township, "T49N R32W 14", -0.001, 1.001, -0.01, 1.01), township, SLIVER)
    assert left == AreaChoice(frozenset({one("T49N R32W 15")}))


def test_shapes_that_overlap_count_once(township: SectionIndex) -> None:
    shape = part_of(township, "T49N R32W 14", 0, 1)
    once, twice = add_shape(NOTHING, shape), add_shape(add_shape(NOTHING, shape), shape)
    measured = [measure_square_miles(choice.shape_outline) for choice in (once, twice)]
    assert measured[0] == pytest.approx(measured[1], rel=Decimal("1e-6"))


def test_only_sections_that_are_still_there_are_held() -> None:
    choice = AreaChoice(frozenset(parse_description("T49N R32W 14, 15")), name="Two")
    assert hold(choice, {one("T49N R32W 15")}) == AreaChoice(frozenset({one("T49N R32W 15")}))
    assert hold(choice, choice.sections) is choice


def test_undo_and_redo_go_through_what_was_chosen() -> None:
    history = History()
    first = add_sections(NOTHING, [one("T49N R32W 14")])
    second = add_sections(first, [one("T49N R32W 15")])
    history.record(first)
    history.record(second)
    history.undo()
    assert history.present == first
    history.undo()
    assert (history.present, history.can_undo, history.can_redo) == (NOTHING, False, True)
    history.redo()
    history.redo()
    assert (history.present, history.can_redo) == (second, False)


def test_something_new_after_undo_forgets_what_was_undone() -> None:
    history = History()
    first, other = (add_sections(NOTHING, [one(f"T49N R32W {number}")]) for number in (14, 15))
    history.record(first)
    history.undo()
    history.record(other)
    assert not history.can_redo
    history.undo()
    assert history.present == NOTHING


def test_a_history_without_the_sections_has_no_empty_steps() -> None:
    """Nothing, 14, 14 and 15, and back at 14: without 15, one step is left."""
    history = History()
    first = add_sections(NOTHING, [one("T49N R32W 14")])
    history.record(first)
    history.record(add_sections(first, [one("T49N R32W 15")]))
    history.undo()
    history.rewrite(lambda choice: hold(choice, first.sections))
    assert (history.present, history.can_redo, history.can_undo) == (first, False, True)


def test_a_shape_picks_the_sections_of_which_it_takes_at_least_a_sliver(township: SectionIndex) -> None:
    """A thousandth of the neighbour is too little; a hundredth is not."""
    for reach, found in ((1.0005, "T49N R32W 15"), (1.005, "T49N R32W 14, 15")):
        shape = part_of(township, "T49N R32W 15", 0.01, 2 * reach - 1, 0.01, 0.99)
        assert find_sections(shape, township, SLIVER) == parse_description(found)


def test_a_lot_picks_the_section_it_lies_in(township: SectionIndex) -> None:
    """A ten-thousandth of a section is less than a sliver of it, but it is all there is."""
    lot = part_of(township, "T49N R32W 14", 0.5, 0.51, 0.5, 0.51)
    assert find_sections(lot, township, SLIVER) == (one("T49N R32W 14"),)


def test_what_is_nowhere_a_metre_wide_picks_nothing(township: SectionIndex) -> None:
    """A ten-thousandth of a mile is 16 centimetres."""
    noise = part_of(township, "T49N R32W 14", 0.5, 0.5001, 0.2, 0.8)
    assert find_sections(noise, township, SLIVER) == ()
