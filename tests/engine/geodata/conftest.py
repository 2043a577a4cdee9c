"""A layer delivered in one format, as a package holds it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyogrio
import pytest
import shapely

from independence_opendata_plugin.engine.geodata.extract import extract
from independence_opendata_plugin.engine.geodata.extracted import ExtractedLayer, ExtractRequest
from independence_opendata_plugin.engine.geodata.formats.checks import check_written
from independence_opendata_plugin.engine.geodata.formats.stored import WrittenFile
from independence_opendata_plugin.engine.geodata.formats.write import write_format
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.geodata.wkb import encode
from independence_opendata_plugin.engine.job import Job

from ..conftest import EAST, NORTH, MakeLayer, area_of, square

AS_OF = date(2026, 11, 22)
AREA = area_of(square(0, 0))
PARCEL = shapely.box(EAST + 100, NORTH + 100, EAST + 150, NORTH + 140)
COURTYARD = PARCEL.difference(PARCEL.buffer(-10))
STREET = shapely.LineString([(EAST + 10, NORTH + 10), (EAST + 400, NORTH + 30)])


@dataclass(frozen=True)
class Delivery:
    """A layer cut to the test's area, delivered in one format."""

    folder: Path
    layer: ExtractedLayer
    files: tuple[WrittenFile, ...]

    @property
    def path(self) -> Path:
        (file,) = self.files
        return self.folder / file.path


class Deliver:
    """Writes a layer of geometries and columns in a format, and lets each file be checked."""

    def __init__(self, make_layer: MakeLayer, job: Job, folder: Path) -> None:
        self._make_layer, self._job, self._folder = make_layer, job, folder

    def __call__(
        self, name: str, geometries: list[shapely.Geometry], crs: str | None = None, **columns: list[object]
    ) -> Delivery:
        return self.file(self._make_layer("calles_y_lotes", geometries, **columns), name, crs)

    def typed(self, name: str, geometries: list[shapely.Geometry], **columns: pa.Array) -> Delivery:
        """The same with columns of types that pandas has not."""
        path = self._folder / "calles_y_lotes.gpkg"
        table = pa.table({"geom": encode(np.array(geometries)), **columns})
        pyogrio.write_arrow(
            table, path, driver="GPKG", geometry_name="geom", geometry_type="Unknown", crs="EPSG:26915"
        )
        return self.file(path, name, None)

    def file(self, path: Path, name: str, crs: str | None) -> Delivery:
        source = LayerSource.parse(str(path))
        extracted = self._folder / "extract.gpkg"
        (layer,) = extract([ExtractRequest(source, "cut")], AREA, extracted, self._job)
        folder = self._folder / "data"
        files = write_format(extracted, [layer], name, folder, "L-2026-0001", crs, AS_OF)
        for file in files:
            check_written(folder, file, layer, AREA)
        return Delivery(folder, layer, files)


@pytest.fixture
def deliver(make_layer: MakeLayer, job: Job, tmp_path: Path) -> Deliver:
    return Deliver(make_layer, job, tmp_path)
