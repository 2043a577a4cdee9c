"""The orthophotos and other rasters of a package: each cut to the area, and what manifest and project say of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ...opendata.dataset import Dataset
from ..geodata.area import Area
from ..geodata.naming import safe_name
from ..geodata.rasters.cut import CutRaster, cut_raster
from ..geodata.source import LayerSource, crs_name, read_crs
from ..job import Job
from .layout import DATA
from .project_file import ProjectLayer
from .raster_look import draw_raster
from .sealed_zip import PackedFile

EDGE = "a pixel is delivered where its centre lies in the area"
MODE = "raster"


@dataclass(frozen=True)
class PackageRaster:
    """A raster to deliver: where it came from, and the catalog's record."""

    source: LayerSource
    dataset: Dataset


@dataclass(frozen=True)
class RasterOrder:
    """Rasters to cut to one area: `taken` are the names of other layers, `crs` what the delivery was asked for in."""

    rasters: tuple[PackageRaster, ...]
    area: Area
    license_number: str
    taken: tuple[str, ...]
    crs: str | None


@dataclass(frozen=True)
class DeliveredRaster:
    """A raster as it stands in the package: `file` is its name in the data folder, `notes` what was done on the way."""

    dataset: Dataset
    cut: CutRaster
    file: str
    notes: tuple[str, ...]

    def to_json(self, packed: Mapping[str, PackedFile]) -> dict[str, Any]:
        cut = self.cut
        return {
            **packed[f"{DATA}/{self.file}"].to_json(),
            "name": cut.name,
            "table": cut.table,
            "mode": MODE,
            "format": "COG",
            "compression": "DEFLATE, without loss",
            "crs": cut.crs,
            "width": cut.width,
            "height": cut.height,
            "pixel_size": list(cut.pixel_size),
            "data_type": cut.data_type,
            "bands": [asdict(band) for band in cut.bands],
            "nodata": None if cut.nodata is None else str(cut.nodata),
            "pixels": cut.pixels,
            "bytes": cut.bytes,
            "edge": EDGE,
            "notes": list(self.notes),
        }

    def show(self, license_number: str) -> ProjectLayer:
        """The raster as a layer of the project."""
        identifier = safe_name(f"{self.cut.table}_{license_number}")
        return ProjectLayer(
            identifier, self.cut.name, f"./{DATA}/{self.file}", self.cut.crs, look=draw_raster(self.cut)
        )

    def describe(self) -> str:
        """A line for people."""
        cut = self.cut
        return f"{cut.name}: {cut.width} by {cut.height} pixels, {cut.bytes} bytes, {MODE}"


def cut_rasters(order: RasterOrder, folder: Path, job: Job) -> tuple[DeliveredRaster, ...]:
    """Cut each raster into `folder`. Raises Refused where one cannot be cut, or was not written as it should be."""
    names = list(order.taken)
    delivered = []
    for number, raster in enumerate(order.rasters):
        table = safe_name(raster.source.name, names)
        names.append(table)
        file = f"{order.license_number}_{table}.tif"
        part = job.part(number / len(order.rasters), (number + 1) / len(order.rasters))
        cut = cut_raster(raster.source, order.area, table, folder / file, part)
        delivered.append(DeliveredRaster(raster.dataset, cut, file, (*cut.notes, *_note_crs(cut, order.crs))))
    return tuple(delivered)


def _note_crs(cut: CutRaster, crs: str | None) -> tuple[str, ...]:
    if crs is None or crs_name(read_crs(crs, "the delivery")) == cut.crs:
        return ()
    return ("in its own coordinate reference system: another one would need other pixels",)
