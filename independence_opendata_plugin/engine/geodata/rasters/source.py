"""Opening a raster: a file of this office's disks that says where on earth each of its pixels lies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import ParseError  # nosec B405 # names an error

import numpy as np
import pyproj
import rasterio
import shapely
from affine import Affine
from rasterio._err import CPLE_BaseError  # what rasterio.shutil raises; it has no public name
from rasterio.enums import MaskFlags
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.windows import Window

from ....chapter33.refusal import Refused
from ..source import LayerSource, read_crs
from .mosaic import find_filled, find_tiles

MEGABYTE = 1024 * 1024
SMALLEST_CACHE, LARGEST_CACHE = 64 * MEGABYTE, 512 * MEGABYTE
ROWS_AT_ONCE = 512
REMOTE = re.compile(r"/vsi(?!(?:zip|tar|gzip|7z|rar)/)|://|^\s*<", re.IGNORECASE)
"""Servers, and rasters that are described in the place of a file's name."""
REMOTE_DRIVERS = frozenset(
    {
        "DAAS",
        "EEDA",
        "EEDAI",
        "GTI",
        "HTTP",
        "NGW",
        "OGCAPI",
        "PLMOSAIC",
        "PLSCENES",
        "STACIT",
        "STACTA",
        "WCS",
        "WMS",
        "WMTS",
    }
)
RASTER_ERRORS = (RasterioError, CPLE_BaseError, OSError)


@dataclass(frozen=True)
class OpenRaster:
    """A raster that is open: `crs` is the user's where one was given, `filled` what of its grid (column, row) any
    tile of a mosaic fills; None: all of it."""

    name: str
    dataset: DatasetReader
    crs: pyproj.CRS
    filled: shapely.Geometry | None

    @property
    def transform(self) -> Affine:
        """From column and row to the CRS; it may turn, and south may be up."""
        return self.dataset.transform

    @property
    def shows_all(self) -> bool:
        """Whether every pixel of the grid has content: no mask, no alpha band, no value for nothing, no gap."""
        flags = self.dataset.mask_flag_enums
        return self.filled is None and all(MaskFlags.all_valid in band for band in flags)

    def read(self, window: Window) -> np.ndarray:
        """Bands, rows, columns. Raises Refused where the file is damaged, or a tile of a mosaic is missing."""
        with refusing(self.name):
            pixels: np.ndarray = self.dataset.read(window=window)
        return pixels

    def read_mask(self, window: Window, shape: tuple[int, int] | None = None) -> np.ndarray:
        """Of each pixel of a window, rows first, whether its own mask shows it; `shape` for fewer, evenly picked.

        Raises Refused as `read` does.
        """
        with refusing(self.name):
            mask: np.ndarray = self.dataset.dataset_mask(window=window, out_shape=shape)
        return mask > 0


@contextmanager
def open_raster(source: LayerSource) -> Iterator[OpenRaster]:
    """Raises Refused for a raster that cannot be read, lies on a server, or does not say where it lies."""
    path = _name_dataset(source)
    with ExitStack() as stack:
        stack.enter_context(reading())
        with refusing(source.name):
            require_local(source.name, (path, *list_tiles(source)))
            dataset = stack.enter_context(rasterio.open(path, **dict(source.options)))
            filled = find_filled(path)
        if dataset.driver in REMOTE_DRIVERS:
            raise refuse_remote(source.name)
        _require_place(source.name, dataset)
        crs = source.crs or (dataset.crs.to_wkt() if dataset.crs else None)
        stack.enter_context(reading(_choose_cache(dataset)))
        yield OpenRaster(source.name, dataset, read_crs(crs, f"raster '{source.name}'"), filled)


def list_tiles(source: LayerSource) -> tuple[str, ...]:
    """The files that a mosaic is made of; () of another raster. Raises Refused where it cannot be read."""
    with refusing(source.name):
        return find_tiles(_name_dataset(source))


@contextmanager
def refusing(name: str) -> Iterator[None]:
    """Raises Refused, naming the raster, for what its libraries raise within the block."""
    try:
        yield
    except (*RASTER_ERRORS, ParseError) as error:
        raise Refused(
            f"raster '{name}'",
            why=f"it cannot be read ({error})",
            remedy="check its file, and for a mosaic the files of its tiles.",
        ) from error


def reading(cache: int = SMALLEST_CACHE) -> rasterio.Env:
    """GDAL without servers, and with a cache of so many bytes: by default it takes a twentieth of the machine."""
    return rasterio.Env(GDAL_CACHEMAX=cache, CPL_VSIL_CURL_ALLOWED_FILENAME="none")


def _choose_cache(dataset: DatasetReader) -> int:
    """Enough to unpack nothing twice when the raster is read row by row of windows."""
    height, width = dataset.block_shapes[0]
    is_striped = width >= dataset.width
    rows = height + (ROWS_AT_ONCE if is_striped else 0)
    needed = rows * dataset.width * sum(np.dtype(kind).itemsize for kind in dataset.dtypes)
    return min(max(needed, SMALLEST_CACHE), LARGEST_CACHE)


def require_local(name: str, paths: tuple[str, ...]) -> None:
    if any(REMOTE.search(path) for path in paths):
        raise refuse_remote(name)


def refuse_remote(name: str) -> Refused:
    return Refused(
        f"raster '{name}'",
        why="it, or a tile of it, is no file on a disk",
        remedy="save it as a file, and license that.",
    )


def _name_dataset(source: LayerSource) -> str:
    """GDAL's name of the raster; a GeoPackage's by its table where one is named."""
    is_table = source.layer and Path(source.path).suffix.lower() == ".gpkg"
    return f"GPKG:{source.path}:{source.layer}" if is_table else source.path


def _require_place(name: str, dataset: DatasetReader) -> None:
    if not dataset.count:
        inside = [subdataset.rpartition(":")[2] for subdataset in dataset.subdatasets]
        raise Refused(
            f"raster '{name}'",
            why=f"its file holds {len(inside)} rasters ({', '.join(inside[:8])})",
            remedy="name one of them.",
        )
    if dataset.transform.is_identity:
        by_points = bool(dataset.gcps[0] or dataset.rpcs)
        raise Refused(
            f"raster '{name}'",
            why="only control points tell where it lies" if by_points else "it does not say where it lies",
            remedy="rectify it, which makes new pixels, and license the result."
            if by_points
            else "georeference it, then try again.",
        )
