"""Writing tables of a GeoPackage."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError

from ...chapter33.refusal import Refused
from .extracted import NO_GEOMETRY
from .plain_geometry import Tally
from .spool import GEOMETRY

GEOPACKAGE_VERSION = "1.3"


@dataclass(frozen=True)
class WrittenTable:
    """A table with geometry as it was written; `bytes` as the ordinance counts them."""

    geometry_type: str
    schema: pa.Schema
    rows: int
    bytes: int
    tally: Tally


def write_table(
    reader: pa.RecordBatchReader, target: Path, table: str, geometry_type: str, crs: str, title: str
) -> None:
    """Add a table to a GeoPackage. Raises Refused where GDAL cannot hold what the rows say.

    Rows of the geometry type `NO_GEOMETRY` have no geometry column; their `crs` says nothing.
    """
    places = {"geometry_name": GEOMETRY, "geometry_type": geometry_type, "crs": crs}
    try:
        pyogrio.write_arrow(
            reader,
            target,
            layer=table,
            driver="GPKG",
            dataset_options=None if target.exists() else {"VERSION": GEOPACKAGE_VERSION},
            layer_options={"FID": "fid", "DESCRIPTION": title},
            **({} if geometry_type == NO_GEOMETRY else places),
        )
    except (DataSourceError, DataLayerError) as error:
        raise Refused(
            f"layer '{title}'",
            why=f"its rows cannot be written ({error})",
            remedy="check the disk and the layer.",
        ) from error
