"""`independence:withdraw`: a dataset leaves the portal, and its page says so from then on."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ...opendata.city import load_city
from ...paths import RESOURCES
from ..job import Job
from ..portal.target import open_portal
from ..register import Register
from ..request import Request
from .register_request import open_register


def withdraw(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes DATASET (an identifier), PORTAL and REASON; returns TOMBSTONE, the page that stays in its place.

    Raises Refused for a dataset that the portal does not offer, and without a reason that the page can give. One that
    left the portal without a word in the register, because the engine was killed in between, is recorded.
    """
    request = Request(params)
    identifier = str(request.require("DATASET", "name the dataset by its identifier."))
    place = str(request.require("PORTAL", "name the folder that the web server serves."))
    reason = str(request.require("REASON", "say why: the page that stays gives the reason."))
    register = open_register(request)
    with open_portal(place, load_city(RESOURCES / "city.toml"), dry_run=False) as target:
        page = target.find_tombstone(identifier)
        if page is None or _is_recorded(identifier, register):
            page = target.withdraw(identifier, reason, job.as_of)
    register.record(job.now, "withdrawn", identifier, {"portal": place, "reason": reason})
    return {"TOMBSTONE": page}


def _is_recorded(identifier: str, register: Register) -> bool:
    """Whether the dataset's last withdrawal stands in the register, after its last publication."""
    withdrawn, published = (register.last_times(kind).get(identifier) for kind in ("withdrawn", "published"))
    if withdrawn is None or published is None:
        return withdrawn is not None
    return datetime.fromisoformat(withdrawn) >= datetime.fromisoformat(published)
