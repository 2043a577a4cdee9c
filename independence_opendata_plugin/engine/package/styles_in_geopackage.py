"""Styles inside a GeoPackage, where QGIS looks for them: a layer that is opened from it is drawn by its style."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..geodata.extracted import ExtractedLayer
from ..geodata.spool import GEOMETRY

TABLE = "layer_styles"
LONGEST_NAME = 30
# The table as QGIS 3.40 makes it (QgsOgrProvider); GDAL names the types.
SCHEMA = (
    'CREATE TABLE "layer_styles" ("id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "f_table_catalog" TEXT(256), '
    '"f_table_schema" TEXT(256), "f_table_name" TEXT(256), "f_geometry_column" TEXT(256), "styleName" TEXT(30), '
    '"styleQML" TEXT, "styleSLD" TEXT, "useAsDefault" BOOLEAN, "description" TEXT, "owner" TEXT(30), '
    '"ui" TEXT(30), "update_time" DATETIME)'
)
ROW = (
    'INSERT INTO "layer_styles" ("f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column", '
    '"styleName", "styleQML", "styleSLD", "useAsDefault", "description", "owner", "update_time") '
    "VALUES ('', '', ?, ?, ?, ?, ?, 1, '', '', ?)"
)
CONTENTS = (
    "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change, srs_id) "
    "VALUES (?, 'attributes', ?, '', ?, 0)"
)
COUNT = "INSERT INTO gpkg_ogr_contents (table_name, feature_count) VALUES (?, ?)"


@dataclass(frozen=True)
class LayerStyle:
    """The style of a table: `name` is what people choose it by, `sld` may be ""."""

    table: str
    name: str
    qml: str
    sld: str

    @classmethod
    def read(cls, layer: ExtractedLayer, qml: Path) -> LayerStyle:
        """From the layer's QML file and, where it lies beside it, its SLD."""
        sld = qml.with_suffix(".sld")
        text = sld.read_text(encoding="utf-8") if sld.is_file() else ""
        return cls(layer.table, layer.name, qml.read_text(encoding="utf-8"), text)


def write_styles(geopackage: Path, styles: Sequence[LayerStyle], as_of: date) -> None:
    """Add the styles, each as its table's default; the same styles and `as_of` give the same bytes.

    Without a style, and where a delivered layer has the name of QGIS's table, the GeoPackage stays as it is.
    """
    if not styles:
        return
    moment = f"{as_of:%Y-%m-%d}T00:00:00.000Z"
    with closing(sqlite3.connect(geopackage)) as database, database:
        taken = {name.casefold() for (name,) in database.execute("SELECT table_name FROM gpkg_contents")}
        if TABLE in taken:
            return
        database.execute(SCHEMA)
        database.execute(CONTENTS, (TABLE, TABLE, moment))
        database.execute(COUNT, (TABLE, len(styles)))
        for style in styles:
            name = style.name[:LONGEST_NAME]
            database.execute(ROW, (style.table, GEOMETRY, name, style.qml, style.sld, moment))
