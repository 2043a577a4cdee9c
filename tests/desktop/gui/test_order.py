"""The order at the counter, worked by hand from Sec. 33-6: what it costs, and that unknown is never zero."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import pytest

from independence_opendata_plugin.chapter33.legal import Section, parse_description
from independence_opendata_plugin.chapter33.order import Reduction
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.chapter33.schedule import Schedule, schedule_in_force, with_readings
from independence_opendata_plugin.desktop.gui.licensing.order import (
    ChosenLayer,
    Draft,
    Figure,
    Imagery,
    Licensee,
    Terms,
    price_draft,
)
from independence_opendata_plugin.paths import RESOURCES

MB = 1_000_000


@dataclass(frozen=True)
class HandMadeArea:
    sections: tuple[Section, ...]
    whole: bool
    section_count: int
    equivalents: Decimal
    square_miles: Decimal
    description: str = ""


def whole_sections(count: int) -> HandMadeArea:
    """That many sections of townships 40 and up, range 30; each a square mile."""
    townships = "; ".join(f"T{40 + number}N R30W Sec. 1-36" for number in range(count // 36 + 1))
    sections = parse_description(townships)[:count]
    return HandMadeArea(sections, True, count, Decimal(count), Decimal(count))


def outline_of(square_miles: str) -> HandMadeArea:
    miles = Decimal(square_miles)
    return HandMadeArea((), False, max(1, -int(-miles // 1)), miles, miles)


@pytest.fixture(scope="module")
def schedule() -> Schedule:
    return schedule_in_force(RESOURCES / "schedules", date(2026, 11, 22))


@pytest.fixture
def draft(schedule: Schedule) -> Draft:
    """26 sections and 325 measured MB for somebody who is not a contractor."""
    return Draft(
        schedule,
        whole_sections(26),
        (ChosenLayer("Parcels", "whole", Figure(9000, 325 * MB, measured=True)),),
        licensee=Licensee("Example, Inc.", "general"),
    )


def test_26_sections_and_325_megabytes_cost_60125_dollars(draft: Draft) -> None:
    price = price_draft(draft)
    assert price.total == Decimal("60125.00")  # 325 MB at $185.00
    assert price.quote.annual_maintenance == Decimal("12025.00")  # 20 %, not in the total
    assert not price.is_about


def test_several_layers_are_charged_for_their_megabytes_together(draft: Draft) -> None:
    layers = (
        ChosenLayer("Parcels", "whole", Figure(9000, 200 * MB, measured=True)),
        ChosenLayer("Water mains", "cut", Figure(700, 125 * MB, measured=True)),
    )
    price = price_draft(replace(draft, layers=layers))
    assert price.total == Decimal("60125.00")
    assert [(layer.name, layer.mode) for layer in price.quote.order.layers] == [
        ("Parcels", "whole"),
        ("Water mains", "cut"),
    ]


def test_a_layer_nobody_has_counted_makes_the_total_unknown_and_not_zero(draft: Draft) -> None:
    price = price_draft(replace(draft, layers=(*draft.layers, ChosenLayer("Water mains", "cut"))))
    assert price.total is None
    assert price.why_unknown == "the megabytes have not been measured"
    assert not price.needs_hours


def test_an_estimate_makes_the_total_about(draft: Draft) -> None:
    layers = (*draft.layers, ChosenLayer("Water mains", "cut", Figure(10, MB, measured=False)))
    price = price_draft(replace(draft, layers=layers))
    assert price.total == Decimal("60310.00")  # 326 MB at $185.00
    assert price.is_about


def test_fifty_sections_stand_in_two_rows_and_the_lower_rate_applies(draft: Draft) -> None:
    layers = (ChosenLayer("Parcels", "whole", Figure(9000, 625 * MB, measured=True)),)
    fifty = replace(draft, area=whole_sections(50), layers=layers)
    assert price_draft(fifty).total == Decimal("106250.00")  # 625 MB at $170.00
    first_row = with_readings(fifty.schedule, {"overlap": "first-row"})
    assert price_draft(replace(fifty, schedule=first_row)).total == Decimal("115625.00")  # at $185.00


def test_under_a_square_mile_the_hours_of_processing_are_charged(draft: Draft) -> None:
    small = replace(draft, area=outline_of("0.4"))
    price = price_draft(small)
    assert price.total is None
    assert price.needs_hours
    hours = Terms(hours={"CAD/GIS Operator": Decimal("3.5")})
    assert price_draft(replace(small, terms=hours)).total == Decimal("87.50")  # 3.5 hours at $25.00


def test_orthophotos_are_charged_by_the_covered_sections(draft: Draft) -> None:
    price = price_draft(replace(draft, imagery=Imagery(Decimal("12.5"), measured=True)))
    assert price.total == Decimal("60750.00")  # and 12.5 sections at $50.00
    assert not price.is_about
    about = price_draft(replace(draft, imagery=Imagery(Decimal("12.5"))))
    assert about.is_about


def test_orthophotos_of_unknown_cover_leave_the_total_unknown(draft: Draft) -> None:
    price = price_draft(replace(draft, imagery=Imagery()))
    assert price.total is None
    assert price.problem.rule == "Sec. 33-6(c)"


def test_orthophotos_alone_are_an_order(draft: Draft) -> None:
    imagery = replace(draft, layers=(), imagery=Imagery(Decimal(26), measured=True))
    assert price_draft(imagery).total == Decimal("1300.00")


def test_a_not_for_profit_group_pays_half_and_may_be_reduced_further(draft: Draft) -> None:
    nonprofit = replace(draft, licensee=Licensee("Prairie Trust", "nonprofit"))
    assert price_draft(nonprofit).total == Decimal("30062.50")
    reduction = Reduction(Decimal(40), "A. Officer", "Flood safety of the whole city outweighs the cost.")
    reduced = price_draft(replace(nonprofit, terms=Terms(reduction=reduction)))
    assert reduced.total == Decimal("18037.50")  # 30,062.50 less 40 %, 12,025.00


def test_a_reduction_for_anybody_else_is_refused_in_the_ordinance_s_words(draft: Draft) -> None:
    reduction = Reduction(Decimal(40), "A. Officer", "Because.")
    price = price_draft(replace(draft, terms=Terms(reduction=reduction)))
    assert price.quote is None
    assert price.problem.rule == "Sec. 33-6(b)(2)"


def test_what_cannot_be_read_as_a_number_is_not_priced_around(draft: Draft) -> None:
    problem = Refused("the hours", why="'1,500' has a comma")
    price = price_draft(replace(draft, terms=Terms(problem=problem)))
    assert (price.quote, price.problem) == (None, problem)


@pytest.mark.parametrize("lacking", ["area", "layers", "class"])
def test_nothing_is_priced_before_area_layers_and_class_are_known(draft: Draft, lacking: str) -> None:
    without = {
        "area": replace(draft, area=None),
        "layers": replace(draft, layers=()),
        "class": replace(draft, licensee=Licensee("Example, Inc.")),
    }[lacking]
    price = price_draft(without)
    assert (price.quote, price.problem, price.total) == (None, None, None)


def test_a_layer_without_features_in_the_area_is_said_to_be_empty(draft: Draft) -> None:
    layers = (*draft.layers, ChosenLayer("Easements", "cut", Figure(0, 0, measured=True)))
    price = price_draft(replace(draft, layers=layers))
    assert price.total == Decimal("60125.00")
    assert any("Easements has no feature in the area" in note for note in price.quote.notes)


def test_the_megabytes_of_the_index_do_not_wait_for_a_measurement(draft: Draft) -> None:
    by_index = with_readings(draft.schedule, {"volume": "db-index"})
    price = price_draft(replace(draft, schedule=by_index, layers=(ChosenLayer("Parcels", "whole"),)))
    assert price.total == Decimal("60125.00")  # 26 sections by the index are 325 MB
    assert not price.is_about


def test_a_project_that_may_have_been_delivered_before_is_looked_up_by_the_quote(draft: Draft) -> None:
    licensee = replace(draft.licensee, project="Storm drain")
    terms = Terms(hours={"Programmer/Analyst": Decimal(2)})
    notes = price_draft(replace(draft, licensee=licensee, terms=terms)).quote.notes
    assert any("Storm drain" in note for note in notes)
