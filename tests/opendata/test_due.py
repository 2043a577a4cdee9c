"""When a dataset is due, counted by hand on the calendar."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from independence_opendata_plugin.opendata.due import find_due_moment
from independence_opendata_plugin.opendata.frequencies import find_frequency, known_frequencies

PUBLISHED = datetime(2026, 1, 31, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("term", "due"),
    [
        ("continuous", datetime(2026, 1, 31, 9, 30, 1, tzinfo=UTC)),
        ("hourly", datetime(2026, 1, 31, 10, 30, tzinfo=UTC)),
        ("daily", datetime(2026, 2, 1, 9, 30, tzinfo=UTC)),
        ("biweekly", datetime(2026, 2, 14, 9, 30, tzinfo=UTC)),
        ("monthly", datetime(2026, 2, 28, 9, 30, tzinfo=UTC)),
        ("quarterly", datetime(2026, 4, 30, 9, 30, tzinfo=UTC)),
        ("annual", datetime(2027, 1, 31, 9, 30, tzinfo=UTC)),
        ("decennial", datetime(2036, 1, 31, 9, 30, tzinfo=UTC)),
    ],
)
def test_a_dataset_is_due_one_interval_after_it_was_published(term: str, due: datetime) -> None:
    assert find_due_moment(find_frequency(term), PUBLISHED) == due


@pytest.mark.parametrize("term", ["irregular", "as needed", "not planned"])
def test_what_promises_no_interval_is_never_due(term: str) -> None:
    assert find_due_moment(find_frequency(term), PUBLISHED) is None


def test_every_known_interval_can_be_counted() -> None:
    regular = [known for known in known_frequencies().values() if known.dcat_us != "irregular"]
    assert all(find_due_moment(frequency, PUBLISHED) > PUBLISHED for frequency in regular)


def test_a_leap_day_s_year_ends_on_the_28th() -> None:
    assert find_due_moment(find_frequency("annual"), datetime(2028, 2, 29, tzinfo=UTC)) == datetime(
        2029, 2, 28, tzinfo=UTC
    )
