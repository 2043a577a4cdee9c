"""Indexing a layer by sections, against reading it once; and what the index then saves a live figure."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from .clock import MARKS
from .contest import Contest, Contestant
from .ground import CITY_SIDE
from .stock import Stock, layer_of, python_task

SIDE = 5


def contests(stock: Stock) -> Iterator[Contest]:
    yield Contest(
        title=f"Indexing {stock.parcels:,} parcels by {CITY_SIDE**2} sections",
        contestants=(_index(stock), _read(stock)),
        delivered=_count_features,
    )
    yield Contest(
        title=f"Estimating {SIDE**2} of {CITY_SIDE**2} sections out of {stock.parcels:,} parcels",
        contestants=(_look_up(stock), _estimate(stock)),
        delivered=_count_features,
    )


def _index(stock: Stock) -> Contestant:
    """The engine's `sectionindex` of a layer that it has not seen."""
    output = stock.output("index.json")
    arguments = {"layer": layer_of(stock.city()), "sections": stock.sections(), "register": stock.register}
    return _task("operation_work", "index", "this engine", output, **arguments)


def _read(stock: Stock) -> Contestant:
    return _task("peer_work", "read", "pyogrio, Arrow", stock.output("read.json"), layer=stock.city())


def _look_up(stock: Stock) -> Contestant:
    """Loading an index, and one figure from it, in QGIS's process; the index is made beforehand."""
    kept = stock.index()
    output = stock.output("looked-up.json")
    return _task("own_work", "look_up", "from the index", output, index=kept, side=SIDE)


def _estimate(stock: Stock) -> Contestant:
    """The engine's estimate of the same area, which reads what lies there."""
    arguments = {"layer": layer_of(stock.city()), "area": stock.area(SIDE), "register": stock.register}
    return _task("operation_work", "estimate", "from the layer", stock.output("estimated.json"), **arguments)


def _task(module: str, task: str, name: str, output: Path, **arguments: object) -> Contestant:
    texts = {key: str(value) if isinstance(value, Path) else value for key, value in arguments.items()}
    return Contestant(name, python_task(module, task, **texts, output=str(output)), output, MARKS)


def _count_features(file: Path) -> str:
    return f"{json.loads(file.read_text(encoding='utf-8'))['features']:,} rows"
