"""The licensed area as a layer of one feature, and as GeoJSON for the package."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyogrio
import shapely

from ..files import appearing
from .area import Area, hash_outline
from .source import LayerSource, SourceInfo
from .source_rows import read_whole
from .spool import GEOMETRY
from .units import WGS84
from .wkb import encode

LAYER = "license_area"
COLUMNS = ("sections", "section_count", "whole_sections", "square_miles", "area_sha256")


def write_area(area: Area, output: Path) -> None:
    """A GeoPackage in EPSG:4326 whose one feature carries what was found of the area."""
    values = [
        "; ".join(area.sections),
        area.section_count,
        area.whole,
        f"{area.square_miles:.6f}",
        area.sha256,
    ]
    types = [pa.string(), pa.int32(), pa.bool_(), pa.string(), pa.string()]
    columns = [pa.array([value], kind) for value, kind in zip(values, types, strict=True)]
    table = pa.table([*columns, encode(np.array([area.geometry]))], names=[*COLUMNS, GEOMETRY])
    with appearing({"area": output}) as files:
        pyogrio.write_arrow(
            table,
            files["area"],
            layer=LAYER,
            driver="GPKG",
            geometry_name=GEOMETRY,
            geometry_type="MultiPolygon",
            crs="EPSG:4326",
            dataset_options={"VERSION": "1.3"},
        )


def read_kept_area(source: LayerSource, info: SourceInfo) -> Area | None:
    """An area that `write_area` wrote, with its sections; None for any other layer, or one whose outline was edited."""
    if not set(COLUMNS) <= set(info.fields) or info.features != 1 or info.crs != WGS84:
        return None
    rows, outlines = read_whole(source, info.layer, COLUMNS)
    if len(rows) != 1:
        return None
    row = rows[0]
    try:
        geometry, miles = shapely.MultiPolygon(outlines[0]), Decimal(str(row["square_miles"]))
    except (TypeError, InvalidOperation):
        return None
    if hash_outline(geometry) != row["area_sha256"]:
        return None
    return Area(
        geometry=geometry,
        sections=tuple(label for label in str(row["sections"]).split("; ") if label),
        section_count=int(row["section_count"]),
        whole=bool(row["whole_sections"]),
        square_miles=miles,
        sha256=row["area_sha256"],
    )


def area_as_geojson(area: Area) -> str:
    """RFC 7946: one feature with the area's facts."""
    feature = {
        "type": "Feature",
        "properties": area.to_json(),
        "geometry": json.loads(shapely.to_geojson(shapely.orient_polygons(area.geometry, exterior_cw=False))),
    }
    return (
        json.dumps({"type": "FeatureCollection", "features": [feature]}, ensure_ascii=False, indent=1) + "\n"
    )
