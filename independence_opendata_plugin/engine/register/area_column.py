"""The column that holds an area: a GeoPackage blob in a file, a PostGIS geometry on a server."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

import shapely
from sqlalchemy import BindParameter, ColumnElement, Dialect, LargeBinary, TypeDecorator, func
from sqlalchemy.types import TypeEngine, UserDefinedType

SRS = 4326
POSTGRESQL = "postgresql"
_BLOB_HEAD = struct.Struct("<2sBBi4d")
_LITTLE_ENDIAN_WITH_EXTENT = 0b00000011


class _PostgisArea(UserDefinedType[shapely.MultiPolygon]):
    """A PostGIS column; its values travel as WKB."""

    cache_ok = True

    def get_col_spec(self, **_: object) -> str:
        return f"geometry(MultiPolygon, {SRS})"

    def bind_expression(self, bindvalue: BindParameter[Any]) -> ColumnElement[Any]:
        return func.ST_GeomFromWKB(bindvalue, SRS, type_=self)

    def bind_processor(self, _: Dialect) -> Callable[[shapely.MultiPolygon | None], bytes | None]:
        return lambda area: None if area is None else _to_wkb(area)

    def column_expression(self, column: ColumnElement[Any]) -> ColumnElement[Any]:
        return func.ST_AsBinary(column, type_=self)

    def result_processor(
        self, _dialect: Dialect, _type: object
    ) -> Callable[[bytes | None], shapely.MultiPolygon | None]:
        return lambda wkb: None if wkb is None else shapely.from_wkb(bytes(wkb))


class AreaColumn(TypeDecorator[shapely.MultiPolygon]):
    """A multipolygon in EPSG:4326, None for none; in Python a shapely geometry, whatever the database makes of it."""

    impl = LargeBinary
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(_PostgisArea() if dialect.name == POSTGRESQL else LargeBinary())

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:  # noqa: ANN401 - each dialect's own
        return value if value is None or dialect.name == POSTGRESQL else encode_blob(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> shapely.MultiPolygon | None:  # noqa: ANN401
        return value if value is None or dialect.name == POSTGRESQL else decode_blob(value)


def encode_blob(geometry: shapely.MultiPolygon) -> bytes:
    """A geometry in EPSG:4326 as a GeoPackage blob: header with extent, then WKB (OGC 12-128r18)."""
    west, south, east, north = geometry.bounds
    head = _BLOB_HEAD.pack(b"GP", 0, _LITTLE_ENDIAN_WITH_EXTENT, SRS, west, east, south, north)
    return head + _to_wkb(geometry)


def decode_blob(blob: bytes) -> shapely.MultiPolygon:
    """The inverse of `encode_blob`."""
    return shapely.from_wkb(blob[_BLOB_HEAD.size :])


def _to_wkb(geometry: shapely.MultiPolygon) -> bytes:
    return bytes(shapely.to_wkb(geometry, flavor="iso", byte_order=1))
