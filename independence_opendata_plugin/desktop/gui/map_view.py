"""Showing a place on the map: zoom to it and let it flash."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication

from ...chapter33.refusal import Refused


def show_on_map(
    canvas: QgsMapCanvas, geometries: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem
) -> None:
    """Zoom to all of them, which are in `crs`, and flash them. Raises Refused where the map's CRS cannot show them."""
    bounds = bounds_of(geometries)
    target = canvas.mapSettings().destinationCrs()
    try:
        transform = QgsCoordinateTransform(crs, target, QgsProject.instance())
        extent = transform.transformBoundingBox(bounds)
    except QgsCsException as error:
        raise Refused(
            QCoreApplication.translate("MapView", "the place on the map"),
            why=QCoreApplication.translate("MapView", "the map's coordinate system {} cannot show it").format(
                target.userFriendlyIdentifier()
            ),
            remedy=QCoreApplication.translate("MapView", "choose another CRS for the project."),
        ) from error
    canvas.zoomToFeatureExtent(extent)
    canvas.flashGeometries(geometries, crs)


def bounds_of(geometries: Sequence[QgsGeometry]) -> QgsRectangle:
    """The smallest rectangle around all of them, in their CRS."""
    bounds = QgsRectangle()
    for geometry in geometries:
        bounds.combineExtentWith(geometry.boundingBox())
    return bounds
