"""The data files of a package: every layer in every format, the formats side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from pathlib import Path

from ..geodata.area import Area
from ..geodata.extracted import ExtractedLayer
from ..geodata.formats.checks import check_written
from ..geodata.formats.presentation import Presentation
from ..geodata.formats.stored import WrittenFile
from ..geodata.formats.write import EFFORTS, write_format
from ..geodata.source import read_crs
from ..geodata.transformation import Transformation
from ..job import Job
from ..side_by_side import Piece, do_in_turn, do_side_by_side
from .layout import folder_of_format

# What is written before another process would have started.
SMALL_BYTES = 2_000_000


@dataclass(frozen=True)
class DataOrder:
    """What every format is written from: layers of an extract cut to `area` (None: as they are).

    File names begin with `prefix`; `crs` None keeps each layer's own; `as_of` is the date that formats carry inside;
    `presentations` are by the layers' tables.
    """

    extract: Path
    layers: tuple[ExtractedLayer, ...]
    prefix: str
    crs: str | None
    as_of: date
    area: Area | None
    presentations: Mapping[str, Presentation] = field(default_factory=dict)


def write_data(order: DataOrder, formats: Sequence[str], data: Path, job: Job) -> list[WrittenFile]:
    """Write and read back each format; paths are relative to `data`, the files in the order of the formats.

    GeoPackage is one file, another format a folder of files. Raises Refused for the first that a format cannot hold,
    and Cancelled at once; what was written until then is of no use.
    """
    pieces = make_pieces(order, formats, data)
    is_small = sum(layer.bytes for layer in order.layers) < SMALL_BYTES
    written = do_in_turn(pieces, job) if is_small else do_side_by_side(pieces, job)
    return [file for files in written for file in files]


def make_pieces(order: DataOrder, formats: Sequence[str], data: Path) -> list[Piece[list[WrittenFile]]]:
    """The formats as work that can be done side by side."""
    unknown = max(EFFORTS.values())
    return [
        Piece(name, EFFORTS.get(name, unknown), partial(_write_checked, order, name, data))
        for name in formats
    ]


def _write_checked(order: DataOrder, name: str, data: Path) -> list[WrittenFile]:
    """One format, each file of it read back."""
    folder = folder_of_format(name, order.prefix)
    by_table = {layer.table: layer for layer in order.layers}
    made = write_format(
        order.extract,
        order.layers,
        name,
        data / folder,
        order.prefix,
        order.crs,
        order.as_of,
        order.presentations,
    )
    for file in made:
        check_written(data / folder, file, by_table[file.table], order.area)
    return [replace(file, path=f"{folder}/{file.path}" if folder else file.path) for file in made]


def describe_coordinates(order: DataOrder, files: Sequence[WrittenFile]) -> list[str]:
    """A line for each CRS that files are in, and how the coordinates came there from the layers'."""
    own = {layer.table: layer.crs for layer in order.layers}
    formats: dict[tuple[str, Transformation | None, str], dict[str, None]] = {}
    for file in files:
        if file.crs:
            key = (own[file.table], file.transformation, file.crs)
            formats.setdefault(key, {})[file.format] = None
    return [
        f"{', '.join(names)}: {_name_crs(target)}, "
        + (f"from {_name_crs(source)} {moved.describe()}" if moved else "as the layers are stored")
        for (source, moved, target), names in formats.items()
    ]


def _name_crs(text: str) -> str:
    crs = read_crs(text, "a layer")
    code = ":".join(crs.to_authority() or ())
    return f"{crs.name} ({code})" if code else crs.name
