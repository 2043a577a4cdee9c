"""`independence:licensearea`: sections by description, polygons or an extent as one licensed area."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..geodata.area_file import write_area
from ..job import Job
from ..request import Request
from .area_request import area_facts, read_area
from .schedule_request import read_schedule


def licensearea(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes SECTIONS with one of SECTION_IDS, AREA or EXTENT (and SECTION_COLUMNS); writes OUTPUT (GeoPackage)."""
    request = Request(params)
    output = request.output("OUTPUT", "name the GeoPackage to write.")
    job.progress(0.1, "reading the sections")
    area, _ = read_area(request, read_schedule(request, job))
    job.progress(0.9, "writing the area")
    for note in area.notes:
        job.log("info", note)
    write_area(area, Path(output))
    return {"OUTPUT": str(output), **area_facts(area)}
