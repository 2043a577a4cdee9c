"""`independence:registerverify`: whether the register holds together, and the packages on the disk are its own."""

from __future__ import annotations

from typing import Any

from ..job import Job
from ..register.soundness import find_register_problems
from ..request import Request
from .package_folder import find_package_problems
from .register_request import require_register


def registerverify(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes REGISTER and PACKAGE_FOLDER (optional); returns VALID, PROBLEMS, a sentence for each, and EVENTS.

    Nothing is changed, and nobody is kept from working. A register that has moved can be verified too.
    """
    request = Request(params)
    register = require_register(request, even_moved=True)
    problems = find_register_problems(register, job.part(0.0, 0.5))
    folder = request.path("PACKAGE_FOLDER")
    if folder is not None:
        problems += find_package_problems(register, folder, job.part(0.5, 1.0))
    return {"VALID": not problems, "PROBLEMS": problems, "EVENTS": register.count_events()}
