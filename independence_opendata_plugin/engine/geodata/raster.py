"""Orthophotos: how much of an area they cover, and cutting them to it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pyproj
import rasterio
import rasterio.mask
import shapely
from rasterio.errors import RasterioError, RasterioIOError
from rasterio.io import DatasetReader

from ...chapter33.refusal import Refused
from .area import Area, measure_square_miles
from .sections import SectionLayer
from .source import LayerSource, crs_name, read_crs
from .units import WGS84, transformer

TILE = 512
COLOUR_BANDS = 3


def find_coverage(source: LayerSource) -> shapely.Polygon:
    """The raster's extent in EPSG:4326. Raises Refused where it cannot be read or has no CRS."""
    try:
        with rasterio.open(source.path) as raster:
            crs = _crs_of(raster, source)
            box = shapely.segmentize(
                shapely.box(*raster.bounds), max(raster.width, raster.height) * raster.res[0] / 32
            )
    except RasterioIOError as error:
        raise Refused(
            f"raster '{source.name}'", why=f"it cannot be read ({error})", remedy="check its file."
        ) from error
    return shapely.transform(box, transformer(crs, WGS84).transform, interleaved=False)


def count_covered_sections(area: Area, rasters: list[LayerSource], layer: SectionLayer | None) -> Decimal:
    """Section-equivalents of the area that the orthophotos cover (Sec. 33-6(c)), not rounded.

    A whole section counts by the covered share of itself, whatever its acreage; any other area by square miles.
    """
    covered = shapely.union_all([find_coverage(source) for source in rasters])
    if area.whole and layer is not None:
        shares = [share for _, share in layer.shares(shapely.intersection(area.geometry, covered))]
        return sum((Decimal(repr(min(share, 1.0))) for share in shares), Decimal(0))
    return measure_square_miles(shapely.intersection(area.geometry, covered))


def cut_raster(source: LayerSource, area: Area, output: Path) -> str:
    """Write the raster within the area as a tiled, losslessly compressed GeoTIFF with a mask outside; its CRS.

    Raises Refused where the raster does not meet the area.
    """
    try:
        with rasterio.open(source.path) as raster:
            crs = _crs_of(raster, source)
            shapes = [area.in_crs(crs)]
            pixels, place = rasterio.mask.mask(raster, shapes, crop=True, filled=False)
            profile = {
                "driver": "GTiff",
                "count": raster.count,
                "dtype": raster.dtypes[0],
                "crs": raster.crs,
                "transform": place,
                "width": pixels.shape[2],
                "height": pixels.shape[1],
                "tiled": True,
                "blockxsize": TILE,
                "blockysize": TILE,
                "compress": "deflate",
                "photometric": "rgb" if raster.count >= COLOUR_BANDS else "minisblack",
            }
            with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(output, "w", **profile) as target:
                target.write(pixels.filled(0))
                target.write_mask(~pixels.mask.all(axis=0))
        return crs_name(crs)
    except (RasterioError, ValueError) as error:
        raise Refused(
            f"raster '{source.name}'", why=f"it cannot be cut to the area ({error})", remedy="leave it out."
        ) from error


def _crs_of(raster: DatasetReader, source: LayerSource) -> pyproj.CRS:
    return read_crs(source.crs or (raster.crs.to_wkt() if raster.crs else None), f"raster '{source.name}'")
