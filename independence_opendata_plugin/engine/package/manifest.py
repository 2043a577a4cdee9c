"""The manifest of a package: what it holds, from what, for whom (CONTRACT, "The JSON documents")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ..geodata.cutting import OUTLINE_TOLERANCE_M, SLIVER_WIDTH_M
from ..geodata.extracted import ExtractedLayer
from ..geodata.formats.stored import WrittenFile
from .layout import DATA, in_order
from .rasters import DeliveredRaster
from .sealed_zip import PackedFile


@dataclass(frozen=True)
class DeliveredLayer:
    """A layer with the files it was written to; paths are relative to the package's data folder."""

    layer: ExtractedLayer
    files: tuple[WrittenFile, ...]
    notes: tuple[str, ...] = ()

    @property
    def all_notes(self) -> tuple[str, ...]:
        """What was done to rows, styles and values on the way to the files."""
        return (*self.layer.notes, *self.notes, *(note for file in self.files for note in file.notes))

    def to_json(self, packed: Mapping[str, PackedFile]) -> dict[str, Any]:
        layer = self.layer
        return {
            "name": layer.name,
            "table": layer.table,
            "mode": layer.mode,
            "crs": layer.crs,
            "geometry_type": layer.geometry_type,
            "features_in": layer.features_in,
            "features_out": layer.features_out,
            "bytes": layer.bytes,
            "fields": [name for name, _ in layer.fields],
            "relations": [asdict(relation) for relation in layer.relations],
            "files": [entry for file in self.files for entry in _file_entries(file, packed)],
            "attachments": [packed[file.path].to_json() for file in layer.attachments],
            "notes": list(self.all_notes),
        }


@dataclass(frozen=True)
class PackageFacts:
    """What a manifest says besides the files' sizes and hashes, which are known once they are packed.

    `license_text` is form, version and SHA-256 of the license.
    """

    license_number: str
    quote: Mapping[str, Any]
    created: datetime
    license_text: Mapping[str, str]
    layers: tuple[DeliveredLayer, ...]
    rasters: tuple[DeliveredRaster, ...]

    def make_manifest(self, packed: Mapping[str, PackedFile]) -> dict[str, Any]:
        """The manifest of the packed files, which are all there but the manifest and the checksums."""
        return {
            "license_number": self.license_number,
            "quote_number": self.quote["quote_number"],
            "created": self.created.isoformat(timespec="seconds"),
            "schedule": self.quote["schedule"],
            "area": self.quote["area"],
            "license": dict(self.license_text),
            "layers": [layer.to_json(packed) for layer in self.layers],
            "orthophotos": [raster.to_json(packed) for raster in self.rasters],
            "tolerances": {"outline_metres": str(OUTLINE_TOLERANCE_M), "sliver_metres": str(SLIVER_WIDTH_M)},
            "files": [file.to_json() for file in packed.values()],
        }


def list_files(folder: Path) -> list[str]:
    """Names of all files below a folder, with `/`, as they are zipped."""
    return in_order([path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()])


def _file_entries(file: WrittenFile, packed: Mapping[str, PackedFile]) -> list[dict[str, Any]]:
    return [
        {
            **packed[name].to_json(),
            "format": file.format,
            "crs": file.crs,
            "transformation": file.transformation.to_json() if file.transformation else None,
            "features": file.features,
        }
        for name in _list_names(file, packed)
    ]


def _list_names(file: WrittenFile, packed: Mapping[str, PackedFile]) -> list[str]:
    """The packed files that a layer was written to: itself and those beside it, or all inside a folder."""
    whole = f"{DATA}/{file.path}"
    if whole not in packed:
        return [name for name in packed if name.startswith(f"{whole}/")]
    parent = whole.rpartition("/")[0]
    return [whole, *(f"{parent}/{name}" for name in file.beside)]
