"""`sectionindex`: how many bytes of each layer every section holds, kept for the window's live figures."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from ...chapter33.refusal import Refused
from ..files import appearing
from ..geodata.section_index import INDEX_FORMAT, index_sections
from ..geodata.sections import SectionLayer
from ..geodata.source import LayerSource
from ..job import Job
from ..request import Request
from .kept import folder_of, forget_oldest, name_of
from .ordered_sources import OrderedSource, find_sources
from .register_request import require_register
from .schedule_request import read_schedule

KEPT_INDEXES = 200


def sectionindex(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes SECTIONS, SECTION_COLUMNS and LAYERS; returns LAYERS: each one's whole content, and a file by sections.

    A layer that has not changed since it was indexed is not read again, nor are the sections. Raises Refused for a
    layer that may not be licensed, and for a source whose changes cannot be told.
    """
    request = Request(params)
    layers = find_sources(request.list("LAYERS"), require_register(request))
    source = LayerSource.parse(request.require("SECTIONS", "choose the section layer."))
    columns = request.text("SECTION_COLUMNS")
    schedule = read_schedule(request, job)
    folder, ground = folder_of("indexes", job), (_state_of(source), columns)
    files = [folder / f"{_name(item, ground)}.json" for item in layers]

    @cache
    def read_sections() -> SectionLayer:
        return SectionLayer.read(source, schedule.sliver_share, columns)

    found = []
    for number, (item, file) in enumerate(zip(layers, files, strict=True)):
        part = job.part(number / len(layers), (number + 1) / len(layers))
        part.progress(0.0, item.source.name)
        found.append(_describe(item, file, _take_or_make(item, file, read_sections, part)))
    forget_oldest(folder, "*.json", KEPT_INDEXES)
    return {"LAYERS": found}


def _name(item: OrderedSource, ground: tuple[str, str]) -> str:
    extraction = item.extraction
    return name_of(INDEX_FORMAT, _state_of(item.source), extraction.mode, extraction.without, *ground)


def _state_of(source: LayerSource) -> str:
    fingerprint = source.fingerprint()
    if fingerprint is None:
        raise Refused(
            f"the index of layer '{source.name}'",
            why="its file does not show when its content changes",
            remedy="measure it for each area instead, or save it as a GeoPackage.",
        )
    return fingerprint


def _take_or_make(
    item: OrderedSource, file: Path, read_sections: Callable[[], SectionLayer], job: Job
) -> dict[str, Any]:
    if file.is_file():
        file.touch()  # what is used is the last to be forgotten
        kept: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        return kept
    index = index_sections(item.extraction, read_sections(), job).to_json()
    with appearing({"index": file}) as files:
        files["index"].write_text(json.dumps(index, separators=(",", ":")), encoding="utf-8")
    return index


def _describe(item: OrderedSource, file: Path, index: dict[str, Any]) -> dict[str, Any]:
    return {
        "key": item.source.key,
        "name": item.source.name,
        "features": index["features"],
        "bytes": index["bytes"],
        "outside": index["outside"],
        "index": str(file),
    }
