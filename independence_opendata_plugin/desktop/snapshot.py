"""A layer as QGIS shows it at one moment, with edits, joins and virtual fields, written for the engine."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsFeedback,
    QgsReferencedRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Cancelled, Refused

TABLE = "features"
# Bounds are transformed point by point along their edges; between the points an edge may bulge a little.
MARGIN = 0.02


class Snapshot:
    """Taken on the main thread, written in any other: it holds no layer, only a detached source.

    `request` picks among the features (None: all of them). Raises Refused for a layer without a CRS.
    """

    def __init__(self, layer: QgsVectorLayer, request: QgsFeatureRequest | None = None) -> None:
        self.name = layer.name()
        self._source = QgsVectorLayerFeatureSource(layer)
        self._request = QgsFeatureRequest(request or QgsFeatureRequest())
        self._fields = layer.fields()
        self._geometry_type = layer.wkbType()
        self._crs = layer.crs()
        if layer.isSpatial() and not self._crs.isValid():
            raise Refused(
                QCoreApplication.translate("Snapshot", "layer '{}'").format(self.name),
                why=QCoreApplication.translate("Snapshot", "it has no coordinate reference system"),
                remedy=QCoreApplication.translate("Snapshot", "set the layer's CRS, then try again."),
            )

    def limit_to(self, extent: QgsReferencedRectangle, context: QgsCoordinateTransformContext) -> None:
        """Write only features near the extent; all of them where it cannot be transformed."""
        if not (extent.crs().isValid() and self._crs.isValid()) or extent.isEmpty():
            return
        try:
            bounds = QgsCoordinateTransform(extent.crs(), self._crs, context).transformBoundingBox(extent)
        except QgsCsException:
            return
        bounds.grow(MARGIN * max(bounds.width(), bounds.height()))
        self._request.setFilterRect(bounds)

    def write(self, path: Path, feedback: QgsFeedback) -> None:
        """Write one GeoPackage with the table `features`.

        Raises Refused when a feature cannot be written, Cancelled when the user stopped it.
        """
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = TABLE
        options.layerOptions = [f"FID={self._free_column()}"]
        writer = QgsVectorFileWriter.create(
            str(path), self._fields, self._geometry_type, self._crs, QgsCoordinateTransformContext(), options
        )
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise self._unwritable(writer)
        for feature in self._source.getFeatures(self._request):
            if feedback.isCanceled():
                raise Cancelled(
                    QCoreApplication.translate("Snapshot", "The work was cancelled; nothing was written.")
                )
            if not writer.addFeature(feature):
                raise self._unwritable(writer)
        if not writer.flushBuffer():
            raise self._unwritable(writer)

    def _free_column(self) -> str:
        """A name for the row numbers that is no field's: a field named `fid` must keep its own values."""
        taken = {name.lower() for name in self._fields.names()}
        return next(
            name for name in ("fid", *(f"row_{n}" for n in range(len(taken) + 1))) if name not in taken
        )

    def _unwritable(self, writer: QgsVectorFileWriter) -> Refused:
        return Refused(
            QCoreApplication.translate("Snapshot", "layer '{}'").format(self.name),
            why=QCoreApplication.translate("Snapshot", "QGIS cannot hand it over ({})").format(
                writer.errorMessage()
            ),
            remedy=QCoreApplication.translate("Snapshot", "save the layer as a GeoPackage and use that one."),
        )
