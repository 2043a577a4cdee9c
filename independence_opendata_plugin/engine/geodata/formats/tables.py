"""Tables without geometry in the formats of a delivery: in the format's own file where it holds tables, else as CSV."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import fiona
import pyarrow as pa
import pyarrow.parquet as pq
import pyogrio

from ..extracted import NO_GEOMETRY, ExtractedLayer
from ..geopackage import write_table
from ..rows import BATCH_ROWS
from ..units import WGS84
from .csv_file import schema_beside, write_csv
from .filegdb import write_filegdb_table
from .presentation import Presentation
from .stored import WrittenFile

CSV = "CSV"
BESIDE = "{} holds no tables without geometry: this one is delivered as CSV"


@dataclass(frozen=True)
class StoredTable:
    """A table of an extract on its way to a file."""

    extract: Path
    layer: ExtractedLayer
    presentation: Presentation = Presentation()

    def read(self) -> pa.RecordBatchReader:
        """The rows in the extract's order."""
        with self._open() as (_, reader):
            schema = pa.schema([field.with_metadata(None) for field in reader.schema])
        return pa.RecordBatchReader.from_batches(schema, self._batches(schema))

    def _open(self) -> Any:  # noqa: ANN401 - pyogrio does not say
        table = self.layer.table
        return pyogrio.open_arrow(self.extract, layer=table, batch_size=BATCH_ROWS, use_pyarrow=True)

    def _batches(self, schema: pa.Schema) -> Iterator[pa.RecordBatch]:
        with self._open() as (_, reader):
            for batch in reader:
                yield pa.RecordBatch.from_arrays(batch.columns, schema=schema)


def write_tables(
    stored: Sequence[StoredTable],
    format: str,  # noqa: A002 - the word of the contract
    folder: Path,
    prefix: str,
) -> tuple[WrittenFile, ...]:
    """Write tables to the folder of a format, where the layers with geometry have been written already.

    File names begin with `prefix`.
    """
    write = WRITERS.get(format, _write_beside)
    return tuple(write(item, folder, prefix, format) for item in stored)


def _write_into_geopackage(item: StoredTable, folder: Path, prefix: str, name: str) -> WrittenFile:
    file, layer = folder / f"{prefix}.gpkg", item.layer
    write_table(item.read(), file, layer.table, NO_GEOMETRY, "", title=layer.name)
    return WrittenFile(file.name, name, layer.table, "", layer.features_out, layer=layer.table)


def _write_into_filegdb(item: StoredTable, folder: Path, prefix: str, _name: str) -> WrittenFile:
    return write_filegdb_table(item, folder, prefix)


def _write_parquet(item: StoredTable, folder: Path, prefix: str, name: str) -> WrittenFile:
    file, reader = folder / f"{prefix}_{item.layer.table}.parquet", item.read()
    with pq.ParquetWriter(file, reader.schema, compression="zstd") as writer:
        for batch in reader:
            writer.write_batch(batch)
    return WrittenFile(file.name, name, item.layer.table, "", item.layer.features_out)


def _write_beside(item: StoredTable, folder: Path, prefix: str, name: str) -> WrittenFile:
    file = folder / f"{prefix}_{item.layer.table}.csv"
    # No column says a place, so the CRS is of no consequence.
    notes = write_csv(item.read(), file, NO_GEOMETRY, WGS84)
    if name != CSV:
        notes = (*notes, BESIDE.format(name))
    beside = (schema_beside(file).name,)
    return WrittenFile(
        file.name, CSV, item.layer.table, "", item.layer.features_out, beside=beside, notes=notes
    )


Writer = Callable[[StoredTable, Path, str, str], WrittenFile]
WRITERS: dict[str, Writer] = {
    "GPKG": _write_into_geopackage,
    "GeoParquet": _write_parquet,
    "FileGDB": _write_into_filegdb,
}


def count_rows(path: Path, file: WrittenFile) -> int:
    """The rows of a delivered table, read by another reader than wrote it.

    A Parquet file without places is read by pandas, all others by fiona. Raises what the readers raise.
    """
    if path.suffix == ".parquet":
        # This alone needs it, and it takes long to load.
        import pandas

        return len(pandas.read_parquet(path))
    with fiona.open(path, layer=file.layer) as rows:
        return sum(1 for _ in rows)
