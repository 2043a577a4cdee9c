"""GeoParquet as its specification has it, read by geopandas and by Parquet's own reader."""

from __future__ import annotations

import json

import geopandas
import pyarrow.parquet as pq
import pyproj
import shapely

from ..conftest import EAST, NORTH
from .conftest import COURTYARD, PARCEL, Deliver


def test_the_metadata_of_version_1_1(deliver: Deliver) -> None:
    made = deliver("GeoParquet", [PARCEL, COURTYARD], parcel=["001", "002"])
    geo = json.loads(pq.read_metadata(made.path).metadata[b"geo"])
    column = geo["columns"]["geometry"]
    assert (geo["version"], geo["primary_column"]) == ("1.1.0", "geometry")
    assert (column["encoding"], column["edges"]) == ("WKB", "planar")
    assert column["geometry_types"] == ["Polygon"]
    assert column["bbox"] == [EAST + 100, NORTH + 100, EAST + 150, NORTH + 140]
    assert pyproj.CRS.from_json_dict(column["crs"]).to_epsg() == 26915
    assert column["covering"] == {
        "bbox": {
            "xmin": ["bbox", "xmin"],
            "ymin": ["bbox", "ymin"],
            "xmax": ["bbox", "xmax"],
            "ymax": ["bbox", "ymax"],
        }
    }


def test_rows_can_be_chosen_by_their_boxes(deliver: Deliver) -> None:
    far = shapely.affinity.translate(PARCEL, 500)
    made = deliver("GeoParquet", [PARCEL, far], parcel=["001", "002"])
    found = geopandas.read_parquet(made.path, bbox=(EAST + 600, NORTH, EAST + 700, NORTH + 200))
    assert found["parcel"].to_list() == ["002"]
    assert found.geometry.iloc[0].equals(far)


def test_a_field_of_the_formats_own_name_is_renamed_and_told(deliver: Deliver) -> None:
    made = deliver("GeoParquet", [PARCEL], bbox=["mine"])
    assert made.files[0].notes == ("field bbox is named bbox_2 in the GeoParquet",)
    assert geopandas.read_parquet(made.path)["bbox_2"].to_list() == ["mine"]


def test_an_empty_layer_claims_no_extent(deliver: Deliver) -> None:
    made = deliver("GeoParquet", [shapely.affinity.translate(PARCEL, 90_000)], parcel=["001"])
    column = json.loads(pq.read_metadata(made.path).metadata[b"geo"])["columns"]["geometry"]
    assert "bbox" not in column
    assert column["geometry_types"] == []
