"""All formats of a delivery side by side, against the one of them that takes longest, alone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from .clock import MARKS
from .contest import Contest, Contestant
from .stock import Prepared, Stock, python_task

SIDE = 10


def contests(stock: Stock) -> Iterator[Contest]:
    prepared = stock.prepare(SIDE)
    every = stock.name_formats()
    slowest = every[0]
    yield Contest(
        title=f"Writing {SIDE**2} sections of {stock.parcels:,} parcels in {len(every)} formats, each read back",
        contestants=(
            _contestant(stock, prepared, f"the slowest, {slowest}, alone", "side_by_side", (slowest,)),
            _contestant(stock, prepared, "all side by side", "side_by_side", every),
            _contestant(stock, prepared, "all one after another", "in_turn", every),
        ),
        delivered=_describe,
    )


def _contestant(stock: Stock, prepared: Prepared, name: str, way: str, formats: Sequence[str]) -> Contestant:
    output = stock.output(f"{way}-{len(formats)}-formats.json")
    arguments = {"extract": prepared.extract, "facts": prepared.facts, "output": output}
    texts = {key: str(path) for key, path in arguments.items()}
    command = python_task("own_work", "formats", **texts, way=way, names=list(formats))
    return Contestant(name, command, output, MARKS)


def _describe(output: Path) -> str:
    made = json.loads(output.read_text(encoding="utf-8"))
    return f"{made['files']} files, {made['bytes'] / 1e6:.0f} MB"
