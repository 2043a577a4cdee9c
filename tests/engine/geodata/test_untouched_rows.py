"""Reading ahead and handing on a source's own bytes change nothing that is delivered.

The sample city's layers are extracted, and compared row by row, geometries byte by byte, to a plain way of doing the
same work: a layer is read wholly, every geometry decoded, made valid, selected and encoded again.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pyarrow as pa
import pyogrio
import pytest
import shapely

from independence_opendata_plugin.engine.geodata.area import Area
from independence_opendata_plugin.engine.geodata.columns import plain_columns
from independence_opendata_plugin.engine.geodata.cutting import Cutter
from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractedLayer, ExtractRequest
from independence_opendata_plugin.engine.geodata.geopackage import GEOPACKAGE_VERSION
from independence_opendata_plugin.engine.geodata.source import LayerSource, describe
from independence_opendata_plugin.engine.job import Job

from ..conftest import EAST, NORTH, MakeLayer, area_of, square

CITY = Path(__file__).resolve().parents[3] / ".demo" / "city"
SIDES = (2, 5)
"""Blocks of 4 and of 25 sections."""
GEOPACKAGE_HEADER = 8
ENVELOPE_BYTES = (0, 32, 48, 48, 64)

Row = tuple[Any, ...]


@pytest.fixture(scope="module", params=SIDES)
def block(request: pytest.FixtureRequest) -> Area:
    """The sections nearest to the middle of the sample city."""
    if not CITY.is_dir():
        pytest.fail("the sample city is not there: make sample")
    sections = geopandas.read_file(CITY / "sections.gpkg")
    info = pyogrio.read_info(CITY / "city.gpkg", layer="parcels", force_total_bounds=True)
    middle = shapely.box(*info["total_bounds"]).centroid
    nearest = sections.assign(distance=sections.distance(middle)).sort_values(["distance", "label"])
    return area_of(*nearest.geometry.iloc[: request.param**2], crs=sections.crs.to_string())


def wkb_of(blob: bytes) -> bytes:
    """The WKB in a GeoPackage's blob, which begins with its own header and envelope."""
    return blob[GEOPACKAGE_HEADER + ENVELOPE_BYTES[(blob[3] >> 1) & 7] :]


def rows_delivered(geopackage: Path, layer: ExtractedLayer) -> list[Row]:
    """The geometry's WKB and the attributes of each row, as SQLite has them."""
    columns = ", ".join(f'"{name}"' for name, _ in layer.fields)
    with closing(sqlite3.connect(geopackage)) as database:
        rows = database.execute(f'SELECT geom, {columns} FROM "{layer.table}" ORDER BY fid').fetchall()
    return [(wkb_of(blob), *values) for blob, *values in rows]


def rows_expected(source: LayerSource, area: Area, mode: str) -> tuple[list[bytes], pa.Table]:
    """The WKB and the attributes of each row that belongs to the area, every geometry decoded and encoded."""
    cutter = Cutter.prepare(area.in_crs(describe(source).crs), describe(source).crs)
    meta, table = pyogrio.read_arrow(source.path, layer=source.layer, bbox=cutter.bounds)
    column = meta["geometry_name"]
    geometries = shapely.from_wkb(table[column].to_numpy())
    invalid = ~shapely.is_valid(geometries)
    geometries[invalid] = shapely.make_valid(geometries[invalid], method="structure", keep_collapsed=False)
    rows, delivered, _ = cutter.select(geometries, mode)
    kinds = shapely.get_type_id(delivered)
    if len(np.unique(kinds)) > 1:
        delivered = np.array([as_multi(geometry) for geometry in delivered], dtype=object)
    attributes = plain_columns(
        table.drop_columns([column]).take(pa.array(rows)).replace_schema_metadata(None)
    )
    return list(shapely.to_wkb(delivered, flavor="iso", byte_order=1)), attributes


def as_multi(geometry: shapely.Geometry) -> shapely.Geometry:
    kinds = {
        "Point": shapely.MultiPoint,
        "LineString": shapely.MultiLineString,
        "Polygon": shapely.MultiPolygon,
    }
    return kinds[geometry.geom_type]([geometry]) if geometry.geom_type in kinds else geometry


def written(attributes: pa.Table, wkb: list[bytes], folder: Path) -> list[Row]:
    """The rows as GDAL writes them to a GeoPackage, which has a notation of its own for dates and truth values."""
    path = folder / "expected.gpkg"
    pyogrio.write_arrow(
        attributes.append_column("geom", pa.array(wkb, pa.binary())),
        path,
        layer="expected",
        driver="GPKG",
        geometry_name="geom",
        geometry_type="Unknown",
        crs="EPSG:26915",
        dataset_options={"VERSION": GEOPACKAGE_VERSION},
        layer_options={"FID": "fid"},
    )
    columns = ", ".join(f'"{name}"' for name in attributes.column_names)
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute(f"SELECT geom, {columns} FROM expected ORDER BY fid").fetchall()
    path.unlink()
    return [(wkb_of(blob), *values) for blob, *values in rows]


@pytest.mark.parametrize("mode", ["cut", "whole"])
def test_the_sample_city_is_delivered_as_if_every_row_were_encoded_again(
    block: Area, mode: str, job: Job, tmp_path: Path
) -> None:
    city = CITY / "city.gpkg"
    sources = [LayerSource.parse(f"{city}|layername={name}") for name, _ in pyogrio.list_layers(city)]
    output = tmp_path / "extract.gpkg"
    layers = extract([ExtractRequest(source, mode) for source in sources], block, output, job)
    assert sum(layer.features_out for layer in layers) > 1_000
    for source, layer in zip(sources, layers, strict=True):
        wkb, attributes = rows_expected(source, block, mode)
        assert rows_delivered(output, layer) == written(attributes, wkb, tmp_path), layer.name


def test_what_the_source_wrote_in_another_way_is_delivered_in_ours(
    make_layer: MakeLayer, job: Job, tmp_path: Path
) -> None:
    """Some programs write a GeoPackage's geometries big-endian: the extract has them as all others."""
    lots = [shapely.box(EAST + 100, NORTH + 100 + 50 * n, EAST + 150, NORTH + 140 + 50 * n) for n in range(3)]
    path = make_layer("lots", lots, number=[1, 2, 3])
    with closing(sqlite3.connect(path)) as database, database:
        triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (trigger,) in triggers:
            database.execute(f'DROP TRIGGER "{trigger}"')
        ((blob,),) = database.execute("SELECT geom FROM lots WHERE number = 2").fetchall()
        foreign = blob.removesuffix(wkb_of(blob)) + shapely.to_wkb(lots[1], byte_order=0)
        database.execute("UPDATE lots SET geom = ? WHERE number = 2", [foreign])
    request = ExtractRequest(LayerSource.parse(str(path)), "cut")
    (layer,) = extract([request], area_of(square(0, 0)), tmp_path / "extract.gpkg", job)
    expected = shapely.to_wkb(lots, flavor="iso", byte_order=1)
    assert rows_delivered(tmp_path / "extract.gpkg", layer) == list(zip(expected, [1, 2, 3], strict=True))
