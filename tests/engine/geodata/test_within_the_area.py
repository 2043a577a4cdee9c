"""Nothing is delivered that does not meet the area, and no vertex of what is cut lies beyond the stated tolerance."""

from __future__ import annotations

import tempfile
from pathlib import Path

import geopandas
import numpy as np
import pyproj
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from independence_opendata_plugin.engine.geodata.cutting import OUTLINE_TOLERANCE_M
from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractRequest
from independence_opendata_plugin.engine.geodata.formats.write import write_format
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job

from ..conftest import EAST, NORTH, UTM15, area_of, square
from .conftest import AS_OF

AREA = area_of(square(0, 0))
ON_GRID = st.integers(-8, 8).map(lambda step: 10.0 * step)
"""Metres from the area's south-west corner, many of them on its very edge."""
PLACES = st.tuples(ON_GRID, ON_GRID).map(lambda place: (EAST + place[0], NORTH + place[1]))
SHAPES = st.one_of(
    PLACES.map(shapely.Point),
    st.lists(PLACES, min_size=2, max_size=5, unique=True).map(shapely.LineString),
    st.lists(PLACES, min_size=3, max_size=6, unique=True).map(shapely.Polygon),
)
LAYERS = st.lists(SHAPES, min_size=1, max_size=6)
# The best that a format's decimals hold: GeoJSON and KML seven of a degree, CSV a millimetre.
ROUNDING_M = 0.012
FORMATS = ("FlatGeobuf", "GPKG", "GeoJSON", "GeoParquet", "Shapefile")


@settings(
    max_examples=60, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
@given(
    LAYERS,
    st.sampled_from([UTM15, "EPSG:2817", "ESRI:102698", "EPSG:4326"]),
    st.sampled_from([None, "EPSG:4326", "ESRI:102698"]),
    st.sampled_from(FORMATS),
)
def test_every_format_in_every_crs(
    job: Job, shapes: list[shapely.Geometry], stored: str, crs: str | None, name: str
) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        frame = geopandas.GeoDataFrame({"number": range(len(shapes))}, geometry=shapes, crs=UTM15).to_crs(
            stored
        )
        frame.to_file(folder / "layer.gpkg", layer="shapes")
        source = LayerSource.parse(str(folder / "layer.gpkg"))
        (layer,) = extract([ExtractRequest(source, "cut")], AREA, folder / "extract.gpkg", job)
        files = write_format(folder / "extract.gpkg", [layer], name, folder / "data", "S", crs, AS_OF)
        area = AREA.in_crs(pyproj.CRS(stored))
        metre = (
            1 / 111_195
            if stored == "EPSG:4326"
            else pyproj.CRS(stored).axis_info[0].unit_conversion_factor ** -1
        )
        tolerance = (OUTLINE_TOLERANCE_M + ROUNDING_M) * metre
        met = set(np.flatnonzero(shapely.dwithin(frame.geometry.array, area, tolerance)).tolist())
        numbers: list[int] = []
        for file in files:
            read = geopandas.read_parquet if name == "GeoParquet" else geopandas.read_file
            delivered = read(folder / "data" / file.path).to_crs(stored)
            # A GeoJSON without features has no columns.
            numbers += delivered["number"].tolist() if len(delivered) else []
            corners = shapely.points(shapely.get_coordinates(delivered.geometry.array))
            assert shapely.distance(corners, area).max(initial=0.0) <= tolerance
        assert len(numbers) == len(set(numbers)) == layer.features_out
        assert set(numbers) <= met


@pytest.mark.parametrize("mode", ["cut", "whole"])
def test_what_is_delivered_whole_meets_the_area(mode: str, job: Job, tmp_path: Path) -> None:
    """A hundred lots in a row across the edge: the one on it is cut, or delivered as it is; none beyond it is."""
    lots = [shapely.box(EAST - 495 + 10 * n, NORTH + 5, EAST - 485 + 10 * n, NORTH + 15) for n in range(100)]
    frame = geopandas.GeoDataFrame({"number": range(100)}, geometry=lots, crs=UTM15)
    frame.to_file(tmp_path / "lots.gpkg")
    source = LayerSource.parse(str(tmp_path / "lots.gpkg"))
    extract([ExtractRequest(source, mode)], AREA, tmp_path / "extract.gpkg", job)
    delivered = geopandas.read_file(tmp_path / "extract.gpkg")
    assert delivered["number"].tolist() == list(range(49, 100))
    first = delivered.geometry.iloc[0].area
    assert first == pytest.approx(50 if mode == "cut" else 100, rel=1e-3)
