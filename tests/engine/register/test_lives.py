"""A license's states follow from what was done and when; nobody sets them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from independence_opendata_plugin.chapter33.license_life import LicenseState
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.register import Register
from independence_opendata_plugin.engine.register.license_record import Delivery
from independence_opendata_plugin.engine.register.lives import Act, Ending

from .licensed import license_something

NOW = datetime(2027, 1, 10, 12, 0, tzinfo=UTC)
ACT = Act("Ida Officer", date(2027, 1, 10), "as ordered in writing", "letter 7")
NOTICE_DAYS = 30


def state_of(register: Register, number: str, day: str) -> LicenseState:
    return register.lives.get(number).life.on(date.fromisoformat(day), NOTICE_DAYS).state


@pytest.fixture
def number(register: Register, tmp_path: Path) -> str:
    return license_something(register, tmp_path)


def test_a_shrink_wrap_license_is_in_force_from_its_delivery_until_it_is_ended(
    register: Register, number: str
) -> None:
    assert state_of(register, number, "2026-11-21") is LicenseState.ISSUED
    assert state_of(register, number, "2026-11-22") is LicenseState.IN_FORCE
    assert state_of(register, number, "2046-11-22") is LicenseState.IN_FORCE


def test_a_license_that_is_accepted_later_waits_for_it(register: Register, tmp_path: Path) -> None:
    number = license_something(register, tmp_path, form="click-wrap")
    assert state_of(register, number, "2027-01-10") is LicenseState.ISSUED


def test_maintenance_runs_for_a_year_falls_due_lapses_and_leaves_the_license_in_force(
    register: Register, number: str
) -> None:
    year = register.lives.order_maintenance(number, None, ACT, NOW)
    assert (year.first, year.last) == (date(2027, 1, 10), date(2028, 1, 9))
    assert state_of(register, number, "2027-12-10") is LicenseState.IN_FORCE
    assert state_of(register, number, "2027-12-11") is LicenseState.MAINTENANCE_DUE
    assert state_of(register, number, "2028-01-09") is LicenseState.MAINTENANCE_DUE
    lapsed = register.lives.get(number).life.on(date(2028, 1, 10), NOTICE_DAYS)
    assert (lapsed.state, lapsed.is_in_force) == (LicenseState.LAPSED, True)


def test_a_renewed_year_follows_the_last_one_and_a_declined_one_is_no_longer_due(
    register: Register, number: str
) -> None:
    register.lives.order_maintenance(number, None, ACT, NOW)
    second = register.lives.order_maintenance(number, None, ACT, NOW)
    assert (second.first, second.last) == (date(2028, 1, 10), date(2029, 1, 9))
    assert register.lives.decline_maintenance(number, ACT, NOW) == date(2029, 1, 10)
    assert state_of(register, number, "2029-01-05") is LicenseState.IN_FORCE
    assert state_of(register, number, "2029-02-01") is LicenseState.IN_FORCE


def test_a_year_is_not_ordered_twice(register: Register, number: str) -> None:
    register.lives.order_maintenance(number, date(2027, 1, 10), ACT, NOW)
    with pytest.raises(Refused, match="ordered already from 2027-01-10 to 2028-01-09"):
        register.lives.order_maintenance(number, date(2027, 6, 1), ACT, NOW)


def test_the_city_s_notice_takes_effect_after_thirty_days_unless_the_breach_is_cured(
    register: Register, number: str
) -> None:
    register.lives.end(number, Ending.BY_CITY, ACT, NOW)
    assert state_of(register, number, "2027-02-08") is LicenseState.IN_FORCE
    assert state_of(register, number, "2027-02-09") is LicenseState.TERMINATED
    register.lives.cure(number, Act("Ida Officer", date(2027, 2, 1)), NOW)
    assert state_of(register, number, "2027-02-09") is LicenseState.IN_FORCE
    register.lives.end(number, Ending.BY_LICENSEE, Act("Prairie Survey", date(2027, 3, 1), "done"), NOW)
    assert state_of(register, number, "2027-03-01") is LicenseState.TERMINATED
    with pytest.raises(Refused, match="it was ended on 2027-03-01"):
        register.lives.end(number, Ending.BY_CITY, Act("Ida Officer", date(2027, 3, 2), "late"), NOW)


def test_a_term_that_was_agreed_upon_ends_and_is_renewed(register: Register, number: str) -> None:
    register.lives.set_term(number, date(2027, 12, 31), ACT, NOW)
    assert state_of(register, number, "2028-01-01") is LicenseState.LAPSED
    register.lives.set_term(number, date(2028, 12, 31), ACT, NOW)
    assert state_of(register, number, "2028-01-01") is LicenseState.IN_FORCE


def test_a_transfer_takes_the_director_s_paper_and_keeps_both_names(register: Register, number: str) -> None:
    with pytest.raises(Refused, match="no paper is named") as refusal:
        register.lives.transfer(number, "Osage Maps", Act("Dan Director", date(2027, 1, 9)), NOW)
    assert "clause 6" in str(refusal.value)
    consent = Act("Dan Director", date(2027, 1, 9), reference="memo 2027-3")
    register.lives.transfer(number, "Osage Maps", consent, NOW)
    record = register.lives.get(number)
    assert record.licensees == ("Prairie Survey", "Osage Maps")
    (act,) = record.acts
    assert (act["person"], act["dated"], act["reference"]) == ("Dan Director", "2027-01-09", "memo 2027-3")


def test_what_was_ended_is_not_transferred(register: Register, number: str) -> None:
    register.lives.end(number, Ending.BY_LICENSEE, Act("Prairie Survey", date(2027, 1, 1), "done"), NOW)
    with pytest.raises(Refused, match="it is terminated"):
        register.lives.transfer(number, "Osage Maps", ACT, NOW)


def test_the_first_delivery_is_the_license_s_package(register: Register, number: str) -> None:
    (first,) = register.lives.get(number).deliveries
    assert (first.kind, first.dated, first.quote_number) == ("first", date(2026, 11, 22), "Q-2026-0001")
    assert len(first.package_sha256) == len(first.area_sha256) == 64


def test_a_license_that_was_never_issued_is_refused(register: Register) -> None:
    with pytest.raises(Refused, match="no such license"):
        register.lives.get("L-2026-0009")


def test_a_later_delivery_with_other_boundaries_counts_for_the_next_one(
    register: Register, number: str
) -> None:
    """So that customization is charged again only where the boundaries change (Sec. 33-6(d))."""
    other = Delivery(
        "boundaries changed", date(2027, 1, 10), "Q-2027-0001", "ab" * 32, "ef" * 32, "levee-2.zip"
    )
    register.lives.deliver_again(number, other, NOW)
    assert [delivery.kind for delivery in register.lives.get(number).deliveries] == [
        "first",
        "boundaries changed",
    ]
    first, later = register.licenses.delivered_areas("Prairie Survey", "levee")
    assert (first, later) == (register.lives.get(number).deliveries[0].area_sha256, "ef" * 32)


def test_nothing_is_delivered_under_a_license_that_was_ended(register: Register, number: str) -> None:
    register.lives.end(number, Ending.BY_LICENSEE, Act("Prairie Survey", date(2027, 1, 1), "done"), NOW)
    other = Delivery("maintenance", date(2027, 1, 10), "Q-2027-0001", "ab" * 32, "ef" * 32, "levee-2.zip")
    with pytest.raises(Refused, match="it is terminated"):
        register.lives.deliver_again(number, other, NOW)
