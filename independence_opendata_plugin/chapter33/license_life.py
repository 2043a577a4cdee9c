"""What becomes of a license: its states on a day, of what was done and when; nobody sets one.

The terms are those of the license form, resources/forms/shrink-wrap.toml: its clauses 1 and 4 (beginning and term), 3
(annual maintenance) and 13 (termination).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

CURE_DAYS = 30
"""Clause 13: the City's notice of a breach that can be cured takes effect so many days after it is given."""
DESTRUCTION_DAYS = 30
"""Clause 13: so many days after the end every copy is destroyed, which the Licensee confirms in writing."""


class LicenseState(StrEnum):
    ISSUED = "issued"
    IN_FORCE = "in force"
    MAINTENANCE_DUE = "due for maintenance"
    LAPSED = "lapsed"
    TERMINATED = "terminated"


@dataclass(frozen=True)
class MaintenanceYear:
    """One year of maintenance, from the day `first` on (clause 4: it runs for one year at a time)."""

    first: date

    @property
    def next_first(self) -> date:
        """The day on which the following year would begin; February 29 is followed by a February 28."""
        try:
            return self.first.replace(year=self.first.year + 1)
        except ValueError:
            return self.first.replace(year=self.first.year + 1, day=28)

    @property
    def last(self) -> date:
        return self.next_first - timedelta(days=1)


@dataclass(frozen=True)
class LicenseStanding:
    """A license on one day.

    `is_in_force` says whether the data may be used: a license whose maintenance has lapsed stays in force (clause 4).
    `reason` is a sentence that tells why.
    """

    state: LicenseState
    is_in_force: bool
    reason: str


@dataclass(frozen=True)
class LicenseLife:
    """The days that a license's states follow from.

    `begins`: of acceptance, for a shrink-wrap license of delivery; None: not yet. `term_until` is the last day of a
    term that was agreed upon, None: it continues until it is ended. `ends`: the first day after it was ended, None: no
    notice, or cured in time. `maintenance` in the order of the years; `declined`: the first day for which the Licensee
    wants none.
    """

    begins: date | None = None
    term_until: date | None = None
    ends: date | None = None
    maintenance: tuple[MaintenanceYear, ...] = ()
    declined: date | None = None

    @property
    def maintained_until(self) -> date | None:
        """The last day of maintenance that was ordered; None: none ever was."""
        return self.maintenance[-1].last if self.maintenance else None

    @property
    def wants_more_maintenance(self) -> bool:
        """Whether another year is to be asked about: maintenance was ordered, and not declined for what follows."""
        until = self.maintained_until
        return until is not None and (self.declined is None or self.declined <= self.maintenance[-1].first)

    def on(self, day: date, notice_days: int) -> LicenseStanding:
        """The standing on a day. Maintenance is due in the last `notice_days` days of the year that was ordered."""
        if self.ends is not None and day >= self.ends:
            return LicenseStanding(LicenseState.TERMINATED, False, f"It was ended on {self.ends}.")
        if self.begins is None or day < self.begins:
            return LicenseStanding(LicenseState.ISSUED, False, "It begins when it is accepted.")
        if self.term_until is not None and day > self.term_until:
            return LicenseStanding(LicenseState.LAPSED, False, f"Its term ended on {self.term_until}.")
        return self._maintained_on(day, notice_days)

    def _maintained_on(self, day: date, notice_days: int) -> LicenseStanding:
        until = self.maintained_until
        if until is None or not self.wants_more_maintenance:
            return LicenseStanding(LicenseState.IN_FORCE, True, self._tell_of_maintenance(day))
        if day > until:
            reason = f"Maintenance lapsed after {until}; the license itself stays in force."
            return LicenseStanding(LicenseState.LAPSED, True, reason)
        if day > until - timedelta(days=notice_days):
            reason = f"Maintenance ends on {until}; another year is to be ordered or declined."
            return LicenseStanding(LicenseState.MAINTENANCE_DUE, True, reason)
        return LicenseStanding(LicenseState.IN_FORCE, True, self._tell_of_maintenance(day))

    def _tell_of_maintenance(self, day: date) -> str:
        until = self.maintained_until
        if until is not None and day <= until:
            return f"Maintenance is ordered until {until}."
        if until is not None:
            return f"Maintenance ended on {until} and was declined from then on."
        return "No maintenance is ordered." if self.declined is None else "Maintenance was declined."
