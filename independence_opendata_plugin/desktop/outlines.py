"""Outlines as the engine has them: polygons in EPSG:4326 on its grid, measured on the ellipsoid.

Everything here mirrors engine/geodata/area.py, so that what the window says is what the engine bills.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsGeometryParameters,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused

GRID_DEGREES = 1e-8
THIN_DEGREES = 0.5 / 111_195
"""Half a metre along a meridian: what is nowhere a metre wide is left between neighbours by digitising."""
ELLIPSOID = "EPSG:7030"
EARTH = QgsRectangle(-180, -90, 180, 90)
BUFFER_SEGMENTS = 16
"""Segments in a quarter of a circle."""
RULE = "Sec. 33-6(a)"


def world() -> QgsCoordinateReferenceSystem:
    """EPSG:4326, longitude first: the CRS of every outline."""
    return QgsCoordinateReferenceSystem("EPSG:4326")


def make_outline(
    geometries: Iterable[QgsGeometry],
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsGeometry:
    """One valid multipolygon of polygons in `crs`: crossings repaired, parts dissolved, heights left out.

    Raises Refused for no polygon, for points and lines, for what encloses nothing and for what lies outside the world.
    """
    given = [geometry for geometry in geometries if not geometry.isEmpty()]
    if any(geometry.type() != Qgis.GeometryType.Polygon for geometry in given):
        raise _refused(
            QCoreApplication.translate("Outlines", "it holds points or lines"),
            QCoreApplication.translate("Outlines", "use polygons, or buffer the features."),
        )
    if not given:
        raise _refused(
            QCoreApplication.translate("Outlines", "it is empty"),
            QCoreApplication.translate("Outlines", "select at least one polygon or section."),
        )
    moved = [move_to_world(geometry, crs, context) for geometry in given]
    outline = join([geometry.makeValid(Qgis.MakeValidMethod.Structure, False) for geometry in moved])
    if outline.isEmpty():
        raise _refused(
            QCoreApplication.translate("Outlines", "its outline encloses nothing"),
            QCoreApplication.translate("Outlines", "draw it again."),
        )
    return outline


def move_to_world(
    geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> QgsGeometry:
    """The vertices of a geometry of any kind in EPSG:4326, without heights; curves become segments.

    Raises Refused where that is no place on earth.
    """
    flat = QgsGeometry(geometry.constGet().segmentize())
    flat.get().dropZValue()
    flat.get().dropMValue()
    try:
        flat.transform(QgsCoordinateTransform(crs, world(), context))
    except QgsCsException:
        flat = QgsGeometry()
    if flat.isNull() or not EARTH.contains(flat.boundingBox()):
        raise _refused(
            QCoreApplication.translate("Outlines", "it lies outside the world"),
            QCoreApplication.translate("Outlines", "check the CRS that it comes in."),
        )
    return flat


def join(outlines: Sequence[QgsGeometry]) -> QgsGeometry:
    """Outlines dissolved into one multipolygon, which is empty where they enclose nothing."""
    return _only_polygons(QgsGeometry.unaryUnion(outlines, _grid()))


def cut_out(outline: QgsGeometry, hole: QgsGeometry) -> QgsGeometry:
    """What is left of an outline without another one; it may be empty."""
    return _only_polygons(outline.difference(hole, _grid()))


def widen(geometry: QgsGeometry, metres: float) -> QgsGeometry:
    """All that lies within a distance on the ground of a geometry of any kind in EPSG:4326.

    Measured in a plane of its own around the geometry's middle, true to 1 part in 5,000 as far as 200 km from there.
    Raises Refused where nothing is left, as of a polygon made smaller.
    """
    centre = geometry.boundingBox().center()
    plane = QgsCoordinateReferenceSystem.fromProj(
        f"+proj=aeqd +lat_0={centre.y()} +lon_0={centre.x()} +datum=WGS84 +units=m +no_defs"
    )
    context = QgsCoordinateTransformContext()
    laid_out = QgsGeometry(geometry)
    laid_out.transform(QgsCoordinateTransform(world(), plane, context))
    return make_outline([laid_out.buffer(metres, BUFFER_SEGMENTS)], plane, context)


def measure_square_miles(geometry: QgsGeometry) -> Decimal:
    """Geodesic area on the WGS 84 ellipsoid of polygons in EPSG:4326."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(world(), QgsCoordinateTransformContext())
    measure.setEllipsoid(ELLIPSOID)
    factor = QgsUnitTypes.fromUnitToUnitFactor(Qgis.AreaUnit.SquareMeters, Qgis.AreaUnit.SquareMiles)
    return Decimal(repr(measure.measureArea(geometry) * factor))


def parts_of(outline: QgsGeometry) -> list[QgsGeometry]:
    return outline.asGeometryCollection()


def is_thin(polygon: QgsGeometry) -> bool:
    """Whether it is nowhere a metre wide."""
    return polygon.buffer(-THIN_DEGREES, 1).isEmpty()


def _only_polygons(geometry: QgsGeometry) -> QgsGeometry:
    """One multipolygon of what encloses something, without thin holes."""
    polygons = [part for part in geometry.asGeometryCollection() if part.type() == Qgis.GeometryType.Polygon]
    return QgsGeometry.collectGeometry([_without_thin_holes(polygon) for polygon in polygons])


def _without_thin_holes(polygon: QgsGeometry) -> QgsGeometry:
    rings = polygon.asPolygon()
    holes = [ring for ring in rings[1:] if not is_thin(QgsGeometry.fromPolygonXY([ring]))]
    return polygon if len(holes) == len(rings) - 1 else QgsGeometry.fromPolygonXY([rings[0], *holes])


def _grid() -> QgsGeometryParameters:
    parameters = QgsGeometryParameters()
    parameters.setGridSize(GRID_DEGREES)
    return parameters


def _refused(why: str, remedy: str) -> Refused:
    return Refused(QCoreApplication.translate("Outlines", "the area"), why=why, rule=RULE, remedy=remedy)
