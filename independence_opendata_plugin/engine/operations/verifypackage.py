"""`independence:verifypackage`: whether a package is the one that was made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..job import Job
from ..package.verify import find_problems
from ..request import Request


def verifypackage(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes INPUT, a zip; returns VALID and PROBLEMS, a sentence for each flipped byte, missing or added file."""
    package = Path(str(Request(params).require("INPUT", "choose the package to verify.")))
    job.progress(0.1, package.name)
    problems = find_problems(package)
    return {"VALID": not problems, "PROBLEMS": problems}
