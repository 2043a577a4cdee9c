"""A layer as QGIS shows it at one moment, with edits, joins and virtual fields, written for the engine."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsFields,
    QgsReferencedRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from .layer_copy import STEP, bounds_near, delivered_places, require_crs, tell_copied
from .read_faults import watching

TABLE = "features"


class Snapshot:
    """Rows as QGIS gives them, in a GeoPackage with the table `features`.

    `request` picks among the features (None: all of them). Raises Refused for a layer without a CRS.
    """

    ending = ".gpkg"

    def __init__(self, layer: QgsVectorLayer, request: QgsFeatureRequest | None = None) -> None:
        require_crs(layer)
        self.name = layer.name()
        self._provider = layer.providerType()
        self._source = QgsVectorLayerFeatureSource(layer)
        self._request = QgsFeatureRequest(request or QgsFeatureRequest())
        self._fields, self._places = QgsFields(), delivered_places(layer)
        for place in self._places:
            self._fields.append(layer.fields()[place])
        self._geometry_type = layer.wkbType()
        self._crs = layer.crs()
        self._is_limited = False

    def limit_to(self, extent: QgsReferencedRectangle, context: QgsCoordinateTransformContext) -> None:
        """Write only features near the extent; all of them where it cannot be transformed."""
        bounds = bounds_near(extent, self._crs, context)
        if bounds is not None:
            self._request.setFilterRect(bounds)
            self._is_limited = True

    def write(self, path: Path, feedback: QgsFeedback) -> None:
        """Raises Refused when a feature cannot be read or written, Cancelled when the user stopped it."""
        writer = QgsVectorFileWriter.create(
            str(path),
            self._fields,
            self._geometry_type,
            self._crs,
            QgsCoordinateTransformContext(),
            self._options(),
        )
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise self._unwritable(writer.errorMessage())
        with watching(self._provider) as faults:
            for number, feature in enumerate(self._source.getFeatures(self._request)):
                if number % STEP == 0:
                    tell_copied(feedback, self.name, number)
                if not writer.addFeature(self._pick_fields(feature)):
                    raise self._unwritable(writer.errorMessage())
        if faults.messages:
            raise self._unreadable(faults.messages[0])
        if not writer.flushBuffer():
            raise self._unwritable(writer.errorMessage())

    def _options(self) -> QgsVectorFileWriter.SaveVectorOptions:
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = TABLE
        # Rows that were picked by their place need no index to be picked by it again.
        index = "NO" if self._is_limited else "YES"
        options.layerOptions = [f"FID={self._free_column()}", f"SPATIAL_INDEX={index}"]
        return options

    def _pick_fields(self, feature: QgsFeature) -> QgsFeature:
        attributes = feature.attributes()
        if len(attributes) != len(self._places):
            feature.setFields(self._fields)
            feature.setAttributes([attributes[place] for place in self._places])
        return feature

    def _free_column(self) -> str:
        """A name for the row numbers that is no field's: a field named `fid` must keep its own values."""
        taken = {name.lower() for name in self._fields.names()}
        return next(
            name for name in ("fid", *(f"row_{n}" for n in range(len(taken) + 1))) if name not in taken
        )

    def _unwritable(self, reason: str) -> Refused:
        return Refused(
            QCoreApplication.translate("Snapshot", "layer '{}'").format(self.name),
            why=QCoreApplication.translate("Snapshot", "QGIS cannot hand it over ({})").format(reason),
            remedy=QCoreApplication.translate("Snapshot", "save the layer as a GeoPackage and use that one."),
        )

    def _unreadable(self, reason: str) -> Refused:
        return Refused(
            QCoreApplication.translate("Snapshot", "layer '{}'").format(self.name),
            why=QCoreApplication.translate("Snapshot", "its server did not give all its rows ({})").format(
                reason.strip()
            ),
            remedy=QCoreApplication.translate("Snapshot", "see that the server answers, then try again."),
        )
