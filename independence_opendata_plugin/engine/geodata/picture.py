"""The area as the quote's map shows it, on a plane in metres around its middle."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pyproj
import shapely

from ..documents.area_picture import AreaPicture, Ring, SectionOutline
from .area import Area
from .sections import SectionLayer
from .units import WGS84, transformer

SIMPLIFY_M = 2.0
AROUND_DEGREES = 0.04

RingsOf = Callable[[shapely.Geometry], tuple[Ring, ...]]


def draw_area(area: Area, layer: SectionLayer | None) -> AreaPicture:
    """The area's rings, and the outlines of the sections in and around it."""
    middle = area.geometry.centroid
    plane = pyproj.CRS.from_dict({"proj": "aeqd", "lat_0": middle.y, "lon_0": middle.x, "datum": "WGS84"})
    move = transformer(WGS84, plane).transform

    def rings_of(geometry: shapely.Geometry) -> tuple[Ring, ...]:
        flat = shapely.simplify(shapely.transform(geometry, move, interleaved=False), SIMPLIFY_M)
        return tuple(
            tuple((float(x), float(y)) for x, y in ring.coords)
            for part in shapely.get_parts(flat)
            for ring in (part.exterior, *part.interiors)
        )

    outlines = _sections_around(area, layer, rings_of) if layer else ()
    return AreaPicture(area=rings_of(area.geometry), sections=outlines)


def _sections_around(area: Area, layer: SectionLayer, rings_of: RingsOf) -> tuple[SectionOutline, ...]:
    taken = {index for index, _ in layer.shares(area.geometry)}
    around = shapely.box(*area.geometry.bounds).buffer(AROUND_DEGREES)
    near = np.flatnonzero(shapely.intersects(layer.geometries, around))
    outlines = []
    for index in near:
        section = layer.identifiers[index]
        outlines.append(
            SectionOutline(
                label=str(section.number),
                township=f"T{section.township}{section.township_dir}",
                range=f"R{section.range}{section.range_dir}",
                rings=rings_of(layer.geometries[index]),
                inside=int(index) in taken,
            )
        )
    return tuple(outlines)
