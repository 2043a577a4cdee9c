"""When a dataset on the portal has to be looked at again, by the frequency that it promises (policy: g-timelines)."""

from __future__ import annotations

import calendar
import re
from datetime import datetime, timedelta

from .frequencies import Frequency

# ISO 8601, as `dcat_us` of frequencies.toml writes them: "R/P3M", "R/PT1H".
_INTERVAL = re.compile(
    r"R/P(?:(?P<years>\d+)Y)?(?:(?P<months>\d+)M)?(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<seconds>\d+)S)?)?"
)


def find_due_moment(frequency: Frequency, last: datetime) -> datetime | None:
    """One interval after `last`; None where the frequency promises no interval ("as needed").

    A month after the 31st is the last day of a shorter month.
    """
    interval = _INTERVAL.fullmatch(frequency.dcat_us)
    if interval is None:
        return None
    count = {unit: int(number or 0) for unit, number in interval.groupdict().items()}
    exact = timedelta(
        weeks=count["weeks"], days=count["days"], hours=count["hours"], seconds=count["seconds"]
    )
    return _add_months(last, 12 * count["years"] + count["months"]) + exact


def _add_months(moment: datetime, months: int) -> datetime:
    years, month = divmod(moment.month - 1 + months, 12)
    year = moment.year + years
    day = min(moment.day, calendar.monthrange(year, month + 1)[1])
    return moment.replace(year=year, month=month + 1, day=day)
