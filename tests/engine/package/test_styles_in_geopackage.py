"""Styles inside a GeoPackage; that QGIS draws by them is tried in QGIS (tests/desktop)."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import fiona
import geopandas
import pytest

from independence_opendata_plugin.engine.checksums import hash_file
from independence_opendata_plugin.engine.package.styles_in_geopackage import LayerStyle, write_styles

from ..conftest import square

AS_OF = date(2026, 11, 22)
STYLE = LayerStyle("lots", "Lots of the city and of the whole county", "<qgis/>", "")


@pytest.fixture
def geopackage(tmp_path: Path) -> Path:
    path = tmp_path / "data.gpkg"
    geopandas.GeoDataFrame({"zone": ["R1"]}, geometry=[square(0, 0)], crs="EPSG:26915").to_file(
        path, layer="lots"
    )
    return path


def test_the_row_says_what_qgis_asks_for(geopackage: Path) -> None:
    write_styles(geopackage, [STYLE], AS_OF)
    with closing(sqlite3.connect(geopackage)) as database:
        database.row_factory = sqlite3.Row
        (row,) = database.execute("SELECT * FROM layer_styles")
        assert (row["f_table_name"], row["f_geometry_column"], row["useAsDefault"]) == ("lots", "geom", 1)
        assert (row["styleQML"], row["owner"], row["f_table_catalog"]) == ("<qgis/>", "", "")
        assert row["styleName"] == "Lots of the city and of the wh"
        assert row["update_time"] == "2026-11-22T00:00:00.000Z"


def test_another_reader_sees_a_table_of_one_row_beside_the_layer(geopackage: Path) -> None:
    write_styles(geopackage, [STYLE], AS_OF)
    assert fiona.listlayers(geopackage) == ["lots", "layer_styles"]
    with fiona.open(geopackage, layer="layer_styles") as rows:
        assert len(rows) == 1


def test_the_same_styles_give_the_same_bytes(geopackage: Path) -> None:
    again = geopackage.with_name("again.gpkg")
    shutil.copyfile(geopackage, again)
    for file in (geopackage, again):
        write_styles(file, [STYLE], AS_OF)
    assert hash_file(geopackage) == hash_file(again)


def test_without_a_style_nothing_is_touched(geopackage: Path) -> None:
    before = hash_file(geopackage)
    write_styles(geopackage, [], AS_OF)
    assert hash_file(geopackage) == before


def test_a_layer_of_that_name_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "data.gpkg"
    frame = geopandas.GeoDataFrame({"zone": ["R1"]}, geometry=[square(0, 0)], crs="EPSG:26915")
    frame.to_file(path, layer="layer_styles")
    before = hash_file(path)
    write_styles(path, [STYLE], AS_OF)
    assert hash_file(path) == before
