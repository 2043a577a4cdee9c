"""Whole hostile layers, and the files that hold them."""

from __future__ import annotations

import json
import sqlite3
import warnings
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyogrio
import shapely
from hypothesis import strategies as st
from pyogrio.errors import DataLayerError, DataSourceError, FieldError, GeometryError

from .fields import JSON_VALUES, NAMES, TYPES
from .geometries import GEOMETRIES, PLAIN

CRS = "EPSG:26915"
UTF8 = {"ENCODING": "UTF-8"}
SYSTEMS = (CRS, CRS, CRS, "EPSG:4326", "EPSG:2817", "EPSG:3857", None)
Column = tuple[str, str, list[Any]]
"""Name, one of the types' names, and a value for each row."""


@dataclass(frozen=True)
class HostileLayer:
    """`geometries` is ISO WKB, None for null; columns have as many values. `container` is a format of sources."""

    container: str
    crs: str | None
    geometries: list[bytes | None]
    columns: list[Column]
    name: str
    torn: bool
    """Whether texts are replaced by bytes that are no UTF-8, where the container allows it."""


class Unwritable(Exception):
    """The container itself does not take such a layer: no such source exists."""


@dataclass(frozen=True)
class WrittenSource:
    """A source as the engine takes it, and how many rows another program wrote into it."""

    description: Mapping[str, Any]
    rows: int


@st.composite
def hostile_layers(draw: st.DrawFn) -> HostileLayer:
    rows = draw(st.integers(0, 5))
    container = draw(st.sampled_from(sorted(CONTAINERS)))
    kinds = [("json", JSON_VALUES)] if container == "GeoJSON" else [(k, v) for k, (_, v) in TYPES.items()]
    columns: list[Column] = []
    # Only texts hold one name twice: GDAL, to which fid and FID are one, makes no such columns, or breaks on them.
    key = None if container in ("GeoJSON", "CSV") else str.casefold
    for name in draw(st.lists(NAMES, max_size=5, unique_by=key)):
        kind, values = draw(st.sampled_from(kinds))
        column = draw(st.lists(st.one_of(st.none(), values, values, values), min_size=rows, max_size=rows))
        columns.append((name, kind, column))
    # Of all the containers only GeoPackage holds arcs.
    kinds_of_place = GEOMETRIES if container == "GPKG" else st.one_of(st.none(), *[PLAIN] * 8)
    return HostileLayer(
        container,
        draw(st.sampled_from(SYSTEMS)),
        draw(st.lists(kinds_of_place, min_size=rows, max_size=rows)),
        columns,
        draw(st.sampled_from(["lots", "con", "a'b\"c", "ü" * 30, "1 Main; St", "🦺", "x" * 120, "select"])),
        draw(st.sampled_from([False, False, False, True])),
    )


