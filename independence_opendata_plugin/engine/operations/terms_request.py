"""The numbers, hours and further reduction that a request names."""

from __future__ import annotations

from decimal import Decimal

from ...chapter33.amounts import read_number
from ...chapter33.order import Reduction
from ...chapter33.pairs import parse_hours
from ...chapter33.schedule import Schedule
from ..request import Request


def read_hours(request: Request, schedule: Schedule) -> dict[str, Decimal]:
    """HOURS by category of the schedule, such as `CAD/GIS Operator=3.5; Program Coordinator=2`."""
    charge = schedule.hour_charge
    return parse_hours(request.text("HOURS"), charge.rates if charge else ())


def read_reduction(request: Request) -> Reduction | None:
    """The further reduction; None where neither a percent above 0 nor an officer or a justification is given.

    To name the officer is his grant; REDUCTION_PROPOSED_BY alone proposes it.
    """
    percent = read_optional(request, "REDUCTION_PERCENT") or Decimal(0)
    officer, justification = request.text("REDUCTION_OFFICER"), request.text("REDUCTION_JUSTIFICATION")
    if not (percent or officer or justification):
        return None
    return Reduction(percent, officer, justification, request.text("REDUCTION_PROPOSED_BY"))


def read_optional(request: Request, name: str) -> Decimal | None:
    """A number exactly as given; None where it is absent, which is not zero."""
    return read_number(request.values[name], f"parameter {name}") if request.has(name) else None
