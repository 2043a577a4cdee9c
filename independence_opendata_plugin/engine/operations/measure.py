"""`independence:measure`: what layers hold in an area, before anybody is named and without a number."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from ...chapter33.amounts import decimals, megabytes
from ...chapter33.order import OrderedLayer
from ..geodata.area import Area
from ..geodata.rasters.coverage import count_covered_sections
from ..geodata.sections import SectionLayer
from ..job import Job
from ..request import Request
from . import measuring
from .area_request import area_facts, read_area
from .order_request import find_rasters
from .ordered_sources import OrderedSource, find_sources
from .register_request import require_register
from .schedule_request import read_schedule


def measure(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes AREA (or SECTION_IDS, EXTENT), SECTIONS, LAYERS, ORTHOPHOTOS and ESTIMATE, as `quote` does.

    The extract that is measured is kept, so that a quote for the same layers and area need not cut them again. Without
    LAYERS nothing is counted, and only the area's facts say something. FILE_BYTES is null where nothing was written,
    ORTHOPHOTO_SECTIONS where no orthophotos are asked for. Raises Refused for a layer that may not be licensed.
    """
    request = Request(params)
    layers, rasters = _find_ordered(request)
    job.progress(0.0, "reading the sections")
    area, sections = read_area(request, read_schedule(request, job))
    for note in area.notes:
        job.log("info", note)
    return {
        **area_facts(area),
        "SECTION_LABELS": list(area.sections),
        **_count_layers(layers, area, request.flag("ESTIMATE"), job.part(0.1, 0.9)),
        "ORTHOPHOTO_SECTIONS": _count_imagery(rasters, area, sections, job.part(0.9, 1.0)),
    }


def _find_ordered(request: Request) -> tuple[tuple[OrderedSource, ...], tuple[OrderedSource, ...]]:
    """LAYERS and ORTHOPHOTOS with their decisions; the register is asked only where there are any."""
    if not (request.has("LAYERS") or request.has("ORTHOPHOTOS")):
        return (), ()
    register = require_register(request)
    return (
        find_sources(request.list("LAYERS"), register),
        find_rasters(request.list("ORTHOPHOTOS"), register),
    )


def _count_layers(layers: Sequence[OrderedSource], area: Area, about: bool, job: Job) -> dict[str, Any]:
    file_bytes = None
    counted: tuple[OrderedLayer, ...] = ()
    if about:
        counted = measuring.estimate_layers(layers, area, job)
    elif measured := measuring.measure(layers, area, job):
        counted, file_bytes = measured.counted, measured.file_bytes
    content = sum(layer.bytes or 0 for layer in counted)
    return {
        "FEATURES": sum(layer.features or 0 for layer in counted),
        "BYTES": content,
        "MEGABYTES": megabytes(content),
        "VOLUME": "estimate" if about else "measured",
        "FILE_BYTES": file_bytes,
        "LAYERS": json.dumps(
            [_describe(item, layer) for item, layer in zip(layers, counted, strict=True)], ensure_ascii=False
        ),
    }


def _describe(item: OrderedSource, layer: OrderedLayer) -> dict[str, Any]:
    return {
        "key": item.source.key,
        "name": layer.name,
        "features": layer.features,
        "bytes": layer.bytes,
        "mode": layer.mode,
    }


def _count_imagery(
    rasters: Sequence[OrderedSource], area: Area, sections: SectionLayer | None, job: Job
) -> str | None:
    """Section-equivalents with the four decimals that the fee is counted from (Sec. 33-6(c))."""
    if not rasters:
        return None
    return decimals(count_covered_sections(area, [item.source for item in rasters], sections, job), 4)
