"""`independence:transferlicense`: a license goes to another licensee, with the Director's written consent."""

from __future__ import annotations

from typing import Any

from ..job import Job
from ..request import Request
from .licensestate import read_act
from .register_request import open_register


def transferlicense(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes LICENSE, TO, PERSON (the Director), DATE and REFERENCE of the written consent, NOTE; returns LICENSEE and
    EARLIER_LICENSEES.

    Raises Refused without the consent (license form, clause 6), and for a license that is not in force.
    """
    request = Request(params)
    number = str(request.require("LICENSE", "give the license's number.")).strip()
    to = str(request.require("TO", "name who is to hold the license."))
    register = open_register(request)
    register.lives.transfer(number, to, read_act(request, job), job.now)
    record = register.lives.get(number)
    return {
        "LICENSE": number,
        "LICENSEE": record.licensee,
        "EARLIER_LICENSEES": "; ".join(record.licensees[:-1]),
    }
