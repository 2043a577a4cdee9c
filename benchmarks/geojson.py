"""Writing 100 sections' parcels as RFC 7946 GeoJSON, against OGR's own writer."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

from .clock import MARKS
from .contest import Contest, Contestant
from .ground import PARCELS
from .stock import Prepared, Stock, describe_size, python_task

SIDE = 10


def contests(stock: Stock) -> Iterator[Contest]:
    prepared = stock.prepare(SIDE)
    ogr2ogr = _ogr2ogr(stock, prepared)
    found, missing = ((ogr2ogr,), ()) if ogr2ogr else ((), ("ogr2ogr is not on this machine",))
    yield Contest(
        title=f"Writing {SIDE**2} sections of {stock.parcels:,} parcels as GeoJSON",
        contestants=(_own(stock, prepared), _pyogrio(stock, prepared), *found),
        delivered=describe_size,
        missing=missing,
    )


def _own(stock: Stock, prepared: Prepared) -> Contestant:
    output = stock.output(f"own_{PARCELS}.geojson")
    arguments = {"extract": str(prepared.extract), "facts": str(prepared.facts), "output": str(output)}
    return Contestant("this engine", python_task("own_work", "geojson", **arguments), output, MARKS)


def _pyogrio(stock: Stock, prepared: Prepared) -> Contestant:
    output = stock.output("pyogrio.geojson")
    arguments = {"extract": str(prepared.extract), "output": str(output)}
    return Contestant(
        "geopandas and pyogrio", python_task("peer_work", "geojson", **arguments), output, MARKS
    )


def _ogr2ogr(stock: Stock, prepared: Prepared) -> Contestant | None:
    program = shutil.which("ogr2ogr")
    if not program:
        return None
    output = stock.output("ogr2ogr.geojson")
    options = ("-lco", "RFC7946=YES", "-lco", "COORDINATE_PRECISION=7")
    command = (program, "-f", "GeoJSON", "-t_srs", "EPSG:4326", *options, str(output), str(prepared.extract))
    return Contestant("ogr2ogr", command, output)
