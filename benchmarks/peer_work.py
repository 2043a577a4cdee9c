"""The peers that are Python libraries, one task a process: `python -m benchmarks.peer_work TASK ARGUMENTS`.

Each is used the fastest way its documentation shows.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import geopandas
import pyogrio

from .clock import run_task, working

DEFLATE_LEVEL = 6


def clip(layer: str, area: str, output: str) -> None:
    """`geopandas.clip` of what the spatial index finds in the area's extent."""
    outline = geopandas.read_file(area, engine="pyogrio")
    with working():
        bounds = tuple(outline.total_bounds)
        frame = geopandas.read_file(layer, engine="pyogrio", use_arrow=True, bbox=bounds)
        clipped = geopandas.clip(frame, outline, keep_geom_type=True)
        clipped.to_file(output, layer="parcels", driver="GPKG", engine="pyogrio", use_arrow=True)


def geojson(extract: str, output: str) -> None:
    """OGR's GeoJSON writer, given a whole frame in longitude and latitude."""
    with working():
        frame = geopandas.read_file(extract, engine="pyogrio", use_arrow=True).to_crs("EPSG:4326")
        options = {"RFC7946": "YES", "COORDINATE_PRECISION": "7"}
        pyogrio.write_dataframe(frame, output, driver="GeoJSON", layer_options=options, use_arrow=True)


def read(layer: str, output: str) -> None:
    """Every row once, in Arrow batches that are let go."""
    with working():
        with pyogrio.open_arrow(layer, use_pyarrow=True) as (_, reader):
            rows = sum(batch.num_rows for batch in reader)
        Path(output).write_text(json.dumps({"features": rows}), encoding="utf-8")


def zip_and_hash(folder: str, output: str) -> None:
    """A zip as `zipfile` makes it by default, then its SHA-256."""
    files = sorted(path for path in Path(folder).rglob("*") if path.is_file())
    with working():
        with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED, compresslevel=DEFLATE_LEVEL) as package:
            for file in files:
                package.write(file, file.relative_to(folder))
        with Path(output).open("rb") as made:
            hashlib.file_digest(made, "sha256").hexdigest()


if __name__ == "__main__":
    run_task({"clip": clip, "geojson": geojson, "read": read, "zip": zip_and_hash})
