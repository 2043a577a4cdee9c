"""A layer's source: where it is, what people call it, and whether it is still what it was."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pyogrio
import pyproj
from pyogrio.errors import DataLayerError, DataSourceError
from pyproj.exceptions import CRSError

from ...chapter33.refusal import Refused
from ...opendata.source_key import ONE_LAYER_FORMATS, key_of_file
from .fetched_rows import are_fetched, read_fetched_info
from .geoparquet_source import is_parquet, read_parquet_info
from .links import AttachmentField, Relation, parse_attachments, parse_relations
from .source_options import complete_options

TRACKED_FORMATS = ONE_LAYER_FORMATS | {
    ".gpkg",
    ".geoparquet",
    ".gml",
    ".kml",
    ".dxf",
    ".tab",
    ".mif",
    ".tsv",
    ".psv",
}
# A folder whose files are all that the layers in it are made of.
TRACKED_FOLDER = ".gdb"
KEPT = ("path", "layer", "name", "subset", "options", "crs", "key", "relations", "attachments")
NOT_KEPT = ("qml", "sld", "temporary")


@dataclass(frozen=True)
class LayerSource:
    """A vector layer or raster that GDAL can open.

    `layer` is its name inside the file (None: the file's only layer), `subset` an attribute filter in the
    provider's SQL ("" for all features), `options` GDAL open options, `crs` what the user assigned (None: the
    file's own), `key` the identity under which the register knows it, the same in every session.
    `qml` and `sld` are files with its style (None: none was given). `relations` are those in which it is the child,
    `attachments` its fields that name files.
    """

    path: str
    layer: str | None
    name: str
    subset: str = ""
    options: tuple[tuple[str, str], ...] = ()
    crs: str | None = None
    key: str = ""
    qml: str | None = None
    sld: str | None = None
    relations: tuple[Relation, ...] = ()
    attachments: tuple[AttachmentField, ...] = ()

    @classmethod
    def parse(cls, value: str | Mapping[str, Any]) -> LayerSource:
        """A source from QGIS's notation (`file.gpkg|layername=parcels|subset=...`) or a description in JSON."""
        if isinstance(value, str):
            return _parse_uri(value)
        unknown = set(value) - {*KEPT, *NOT_KEPT}
        if unknown or not value.get("path"):
            reason = f"unknown keys {sorted(unknown)}" if unknown else "it has no path"
            raise Refused("a layer description", why=reason, remedy="give path, layer, name, crs.")
        path, layer = str(value["path"]), value.get("layer") or None
        name = str(value.get("name") or layer or Path(path).stem)
        given = {str(option): str(content) for option, content in (value.get("options") or {}).items()}
        # A table of a relation may have columns called x and y; one with a CRS is meant to have places.
        placed = bool(value.get("crs")) or not value.get("relations")
        return cls(
            path=path,
            layer=layer,
            name=name,
            subset=str(value.get("subset") or ""),
            options=tuple(sorted(complete_options(path, given, placed).items())),
            crs=value.get("crs") or None,
            key=_complete_key(str(value.get("key") or "")) or key_of_file(path, layer, _name_only_layer),
            qml=value.get("qml") or None,
            sld=value.get("sld") or None,
            relations=parse_relations(value.get("relations"), name, _complete_key),
            attachments=parse_attachments(value.get("attachments"), name),
        )

    def to_json(self) -> dict[str, Any]:
        """What the register keeps, so that the layer can be found again without QGIS."""
        kept = asdict(self)
        kept["options"] = dict(self.options)
        return {name: kept[name] for name in KEPT}

    def fingerprint(self) -> str | None:
        """SHA-256 over the source's identity, filter and the size and time of each of its files.

        None for a source whose content may change without its own file changing: a virtual layer, a folder of any
        files, an archive, a layer with attached files.
        """
        files = [] if self.attachments else _list_files(Path(self.path))
        if not files:
            return None
        states = [(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files]
        return hashlib.sha256(repr((self.to_json(), states)).encode()).hexdigest()


def _list_files(path: Path) -> list[Path]:
    """All files that a source's content stands in; none where that cannot be told."""
    ending = path.suffix.lower()
    if ending == TRACKED_FOLDER and path.is_dir():
        # ArcGIS leaves a lock there while it reads.
        return sorted(file for file in path.iterdir() if file.suffix != ".lock")
    if ending not in TRACKED_FORMATS or not path.is_file():
        return []
    beside = path.parent.glob(f"{_escape(path.stem)}.*")
    # SQLite's shared memory file changes whenever anybody reads.
    return sorted(file for file in beside if not file.name.endswith("-shm"))


def _parse_uri(uri: str) -> LayerSource:
    path, *pieces = uri.split("|")
    values: dict[str, str] = {}
    options: dict[str, str] = {}
    for piece in pieces:
        key, _, content = piece.partition("=")
        if key.startswith("option:"):
            options[key.removeprefix("option:")] = content
        else:
            values[key] = content
    if unknown := values.keys() - {"layername", "subset"}:
        raise Refused(
            f"the layer {Path(path).name}",
            why=f"its notation says {', '.join(sorted(unknown))}, which would be passed over",
            remedy="describe it as an object with path, layer, subset.",
        )
    description = {
        "path": path,
        "layer": values.get("layername"),
        "subset": values.get("subset"),
        "options": options,
    }
    return LayerSource.parse(description)


def _complete_key(key: str) -> str:
    """A key that only names a file is completed as the file's path is; any other stays."""
    return key_of_file(key, None, _name_only_layer) if key and "|" not in key and Path(key).is_file() else key


def _name_only_layer(path: str) -> str | None:
    try:
        layers = pyogrio.list_layers(path)
    except DataSourceError:
        return None
    return str(layers[0][0]) if len(layers) == 1 else None


def _escape(stem: str) -> str:
    return "".join(f"[{c}]" if c in "*?[" else c for c in stem)


@dataclass(frozen=True)
class TableInfo:
    """What any vector source says of itself: field names, rows.

    `fid` is the column of the feature's own number ("": there is none, or a field has its name).
    """

    layer: str | None
    fid: str
    fields: tuple[str, ...]
    features: int

    def delivers_fid(self, fields: Sequence[str]) -> bool:
        """Whether the feature's own number is among these fields; a field without a name is none."""
        return bool(self.fid) and self.fid in fields


@dataclass(frozen=True)
class SourceInfo(TableInfo):
    """What a source with geometry says of itself besides: CRS, geometry type."""

    crs: pyproj.CRS
    geometry_type: str


def describe(source: LayerSource) -> SourceInfo:
    """Open the source and read its schema. Raises Refused where it cannot be read, has no geometry or no CRS."""
    info = describe_any(source)
    if isinstance(info, SourceInfo):
        return info
    raise Refused(
        f"layer '{source.name}'",
        why="it is a table without geometry",
        remedy="choose a layer with geometry.",
    )


def describe_any(source: LayerSource) -> TableInfo:
    """The schema of a source, a SourceInfo where it has geometry. Raises Refused as `describe` does."""
    layer, info = _read_info(source)
    fields, fid = tuple(info["fields"]), str(info.get("fid_column") or "")
    if fid in fields:
        fid = ""
    if info["geometry_type"] is None:
        return TableInfo(layer, fid, fields, info["features"])
    return SourceInfo(
        layer=layer,
        fid=fid,
        fields=fields,
        crs=read_crs(source.crs or info["crs"], f"layer '{source.name}'"),
        geometry_type=info["geometry_type"],
        features=info["features"],
    )


def _read_info(source: LayerSource) -> tuple[str | None, dict[str, Any]]:
    if is_parquet(source.path):
        return None, read_parquet_info(source.path, source.subset)
    if are_fetched(source.path):
        return None, read_fetched_info(source.path)
    layer = source.layer or _only_layer(source)
    try:
        return layer, pyogrio.read_info(source.path, layer=layer, **dict(source.options))
    except (DataSourceError, DataLayerError) as error:
        raise _unreadable(source, str(error)) from error
    except UnicodeDecodeError as error:
        raise Refused(
            f"layer '{source.name}'",
            why="the name of a field is no text in the encoding that its file states",
            remedy="set the layer's encoding, or name its fields anew.",
        ) from error


def _only_layer(source: LayerSource) -> str | None:
    try:
        layers = [str(name) for name, _ in pyogrio.list_layers(source.path)]
    except DataSourceError as error:
        raise _unreadable(source, str(error)) from error
    if len(layers) > 1:
        raise Refused(
            f"layer '{source.name}'",
            why=f"its file holds {len(layers)} layers ({', '.join(layers[:8])})",
            remedy="name one, as in file.gpkg|layername=NAME.",
        )
    return layers[0] if layers else None


def _unreadable(source: LayerSource, reason: str) -> Refused:
    return Refused(
        f"layer '{source.name}'", why=f"it cannot be read ({reason})", remedy="check that its file is there."
    )


def read_crs(value: str | None, owner: str) -> pyproj.CRS:
    """A CRS from an authority code or WKT. Raises Refused for none: a place that is guessed is a wrong place."""
    if not value:
        raise Refused(
            owner, why="it has no coordinate reference system", remedy="set the layer's CRS, then try again."
        )
    try:
        return pyproj.CRS.from_user_input(value)
    except CRSError as error:
        raise Refused(
            owner, why=f"its coordinate reference system is unknown ({error})", remedy="set another."
        ) from error


def crs_name(crs: pyproj.CRS) -> str:
    """The authority code (`EPSG:26915`), or WKT for a CRS without one."""
    authority = crs.to_authority(min_confidence=90)
    return ":".join(authority) if authority else crs.to_wkt()
