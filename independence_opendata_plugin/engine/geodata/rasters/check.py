"""Reading a delivered raster back by a reader that has nothing of GDAL: its structure, what it tells, its pixels."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import tifffile
from rasterio.windows import Window

from ....chapter33.refusal import Refused
from .pixels import TILE, PixelArea, find_visible
from .source import OpenRaster

REMEDY = "nothing was delivered; try again, and report it if it stays so."
LAYOUT = b"LAYOUT=IFDS_BEFORE_DATA"
HEAD_BYTES = 512
COMPARED_TILES = 16
TOLD = frozenset(
    {
        "NewSubfileType",
        "ImageWidth",
        "ImageLength",
        "BitsPerSample",
        "Compression",
        "PhotometricInterpretation",
        "SamplesPerPixel",
        "PlanarConfiguration",
        "Predictor",
        "ColorMap",
        "TileWidth",
        "TileLength",
        "TileOffsets",
        "TileByteCounts",
        "ExtraSamples",
        "SampleFormat",
        "ModelPixelScaleTag",
        "ModelTiepointTag",
        "ModelTransformationTag",
        "GeoKeyDirectoryTag",
        "GeoDoubleParamsTag",
        "GeoAsciiParamsTag",
        "GDAL_METADATA",
        "GDAL_NODATA",
    }
)
"""What a delivered file may tell of itself. Programs, people, hosts, times and comments have tags of their own."""


def check_cut(file: Path, raster: OpenRaster, part: PixelArea, fill: float) -> None:
    """Compare a cut with its source: layout, tags, size, and the pixels of tiles all over it.

    Raises Refused naming the file and what is wrong with it.
    """
    try:
        with tifffile.TiffFile(file) as opened:
            problem = next(_find_problems(file, opened, raster, part, fill), None)
    except (tifffile.TiffFileError, OSError, ValueError) as error:
        problem = f"it cannot be read back ({error})"
    if problem:
        raise Refused(file.name, why=problem, remedy=REMEDY)


def _find_problems(
    file: Path, opened: tifffile.TiffFile, raster: OpenRaster, part: PixelArea, fill: float
) -> Iterator[str]:
    pages = [page for page in opened.pages if isinstance(page, tifffile.TiffPage)]
    told = {tag.name for page in pages for tag in page.tags}
    if told - TOLD:
        yield f"it tells {', '.join(sorted(told - TOLD))}"
    with file.open("rb") as content:
        if LAYOUT not in content.read(HEAD_BYTES):
            yield "it is not laid out as a Cloud Optimized GeoTIFF"
    yield from _find_layout_problems(pages)
    main = pages[0]
    if (main.imagewidth, main.imagelength) != (part.window.width, part.window.height):
        yield f"it has {main.imagewidth} by {main.imagelength} pixels"
    if main.samplesperpixel != raster.dataset.count:
        yield f"it has {main.samplesperpixel} bands"
    for index in _pick_tiles(len(main.dataoffsets)):
        if not _is_same_tile(opened, main, index, raster, part, fill):
            yield f"tile {index} does not hold the source's pixels"


def _find_layout_problems(pages: list[tifffile.TiffPage]) -> Iterator[str]:
    """What a COG promises: tiles, all directories before all pixels, smaller overviews until one tile is enough."""
    if any(page.tilewidth != TILE or page.tilelength != TILE for page in pages):
        yield "not all of it is tiled"
    if max(page.offset for page in pages) > min(min(page.dataoffsets) for page in pages):
        yield "its directories do not come before its pixels"
    images = [page for page in pages if page.photometric != tifffile.PHOTOMETRIC.MASK]
    if max(images[-1].shape[:2]) > TILE:
        yield "it lacks overviews"
    masks = len(pages) - len(images)
    if masks not in (0, len(images)):
        yield "not each of its overviews has a mask"


def _pick_tiles(count: int) -> list[int]:
    """The first, the last and some between."""
    return sorted(set(np.linspace(0, count - 1, min(count, COMPARED_TILES)).astype(int).tolist()))


def _is_same_tile(
    opened: tifffile.TiffFile,
    main: tifffile.TiffPage,
    index: int,
    raster: OpenRaster,
    part: PixelArea,
    fill: float,
) -> bool:
    opened.filehandle.seek(main.dataoffsets[index])
    content = opened.filehandle.read(main.databytecounts[index])
    decoded, (_, _, top, left, _), _ = main.decode(content, index)
    if decoded is None:
        return False
    whole = part.window
    width, height = min(TILE, whole.width - left), min(TILE, whole.height - top)
    found = np.moveaxis(decoded[0, :height, :width], -1, 0)
    window = Window(whole.col_off + left, whole.row_off + top, width, height)
    expected = raster.read(window).astype(found.dtype)
    expected[:, ~find_visible(raster, part, window)] = fill
    return np.array_equal(found, expected, equal_nan=found.dtype.kind == "f")
