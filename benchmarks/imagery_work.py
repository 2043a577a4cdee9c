"""The tasks of the imagery contests, one a process: `python -m benchmarks.imagery_work TASK ARGUMENTS`."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import geopandas
import numpy as np
import rasterio
import rasterio.mask
import shapely
from affine import Affine
from rasterio.windows import Window

from independence_opendata_plugin.engine.geodata.area import outline as area_outline
from independence_opendata_plugin.engine.geodata.rasters.cut import cut_raster
from independence_opendata_plugin.engine.geodata.sections import area_of_outline
from independence_opendata_plugin.engine.geodata.source import LayerSource, read_crs
from independence_opendata_plugin.engine.job import Job

from .clock import run_task, working
from .ground import CRS, SECTION_M, bounds_of_block, origin_of_city

SEED, TILE, TURN_DEGREES = 33, 512, 7
SLIVER_SHARE = Decimal("0.005")


def paint(sections_a_side: int, pixels_a_section: int, output: str) -> None:
    """A tiled GeoTIFF in three colours: gentle light over hills, and the grain of a sensor."""
    random, side = np.random.default_rng(SEED), sections_a_side * pixels_a_section
    west, _, _, north = bounds_of_block(sections_a_side)
    size = SECTION_M / pixels_a_section
    form = {"width": side, "height": side, "count": 3, "dtype": "uint8", "crs": CRS}
    packed = {"compress": "deflate", "predictor": 2, "photometric": "rgb", "interleave": "pixel"}
    across = 120 + 60 * np.sin(np.arange(side, dtype=np.float32) / 700)
    with rasterio.open(
        output,
        "w",
        driver="GTiff",
        transform=Affine(size, 0, west, 0, -size, north),
        tiled=True,
        blockxsize=TILE,
        blockysize=TILE,
        num_threads="all_cpus",
        **form,
        **packed,
    ) as image:
        for top in range(0, side, TILE):
            height = min(TILE, side - top)
            grain = random.normal(0, 5, (3, height, side)).astype(np.float32)
            image.write(np.clip(across + grain, 0, 255).astype(np.uint8), window=Window(0, top, side, height))


def outline(sections_a_side: int, output: str) -> None:
    """A block of sections in the middle of the city, turned a little, so that its edge cuts through pixels."""
    block = shapely.box(*bounds_of_block(sections_a_side)) if sections_a_side % 2 == 0 else _middle_section()
    turned = shapely.affinity.rotate(block, TURN_DEGREES)
    geopandas.GeoDataFrame(geometry=[turned], crs=CRS).to_file(output, layer="area")


def _middle_section() -> shapely.Polygon:
    west, south = origin_of_city(2)
    half = SECTION_M / 2
    return shapely.box(west + half, south + half, west + half + SECTION_M, south + half + SECTION_M)


def cut(photo: str, area: str, output: str) -> None:
    """What a package's builder does with a raster, reading it back included."""
    now = datetime.now(UTC)
    job = Job(now=now, as_of=now.date(), cache=Path())
    frame = geopandas.read_file(area)
    geometry, notes = area_outline(frame.geometry, read_crs(CRS, "the area"))
    asked = area_of_outline(geometry, notes, None, SLIVER_SHARE)
    with working():
        cut_raster(LayerSource.parse(photo), asked, "photo", Path(output), job)


def mask(photo: str, area: str, output: str) -> None:
    """`rasterio.mask` as its documentation shows it, with an internal mask and the same compression."""
    shapes = list(geopandas.read_file(area).geometry)
    with working(), rasterio.open(photo) as image:
        pixels, place = rasterio.mask.mask(image, shapes, crop=True, filled=False)
        size = {"height": pixels.shape[1], "width": pixels.shape[2], "transform": place}
        form = {**image.profile, **size, "compress": "deflate", "predictor": 2, "num_threads": "all_cpus"}
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(output, "w", **form) as target:
            target.write(pixels.filled(0))
            target.write_mask(~pixels.mask.all(axis=0))


if __name__ == "__main__":
    run_task({"paint": paint, "outline": outline, "cut": cut, "mask": mask})
