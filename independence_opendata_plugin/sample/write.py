"""Writing layers into GeoPackages whose bytes repeat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyogrio
import shapely
from pyogrio.raw import write_arrow

from .layer import Layer
from .plan import AS_OF, CRS

GEOPACKAGE_VERSION = "1.3"
"""1.4, the default, makes older readers warn."""


@dataclass(frozen=True)
class Caption:
    """What a layer says about itself wherever it is opened."""

    title: str
    description: str


def write_geopackage(path: Path, layers: Sequence[Layer], captions: dict[str, Caption]) -> None:
    """Write all layers into one new file, each with its caption."""
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": f"{AS_OF.isoformat()}T00:00:00.000Z"})
    for layer in layers:
        caption = captions[layer.name]
        table = layer.fields.append_column("geom", pa.array(shapely.to_wkb(layer.geometry)))
        write_arrow(
            table,
            path,
            layer=layer.name,
            driver="GPKG",
            geometry_name="geom",
            geometry_type=layer.geometry_type,
            crs=CRS,
            dataset_options={} if path.exists() else {"VERSION": GEOPACKAGE_VERSION},
            layer_options={"IDENTIFIER": caption.title, "DESCRIPTION": caption.description},
        )
