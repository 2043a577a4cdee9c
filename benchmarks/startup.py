"""Loading the plugin into QGIS's window, against the plugin that QGIS itself brings for Processing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from .clock import MARKS
from .contest import Contest, Contestant
from .qgis_python import qgis_task
from .stock import Stock


def contests(stock: Stock) -> Iterator[Contest]:
    yield Contest(
        title="Loading the plugin at QGIS's start",
        contestants=(
            _loading(stock, "this plugin, import and initGui", "load_plugin"),
            _loading(stock, "QGIS's processing, import and its algorithms", "load_processing"),
        ),
        delivered=count_algorithms,
    )


def count_algorithms(report: Path) -> str:
    return f"{json.loads(report.read_text(encoding='utf-8'))['algorithms']} algorithms"


def _loading(stock: Stock, name: str, task: str) -> Contestant:
    output = stock.output(f"{task}.json")
    return Contestant(name, qgis_task(stock, "qgis_work", task, output=str(output)), output, MARKS)
