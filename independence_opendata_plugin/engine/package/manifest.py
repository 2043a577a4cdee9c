"""The manifest of a package: what it holds, from what, for whom (CONTRACT, "The JSON documents")."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from ..checksums import hash_file
from ..geodata.cutting import OUTLINE_TOLERANCE_M, SLIVER_WIDTH_M
from ..geodata.extracted import ExtractedLayer
from ..geodata.formats.stored import WrittenFile
from .layout import CHECKSUMS, DATA, UNLISTED, in_order


@dataclass(frozen=True)
class DeliveredLayer:
    """A layer with the files it was written to; paths are relative to the package's data folder."""

    layer: ExtractedLayer
    files: tuple[WrittenFile, ...]
    notes: tuple[str, ...] = ()

    def to_json(self, folder: Path) -> dict[str, Any]:
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
            "files": [entry for file in self.files for entry in _file_entries(file, folder)],
            "notes": [*layer.notes, *self.notes, *(note for file in self.files for note in file.notes)],
        }


def make_manifest(
    folder: Path,
    *,
    license_number: str,
    quote: Mapping[str, Any],
    created: datetime,
    license_text: Mapping[str, str],
    layers: Sequence[DeliveredLayer],
    rasters: Sequence[str],
) -> dict[str, Any]:
    """The manifest of the files in `folder`, which are all there but the manifest and the checksums."""
    return {
        "license_number": license_number,
        "quote_number": quote["quote_number"],
        "created": created.isoformat(timespec="seconds"),
        "schedule": quote["schedule"],
        "area": quote["area"],
        "license": dict(license_text),
        "layers": [layer.to_json(folder) for layer in layers],
        "orthophotos": [_entry(folder, f"{DATA}/{name}") for name in rasters],
        "tolerances": {"outline_metres": str(OUTLINE_TOLERANCE_M), "sliver_metres": str(SLIVER_WIDTH_M)},
        "files": [_entry(folder, name) for name in list_files(folder) if name not in UNLISTED],
    }


def list_files(folder: Path) -> list[str]:
    """Names of all files below a folder, with `/`, as they are zipped."""
    return in_order([path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()])


def write_checksums(folder: Path) -> None:
    """SHA256SUMS in the form that `sha256sum --check` reads."""
    names = [name for name in list_files(folder) if name != CHECKSUMS]
    lines = [f"{hash_file(folder / name)}  {name}\n" for name in names]
    (folder / CHECKSUMS).write_text("".join(lines), encoding="utf-8", newline="\n")


def _file_entries(file: WrittenFile, folder: Path) -> list[dict[str, Any]]:
    parent = file.path.rpartition("/")[0]
    beside = [f"{parent}/{name}" if parent else name for name in file.beside]
    return [
        {
            **_entry(folder, f"{DATA}/{path}"),
            "format": file.format,
            "crs": file.crs,
            "features": file.features,
        }
        for path in (file.path, *beside)
    ]


def _entry(folder: Path, name: str) -> dict[str, Any]:
    path = folder / name
    return {"path": name, "size": path.stat().st_size, "sha256": hash_file(path)}
