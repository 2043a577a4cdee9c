"""Outlines as people paste them: WKT, EWKT, GeoJSON, or features that were copied in QGIS."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsJsonUtils
from qgis.PyQt.QtCore import QCoreApplication

from ....chapter33.refusal import Refused
from ...outlines import world

QGIS_HEADER = "wkt_geom"
"""The first word of what QGIS puts on the clipboard for copied features: one a line, attributes behind tabs."""
_SRID = re.compile(r"SRID\s*=\s*([0-9]+)\s*;\s*", re.IGNORECASE)


@dataclass(frozen=True)
class Pasted:
    """Geometries and the CRS that they were taken to be in; `says_crs`: the text itself said it."""

    geometries: tuple[QgsGeometry, ...]
    crs: QgsCoordinateReferenceSystem
    says_crs: bool


def read_pasted(text: str, map_crs: QgsCoordinateReferenceSystem) -> Pasted:
    """GeoJSON is in longitude and latitude; WKT in the CRS of its SRID, else in the map's.

    Raises Refused for what is neither.
    """
    stripped = text.strip()
    if stripped.startswith("{"):
        return Pasted(tuple(_read_geojson(stripped)), world(), says_crs=True)
    srid = _SRID.match(stripped)
    crs = _find_crs(int(srid[1])) if srid else map_crs
    return Pasted(tuple(_read_wkt(stripped)), crs, says_crs=srid is not None)


def _read_geojson(text: str) -> Iterator[QgsGeometry]:
    try:
        values = json.loads(text)
    except ValueError as problem:
        raise _refused(
            QCoreApplication.translate("Pasted", "it begins like GeoJSON, but breaks off ({})").format(
                problem
            )
        ) from problem
    for value in _geometries_of(values):
        geometry = QgsJsonUtils.geometryFromGeoJson(json.dumps(value))
        if geometry.isNull():
            raise _refused(
                QCoreApplication.translate("Pasted", "it holds a geometry that is none: {}").format(
                    json.dumps(value)[:60]
                )
            )
        yield geometry


def _geometries_of(values: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if values.get("type") == "FeatureCollection":
        for feature in values.get("features") or ():
            yield from _geometries_of(feature)
    elif values.get("type") == "GeometryCollection":
        yield from values.get("geometries") or ()
    elif values.get("type") == "Feature":
        if values.get("geometry"):
            yield values["geometry"]
    else:
        yield values


def _read_wkt(text: str) -> Iterator[QgsGeometry]:
    whole = QgsGeometry.fromWkt(_SRID.sub("", text))
    if not whole.isNull():
        yield whole
        return
    rows = [line.split("\t")[0].strip() for line in text.splitlines()]
    rows = [row for row in rows if row and row != QGIS_HEADER]
    geometries = [QgsGeometry.fromWkt(_SRID.sub("", row)) for row in rows]
    if not geometries or any(geometry.isNull() for geometry in geometries):
        raise _refused(QCoreApplication.translate("Pasted", "it holds neither WKT nor GeoJSON"))
    yield from geometries


def _find_crs(srid: int) -> QgsCoordinateReferenceSystem:
    crs = QgsCoordinateReferenceSystem(f"EPSG:{srid}")
    if not crs.isValid():
        raise _refused(QCoreApplication.translate("Pasted", "there is no CRS EPSG:{}").format(srid))
    return crs


def _refused(why: str) -> Refused:
    return Refused(
        QCoreApplication.translate("Pasted", "the clipboard"),
        why=why,
        remedy=QCoreApplication.translate("Pasted", "copy a polygon as WKT or GeoJSON, then paste again."),
    )
