"""Parts of this engine, one task a process: `python -m benchmarks.own_work TASK ARGUMENTS`."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from independence_opendata_plugin.desktop.estimates import LayerIndex
from independence_opendata_plugin.engine.geodata.extracted import ExtractedLayer
from independence_opendata_plugin.engine.geodata.formats.write import EFFORTS, WRITERS, write_format
from independence_opendata_plugin.engine.package.data_files import DataOrder, make_pieces
from independence_opendata_plugin.engine.package.seal import seal_package
from independence_opendata_plugin.engine.package.sealed_zip import PackedFile
from independence_opendata_plugin.engine.side_by_side import do_in_turn, do_side_by_side

from .clock import run_task, working
from .ground import labels_of_block
from .operation_work import cut, make_job

FORMATS = ("GPKG", "Shapefile", "GeoJSON", "CSV")


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


def name_formats(output: str) -> None:
    """The names of all formats, the one that takes longest first."""
    names = sorted(WRITERS, key=lambda name: -EFFORTS.get(name, 0.0))
    Path(output).write_text(json.dumps(names), encoding="utf-8")


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


def look_up(index: str, side: int, output: str) -> None:
    """What the window does: load the index, then sum the block of sections that is picked."""
    with working():
        found = LayerIndex.load(Path(index)).estimate(labels_of_block(side))
        Path(output).write_text(json.dumps(asdict(found)), encoding="utf-8")


TASKS = (prepare, geojson, name_formats, formats, seal, look_up)

if __name__ == "__main__":
    run_task({task.__name__: task for task in TASKS})
