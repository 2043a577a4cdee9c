"""`independence:recordevidence`: why a licensee is of the class that he is charged as (Sec. 33-6(b))."""

from __future__ import annotations

from typing import Any

from ...chapter33.refusal import Refused
from ..job import Job
from ..register.evidence import Evidence
from ..request import Request
from .class_evidence import RULE
from .register_request import open_register
from .schedule_request import read_schedule


def recordevidence(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes LICENSEE, CUSTOMER_CLASS, REFERENCE (a contract's number, a 501(c)(3) letter) and DATED, the day on it.

    Raises Refused for a class that needs none, and for a paper dated in the future.
    """
    request = Request(params)
    schedule = read_schedule(request, job)
    customer = schedule.customer_class(str(request.require("CUSTOMER_CLASS", "say which class.")).strip())
    request.require("DATED", "give the day that stands on the paper, as YYYY-MM-DD.")
    evidence = Evidence(
        licensee=str(request.require("LICENSEE", "name the licensee as on his quotes.")).strip(),
        customer_class=customer.key,
        reference=str(request.require("REFERENCE", "name the contract or the letter.")).strip(),
        dated=request.date("DATED", job.as_of),
    )
    if not customer.needs_evidence:
        raise Refused(
            f"evidence of class {customer.key}",
            why="this class pays the basic price and needs none",
            rule=RULE,
            remedy="correct the class.",
        )
    if evidence.dated > job.as_of:
        raise Refused(
            f"evidence of {evidence.dated}",
            why="that day has not come yet",
            rule=RULE,
            remedy="correct DATED.",
        )
    open_register(request).evidence.record(evidence, job.now)
    return {
        "LICENSEE": evidence.licensee,
        "REFERENCE": evidence.reference,
        "DATED": evidence.dated.isoformat(),
    }
