"""Cutting a layer to 4, 25 and 100 sections, against programs and libraries that clip."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from .clock import MARKS
from .contest import Contest, Contestant
from .ground import bounds_of_block
from .stock import TABLE, Stock, layer_of, python_task

SIDES = (2, 5, 10)
QGIS_MARKS = ("Inputs", "Results")
"""What qgis_process prints right before and right after an algorithm runs; at once only if told to by `stdbuf`."""


def contests(stock: Stock) -> Iterator[Contest]:
    for side in SIDES:
        peers = (_ogr2ogr(stock, side), _qgis(stock, side), _geopandas(stock, side))
        yield Contest(
            title=f"Cutting {side**2} of 400 sections out of {stock.parcels:,} parcels",
            contestants=(
                own_cut(stock, stock.city(), side),
                *(p for p in peers if isinstance(p, Contestant)),
            ),
            delivered=count_rows,
            missing=tuple(peer for peer in peers if isinstance(peer, str)),
        )


def own_cut(stock: Stock, city: Path, side: int, name: str = "this engine") -> Contestant:
    """The engine's `extract` of a block of sections from a city."""
    output = stock.output(f"own-{city.stem}.gpkg")
    arguments = {
        "layer": layer_of(city),
        "area": stock.area(side),
        "register": stock.register,
        "output": output,
    }
    command = python_task("own_work", "cut", **{key: str(path) for key, path in arguments.items()})
    return Contestant(name, command, output, MARKS)


def count_rows(geopackage: Path) -> str:
    with closing(sqlite3.connect(geopackage)) as database:
        (table,) = database.execute(
            "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'"
        ).fetchone()
        (rows,) = database.execute(f'SELECT count(*) FROM "{table}"').fetchone()
    return f"{rows:,} rows"


def _ogr2ogr(stock: Stock, side: int) -> Contestant | str:
    if not (program := shutil.which("ogr2ogr")):
        return "ogr2ogr is not on this machine"
    output, spat = stock.output("ogr2ogr.gpkg"), [str(value) for value in bounds_of_block(side)]
    clip = ["-spat", *spat, "-clipsrc", str(stock.area(side)), "-nlt", "PROMOTE_TO_MULTI"]
    command = (program, "-f", "GPKG", str(output), str(stock.city()), TABLE, *clip)
    return Contestant("ogr2ogr -spat -clipsrc", command, output)


def _qgis(stock: Stock, side: int) -> Contestant | str:
    if not (program := shutil.which("qgis_process")):
        return "qgis_process is not on this machine"
    output = stock.output("qgis.gpkg")
    inputs = (f"INPUT={layer_of(stock.city())}", f"OVERLAY={stock.area(side)}", f"OUTPUT={output}")
    # Without Python QGIS starts faster, and this algorithm needs none.
    command = (program, "--no-python", "run", "native:clip", "--", *inputs)
    if stdbuf := shutil.which("stdbuf"):
        return Contestant("QGIS native:clip", (stdbuf, "-oL", *command), output, QGIS_MARKS)
    return Contestant("QGIS native:clip", command, output)


def _geopandas(stock: Stock, side: int) -> Contestant:
    output = stock.output("geopandas.gpkg")
    arguments = {"layer": str(stock.city()), "area": str(stock.area(side)), "output": str(output)}
    return Contestant("geopandas.clip", python_task("peer_work", "clip", **arguments), output, MARKS)
