"""Cutting a raster to an area: the source's own pixels on its own grid, and nothing of those around them.

Nothing is resampled and nothing is lost. A pixel is delivered where its centre lies in the area. Elsewhere there is
nothing: the raster's own value for nothing, transparency, or zero under an internal mask. What the source's mask
hides stays hidden.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp
from rasterio.io import DatasetReader, DatasetWriter
from rasterio.windows import Window

from ...job import Job
from ..area import Area
from ..source import LayerSource, crs_name
from .bands import Band, read_bands
from .check import check_cut
from .cog import write_cog, writing
from .coverage import bytes_of_pixel, refuse_empty
from .pixels import TILE, PixelArea, find_visible
from .source import OpenRaster, open_raster

RGB = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)


@dataclass(frozen=True)
class CutRaster:
    """A raster as it was delivered.

    `table` is its name for files, `crs` an authority code or WKT, `pixel_size` width and height in units of the CRS,
    `nodata` the value for nothing (None: a mask or an alpha band says it), `pixels` how many show anything, `bytes`
    what their samples take uncompressed, `ranges` the lowest and highest value of each band among them, `colours` red,
    green, blue and opacity by value (empty: its values are no numbers of colours).
    """

    name: str
    table: str
    crs: str
    width: int
    height: int
    data_type: str
    pixel_size: tuple[float, float]
    nodata: float | None
    bands: tuple[Band, ...]
    pixels: int
    bytes: int
    ranges: tuple[tuple[float, float], ...]
    colours: Mapping[int, tuple[int, int, int, int]]
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """How a raster is written: `fill` stands where nothing is shown, `masked` says that a mask tells so."""

    window: Window
    transform: Affine
    data_type: str
    nodata: float | None
    masked: bool
    bands: tuple[Band, ...]
    colours: Mapping[int, tuple[int, int, int, int]]

    @property
    def fill(self) -> float:
        return 0 if self.nodata is None else self.nodata


def cut_raster(source: LayerSource, area: Area, table: str, output: Path, job: Job) -> CutRaster:
    """Write the raster within the area as Cloud Optimized GeoTIFF, read it back, and say what stands in it.

    Raises Refused for a raster that shows nothing of the area or cannot be read to its end, and Cancelled; then there
    is no file.
    """
    with (
        open_raster(source) as raster,
        TemporaryDirectory(dir=output.parent, prefix=".raster-") as place,
    ):
        part = PixelArea.find(area, raster)
        if part is None:
            raise refuse_empty(source.name)
        plan = _plan(raster, part)
        pixels, made = Path(place) / "pixels.tif", Path(place) / output.name
        shown = _write_pixels(raster, part, plan, pixels, job.part(0.0, 0.4))
        if not shown.pixels:
            raise refuse_empty(source.name)
        write_cog(pixels, made, _resampling(plan), job.part(0.4, 0.9))
        cut = _describe(raster, plan, table, shown)
        job.progress(0.95, source.name)
        check_cut(made, raster, part, plan.fill)
        job.check()
        made.replace(output)
    return cut


def _plan(raster: OpenRaster, part: PixelArea) -> Plan:
    dataset = raster.dataset
    has_alpha = ColorInterp.alpha in dataset.colorinterp
    nodata = None if has_alpha else _find_nodata(dataset)
    return Plan(
        window=part.window,
        transform=raster.transform @ Affine.translation(part.window.col_off, part.window.row_off),
        data_type=str(np.result_type(*dataset.dtypes)),
        nodata=nodata,
        masked=nodata is None and not has_alpha,
        bands=read_bands(dataset),
        colours=dataset.colormap(1) if ColorInterp.palette in dataset.colorinterp else {},
    )


def _find_nodata(dataset: DatasetReader) -> float | None:
    """The value for nothing that all bands share; GeoTIFF has no more than one, so others become a mask."""
    values = set(map(repr, dataset.nodatavals))
    return dataset.nodata if len(values) == 1 else None


@dataclass
class _Shown:
    """What was written: how many pixels that show anything, and the lowest and highest value of each band."""

    pixels: int = 0
    lowest: np.ndarray | None = None
    highest: np.ndarray | None = None

    def add(self, values: np.ndarray) -> None:
        """Bands, pixels; at least one pixel."""
        lowest, highest = np.fmin.reduce(values, axis=1), np.fmax.reduce(values, axis=1)
        self.pixels += values.shape[1]
        self.lowest = lowest if self.lowest is None else np.fmin(self.lowest, lowest)
        self.highest = highest if self.highest is None else np.fmax(self.highest, highest)

    def ranges(self) -> tuple[tuple[float, float], ...]:
        if self.lowest is None or self.highest is None:
            return ()
        return tuple(zip(self.lowest.tolist(), self.highest.tolist(), strict=True))


def _write_pixels(raster: OpenRaster, part: PixelArea, plan: Plan, output: Path, job: Job) -> _Shown:
    """Write what is delivered, window by window."""
    shown = _Shown()
    with writing(output.name, job), _create(raster, plan, output) as target:
        for window in part.windows(bytes_of_pixel(raster)):
            job.progress(part.share_before(window), raster.name)
            visible = find_visible(raster, part, window)
            if not visible.any():
                continue
            pixels = raster.read(window).astype(plan.data_type, copy=False)
            shown.add(pixels[:, visible])
            pixels[:, ~visible] = plan.fill
            _write(target, pixels, visible, plan, window)
    return shown


def _write(
    target: DatasetWriter, pixels: np.ndarray, visible: np.ndarray, plan: Plan, window: Window
) -> None:
    place = Window(
        window.col_off - plan.window.col_off,
        window.row_off - plan.window.row_off,
        window.width,
        window.height,
    )
    target.write(pixels, window=place)
    if plan.masked:
        target.write_mask(visible, window=place)


def _create(raster: OpenRaster, plan: Plan, output: Path) -> DatasetWriter:
    """A GeoTIFF with nothing in it but what describes the pixels; not packed, for it is copied again."""
    dataset, bands = raster.dataset, plan.bands
    profile: dict[str, Any] = {
        "driver": "GTiff",
        "width": plan.window.width,
        "height": plan.window.height,
        "count": len(bands),
        "dtype": plan.data_type,
        "crs": raster.crs.to_wkt(),
        "transform": plan.transform,
        "nodata": plan.nodata,
        "tiled": True,
        "blockxsize": TILE,
        "blockysize": TILE,
        "interleave": "pixel",
        "sparse_ok": True,
        "bigtiff": "IF_SAFER",
        "photometric": "rgb" if dataset.colorinterp[:3] == RGB else "minisblack",
        "alpha": "unassociated" if dataset.colorinterp[-1] == ColorInterp.alpha else "no",
    }
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True, GDAL_PAM_ENABLED=False):
        target = rasterio.open(output, "w", **profile)
    target.update_tags(AREA_OR_POINT=dataset.tags().get("AREA_OR_POINT", "Area"))
    target.colorinterp = dataset.colorinterp
    target.descriptions = tuple(band.description for band in bands)
    target.units = tuple(band.unit for band in bands)
    target.scales = tuple(band.scale for band in bands)
    target.offsets = tuple(band.offset for band in bands)
    if plan.colours:
        target.write_colormap(1, plan.colours)
    return target


def _resampling(plan: Plan) -> str:
    """How overviews are made: numbers of colours have no mean."""
    return "NEAREST" if plan.colours else "AVERAGE"


def _describe(raster: OpenRaster, plan: Plan, table: str, shown: _Shown) -> CutRaster:
    transform = plan.transform
    return CutRaster(
        name=raster.name,
        table=table,
        crs=crs_name(raster.crs),
        width=plan.window.width,
        height=plan.window.height,
        data_type=plan.data_type,
        pixel_size=(math.hypot(transform.a, transform.d), math.hypot(transform.b, transform.e)),
        nodata=plan.nodata,
        bands=plan.bands,
        pixels=shown.pixels,
        bytes=shown.pixels * bytes_of_pixel(raster),
        ranges=shown.ranges(),
        colours=plan.colours,
        notes=tuple(_notes(raster, plan)),
    )


def _notes(raster: OpenRaster, plan: Plan) -> Iterator[str]:
    described = zip(raster.dataset.descriptions, plan.bands, strict=True)
    left_out = [number for number, (text, band) in enumerate(described, 1) if text and not band.description]
    if left_out:
        yield f"the description of band {', '.join(map(str, left_out))} left out"
    if plan.nodata is None and any(value is not None for value in raster.dataset.nodatavals):
        yield "its values for nothing are a mask"
