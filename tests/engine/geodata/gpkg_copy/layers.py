"""GeoPackages as GDAL writes them, and as other hands may have left them."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyogrio
import shapely

from ...conftest import UTM15

LAYER = "parcels"


def write_gpkg(
    path: Path,
    geometries: Sequence[shapely.Geometry | None],
    columns: Mapping[str, pa.Array],
    geometry_type: str,
    crs: str = UTM15,
    **layer_options: str,
) -> Path:
    wkb = [None if geometry is None else shapely.to_wkb(geometry, flavor="iso") for geometry in geometries]
    pyogrio.write_arrow(
        pa.table({**columns, "geom": pa.array(wkb, pa.binary())}),
        path,
        layer=LAYER,
        driver="GPKG",
        geometry_name="geom",
        geometry_type=geometry_type,
        crs=crs,
        dataset_options={"VERSION": "1.3"},
        layer_options=layer_options,
    )
    return path


def tamper(path: Path, *statements: tuple[str, Sequence[Any]] | str) -> None:
    """Change a GeoPackage as no program should: without its triggers."""
    with closing(sqlite3.connect(path)) as database, database:
        for (trigger,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        for statement in statements:
            text, values = (statement, ()) if isinstance(statement, str) else statement
            database.execute(text, values)


def blob(
    geometry: shapely.Geometry,
    envelope: int = 1,
    byte_order: int = 1,
    srs_id: int = 26915,
    flags: int = 0,
    box: Sequence[float] | None = None,
    flavor: str = "iso",
) -> bytes:
    """A geometry as a GeoPackage may hold it; `envelope` is the code of the kind of box, `box` what the box says."""
    west, south, east, north = geometry.bounds or (0.0,) * 4
    boxes = {0: (), 1: (west, east, south, north)}
    boxes |= {2: (*boxes[1], 0.0, 9.0), 3: (*boxes[1], 0.0, 9.0), 4: (*boxes[1], 0.0, 9.0, 0.0, 9.0)}
    sides = boxes[envelope] if box is None else box
    order = ">" if byte_order == 0 else "<"
    head = b"GP\0" + bytes([byte_order | envelope << 1 | flags])
    wkb = shapely.to_wkb(geometry, flavor=flavor, byte_order=byte_order)
    return head + struct.pack(f"{order}i{len(sides)}d", srs_id, *sides) + wkb
