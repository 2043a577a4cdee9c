"""Schedules: what ships, which one is in force, and what a malformed file is refused for."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.chapter33.schedule import (
    Schedule,
    load_schedule,
    schedule_in_force,
    with_readings,
)
from independence_opendata_plugin.paths import RESOURCES

SCHEDULES = RESOURCES / "schedules"
KANSAS_CITY = (SCHEDULES / "kcmo-051282.toml").read_text(encoding="utf-8")


def test_kansas_city_has_the_figures_of_the_ordinance(kansas_city: Schedule) -> None:
    data, orthophotos, consulting, _ = kansas_city.charges
    assert [(row.first, row.last, row.rate) for row in data.rows] == [
        (1, 25, Decimal(200)),
        (26, 50, Decimal(185)),
        (50, 150, Decimal(170)),
        (151, 200, Decimal(150)),
        (201, None, Decimal(125)),
    ]
    assert data.rows[-1].total == Decimal(625_000)
    assert orthophotos.rows[0].rate == Decimal(50)
    assert dict(consulting.rates) == {
        "CAD/GIS Operator": Decimal(25),
        "Programmer/Analyst": Decimal(30),
        "Systems Analyst": Decimal(40),
        "Sr. Systems Analyst/Project Manager": Decimal(50),
        "Program Coordinator": Decimal(75),
    }
    assert kansas_city.maintenance_percent == Decimal(20)
    assert (kansas_city.ordinance, kansas_city.adopted) == ("051282", date(2005, 10, 27))
    assert "140184" in kansas_city.status


def test_map_costs_are_said_to_be_the_offices(kansas_city: Schedule) -> None:
    (maps,) = kansas_city.charges_of("map")
    assert "office" in maps.set_by


def test_every_reading_cites_its_section_and_explains_each_way(kansas_city: Schedule) -> None:
    assert dict(kansas_city.chosen) == {
        "overlap": "lower-rate",
        "volume": "measured",
        "top_row": "ceiling",
        "orthophoto_volume": "not-charged",
    }
    for reading in kansas_city.readings:
        assert reading.citation.startswith("Sec. 33-6")
        assert len(reading.values) >= 2
        assert all(reading.values.values())


@pytest.mark.parametrize("day", [date(2005, 10, 27), date(2014, 3, 28), date(2026, 11, 22)])
def test_the_ordinance_is_in_force_from_its_adoption(day: date) -> None:
    assert schedule_in_force(SCHEDULES, day).id == "kcmo-051282"


def test_no_schedule_is_in_force_before_the_first_and_the_example_never_is(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        schedule_in_force(SCHEDULES, date(2005, 10, 26))
    assert "2005-10-26" in refusal.value.why
    example = (SCHEDULES / "example-per-feature.toml").read_text(encoding="utf-8")
    (tmp_path / "example.toml").write_text(example, encoding="utf-8")
    with pytest.raises(Refused):
        schedule_in_force(tmp_path, date(2026, 1, 1))


def test_a_later_schedule_takes_over_and_an_ended_one_steps_back(tmp_path: Path) -> None:
    (tmp_path / "old.toml").write_text(KANSAS_CITY, encoding="utf-8")
    later = re.sub(
        r"effective_from = .*", "effective_from = 2020-01-01\neffective_until = 2022-12-31", KANSAS_CITY
    )
    (tmp_path / "new.toml").write_text(later.replace('"kcmo-051282"', '"later"'), encoding="utf-8")
    in_force = [schedule_in_force(tmp_path, date(year, 6, 1)).id for year in (2019, 2020, 2022, 2023)]
    assert in_force == ["kcmo-051282", "later", "later", "kcmo-051282"]


def test_two_schedules_that_begin_on_one_day_are_refused(tmp_path: Path) -> None:
    (tmp_path / "one.toml").write_text(KANSAS_CITY, encoding="utf-8")
    (tmp_path / "two.toml").write_text(KANSAS_CITY.replace('"kcmo-051282"', '"twin"'), encoding="utf-8")
    with pytest.raises(Refused) as refusal:
        schedule_in_force(tmp_path, date(2026, 1, 1))
    assert "kcmo-051282 and twin" in refusal.value.why


@pytest.mark.parametrize(
    ("old", "new", "key", "why"),
    [
        ('rate = "200.00"', "rate = 200.00", "charges[1].rows[1].rate", "in quotes"),
        ('rate = "200.00"', 'rate = "2,00"', "charges[1].rows[1].rate", "comma"),
        ('rate = "200.00"', 'rate = "-200.00"', "charges[1].rows[1].rate", "negative"),
        ("from = 151", "from = 152", "charges[1].rows", "gap between 150 and 152"),
        ("from = 26,", "from = 20,", "charges[1].rows", "share more than one"),
        ("from = 1,", "from = 2,", "charges[1].rows", "begin at 1"),
        ("from = 201,", "from = 201, to = 400,", "charges[1].rows", "more than 400"),
        ("from = 1,", 'from = "1",', "charges[1].rows[1].from", "whole number"),
        ("from = 1,", "from = 0,", "charges[1].rows[1].from", "less than 1"),
        ('basis = "megabyte"', 'basis = "hour"', "charges[1].basis", "counted by one of"),
        ('kind = "data"', 'kind = "gift"', "charges[1].kind", "none of"),
        ("version = 1", 'version = 1\ncolour = "red"', "colour", "no such key"),
        ("version = 1", "version = true", "version", "whole number"),
        ('id = "kcmo-051282"', "", "id", "missing"),
        ('id = "kcmo-051282"', 'id = " "', "id", "empty"),
        ("adopted = 2005-10-27", 'adopted = "2005-10-27"', "adopted", "date"),
        ("adopted = 2005-10-27", "adopted = 2005-10-27T10:00:00", "adopted", "date"),
        ('default = "lower-rate"', 'default = "middle"', "readings.overlap.default", "none of its values"),
        ('first-row = "', 'middle = "', "readings.overlap.values", "'middle' is none of"),
        ("[readings.overlap]", "[readings.overlop]", "overlop", "no such key"),
        ("further_reduction = true", 'further_reduction = "yes"', "further_reduction", "true or false"),
        (
            'percent = { data = "100", orthophoto = "100",',
            'percent = { data = "100",',
            "percent.orthophoto",
            "missing",
        ),
        ('[reduction]\ncitation = "Sec. 33-6(b)(2)"', "", "reduction.citation", "missing"),
        ('megabytes = "5000"', "megabytes = 5000", "index.megabytes", "in quotes"),
    ],
)
def test_a_malformed_schedule_is_refused_by_file_and_key(
    tmp_path: Path, old: str, new: str, key: str, why: str
) -> None:
    assert old in KANSAS_CITY
    path = tmp_path / "broken.toml"
    text = KANSAS_CITY.replace(old, new, 1)
    if old == "[readings.overlap]":
        text = text.replace("[readings.overlap.values]", "[readings.overlop.values]")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Refused) as refusal:
        load_schedule(path)
    assert key in refusal.value.what
    assert "broken.toml" in refusal.value.what
    assert why in refusal.value.why


@pytest.mark.parametrize("content", [b"id = ", b"id = '\xff'"])
def test_a_file_that_is_not_toml_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.toml"
    path.write_bytes(content)
    with pytest.raises(Refused) as refusal:
        load_schedule(path)
    assert "not valid TOML" in refusal.value.why


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        load_schedule(tmp_path / "absent.toml")
    assert "absent.toml" in refusal.value.what


def test_readings_are_chosen_by_name(kansas_city: Schedule) -> None:
    chosen = with_readings(kansas_city, {"overlap": "first-row", "volume": "db-index"})
    assert (chosen.choice("overlap"), chosen.choice("volume"), chosen.choice("top_row")) == (
        "first-row",
        "db-index",
        "ceiling",
    )
    assert kansas_city.choice("overlap") == "lower-rate"


@pytest.mark.parametrize(
    ("name", "value", "offered"), [("rows", "all", "overlap"), ("overlap", "mean", "first-row")]
)
def test_a_reading_that_the_schedule_does_not_leave_open_is_refused(
    kansas_city: Schedule, name: str, value: str, offered: str
) -> None:
    with pytest.raises(Refused) as refusal:
        with_readings(kansas_city, {name: value})
    assert offered in refusal.value.why + refusal.value.remedy


def test_an_unknown_class_is_refused_with_those_there_are(kansas_city: Schedule) -> None:
    with pytest.raises(Refused) as refusal:
        kansas_city.customer_class("friend")
    assert "general, contracted, nonprofit" in refusal.value.remedy


def test_a_quote_holds_thirty_days(kansas_city: Schedule) -> None:
    assert kansas_city.valid_until(date(2026, 11, 22)) == date(2026, 12, 22)
