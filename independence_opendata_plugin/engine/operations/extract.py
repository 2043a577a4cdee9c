"""`extract`: cutting without pricing, for benchmarks and checks; it asks the same question at the door."""

from __future__ import annotations

from typing import Any

from ...chapter33.schedule import schedule_in_force
from ...paths import RESOURCES
from ..files import appearing
from ..geodata import extract as cutting
from ..geodata.source import LayerSource
from ..job import Job
from ..request import Request
from .area_request import read_area
from .ordered_sources import find_sources
from .register_request import open_register


def extract(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes `area` (polygons), `layers` (paths as QGIS writes them), `output` (GeoPackage) and the register.

    The layers must be classed as licensed. Returns what was cut, layer by layer.
    """
    request = Request({key.upper(): value for key, value in params.items()})
    output = request.output("OUTPUT", "name the GeoPackage to write.")
    register = open_register(request)
    schedule = schedule_in_force(RESOURCES / "schedules", job.as_of)
    area, _ = read_area(request, schedule)
    sources = find_sources([LayerSource.parse(value).to_json() for value in request.list("LAYERS")], register)
    with appearing({"OUTPUT": output}) as files:
        layers = cutting.extract([item.extraction for item in sources], area, files["OUTPUT"], job)
    return {"output": str(output), "layers": [layer.to_json() for layer in layers]}
