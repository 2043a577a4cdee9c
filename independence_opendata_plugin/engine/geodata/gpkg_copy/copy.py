"""One layer of a plain GeoPackage cut to an area, into a table of the extract, within SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa

from ...job import Job
from ..cutting import Cutter
from ..extracted import ExtractRequest
from ..geometry_kinds import common_type, needs_promotion
from ..geopackage import WrittenTable, write_table
from ..rows import read_schema
from ..source import SourceInfo, crs_name
from ..spool import GEOMETRY
from .blobs import Form
from .candidates import NONE, find_candidates
from .judge import Judge
from .plain_table import NotCopyable, find_table, is_plain_file
from .readers import Readers
from .selection import Selection
from .target import Copying, filling
from .values import Column, ValueCheck


def copy_layer(
    request: ExtractRequest,
    info: SourceInfo,
    fields: Sequence[str],
    cutter: Cutter,
    target: Path,
    table: str,
    job: Job,
) -> WrittenTable | None:
    """Write the rows that belong to the cutter's area, as `write_layer` would; None where only GDAL can tell them.

    Raises Cancelled; then, and where it returns None, no row is left in `target`.
    """
    if not is_plain_file(request.source):
        return None
    try:
        with Readers(request.source.path) as readers:
            return _Copy(request, info, fields, cutter, readers).write(target, table, job)
    except (NotCopyable, sqlite3.DatabaseError):
        return None


class _Copy:
    """A layer that is being copied."""

    def __init__(
        self,
        request: ExtractRequest,
        info: SourceInfo,
        fields: Sequence[str],
        cutter: Cutter,
        readers: Readers,
    ) -> None:
        self._source, self._crs = request.source, crs_name(info.crs)
        self._table = find_table(readers.first, info.layer or "")
        self._names, self._schema = read_schema(request.source, info, fields)
        self._form = Form(self._table.code, self._table.srs_id)
        candidates = find_candidates(readers.first, self._table, cutter.bounds, cutter.outline)
        if not (candidates.holder != NONE).any():
            raise NotCopyable("no row is surely inside")
        judge = Judge(self._form, cutter, request.mode)
        check = ValueCheck(self._table, _columns(self._names, self._schema))
        self._selection = Selection(self._table, candidates, judge, check, readers)

    def write(self, target: Path, table: str, job: Job) -> WrittenTable:
        near, form = self._selection.near, self._form
        # Rows inside are taken to be of the declared kind, until they have been seen.
        geometry_type, promoted = self._type_of(near.kinds | {form.kind})
        schema = self._schema.append(pa.field(GEOMETRY, pa.binary()))
        none = pa.RecordBatchReader.from_batches(schema, [])
        write_table(none, target, table, geometry_type, self._crs, title=self._source.name)
        columns = tuple(zip(self._names, self._schema.names, strict=True))
        copying = Copying(self._source.path, self._table, table, form, columns, promoted)
        found, rows, content = near, 0, 0
        with filling(target, copying) as filled:
            filled.keep(near.pieces)
            for share in self._selection.shares():
                job.progress(0.9 * share.done, self._source.name)
                filled.keep(share.verdict.pieces)
                filled.insert(share.fids, share.verdict.bounds)
                found = found.with_counts_of(share.verdict)
                rows, content = rows + len(share.fids), content + share.attribute_bytes
            if self._type_of(found.kinds) != (geometry_type, promoted):
                raise NotCopyable("a layer of another kind than it declares")
            filled.finish()
        content += found.wkb_bytes + promoted * found.singles * len(form.multi_head)
        return WrittenTable(geometry_type, schema, rows, content, found.tally)

    def _type_of(self, kinds: frozenset[str]) -> tuple[str, bool]:
        """The type of a layer with these kinds, and whether single geometries are promoted."""
        geometry_type = common_type(kinds, self._form.has_z, declared="")
        promoted = needs_promotion(kinds, geometry_type)
        if promoted and not self._form.has_box:
            raise NotCopyable("points among multipoints")
        return geometry_type, promoted


def _columns(names: Sequence[str], schema: pa.Schema) -> list[Column]:
    """The source's columns; those of times say whether GDAL takes them for UTC."""
    kinds = zip(names, schema.types, strict=True)
    return [Column(name, not pa.types.is_timestamp(kind) or kind.tz is not None) for name, kind in kinds]
