"""Rasters small enough to count by hand, and their cuts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp
from rasterio.transform import from_origin

from independence_opendata_plugin.engine.geodata.area import Area
from independence_opendata_plugin.engine.geodata.rasters.cut import CutRaster, cut_raster
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.job import Job

from ...conftest import EAST, MILE, NORTH, UTM15

MakeRaster = Callable[..., Path]
Cut = Callable[..., tuple[CutRaster, Path]]
PIXEL = MILE / 100
"""A hundred pixels are a mile."""
TOWNSHIP_CORNER = from_origin(EAST, NORTH + MILE, PIXEL, PIXEL)
"""Row 0 is the north edge of the test township's section 31, column 0 its west edge."""
RED, GREEN, BLUE, ALPHA = ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha


def numbered(bands: int, rows: int, columns: int, kind: str = "uint8") -> np.ndarray:
    """Pixels of which hardly two neighbours are alike, none of them 0."""
    values = np.arange(bands * rows * columns, dtype=np.int64) * 7919 % 251 + 1
    return values.reshape(bands, rows, columns).astype(kind)


def vrt_of(source: str, *, relative: bool = False) -> str:
    """A mosaic of one tile; it says nothing of where it lies."""
    return (
        '<VRTDataset rasterXSize="9" rasterYSize="9"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        f'<SourceFilename relativeToVRT="{int(relative)}">{source}</SourceFilename></SimpleSource></VRTRasterBand>'
        "</VRTDataset>"
    )


@pytest.fixture
def make_raster(tmp_path: Path) -> MakeRaster:
    """Writes bands, rows, columns to a GeoTIFF, or to a file of another driver; `mask` shows where it is True."""

    def make(
        name: str,
        pixels: np.ndarray,
        transform: Affine = TOWNSHIP_CORNER,
        *,
        crs: str | None = UTM15,
        mask: np.ndarray | None = None,
        colours: tuple[ColorInterp, ...] | None = None,
        tags: dict[str, str] | None = None,
        **profile: Any,
    ) -> Path:
        path = tmp_path / name
        bands, rows, columns = pixels.shape
        form = {"driver": "GTiff", "count": bands, "height": rows, "width": columns, "dtype": pixels.dtype}
        with (
            rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
            rasterio.open(path, "w", crs=crs, transform=transform, **{**form, **profile}) as image,
        ):
            image.update_tags(**(tags or {}))
            if colours:
                image.colorinterp = colours
            image.write(pixels)
            if mask is not None:
                image.write_mask(mask)
        return path

    return make


@pytest.fixture
def cut(tmp_path: Path, job: Job) -> Cut:
    """Cuts a raster to an area; what the engine says of it, and the file."""

    def cut_it(path: Path | str, area: Area, **source: Any) -> tuple[CutRaster, Path]:
        (tmp_path / "data").mkdir(exist_ok=True)
        output = tmp_path / "data" / "cut.tif"
        description = LayerSource.parse({"path": str(path), **source})
        return cut_raster(description, area, "cut", output, job), output

    return cut_it
