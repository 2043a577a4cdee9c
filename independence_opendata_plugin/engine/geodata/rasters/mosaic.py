"""Virtual mosaics (VRT): which files they are made of, and which of their pixels any file fills."""

from __future__ import annotations

import xml.etree.ElementTree as ET  # nosec B405 # a file of the office, which GDAL reads as well
from collections.abc import Iterator
from pathlib import Path

import shapely

SUFFIX = ".vrt"
FILE_TAGS = ("SourceFilename", "SourceDataset")


def find_tiles(path: str) -> tuple[str, ...]:
    """Every file that a VRT is made of, those of VRTs within it too; () of another raster.

    Raises OSError and ParseError for a VRT that cannot be read.
    """
    found: dict[str, None] = {}
    waiting = [path]
    while waiting:
        for tile in _read_sources(waiting.pop()):
            if tile not in found:
                found[tile] = None
                waiting.append(tile)
    return tuple(found)


def _read_sources(path: str) -> Iterator[str]:
    if not _is_mosaic(path):
        return
    folder = Path(path).parent
    for element in ET.parse(path).iter():  # nosec B314 # a file of the office, which GDAL reads as well
        if element.tag in FILE_TAGS and element.text:
            is_relative = element.get("relativeToVRT") == "1"
            yield str(folder / element.text) if is_relative else element.text


def find_filled(path: str) -> shapely.Geometry | None:
    """Where a VRT's sources lie on its grid, in pixels (column, row); None: they fill it, or it is another raster.

    A mosaic's extent is that of all its tiles; where there is no tile it reads as zeros, although nothing is there.
    """
    if not _is_mosaic(path):
        return None
    root = ET.parse(path).getroot()  # nosec B314 # a file of the office, which GDAL reads as well
    places = {_read_place(source) for band in root.findall("VRTRasterBand") for source in _sources_of(band)}
    if not places or None in places:
        return None
    return shapely.union_all([shapely.box(*place) for place in places if place is not None])


def _is_mosaic(path: str) -> bool:
    return Path(path).suffix.lower() == SUFFIX and Path(path).is_file()


def _sources_of(band: ET.Element) -> Iterator[ET.Element]:
    return (element for element in band if element.find("SourceFilename") is not None)


def _read_place(source: ET.Element) -> tuple[float, float, float, float] | None:
    """West, north, east and south edge in pixels; None: the source fills the whole grid."""
    place = source.find("DstRect")
    if place is None:
        return None
    left, top, width, height = (float(place.get(name, 0)) for name in ("xOff", "yOff", "xSize", "ySize"))
    return left, top, left + width, top + height
