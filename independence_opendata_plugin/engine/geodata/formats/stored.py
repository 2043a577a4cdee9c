"""A layer of an extract on its way to a file, and the file it was written to."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyogrio
import pyproj
import shapely

from ..extracted import ExtractedLayer
from ..rows import BATCH_ROWS
from ..source import read_crs
from ..spool import GEOMETRY
from ..transformation import Transformation, choose_transformation, out_of_reach
from ..wkb import decode, encode
from .presentation import Presentation


@dataclass(frozen=True)
class WrittenFile:
    """One data file of a layer: `path` relative to the folder it was written to, with `/`.

    A Shapefile is its .shp; `beside` are the files that belong to it, as a CSV's schema does. `crs` is the file's
    own, an authority code or WKT, `transformation` how the coordinates came there from the layer's (None: they are
    the layer's); `layer` the table inside it (None: the file is the layer); `features` how many were written, `pieces`
    of how many entities a drawing of them consists (None: it is none).
    """

    path: str
    format: str
    table: str
    crs: str
    features: int
    layer: str | None = None
    beside: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    transformation: Transformation | None = None
    pieces: int | None = None


@dataclass(frozen=True)
class Stored:
    """A layer of an extract, to be written in `crs`, which `crs_text` names."""

    extract: Path
    layer: ExtractedLayer
    crs: pyproj.CRS
    crs_text: str
    presentation: Presentation = Presentation()

    def read(self) -> pa.RecordBatchReader:
        """The rows in the target CRS, in the extract's order."""
        batches = self._moved_batches() if self.transformation else self._stored_batches()
        return pa.RecordBatchReader.from_batches(self.schema, batches)

    def read_decoded(self) -> Generator[tuple[pa.RecordBatch, np.ndarray], None, None]:
        """The same rows, each batch with its geometries in the target CRS; its own column is as it was stored."""
        for batch in self._stored_batches():
            yield batch, self._move(decode(batch.column(GEOMETRY)))

    def in_own_crs(self) -> Stored:
        """The same rows as they are stored."""
        return replace(self, crs=self._own_crs, crs_text=self.layer.crs)

    @cached_property
    def schema(self) -> pa.Schema:
        with self._open() as (_, reader):
            return _plain(reader.schema)

    @cached_property
    def transformation(self) -> Transformation | None:
        """How coordinates get into the target CRS; None where there are none to be moved.

        Raises Refused where it is not known how.
        """
        own = self._own_crs
        if own == self.crs or not self.layer.features_out:
            return None
        found = pyogrio.read_info(self.extract, layer=self.layer.table, force_total_bounds=True)
        return choose_transformation(own, self.crs, tuple(found["total_bounds"]))

    @property
    def _own_crs(self) -> pyproj.CRS:
        return read_crs(self.layer.crs, f"layer '{self.layer.name}'")

    def _open(self) -> AbstractContextManager[tuple[dict[str, Any], pa.RecordBatchReader]]:
        return pyogrio.open_arrow(
            self.extract, layer=self.layer.table, batch_size=BATCH_ROWS, use_pyarrow=True
        )

    def _stored_batches(self) -> Iterator[pa.RecordBatch]:
        with self._open() as (_, reader):
            for batch in reader:
                yield pa.RecordBatch.from_arrays(batch.columns, schema=self.schema)

    def _moved_batches(self) -> Iterator[pa.RecordBatch]:
        place = self.schema.get_field_index(GEOMETRY)
        for batch, geometries in self.read_decoded():
            yield batch.set_column(place, GEOMETRY, encode(geometries))

    def _move(self, geometries: np.ndarray) -> np.ndarray:
        if self.transformation is None:
            return geometries
        transform = self.transformation.transformer.transform

        def move(x: np.ndarray, y: np.ndarray, *z: np.ndarray) -> tuple[np.ndarray, ...]:
            return *transform(x, y), *z

        has_z = bool(shapely.has_z(geometries).any())
        moved = shapely.transform(geometries, move, include_z=has_z, interleaved=False)
        if not np.isfinite(shapely.get_coordinates(moved)).all():
            raise out_of_reach(self.crs)
        return moved


def _plain(schema: pa.Schema) -> pa.Schema:
    return pa.schema([field.with_metadata(None) for field in schema])
