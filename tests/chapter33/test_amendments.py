"""An amendment is a file with a date: what is quoted from that day on follows it, what was quoted before does not."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from independence_opendata_plugin.chapter33.fees import price
from independence_opendata_plugin.chapter33.order import Order
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.chapter33.schedule import load_schedule, schedule_in_force

from .conftest import SCHEDULES

ORIGINAL = SCHEDULES / "kcmo-051282.toml"
NOVEMBER, DECEMBER = date(2026, 11, 30), date(2026, 12, 1)
OLD_ROWS = """    { from = 1, to = 25, rate = "200.00" },
    { from = 26, to = 50, rate = "185.00" },
    { from = 50, to = 150, rate = "170.00" },
    { from = 151, to = 200, rate = "150.00" },
    { from = 201, rate = "125.00", total = "625000.00" },
"""
# Dearer at the beginning, exactly 50 sections in one row only, and a row for 201 to 300.
NEW_ROWS = """    { from = 1, to = 25, rate = "210.00" },
    { from = 26, to = 50, rate = "185.00" },
    { from = 51, to = 150, rate = "170.00" },
    { from = 151, to = 200, rate = "150.00" },
    { from = 201, to = 300, rate = "140.00" },
    { from = 301, rate = "125.00", total = "625000.00" },
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The city's schedules: the ordinance, and its amendment of December 1."""
    schedules = tmp_path / "schedules"
    schedules.mkdir()
    text = ORIGINAL.read_text(encoding="utf-8")
    (schedules / "kcmo-051282.toml").write_text(text, encoding="utf-8")
    (schedules / "kcmo-260999.toml").write_text(amend(text), encoding="utf-8")
    return schedules


def amend(text: str) -> str:
    changes = {
        'id = "kcmo-051282"': 'id = "kcmo-260999"',
        'ordinance = "051282"': 'ordinance = "260999"',
        "effective_from = 2005-10-27": "effective_from = 2026-12-01",
        OLD_ROWS: NEW_ROWS,
        text[text.index("[readings.overlap]") : text.index("[readings.volume]")]: "",
    }
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new)
    return text


def quote(folder: Path, sections: int, on: date) -> tuple[str, str]:
    """The schedule's ordinance, and the total of so many whole sections with 10 MB."""
    order = Order("general", Decimal(sections), True, bytes=10_000_000)
    priced = price(order, schedule_in_force(folder, on))
    return priced.schedule.ordinance, str(priced.total)


@pytest.mark.parametrize(
    ("sections", "november", "december"),
    [
        (25, "2000.00", "2100.00"),
        (26, "1850.00", "1850.00"),
        (50, "1700.00", "1850.00"),
        (51, "1700.00", "1700.00"),
        (201, "1250.00", "1400.00"),
        (300, "1250.00", "1400.00"),
        (301, "1250.00", "1250.00"),
    ],
)
def test_next_month_s_quotes_follow_the_amendment(
    folder: Path, sections: int, november: str, december: str
) -> None:
    assert quote(folder, sections, NOVEMBER) == ("051282", november)
    assert quote(folder, sections, DECEMBER) == ("260999", december)


def test_with_one_row_for_fifty_nothing_is_left_to_read(folder: Path) -> None:
    before, after = (schedule_in_force(folder, on) for on in (NOVEMBER, DECEMBER))
    order = Order("general", Decimal(50), True, bytes=10_000_000)
    assert [effect.name for effect in price(order, before).readings if effect.name == "overlap"] == [
        "overlap"
    ]
    assert after.choice("overlap") == ""
    assert not [note for note in price(order, after).notes if "overlap" in note]


def test_rows_that_leave_a_gap_are_refused(folder: Path) -> None:
    file = folder / "kcmo-260999.toml"
    file.write_text(file.read_text().replace("from = 51, to = 150", "from = 52, to = 150"))
    with pytest.raises(Refused, match="gap between 50 and 52 sections"):
        load_schedule(file)


def test_an_overlap_without_its_reading_is_refused(folder: Path) -> None:
    file = folder / "kcmo-260999.toml"
    file.write_text(file.read_text().replace("from = 51, to = 150", "from = 50, to = 150"))
    with pytest.raises(Refused, match=r"readings\.overlap"):
        load_schedule(file)
