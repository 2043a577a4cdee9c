"""The fee schedule that a request is priced by."""

from __future__ import annotations

from ...chapter33.pairs import parse_pairs
from ...chapter33.schedule import Schedule, load_schedule, schedule_in_force, with_readings
from ...paths import RESOURCES
from ..job import Job
from ..request import Request


def read_schedule(request: Request, job: Job) -> Schedule:
    """SCHEDULE (a file; default: the one in force on the job's date), with READINGS chosen."""
    file = request.path("SCHEDULE")
    schedule = load_schedule(file) if file else schedule_in_force(RESOURCES / "schedules", job.as_of)
    return with_readings(schedule, parse_pairs(request.text("READINGS"), "READINGS"))