def write_source(layer: HostileLayer, folder: Path) -> WrittenSource:
    """Raises Unwritable where the container's own writer refuses the layer."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return CONTAINERS[layer.container](layer, folder)
        except (
            DataSourceError,
            DataLayerError,
            FieldError,
            GeometryError,
            pa.ArrowException,
            RuntimeError,
        ) as error:
            raise Unwritable(str(error)) from error


def _table(layer: HostileLayer) -> pa.Table:
    arrays = [pa.array(values, TYPES[kind][0]) for _, kind, values in layer.columns]
    names = [name for name, _, _ in layer.columns]
    places = pa.array(layer.geometries, pa.binary())
    return pa.Table.from_arrays([*arrays, places], names=[*names, "wkb"])


def _write_with_gdal(
    layer: HostileLayer, file: Path, driver: str, kind: str = "Unknown", **options: Any
) -> WrittenSource:
    pyogrio.write_arrow(
        _table(layer),
        file,
        driver=driver,
        layer="lots",
        geometry_name="wkb",
        geometry_type=kind,
        crs=layer.crs,
        **options,
    )
    return WrittenSource({"path": str(file), "name": layer.name}, len(layer.geometries))


def _write_geopackage(layer: HostileLayer, folder: Path) -> WrittenSource:
    written = _write_with_gdal(layer, folder / "source.gpkg", "GPKG")
    if layer.torn:
        with closing(sqlite3.connect(folder / "source.gpkg")) as database:
            # Triggers call functions that GDAL alone has.
            for (trigger,) in database.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall():
                database.execute(f'DROP TRIGGER "{trigger}"')
            for _, name, kind, *_ in database.execute("PRAGMA table_info(lots)").fetchall():
                if kind.startswith("TEXT") and name != "geom":
                    quoted = name.replace('"', '""')
                    database.execute(f"UPDATE lots SET \"{quoted}\" = CAST(X'41FFFE0042C3' AS TEXT)")
            database.commit()
    return written


def _write_flatgeobuf(layer: HostileLayer, folder: Path) -> WrittenSource:
    return _write_with_gdal(layer, folder / "source.fgb", "FlatGeobuf", layer_options={"SPATIAL_INDEX": "NO"})


def _write_shapefile(layer: HostileLayer, folder: Path) -> WrittenSource:
    """One kind of geometry, the other rows without any; a torn one has Latin-1 texts and says that they are UTF-8."""
    kinds = [None if wkb is None else _shapefile_kind(wkb) for wkb in layer.geometries]
    kind = next((kind for kind in kinds if kind), "Polygon")
    same = [wkb if of == kind else None for wkb, of in zip(layer.geometries, kinds, strict=True)]
    one_kind = replace(layer, geometries=same)
    written = _write_with_gdal(one_kind, folder / "source.shp", "ESRI Shapefile", kind, layer_options=UTF8)
    table = folder / "source.dbf"
    if layer.torn and table.exists():
        table.write_bytes(table.read_bytes().replace(b"\xc3\xa9", b"\xe9 "))
    return written


def _shapefile_kind(wkb: bytes) -> str | None:
    geometry = shapely.from_wkb(wkb)
    if geometry.geom_type == "GeometryCollection" or geometry.is_empty:
        return None
    points = {"Point": "Point", "MultiPoint": "MultiPoint"}
    kind = points.get(geometry.geom_type) or ("", "LineString", "Polygon")[shapely.get_dimensions(geometry)]
    return f"{kind} Z" if geometry.has_z else kind


def _write_geojson(layer: HostileLayer, folder: Path) -> WrittenSource:
    """By hand, as scripts do: values of any kind under one name, names that stand twice, foreign members."""
    features = []
    for row, wkb in enumerate(layer.geometries):
        geometry = "null"
        if wkb is not None:
            try:
                geometry = shapely.to_geojson(shapely.from_wkb(wkb))
            except (shapely.errors.GEOSException, shapely.errors.ShapelyError) as error:
                raise Unwritable(str(error)) from error
        values = ", ".join(
            f"{json.dumps(name)}: {json.dumps(column[row])}" for name, _, column in layer.columns
        )
        features.append(
            f'{{"type": "Feature", "geometry": {geometry}, "properties": {{{values}}}, "extra": 1}}'
        )
    crs = {"type": "name", "properties": {"name": layer.crs}}
    head = f'{{"type": "FeatureCollection", "crs": {json.dumps(crs if layer.crs else None)}, "features": ['
    file = folder / "source.geojson"
    text = f"{head}{', '.join(features)}]}}".encode()
    file.write_bytes(text.replace(b"\\u00e9", b"\xe9") if layer.torn else text)
    return WrittenSource({"path": str(file), "name": layer.name}, len(features))


def _write_csv(layer: HostileLayer, folder: Path) -> WrittenSource:
    """By hand: commas and quotes as they come, no type file, at times bytes of another code page."""
    names = ["WKT", *(name for name, _, _ in layer.columns)]
    rows = [names]
    for row, wkb in enumerate(layer.geometries):
        try:
            place = "" if wkb is None else shapely.to_wkt(shapely.from_wkb(wkb), rounding_precision=-1)
        except shapely.errors.GEOSException as error:
            raise Unwritable(str(error)) from error
        rows.append(
            [place, *("" if column[row] is None else str(column[row]) for _, _, column in layer.columns)]
        )
    quoted = [[f'"{value.replace(chr(34), chr(34) * 2)}"' for value in row] for row in rows]
    # A NUL ends a line for every reader.
    text = "".join(",".join(row) + "\n" for row in quoted).replace("\0", "")
    file = folder / "source.csv"
    file.write_bytes(text.encode("latin-1" if layer.torn else "utf-8", "replace"))
    options = {"GEOM_POSSIBLE_NAMES": "WKT", "KEEP_GEOM_COLUMNS": "NO"}
    return WrittenSource(
        {"path": str(file), "name": layer.name, "options": options, "crs": layer.crs}, len(layer.geometries)
    )


CONTAINERS: dict[str, Callable[[HostileLayer, Path], WrittenSource]] = {
    "GPKG": _write_geopackage,
    "FlatGeobuf": _write_flatgeobuf,
    "Shapefile": _write_shapefile,
    "GeoJSON": _write_geojson,
    "CSV": _write_csv,
}
