"""This engine's operations, one a process that holds no more than an engine does."""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.operations import find_operation
from independence_opendata_plugin.engine.server import kept_files

from .clock import run_task, working


def make_job() -> Job:
    now = datetime.now(UTC)
    return Job(now=now, as_of=now.date(), cache=kept_files())


def classify(layer: str, register: str) -> None:
    """Class a layer as licensed and cut at the area's edge: without it the engine refuses to cut."""
    decision = {"ACCESS": "licensed", "MODE": "cut", "OFFICER": "Sample Officer"}
    find_operation("classify")({"LAYER": layer, "REGISTER": register, **decision}, make_job())


def cut(layer: str, area: str, register: str, output: str) -> list[dict[str, Any]]:
    """What `scripts/engine extract` does: the question at the door, the area, the cut, the measure."""
    extract, job = find_operation("extract"), make_job()
    request = {"layers": [layer], "area": area, "output": output, "REGISTER": register}
    with working():
        layers: list[dict[str, Any]] = extract(request, job)["layers"]
    return layers


def cut_when_open(layer: str, area: str, register: str, output: str) -> None:
    """The same in an engine that a window has worked with: it has told the catalog, and made the area."""
    job = make_job()
    find_operation("catalog")({"REGISTER": register}, job)
    with tempfile.TemporaryDirectory() as folder:
        find_operation("licensearea")({"AREA": area, "OUTPUT": f"{folder}/area.gpkg"}, job)
    cut(layer, area, register, output)


def index(layer: str, sections: str, register: str, output: str) -> None:
    """The index of a layer by sections, from the operation's request to the kept file."""
    operation = find_operation("sectionindex")
    request = {"LAYERS": [layer], "SECTIONS": sections, "REGISTER": register}
    with tempfile.TemporaryDirectory() as cache:
        job = replace(make_job(), cache=Path(cache))
        with working():
            (made,) = operation(request, job)["LAYERS"]
        shutil.copy(made["index"], output)


def estimate(layer: str, area: str, register: str, output: str) -> None:
    """The engine's estimate of an area, from the rows that meet it."""
    measure, job = find_operation("measure"), make_job()
    request = {"LAYERS": [layer], "AREA": area, "REGISTER": register, "ESTIMATE": "yes"}
    with working():
        found = measure(request, job)
        Path(output).write_text(json.dumps({"features": found["FEATURES"]}), encoding="utf-8")


if __name__ == "__main__":
    run_task({task.__name__: task for task in (classify, cut, cut_when_open, index, estimate)})
