"""Cutting a layer that stands in PostGIS: the plugin fetches the rows near the area, and the engine cuts them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.postgres import OWNER, PASSWORD, PostgresMissing, PostgresServer, running_server

from .clock import MARKS
from .contest import Contest, Contestant
from .cutting import CLIP, MOST_MEGABYTES, MOST_OF_CLIP, OWN, SIDES, clip_in_qgis, count_rows
from .goals import peak_megabytes, times_alone
from .ground import CITY_SIDE, PARCELS
from .qgis_python import qgis_task
from .stock import Stock

DATABASE = "city"


def contests(stock: Stock) -> Iterator[Contest]:
    """With a server of their own, which stops after the last of them."""
    loader = shutil.which("ogr2ogr")
    if loader is None:
        print("postgis: not measured, ogr2ogr is not on this machine")
        return
    try:
        with running_server() as server, server.database(DATABASE):
            _load(loader, stock.city(), server)
            for side in SIDES:
                yield _contest(stock, server, side)
    except PostgresMissing as missing:
        print(f"postgis: not measured, {missing}")


def _contest(stock: Stock, server: PostgresServer, side: int) -> Contest:
    program = shutil.which("qgis_process")
    layer = f"postgres://{_layer(server)}"
    peers = [clip_in_qgis(program, layer, stock.area(side), stock.output("qgis.gpkg"))] if program else []
    return Contest(
        title=f"Cutting {side**2} of {CITY_SIDE**2} sections out of {stock.parcels:,} {PARCELS} in PostGIS",
        contestants=(_own(stock, server, side), *peers),
        delivered=count_rows,
        missing=() if program else ("qgis_process is not on this machine",),
        # The whole process is no measure here: it starts QGIS and the engine, and cuts twice.
        goals=(times_alone(OWN, CLIP, MOST_OF_CLIP[side]), peak_megabytes(OWN, MOST_MEGABYTES)),
    )


def _own(stock: Stock, server: PostgresServer, side: int) -> Contestant:
    """QGIS with the plugin and its engine, warm from one cut."""
    output = stock.output("own-postgis.gpkg")
    arguments = {"layer": _layer(server), "area": str(stock.area(side)), "output": str(output)}
    command = qgis_task(stock, "postgis_work", "cut", register=str(stock.register), **arguments)
    return Contestant(OWN, command, output, MARKS)


def _layer(server: PostgresServer) -> str:
    """The layer's address as QGIS writes it."""
    place = f"dbname='{DATABASE}' host={server.host} port={server.port} user='{OWNER}' password='{PASSWORD}'"
    kind = "key='fid' estimatedmetadata=true srid=26915 type=MultiPolygon checkPrimaryKeyUnicity='0'"
    return f'{place} sslmode=disable {kind} table="public"."{PARCELS}" (geom)'


def _load(loader: str, city: Path, server: PostgresServer) -> None:
    place = f"dbname={DATABASE} host={server.host} port={server.port} user={OWNER} password={PASSWORD}"
    columns = ["-lco", "GEOMETRY_NAME=geom", "-lco", "FID=fid"]
    copying = ["--config", "PG_USE_COPY", "YES"]
    subprocess.run(
        [loader, "-f", "PostgreSQL", f"PG:{place}", str(city), PARCELS, *columns, *copying], check=True
    )
    server.run(f"ANALYZE {PARCELS}", DATABASE)
