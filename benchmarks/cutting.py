"""Cutting a layer to 4, 25 and 100 sections, against programs and libraries that clip."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from .clock import MARKS
from .contest import Contest, Contestant, Goal
from .goals import peak_megabytes, times_alone, times_whole
from .ground import CITY_SIDE, HYDRANTS, MOST_PARCELS, PARCELS, STREETS, bounds_of_block
from .stock import Stock, layer_of, python_task

SIDES = (2, 5, 10)
OWN, OPEN, CLIP = "this engine", "this engine, open", "QGIS native:clip"
MOST_OF_CLIP = {2: 0.30, 5: 0.30, 10: 0.25}
"""What the engine's time may be of QGIS's, by the side of the block."""
MOST_MEGABYTES = 350
QGIS_MARKS = ("Inputs", "Results")
"""What qgis_process prints right before and right after an algorithm runs; at once only if told to by `stdbuf`."""


def contests(stock: Stock, table: str = PARCELS) -> Iterator[Contest]:
    for side in SIDES:
        peers = (_ogr2ogr(stock, table, side), _qgis(stock, table, side), _geopandas(stock, table, side))
        yield Contest(
            title=f"Cutting {side**2} of {CITY_SIDE**2} sections out of {stock.parcels:,} {table}",
            contestants=(
                own_cut(stock, stock.city(table=table), side, table=table),
                own_cut(stock, stock.city(table=table), side, OPEN, table, task="cut_when_open"),
                *(p for p in peers if isinstance(p, Contestant)),
            ),
            delivered=count_rows,
            missing=tuple(peer for peer in peers if isinstance(peer, str)),
            goals=goals_of_cut(stock, side),
        )


def contests_of_lines(stock: Stock) -> Iterator[Contest]:
    return contests(stock, STREETS)


def contests_of_points(stock: Stock) -> Iterator[Contest]:
    return contests(stock, HYDRANTS)


def goals_of_cut(stock: Stock, side: int) -> tuple[Goal, ...]:
    """Times are to be reached on the largest city."""
    peak, most = peak_megabytes(OWN, MOST_MEGABYTES), MOST_OF_CLIP[side]
    if stock.parcels < MOST_PARCELS:
        return (peak,)
    return (times_alone(OPEN, CLIP, most), times_whole(OWN, CLIP, most), peak)


def own_cut(
    stock: Stock, city: Path, side: int, name: str = OWN, table: str = PARCELS, task: str = "cut"
) -> Contestant:
    """The engine's `extract` of a block of sections from a city."""
    output = stock.output(f"own-{task}-{city.stem}.gpkg")
    arguments = {
        "layer": layer_of(city, table),
        "area": stock.area(side),
        "register": stock.register,
        "output": output,
    }
    command = python_task("operation_work", task, **{key: str(path) for key, path in arguments.items()})
    return Contestant(name, command, output, MARKS)


def count_rows(geopackage: Path) -> str:
    with closing(sqlite3.connect(geopackage)) as database:
        (table,) = database.execute(
            "SELECT table_name FROM gpkg_contents WHERE data_type = 'features'"
        ).fetchone()
        (rows,) = database.execute(f'SELECT count(*) FROM "{table}"').fetchone()
    return f"{rows:,} rows"


def _ogr2ogr(stock: Stock, table: str, side: int) -> Contestant | str:
    if not (program := shutil.which("ogr2ogr")):
        return "ogr2ogr is not on this machine"
    output, spat = stock.output("ogr2ogr.gpkg"), [str(value) for value in bounds_of_block(side)]
    clip = ["-spat", *spat, "-clipsrc", str(stock.area(side)), "-nlt", "PROMOTE_TO_MULTI"]
    command = (program, "-f", "GPKG", str(output), str(stock.city(table=table)), table, *clip)
    return Contestant("ogr2ogr -spat -clipsrc", command, output)


def _qgis(stock: Stock, table: str, side: int) -> Contestant | str:
    if not (program := shutil.which("qgis_process")):
        return "qgis_process is not on this machine"
    output = stock.output("qgis.gpkg")
    return clip_in_qgis(program, layer_of(stock.city(table=table), table), stock.area(side), output)


def clip_in_qgis(program: str, layer: str, area: Path, output: Path) -> Contestant:
    """`program` is qgis_process; without Python QGIS starts faster, and this algorithm needs none."""
    inputs = (f"INPUT={layer}", f"OVERLAY={area}", f"OUTPUT={output}")
    command = (program, "--no-python", "run", "native:clip", "--", *inputs)
    if stdbuf := shutil.which("stdbuf"):
        return Contestant(CLIP, (stdbuf, "-oL", *command), output, QGIS_MARKS)
    return Contestant(CLIP, command, output)


def _geopandas(stock: Stock, table: str, side: int) -> Contestant:
    output = stock.output("geopandas.gpkg")
    arguments = {"layer": str(stock.city(table=table)), "area": str(stock.area(side)), "output": str(output)}
    return Contestant("geopandas.clip", python_task("peer_work", "clip", **arguments), output, MARKS)
