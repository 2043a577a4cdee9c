"""Clicking sections of a layer with 70,000 of them, against QGIS's own selection in that layer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from .clock import MARKS
from .contest import Contest, Contestant
from .qgis_python import qgis_task
from .stock import Stock

SECTIONS = 70_000


def contests(stock: Stock) -> Iterator[Contest]:
    yield Contest(
        title=f"Clicking 81 sections one by one, of {SECTIONS:,} in the layer",
        contestants=(
            _contestant(stock, "this plugin, until the area's facts and the map have followed", "click"),
            _contestant(stock, "QGIS's selectByRect, until the layer's selection has changed", "select"),
        ),
        delivered=describe,
    )


def describe(report: Path) -> str:
    said = json.loads(report.read_text(encoding="utf-8"))
    return f"{said['sections']} sections, slowest click {said['slowest'] * 1000:.1f} ms"


def _contestant(stock: Stock, name: str, task: str) -> Contestant:
    output = stock.output(f"clicking-{task}.json")
    command = qgis_task(stock, "click_work", task, sections=SECTIONS, output=str(output))
    return Contestant(name, command, output, MARKS)
