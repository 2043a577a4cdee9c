"""This engine's side of each contest, one task a process: `python -m benchmarks.own_work TASK ARGUMENTS`."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from independence_opendata_plugin.desktop.estimates import LayerIndex
from independence_opendata_plugin.engine.geodata.extracted import ExtractedLayer
from independence_opendata_plugin.engine.geodata.formats.write import write_format
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.operations import find_operation
from independence_opendata_plugin.engine.package.data_files import DataOrder, make_pieces
from independence_opendata_plugin.engine.package.seal import seal_package
from independence_opendata_plugin.engine.package.sealed_zip import PackedFile
from independence_opendata_plugin.engine.server import kept_files
from independence_opendata_plugin.engine.side_by_side import do_in_turn, do_side_by_side

from .clock import run_task, working
from .ground import labels_of_block

FORMATS = ("GPKG", "Shapefile", "GeoJSON", "CSV")


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


def prepare(layer: str, area: str, register: str, extract: str, facts: str, folder: str) -> None:
    """An extract with its facts, and the data folder of a package made from it."""
    layers = cut(layer, area, register, extract)
    Path(facts).write_text(json.dumps(layers), encoding="utf-8")
    today = make_job().as_of
    extracted = [ExtractedLayer.from_json(layer) for layer in layers]
    for name in FORMATS:
        write_format(Path(extract), extracted, name, Path(folder) / name.lower(), "S-1", None, today)


def geojson(extract: str, facts: str, output: str) -> None:
    """Write the extract's layer; `output` is the name the engine gives the file: `PREFIX_TABLE.geojson`."""
    layers = [
        ExtractedLayer.from_json(layer) for layer in json.loads(Path(facts).read_text(encoding="utf-8"))
    ]
    target, today = Path(output), make_job().as_of
    prefix = target.stem.removesuffix(f"_{layers[0].table}")
    with working():
        write_format(Path(extract), layers, "GeoJSON", target.parent, prefix, None, today)


def formats(extract: str, facts: str, output: str, way: str, names: list[str]) -> None:
    """What a package's data folder is made by: every format written and read back, `side_by_side` or `in_turn`."""
    documents = json.loads(Path(facts).read_text(encoding="utf-8"))
    layers = tuple(ExtractedLayer.from_json(document) for document in documents)
    job, do = make_job(), do_in_turn if way == "in_turn" else do_side_by_side
    order = DataOrder(Path(extract), layers, "S-1", None, job.as_of, None)
    with tempfile.TemporaryDirectory(dir=Path(output).parent) as place:
        data = Path(place)
        with working():
            do(make_pieces(order, names, data), job)
        sizes = [path.stat().st_size for path in data.rglob("*") if path.is_file()]
    Path(output).write_text(json.dumps({"files": len(sizes), "bytes": sum(sizes)}), encoding="utf-8")


def seal(folder: str, output: str) -> None:
    """All that makes a folder a package: each file's SHA-256 in manifest and checksums, the zip, its own SHA-256."""
    job = make_job()

    def make_manifest(packed: Mapping[str, PackedFile]) -> dict[str, Any]:
        return {"files": [file.to_json() for file in packed.values()]}

    with working():
        seal_package(Path(folder), make_manifest, Path(output), job.as_of, job)


def index(layer: str, sections: str, register: str, output: str) -> None:
    """The index of a layer by sections, from the operation's request to the kept file."""
    operation = find_operation("sectionindex")
    request = {"LAYERS": [layer], "SECTIONS": sections, "REGISTER": register}
    with tempfile.TemporaryDirectory() as cache:
        job = replace(make_job(), cache=Path(cache))
        with working():
            (made,) = operation(request, job)["LAYERS"]
        shutil.copy(made["index"], output)


def look_up(index: str, side: int, output: str) -> None:
    """What the window does: load the index, then sum the block of sections that is picked."""
    with working():
        found = LayerIndex.load(Path(index)).estimate(labels_of_block(side))
        Path(output).write_text(json.dumps(asdict(found)), encoding="utf-8")


def estimate(layer: str, area: str, register: str, output: str) -> None:
    """The engine's estimate of an area, from the rows that meet it."""
    measure, job = find_operation("measure"), make_job()
    request = {"LAYERS": [layer], "AREA": area, "REGISTER": register, "ESTIMATE": "yes"}
    with working():
        found = measure(request, job)
        Path(output).write_text(json.dumps({"features": found["FEATURES"]}), encoding="utf-8")


TASKS = (classify, cut, prepare, geojson, formats, seal, index, look_up, estimate)

if __name__ == "__main__":
    run_task({task.__name__: task for task in TASKS})
