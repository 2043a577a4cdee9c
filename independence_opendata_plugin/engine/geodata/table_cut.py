"""One table without geometry: its delivered rows into a table of the extract, or only counted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa

from ...chapter33.refusal import Refused
from ..job import Job
from .columns import count_bytes, unique_names
from .extracted import NO_GEOMETRY, ExtractedLayer, ExtractRequest
from .geopackage import write_table
from .layer_cut import choose_fields
from .related import RelatedRows

UNCUT = "whole"


def extract_table(
    request: ExtractRequest, table: str, rows: RelatedRows, target: Path, job: Job
) -> ExtractedLayer:
    """Write a table's delivered rows. Raises Refused where it cannot be read, or none of its fields is licensed."""
    name, spool = request.source.name, target.with_name(f"{table}.arrow")
    batches = _read(request, rows)
    schema = next(batches).schema
    count = content = 0
    with pa.ipc.new_file(str(spool), schema) as writer:
        for batch in batches:
            job.check()
            writer.write_table(batch)
            count, content = count + batch.num_rows, content + count_bytes(batch)
    with pa.OSFile(str(spool)) as file:
        stored = pa.ipc.open_file(file)
        again = (stored.get_batch(index) for index in range(stored.num_record_batches))
        reader = pa.RecordBatchReader.from_batches(schema, again)
        write_table(reader, target, table, NO_GEOMETRY, "", title=name)
    spool.unlink()
    job.progress(1.0, name)
    return ExtractedLayer(
        name=name,
        table=table,
        mode=UNCUT,
        crs="",
        geometry_type=NO_GEOMETRY,
        features_in=count,
        features_out=count,
        bytes=content,
        fields=tuple((field.name, str(field.type)) for field in schema),
        notes=(),
    )


def count_table(request: ExtractRequest, rows: RelatedRows, job: Job) -> tuple[int, int]:
    """How many rows a table delivers, and their bytes."""
    count = content = 0
    for batch in _read(request, rows):
        job.check()
        count, content = count + batch.num_rows, content + count_bytes(batch)
    return count, content


def _read(request: ExtractRequest, rows: RelatedRows) -> Iterator[pa.Table]:
    """The licensed fields of the rows, under the names that they have in an extract; the first batch has no row."""
    fields = choose_fields(request, rows.info)
    if not fields:
        raise Refused(
            f"table '{request.source.name}'",
            why="none of its fields is licensed",
            remedy="classify it again, or order without it.",
        )
    names = unique_names(fields)
    return (batch.rename_columns(names) for batch in rows.read(fields))
