"""What makes the register's SQLite file a GeoPackage that QGIS opens as layers (OGC 12-128r18)."""

from __future__ import annotations

import pyproj
from sqlalchemy import Connection, text

from .area_column import SRS
from .schema import FEATURE_TABLES, metadata

APPLICATION_ID = 0x47504B47  # "GPKG"
USER_VERSION = 10300

_TABLES = (
    """CREATE TABLE IF NOT EXISTS gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY,
       organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL,
       description TEXT)""",
    """CREATE TABLE IF NOT EXISTS gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,
       identifier TEXT UNIQUE, description TEXT DEFAULT '',
       last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
       min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
       srs_id INTEGER REFERENCES gpkg_spatial_ref_sys (srs_id))""",
    """CREATE TABLE IF NOT EXISTS gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
       geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys (srs_id),
       z TINYINT NOT NULL, m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name))""",
)


def describe_as_geopackage(connection: Connection) -> None:
    """Add the GeoPackage's own tables, which say which of the register's tables are layers."""
    for statement in _TABLES:
        connection.execute(text(statement))
    wkt = pyproj.CRS.from_epsg(SRS).to_wkt("WKT1_GDAL")
    systems = (
        ("Undefined Cartesian", -1, "NONE", -1, "undefined"),
        ("Undefined geographic", 0, "NONE", 0, "undefined"),
        ("WGS 84", SRS, "EPSG", SRS, wkt),
    )
    for name, number, organization, code, definition in systems:
        connection.execute(
            text("INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES (:n, :i, :o, :c, :d, NULL)"),
            {"n": name, "i": number, "o": organization, "c": code, "d": definition},
        )
    listing = "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (:t, :k, :t, :s)"
    for table in metadata.sorted_tables:
        kind, srs = ("features", SRS) if table in FEATURE_TABLES else ("attributes", 0)
        connection.execute(text(listing), {"t": table.name, "k": kind, "s": srs})
    for table in FEATURE_TABLES:
        connection.execute(
            text("INSERT OR IGNORE INTO gpkg_geometry_columns VALUES (:t, 'geom', 'MULTIPOLYGON', :s, 0, 0)"),
            {"t": table.name, "s": SRS},
        )
    connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
    connection.execute(text(f"PRAGMA user_version = {USER_VERSION}"))
