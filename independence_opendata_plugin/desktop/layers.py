"""A QGIS layer in the engine's words: a path it can open, or a snapshot that QGIS writes first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from .identity import additions_of, identify, is_local, parts_of, path_of
from .layer_copy import LayerCopy
from .links import Links, describe_links
from .raster_files import is_raster_file
from .snapshot import TABLE, Snapshot

PLAIN_PARTS = {"path", "layerName", "layerId", "subset", "openOptions", "vsiPrefix", "vsiSuffix"}


@dataclass(frozen=True)
class LayerDescription:
    """A layer as the engine's requests name it.

    `path`, `layer` (None: the file's only one), `subset` and `options` say where its features are; `crs` is
    an authority code or WKT ("": none); `key` identifies the source in every session, without credentials.
    `copied` is what must be written to `path` first (None: the engine opens the source itself). `links` are its
    relations to other layers and its attachments; `styles` kinds (`qml`, `sld`) and paths of its exported style.
    """

    name: str
    path: str
    layer: str | None
    crs: str
    key: str
    subset: str = ""
    options: tuple[tuple[str, str], ...] = ()
    copied: LayerCopy | None = None
    links: Links = Links()
    styles: tuple[tuple[str, str], ...] = ()

    def to_json(self) -> dict[str, Any]:
        return {
            "path": self.path,
            "layer": self.layer,
            "name": self.name,
            "subset": self.subset,
            "options": dict(self.options),
            "crs": self.crs,
            "key": self.key,
            "temporary": self.copied is not None,
            **self.links.to_json(),
            **dict(self.styles),
        }


def describe(layer: QgsMapLayer, copy: Path, request: QgsFeatureRequest | None = None) -> LayerDescription:
    """The layer in the engine's words; `copy` is where its rows go, with another ending, if they must be copied.

    A `request` (selected features only) always makes a copy. Raises Refused for a layer that cannot be handed over:
    broken, or neither vector nor a raster file. Call it on the main thread.
    """
    if not layer.isValid():
        raise _refusal(layer, QCoreApplication.translate("Layers", "its source cannot be opened"))
    if isinstance(layer, QgsRasterLayer):
        return _describe_raster(layer)
    if not isinstance(layer, QgsVectorLayer):
        raise _refusal(
            layer, QCoreApplication.translate("Layers", "it is neither a vector layer nor a raster")
        )
    if request is None and is_plain_file(layer):
        return _describe_file(layer)
    copied = choose_copy(layer, request)
    return LayerDescription(
        name=layer.name(),
        path=str(copy.with_suffix(copied.ending)),
        layer=TABLE,
        crs=crs_text(layer.crs()),
        key=identify(layer),
        copied=copied,
        links=describe_links(layer, identify),
    )


def choose_copy(layer: QgsVectorLayer, request: QgsFeatureRequest | None) -> LayerCopy:
    """By the server itself where its rows are what QGIS shows, else by QGIS. Raises Refused for a layer without CRS."""
    if request is None and layer.providerType() == "postgres":
        # The database's driver is loaded where there is a database.
        from .postgres_query import can_query
        from .postgres_rows import PostgresRows

        if can_query(layer):
            return PostgresRows(layer)
    return Snapshot(layer, request)


def is_plain_file(layer: QgsVectorLayer) -> bool:
    """Whether the engine sees the same features in the layer's file as QGIS does."""
    parts = parts_of(layer)
    return (
        layer.providerType() == "ogr"
        and not set(parts) - PLAIN_PARTS
        and parts.get("layerId") is None
        and is_local(parts)
        and not layer.isModified()
        and not additions_of(layer)
    )


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """An authority code that other programs know, else WKT; "" for none."""
    code = crs.authid()
    # Codes that start with USER: mean something in this QGIS profile only.
    if not crs.isValid() or (code and not code.startswith("USER:")):
        return code
    return crs.toWkt(Qgis.CrsWktVariant.Preferred)


def _describe_file(layer: QgsVectorLayer) -> LayerDescription:
    parts = parts_of(layer)
    options = (option.partition("=") for option in parts.get("openOptions") or [])
    return LayerDescription(
        name=layer.name(),
        path=path_of(parts),
        layer=parts.get("layerName") or None,
        crs=crs_text(layer.crs()),
        key=identify(layer),
        subset=layer.subsetString(),
        options=tuple((name, value) for name, _, value in options),
        links=describe_links(layer, identify),
    )


def _describe_raster(layer: QgsRasterLayer) -> LayerDescription:
    parts = parts_of(layer)
    if not is_raster_file(layer):
        raise _refusal(
            layer,
            QCoreApplication.translate(
                "Layers", "only rasters in files can be handed over, and it is a picture from a server"
            ),
        )
    is_inside = bool(parts.get("layerName")) or not Path(parts["path"]).exists()
    return LayerDescription(
        name=layer.name(),
        # A dataset inside a file (`NETCDF:"air.nc":band`) has a name of its own in GDAL.
        path=layer.source() if is_inside else path_of(parts),
        layer=None,
        crs=crs_text(layer.crs()),
        key=identify(layer),
    )


def _refusal(layer: QgsMapLayer, why: str) -> Refused:
    return Refused(
        QCoreApplication.translate("Layers", "layer '{}'").format(layer.name()),
        why=why,
        remedy=QCoreApplication.translate("Layers", "repair its source, or leave it out."),
    )
