"""`independence:licensestate`: how a license stands on a day, and the acts that change it."""

from __future__ import annotations

from typing import Any

from ...chapter33.refusal import Refused
from ..job import Job
from ..register import Register
from ..register.license_record import LicenseRecord
from ..register.lives import Act, Ending
from ..request import Request
from .quote import load_city_words
from .register_request import open_register, require_register

SHOW = "show"
ENDINGS = {"notice-licensee": Ending.BY_LICENSEE, "notice-city": Ending.BY_CITY}
CURE, CONFIRM = "cure", "confirm-destruction"
ORDER, DECLINE, TERM = "order-maintenance", "decline-maintenance", "set-term"
ACTS = (SHOW, ORDER, DECLINE, TERM, *ENDINGS, CURE, CONFIRM)


def licensestate(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes LICENSE and ACT, one of `ACTS`, with PERSON, DATE (today), NOTE, and what the act needs: FIRST_DAY of a
    year of maintenance, UNTIL and REFERENCE of a term, CURABLE (yes) of a notice by the city.

    Returns STATE and IN_FORCE on AS_OF, REASON, LICENSEE, EARLIER_LICENSEES, BEGINS, TERM_UNTIL, MAINTAINED_UNTIL
    ("" for none), DELIVERIES and ACTS. Nothing but an act changes a state, and `show` is none.
    """
    request = Request(params)
    number = str(request.require("LICENSE", "give the license's number.")).strip()
    act = request.choice("ACT", ACTS, SHOW)
    register = require_register(request) if act == SHOW else open_register(request)
    if act != SHOW:
        _do(act, number, request, register, job)
    return _describe(register.lives.get(number), job)


def read_act(request: Request, job: Job) -> Act:
    """PERSON, DATE (today), NOTE and REFERENCE. Raises Refused for a day that lies ahead."""
    person = str(request.require("PERSON", "name who did it."))
    dated = request.date("DATE", job.as_of)
    if dated > job.as_of:
        raise Refused("parameter DATE", why=f"{dated} lies ahead", remedy="record it when it has happened.")
    return Act(person.strip(), dated, request.text("NOTE"), request.text("REFERENCE"))


def _do(name: str, number: str, request: Request, register: Register, job: Job) -> None:
    act, lives = read_act(request, job), register.lives
    if name in ENDINGS:
        lives.end(number, ENDINGS[name], act, job.now, curable=request.flag("CURABLE", default=True))
    elif name == CURE:
        lives.cure(number, act, job.now)
    elif name == CONFIRM:
        lives.confirm_destruction(number, act, job.now)
    elif name == ORDER:
        first = request.date("FIRST_DAY", act.dated) if request.has("FIRST_DAY") else None
        lives.order_maintenance(number, first, act, job.now)
    elif name == DECLINE:
        lives.decline_maintenance(number, act, job.now)
    else:
        request.require("UNTIL", "give the last day of the term.")
        lives.set_term(number, request.date("UNTIL", act.dated), act, job.now)


def _describe(record: LicenseRecord, job: Job) -> dict[str, Any]:
    life = record.life
    standing = life.on(job.as_of, read_notice_days())
    return {
        "LICENSE": record.number,
        "STATE": standing.state.value,
        "IN_FORCE": standing.is_in_force,
        "REASON": standing.reason,
        "LICENSEE": record.licensee,
        "EARLIER_LICENSEES": "; ".join(record.licensees[:-1]),
        "BEGINS": str(life.begins or ""),
        "TERM_UNTIL": str(life.term_until or ""),
        "MAINTAINED_UNTIL": str(life.maintained_until or ""),
        "DELIVERIES": [
            {
                "kind": delivery.kind,
                "dated": delivery.dated.isoformat(),
                "quote_number": delivery.quote_number,
                "package_sha256": delivery.package_sha256,
                "area_sha256": delivery.area_sha256,
            }
            for delivery in record.deliveries
        ],
        "ACTS": [dict(act) for act in record.acts],
    }


def read_notice_days() -> int:
    """How many days before its end the city profile has a year of maintenance count as due."""
    return int(load_city_words()["maintenance"]["notice_days"])
