"""Under which key the register knows a layer's source: the same in every session, without filter and credentials."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from qgis.core import (
    Qgis,
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVirtualLayerDefinition,
)
from qgis.PyQt.QtCore import QUrl

from ..opendata.source_key import key_of_file
from .raster_files import LOCAL_ARCHIVES, is_raster_file

QUERY = re.compile(r"(select|with)\s", re.IGNORECASE)
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


def identify(layer: QgsMapLayer) -> str:
    """The identity of the layer's source in every session, without filter and credentials.

    A join, a virtual field, or a filter that is a query of its own, brings in what the source's own decision never
    looked at: such a layer is a source of its own, closed until somebody classifies it.
    """
    if not isinstance(layer, QgsVectorLayer):
        return _source_key(layer)
    return "|".join((_source_key(layer), *additions_of(layer)))


def additions_of(layer: QgsVectorLayer) -> tuple[str, ...]:
    """What the layer shows beyond its source, as parts of its identity."""
    return (*_added_fields(layer), *_own_query(layer))


def parts_of(layer: QgsMapLayer) -> dict[str, Any]:
    """The parts of the layer's source, by QGIS's names for them."""
    return _decode(layer.providerType(), layer.source())


def _decode(provider: str, source: str) -> dict[str, Any]:
    decoded = QgsProviderRegistry.instance().decodeUri(provider, source)
    if not decoded:
        # WFS and its like answer with nothing, although they use the same notation as databases.
        uri = QgsDataSourceUri(source)
        decoded = {name: uri.param(name) for name in ("url", "typename")}
    return {name: value for name, value in decoded.items() if value}


def path_of(parts: dict[str, Any]) -> str:
    """The absolute path, as GDAL takes it, also into an archive."""
    path = str(Path(str(parts["path"])).resolve())
    return f"{parts.get('vsiPrefix', '')}{path}{parts.get('vsiSuffix', '')}"


def is_local(parts: dict[str, Any]) -> bool:
    """Whether the source is a file or folder of this office, or in an archive that is one."""
    prefix = parts.get("vsiPrefix", "")
    return Path(str(parts.get("path", ""))).exists() and (not prefix or prefix in LOCAL_ARCHIVES)


def _file_key(parts: dict[str, Any]) -> str:
    return key_of_file(path_of(parts), parts.get("layerName"), _find_only_layer)


@lru_cache(maxsize=1000)
def _find_only_layer(path: str) -> str | None:
    """Kept, because the window asks for a layer's identity again and again; a file's only layer has one name."""
    layers = QgsProviderRegistry.instance().querySublayers(path)
    names = [layer.name() for layer in layers if layer.type() == Qgis.LayerType.Vector]
    return names[0] if len(names) == 1 else None


def _source_key(layer: QgsMapLayer) -> str:
    parts = parts_of(layer)
    if layer.providerType() in ("ogr", "gdal") and is_local(parts):
        return _file_key(parts)
    if isinstance(layer, QgsRasterLayer) and is_raster_file(layer):
        return str(layer.source())
    if layer.providerType() == "virtual":
        return _virtual_key(layer)
    return _server_key(layer.providerType(), parts) or f"{layer.providerType()}:{layer.id()}"


def _virtual_key(layer: QgsVectorLayer) -> str:
    """The query, and what it asks: another query, or the same one over other sources, is another source."""
    return f"virtual:{_definition_of(layer).query()}:{','.join(sorted(_find_asked(layer, set())))}"


def _find_asked(layer: QgsVectorLayer, visited: set[str]) -> set[str]:
    """The keys of all that a virtual layer's query asks, through other virtual layers, too."""
    visited.add(layer.id())
    definition, project = _definition_of(layer), layer.project() or QgsProject.instance()
    sources, query = definition.sourceLayers(), definition.query()
    references = {source.reference() for source in sources}
    asked = {
        _server_key(source.provider(), _decode(source.provider(), source.source()))
        for source in sources
        if not source.isReferenced()
    }
    for other in project.mapLayers().values():
        # A query names the project's layers by their names or ids, and needs no list of them.
        named = other.id() in references or _is_word_of(other.name(), query) or other.id() in query
        if not named or other.id() in visited:
            continue
        if other.providerType() == "virtual":
            asked |= {_definition_of(other).query(), *_find_asked(other, visited)}
        else:
            asked.add(identify(other))
    return asked


def _definition_of(layer: QgsVectorLayer) -> QgsVirtualLayerDefinition:
    return QgsVirtualLayerDefinition.fromUrl(QUrl(layer.source()))


def _is_word_of(name: str, query: str) -> bool:
    return bool(name) and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", query, re.IGNORECASE) is not None


def _server_key(provider: str, parts: dict[str, Any]) -> str:
    named = [f"{name}={parts[name]}" for name in SERVER_PARTS if parts.get(name)]
    address = urlsplit(str(parts.get("url") or parts.get("path") or ""))
    where = [f"{address.hostname or ''}{address.path}"] if address.path else []
    return ":".join((provider, *where, *named)) if where or named else ""


def _added_fields(layer: QgsVectorLayer) -> tuple[str, ...]:
    """Its joins and virtual fields."""
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


def _own_query(layer: QgsVectorLayer) -> tuple[str, ...]:
    """A filter that is a query: it may show other tables' columns."""
    query = layer.subsetString().strip()
    return (f"query={query}",) if QUERY.match(query) else ()
