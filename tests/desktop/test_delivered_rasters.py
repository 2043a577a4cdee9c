"""The rasters of a package, opened by its project in QGIS: below the layers, in their colours, without a warning."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsLayerTree, QgsMapRendererSequentialJob, QgsMapSettings, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from independence_opendata_plugin.desktop.engine import EngineClient

PATIENCE = 60
ROWS, COLUMNS = 200, 400
PLACE = (359_500, 10, 0, 4_328_500, 0, -10)
"""Pixels of ten metres from 500 m west and north of the three lots on; the lots are 300 by 100 of them."""
PHOTO = (90, 120, 60)
COLOURS = {1: (200, 30, 30), 2: (30, 160, 60)}


def make_raster(
    path: Path, pixels: np.ndarray, colours: dict[int, tuple[int, int, int]] | None = None
) -> str:
    bands = pixels.shape[0]
    kind = gdal.GDT_Float32 if pixels.dtype == np.float32 else gdal.GDT_Byte
    image = gdal.GetDriverByName("GTiff").Create(str(path), COLUMNS, ROWS, bands, kind)
    image.SetGeoTransform(PLACE)
    system = osr.SpatialReference()
    system.ImportFromEPSG(26915)
    image.SetProjection(system.ExportToWkt())
    for number in range(bands):
        image.GetRasterBand(number + 1).WriteArray(pixels[number])
    if colours:
        table = gdal.ColorTable()
        for value, colour in colours.items():
            table.SetColorEntry(value, colour)
        image.GetRasterBand(1).SetColorTable(table)
    return str(path)


@pytest.fixture
def project_file(engine: EngineClient, lots_file: Path, tmp_path: Path, approval: str) -> Path:
    """The project of a package with the lots, a photograph, an elevation model and a land cover of two classes."""
    west = np.tile(np.arange(COLUMNS) < COLUMNS / 2, (ROWS, 1))
    slope = np.tile(np.linspace(240, 260, COLUMNS, dtype=np.float32), (ROWS, 1))
    photo = np.stack([np.full((ROWS, COLUMNS), value, np.uint8) for value in PHOTO])
    rasters = [
        make_raster(tmp_path / "photo.tif", photo),
        make_raster(tmp_path / "elevation.tif", slope[None]),
        make_raster(tmp_path / "land_cover.tif", np.where(west, 1, 2).astype(np.uint8)[None], COLOURS),
    ]
    lots = f"{lots_file}|layername=lots"
    register = {"REGISTER": str(tmp_path / "register.gpkg")}
    for layer in (lots, *rasters):
        values = {"LAYER": layer, "ACCESS": "licensed", "OFFICER": "A. Clerk", **register}
        engine.call("classify", values).result(PATIENCE)
    order = {
        "AREA": lots,
        "LAYERS": [lots],
        "ORTHOPHOTOS": rasters,
        "CUSTOMER_NAME": "Prairie Survey, Inc.",
        "CUSTOMER_CLASS": "general",
        "HOURS": "CAD/GIS Operator=1",
        "FORMATS": ["GPKG"],
        "APPROVAL": approval,
        "OUTPUT": str(tmp_path / "licensed.zip"),
        **register,
    }
    engine.call("exportlicensed", order).result(PATIENCE)
    with zipfile.ZipFile(tmp_path / "licensed.zip") as archive:
        archive.extractall(tmp_path / "unpacked")
    return tmp_path / "unpacked" / "L-2026-0001.qgs"


def draw_ends(project: QgsProject, layer: QgsRasterLayer) -> list[tuple[int, int, int]]:
    """Red, green and blue near the west and the east end of the layer's picture, pixel by pixel, on white."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(project.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(layer.width(), layer.height()))
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    picture = job.renderedImage()
    return [picture.pixelColor(column, 50).getRgb()[:3] for column in (3, 296)]


def test_rasters_lie_below_the_layers_and_are_drawn_as_they_are(
    project_file: Path, warnings: list[str]
) -> None:
    project = QgsProject()
    assert project.read(str(project_file))
    root: QgsLayerTree = project.layerTreeRoot()
    layers = [node.layer() for node in root.findLayers()]
    assert [layer.name() for layer in layers] == ["lots", "photo", "elevation", "land_cover"]
    assert all(layer.isValid() for layer in layers)
    photo, elevation, land_cover = (draw_ends(project, layer) for layer in layers[1:])
    assert photo == [PHOTO, PHOTO]
    assert elevation[0] < (9, 9, 9) < (246, 246, 246) < elevation[1]
    assert land_cover == [COLOURS[1], COLOURS[2]]
    assert warnings == []
