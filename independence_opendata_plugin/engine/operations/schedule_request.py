"""The fee schedule that a request is priced by."""

from __future__ import annotations

from ...chapter33.pairs import parse_pairs
from ...chapter33.schedule import Schedule, load_schedule, schedule_in_force, with_readings
from ...paths import RESOURCES
from ..job import Job
from ..request import Request


def read_schedule(request: Request, job: Job) -> Schedule:
    """SCHEDULE with READINGS chosen: a file, or a folder of them (default: those that the plugin brings), of which the
    one in force on the job's date is taken.
    """
    place = request.path("SCHEDULE") or RESOURCES / "schedules"
    schedule = schedule_in_force(place, job.as_of) if place.is_dir() else load_schedule(place)
    return with_readings(schedule, parse_pairs(request.text("READINGS"), "READINGS"))
