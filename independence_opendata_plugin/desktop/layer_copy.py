"""What the two ways of handing a layer's rows to the engine share: a snapshot by QGIS, or rows by the server."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol, runtime_checkable

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeedback,
    QgsField,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QMetaType

from ..chapter33.refusal import Cancelled, Refused

# Bounds are transformed point by point along their edges; between the points an edge may bulge a little.
MARGIN = 0.005
STEP = 1000
"""So many rows go by between two looks at whether the user wants to stop."""
GEOMETRY_TYPES = ("geometry", "geography", "topogeometry", "raster")


class LayerCopy(Protocol):
    """A layer's rows at one moment. Taken on the main thread, written in any other: it holds no live layer.

    `name` is the layer's, `ending` that of the file that `write` makes.
    """

    name: str
    ending: str

    def limit_to(self, extent: QgsReferencedRectangle, context: QgsCoordinateTransformContext) -> None:
        """Write only rows near the extent; all of them where it cannot be transformed."""

    def write(self, path: Path, feedback: QgsFeedback) -> None:
        """Write all the rows, or raise Refused, or Cancelled when the user stopped it."""


@runtime_checkable
class GrowingCopy(LayerCopy, Protocol):
    """A copy that the engine reads while it grows."""

    def begin(self, path: Path) -> AbstractContextManager[Callable[[QgsFeedback], None]]:
        """Make ready at `path` what the engine looks at first; gives what then writes the rows, in any thread."""


def bounds_near(
    extent: QgsReferencedRectangle,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsRectangle | None:
    """Bounds in `crs` with all that lies in the extent; None where it cannot be transformed."""
    if not (extent.crs().isValid() and crs.isValid()) or extent.isEmpty():
        return None
    try:
        bounds = QgsCoordinateTransform(extent.crs(), crs, context).transformBoundingBox(extent)
    except QgsCsException:
        return None
    if extent.crs() != crs:
        bounds.grow(MARGIN * max(bounds.width(), bounds.height()))
    return bounds


def delivered_places(layer: QgsVectorLayer) -> tuple[int, ...]:
    """The indexes of the fields that are handed over: all but those of further geometry columns.

    QGIS shows these as attributes. Nobody cuts them, so they would carry places outside the area.
    """
    return tuple(index for index, field in enumerate(layer.fields()) if not is_geometry(field))


def is_geometry(field: QgsField) -> bool:
    return field.typeName().lower() in GEOMETRY_TYPES or field.type() == QMetaType.Type.User


def require_crs(layer: QgsVectorLayer) -> None:
    """Raises Refused for a layer whose geometries nobody can place."""
    if layer.geometryType() != Qgis.GeometryType.Null and not layer.crs().isValid():
        raise Refused(
            QCoreApplication.translate("Snapshot", "layer '{}'").format(layer.name()),
            why=QCoreApplication.translate("Snapshot", "it has no coordinate reference system"),
            remedy=QCoreApplication.translate("Snapshot", "set the layer's CRS, then try again."),
        )


def stop_if_cancelled(feedback: QgsFeedback) -> None:
    """Raises Cancelled when the user wants no more."""
    if feedback.isCanceled():
        raise Cancelled(
            QCoreApplication.translate("Snapshot", "The work was cancelled; nothing was written.")
        )


def tell_copied(feedback: QgsFeedback, name: str, rows: int) -> None:
    """Say how far it is. Raises Cancelled when the user wants no more."""
    stop_if_cancelled(feedback)
    if isinstance(feedback, QgsProcessingFeedback):
        text = QCoreApplication.translate("Snapshot", "Copying layer {}: {} features").format(name, rows)
        feedback.setProgressText(text)
