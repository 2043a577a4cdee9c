"""The area that a request names, by description, polygons or an extent, and what is answered about it."""

from __future__ import annotations

from typing import Any

import pyproj
import shapely

from ...chapter33.legal import parse_description
from ...chapter33.refusal import Refused
from ...chapter33.schedule import Schedule
from ..geodata.area import Area, outline, outline_of_extent
from ..geodata.area_file import read_kept_area
from ..geodata.sections import SectionLayer, area_of_outline
from ..geodata.source import LayerSource, SourceInfo, describe, read_crs
from ..geodata.source_rows import read_whole
from ..request import Request

WAYS = ("SECTION_IDS", "AREA", "EXTENT")


def read_area(request: Request, schedule: Schedule) -> tuple[Area, SectionLayer | None]:
    """One area, and the section layer where SECTIONS names one.

    Raises Refused for none or several of SECTION_IDS, AREA and EXTENT, and for what each of them refuses.
    """
    given = [name for name in WAYS if request.has(name)]
    if len(given) != 1:
        raise Refused(
            "the area",
            why=f"{' and '.join(given)} are given at once" if given else "none is given",
            rule="Sec. 33-6(a)",
            remedy=f"give one of {', '.join(WAYS)}.",
        )
    layer = read_sections(request, schedule)
    if given == ["SECTION_IDS"]:
        wanted = parse_description(request.text("SECTION_IDS"))
        if layer is None:
            raise Refused("SECTION_IDS", why="no section layer is given", remedy="choose one as SECTIONS.")
        return layer.area_of(wanted), layer
    if given == ["EXTENT"]:
        return area_of_outline(*_read_extent(request.text("EXTENT")), layer, schedule.sliver_share), layer
    source = LayerSource.parse(request.values["AREA"])
    info = describe(source)
    kept = read_kept_area(source, info) if layer is None else None
    return kept or area_of_outline(*_read_polygons(source, info), layer, schedule.sliver_share), layer


def area_facts(area: Area) -> dict[str, Any]:
    """What every operation that makes an area answers about it."""
    return {
        "SECTION_COUNT": area.section_count,
        "WHOLE_SECTIONS": area.whole,
        "SQUARE_MILES": f"{area.square_miles:.6f}",
        "AREA_SHA256": area.sha256,
    }


def read_sections(request: Request, schedule: Schedule) -> SectionLayer | None:
    """The section layer that SECTIONS names, with SECTION_COLUMNS; None where it names none."""
    if not request.has("SECTIONS"):
        return None
    source = LayerSource.parse(request.values["SECTIONS"])
    return SectionLayer.read(source, schedule.sliver_share, request.text("SECTION_COLUMNS"))


def _read_polygons(source: LayerSource, info: SourceInfo) -> tuple[shapely.MultiPolygon, tuple[str, ...]]:
    _, polygons = read_whole(source, info.layer, ())
    return outline(polygons, info.crs)


def _read_extent(text: str) -> tuple[shapely.MultiPolygon, tuple[str, ...]]:
    """QGIS writes an extent as `xmin,xmax,ymin,ymax [EPSG:4326]`."""
    numbers, _, crs = text.partition("[")
    try:
        west, east, south, north = (float(value) for value in numbers.split(","))
    except ValueError as error:
        raise Refused(
            "EXTENT", why=f"'{text}' is not an extent", remedy="write it as xmin,xmax,ymin,ymax [EPSG:4326]."
        ) from error
    system: pyproj.CRS = read_crs(crs.rstrip("] ").strip(), "EXTENT")
    return outline_of_extent((west, south, east, north), system)
