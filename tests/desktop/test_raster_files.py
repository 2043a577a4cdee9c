"""Which rasters reach the engine: those that are in files of the office, however they are packed."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.desktop.gui.access.layers import can_be_classified
from independence_opendata_plugin.desktop.identity import identify
from independence_opendata_plugin.desktop.layers import describe


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """Ten by ten pixels of a hundred metres."""
    file = tmp_path / "ortho.tif"
    _write("GTiff", file)
    return file


def _write(driver: str, file: Path) -> None:
    gdal.UseExceptions()
    raster = gdal.GetDriverByName("MEM").Create("", 10, 10)
    raster.SetGeoTransform((360_000, 100, 0, 4_328_000, 0, -100))
    raster.SetProjection("EPSG:26915")
    gdal.GetDriverByName(driver).CreateCopy(str(file), raster)


def as_mosaic(image: Path) -> str:
    gdal.BuildVRT(str(image.with_suffix(".vrt")), [str(image)])
    return str(image.with_suffix(".vrt"))


def in_archive(image: Path) -> str:
    with zipfile.ZipFile(image.with_suffix(".zip"), "w") as archive:
        archive.write(image, "tiles/ortho.tif")
    return f"/vsizip/{image.with_suffix('.zip')}/tiles/ortho.tif"


def in_geopackage(image: Path) -> str:
    _write("GPKG", image.with_suffix(".gpkg"))
    return f"GPKG:{image.with_suffix('.gpkg')}:ortho"


def as_page(image: Path) -> str:
    return f"GTIFF_DIR:1:{image}"


@pytest.mark.parametrize("pack", [str, as_mosaic, in_archive, in_geopackage, as_page])
def test_a_raster_in_a_file_goes_by_gdal_s_name_of_it(
    image: Path, tmp_path: Path, pack: Callable[[Path], str]
) -> None:
    name = pack(image)
    layer = QgsRasterLayer(name, "Ortho", "gdal")
    assert layer.isValid()

    described = describe(layer, tmp_path / "copy.gpkg")

    assert described.path == name
    assert gdal.Open(described.path).RasterXSize == 10
    assert described.key == identify(layer)
    assert described.crs == "EPSG:26915"
    assert can_be_classified(layer)


def test_two_rasters_of_one_file_are_two_sources(image: Path) -> None:
    whole, page = (QgsRasterLayer(name, "Ortho", "gdal") for name in (str(image), as_page(image)))
    assert identify(whole) != identify(page)


@pytest.mark.parametrize(
    "uri",
    [
        "type=xyz&url=https://tiles.example.org/{z}/{x}/{y}.png",
        "type=xyz&url=file:///nowhere/{z}/{x}/{y}.png",
    ],
)
def test_a_picture_from_a_server_is_refused(tmp_path: Path, uri: str) -> None:
    layer = QgsRasterLayer(uri, "Tiles", "wms")
    assert layer.isValid()
    with pytest.raises(Refused, match="layer 'Tiles': only rasters in files .* picture from a server"):
        describe(layer, tmp_path / "copy.gpkg")
    assert not can_be_classified(layer)
