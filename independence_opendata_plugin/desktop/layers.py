"""A QGIS layer in the engine's words: a path it can open, or a snapshot that QGIS writes first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from ..opendata.source_key import key_of_file
from .snapshot import TABLE, Snapshot

PLAIN_PARTS = {"path", "layerName", "layerId", "subset", "openOptions", "vsiPrefix", "vsiSuffix"}
# What tells one table of a server from another; never a user name, a password or a token.
SERVER_PARTS = (
    "service",
    "host",
    "port",
    "dbname",
    "schema",
    "table",
    "geometrycolumn",
    "typename",
    "layerName",
)
LOCAL_ARCHIVES = ("/vsizip/", "/vsitar/", "/vsigzip/")


@dataclass(frozen=True)
class LayerDescription:
    """A layer as the engine's requests name it.

    `path`, `layer` (None: the file's only one), `subset` and `options` say where its features are; `crs` is
    an authority code or WKT ("": none); `key` identifies the source in every session, without credentials.
    `snapshot` is what QGIS must write to `path` first (None: the engine opens the source itself). `styles` are
    kinds (`qml`, `sld`) and paths of its exported style.
    """

    name: str
    path: str
    layer: str | None
    crs: str
    key: str
    subset: str = ""
    options: tuple[tuple[str, str], ...] = ()
    snapshot: Snapshot | None = None
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
            "temporary": self.snapshot is not None,
            **dict(self.styles),
        }


def describe(layer: QgsMapLayer, copy: Path, request: QgsFeatureRequest | None = None) -> LayerDescription:
    """The layer in the engine's words; `copy` is where its snapshot goes if it needs one.

    A `request` (selected features only) always makes a snapshot. Raises Refused for a layer that cannot be
    handed over: broken, or neither vector nor a raster file. Call it on the main thread.
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
    return LayerDescription(
        name=layer.name(),
        path=str(copy),
        layer=TABLE,
        crs=crs_text(layer.crs()),
        key=identify(layer),
        snapshot=Snapshot(layer, request),
    )


def is_plain_file(layer: QgsVectorLayer) -> bool:
    """Whether the engine sees the same features in the layer's file as QGIS does."""
    parts = _parts(layer)
    return (
        layer.providerType() == "ogr"
        and not set(parts) - PLAIN_PARTS
        and parts.get("layerId") is None
        and _is_local(parts)
        and not layer.subsetString().lstrip().upper().startswith("SELECT ")
        and not layer.isModified()
        and not _added_fields(layer)
    )


def identify(layer: QgsMapLayer) -> str:
    """The identity of the layer's source in every session, without filter and credentials.

    A join or a virtual field brings in what the source's own decision never looked at: such a layer is a
    source of its own, closed until somebody classifies it.
    """
    if not isinstance(layer, QgsVectorLayer):
        return _source_key(layer)
    return "|".join((_source_key(layer), *_added_fields(layer)))


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """An authority code that other programs know, else WKT; "" for none."""
    code = crs.authid()
    # Codes that start with USER: mean something in this QGIS profile only.
    if not crs.isValid() or (code and not code.startswith("USER:")):
        return code
    return crs.toWkt(Qgis.CrsWktVariant.Preferred)


def _describe_file(layer: QgsVectorLayer) -> LayerDescription:
    parts = _parts(layer)
    options = (option.partition("=") for option in parts.get("openOptions") or [])
    return LayerDescription(
        name=layer.name(),
        path=_path(parts),
        layer=parts.get("layerName") or None,
        crs=crs_text(layer.crs()),
        key=identify(layer),
        subset=layer.subsetString(),
        options=tuple((name, value) for name, _, value in options),
    )


def _describe_raster(layer: QgsRasterLayer) -> LayerDescription:
    parts = _parts(layer)
    path = Path(parts.get("path") or "")
    if layer.providerType() != "gdal" or not path.is_file():
        raise _refusal(
            layer, QCoreApplication.translate("Layers", "only rasters in files can be handed over")
        )
    inside = parts.get("layerName") or None
    return LayerDescription(
        name=layer.name(),
        path=layer.source() if inside else str(path.resolve()),
        layer=None,
        crs=crs_text(layer.crs()),
        key=_file_key(parts),
    )


def _parts(layer: QgsMapLayer) -> dict[str, Any]:
    decoded = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    if not decoded:
        # WFS and its like answer with nothing, although they use the same notation as databases.
        uri = QgsDataSourceUri(layer.source())
        decoded = {name: uri.param(name) for name in ("url", "typename")}
    return {name: value for name, value in decoded.items() if value}


def _path(parts: dict[str, Any]) -> str:
    path = str(Path(str(parts["path"])).resolve())
    return f"{parts.get('vsiPrefix', '')}{path}{parts.get('vsiSuffix', '')}"


def _is_local(parts: dict[str, Any]) -> bool:
    prefix = parts.get("vsiPrefix", "")
    return Path(str(parts.get("path", ""))).exists() and (not prefix or prefix in LOCAL_ARCHIVES)


def _file_key(parts: dict[str, Any]) -> str:
    return key_of_file(_path(parts), parts.get("layerName"), _find_only_layer)


@lru_cache(maxsize=1000)
def _find_only_layer(path: str) -> str | None:
    """Kept, because the window asks for a layer's identity again and again; a file's only layer has one name."""
    layers = QgsProviderRegistry.instance().querySublayers(path)
    names = [layer.name() for layer in layers if layer.type() == Qgis.LayerType.Vector]
    return names[0] if len(names) == 1 else None


def _source_key(layer: QgsMapLayer) -> str:
    parts = _parts(layer)
    if layer.providerType() in ("ogr", "gdal") and _is_local(parts):
        return _file_key(parts)
    return _server_key(layer.providerType(), parts) or f"{layer.providerType()}:{layer.id()}"


def _server_key(provider: str, parts: dict[str, Any]) -> str:
    named = [f"{name}={parts[name]}" for name in SERVER_PARTS if parts.get(name)]
    address = urlsplit(str(parts.get("url") or parts.get("path") or ""))
    where = [f"{address.hostname or ''}{address.path}"] if address.path else []
    return ":".join((provider, *where, *named)) if where or named else ""


def _added_fields(layer: QgsVectorLayer) -> tuple[str, ...]:
    """What the layer shows beyond its source: its joins and virtual fields, as parts of its identity."""
    # Label positions that QGIS keeps beside the project are technically a join, but no data.
    labels = layer.auxiliaryLayer()
    joined = (join for join in layer.vectorJoins() if labels is None or join.joinLayerId() != labels.id())
    joins = (
        f"join={_source_key(join.joinLayer()) if join.joinLayer() else join.joinLayerId()}" for join in joined
    )
    fields = layer.fields()
    expressions = (
        f"{fields[index].name()}={layer.expressionField(index)}"
        for index in range(fields.count())
        if fields.fieldOrigin(index) == Qgis.FieldOrigin.Expression
    )
    return (*sorted(joins), *sorted(expressions))


def _refusal(layer: QgsMapLayer, why: str) -> Refused:
    return Refused(
        QCoreApplication.translate("Layers", "layer '{}'").format(layer.name()),
        why=why,
        remedy=QCoreApplication.translate("Layers", "repair its source, or leave it out."),
    )
