"""ArcGIS keeps attachments in a table of its own: pictures in a binary field, tied to features by their GlobalID."""

from __future__ import annotations

from pathlib import Path

import geopandas
import pyarrow as pa
import pyogrio
import shapely

from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractRequest
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job

from ..conftest import EAST, NORTH, UTM15, area_of, square

INSIDE, OUTSIDE = "{6F0A2C1E-0000-4000-8000-000000000001}", "{6F0A2C1E-0000-4000-8000-000000000002}"


def write_geodatabase(path: Path) -> None:
    """Hydrants with their `__ATTACH` table, as ArcGIS names its columns."""
    places = [shapely.Point(EAST + 10, NORTH + 10), shapely.Point(EAST - 5000, NORTH)]
    hydrants = geopandas.GeoDataFrame({"GlobalID": [INSIDE, OUTSIDE]}, geometry=places, crs=UTM15)
    hydrants.to_file(path, layer="Hydrants", driver="OpenFileGDB")
    attached = {
        "REL_GLOBALID": [INSIDE, OUTSIDE, INSIDE],
        "CONTENT_TYPE": ["image/png"] * 3,
        "ATT_NAME": ["a.png", "far.png", "b.png"],
        "DATA_SIZE": pa.array([3, 4, 5], pa.int32()),
        "DATA": [b"abc", b"far!", b"abcde"],
    }
    pyogrio.write_arrow(pa.table(attached).to_reader(), path, layer="Hydrants__ATTACH", driver="OpenFileGDB")


def test_the_attachments_of_delivered_features_travel_as_their_table(tmp_path: Path, job: Job) -> None:
    """By hand, a row: the identifier of 38 bytes, "image/png" of 9, a name of 5, the size of 8, and the picture."""
    path = tmp_path / "water.gdb"
    write_geodatabase(path)
    hydrants = LayerSource.parse({"path": str(path), "layer": "Hydrants"})
    relation = {"name": "attached", "parent": hydrants.key, "fields": [["REL_GLOBALID", "GlobalID"]]}
    attached = LayerSource.parse({"path": str(path), "layer": "Hydrants__ATTACH", "relations": [relation]})
    layers = extract(
        [ExtractRequest(hydrants, "whole"), ExtractRequest(attached, "whole")],
        area_of(square(0, 0)),
        tmp_path / "extract.gpkg",
        job,
    )
    rows = pyogrio.read_dataframe(tmp_path / "extract.gpkg", layer=layers[1].table)
    assert rows["DATA"].tolist() == [b"abc", b"abcde"]
    assert layers[1].bytes == 2 * (38 + 9 + 5 + 8) + 3 + 5
    assert layers[1].relations[0].parent == layers[0].table
