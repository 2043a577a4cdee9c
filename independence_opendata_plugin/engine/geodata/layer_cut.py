"""One layer cut to an area: into a table of the extract, or only counted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import shapely
from shapely.errors import GEOSException

from ...chapter33.refusal import Refused
from ..job import Job
from .area import Area
from .columns import count_bytes
from .cutting import Cutter
from .extracted import ExtractedLayer, ExtractRequest
from .geopackage import WrittenTable, write_table
from .gpkg_copy.copy import copy_layer
from .read_ahead import reading_ahead
from .rows import Batch, Tally, read_batches
from .source import SourceInfo, TableInfo, crs_name, describe
from .spool import GEOMETRY, Spool, to_table


def extract_layer(
    request: ExtractRequest, info: SourceInfo, table: str, area: Area | None, target: Path, job: Job
) -> ExtractedLayer:
    """Add the rows of a layer that belong to the area (None: all) to the GeoPackage `target` as a table."""
    source = request.source
    fields = choose_fields(request, info)
    cutter = Cutter.prepare(area.in_crs(info.crs), info.crs) if area else None
    written = copy_layer(request, info, fields, cutter, target, table, job) if cutter else None
    if written is None:
        written = write_layer(request, info, fields, cutter, target, table, job)
    job.progress(1.0, source.name)
    return ExtractedLayer(
        name=source.name,
        table=table,
        mode=request.mode,
        crs=crs_name(info.crs),
        geometry_type=written.geometry_type,
        features_in=written.tally.read,
        features_out=written.rows,
        bytes=written.bytes,
        fields=tuple((field.name, str(field.type)) for field in written.schema if field.name != GEOMETRY),
        notes=written.tally.notes(),
    )


def write_layer(
    request: ExtractRequest,
    info: SourceInfo,
    fields: Sequence[str],
    cutter: Cutter | None,
    target: Path,
    table: str,
    job: Job,
) -> WrittenTable:
    """Read any source through GDAL, and write what belongs to the area (None: all) to a table of the extract."""
    source, tally = request.source, Tally()
    rows = read_batches(source, info, fields, cutter.bounds if cutter else None, tally)
    with reading_ahead(rows) as batches, Spool(target.with_name(f"{table}.arrow")) as spool:
        for batch in batches:
            job.progress(min(tally.read / max(info.features, 1), 0.9), source.name)
            spool.add(_select(batch, cutter, request))
    geometry_type = spool.geometry_type(info.geometry_type)
    reader = spool.read(geometry_type)
    write_table(reader, target, table, geometry_type, crs_name(info.crs), title=source.name)
    return WrittenTable(geometry_type, reader.schema, spool.rows, spool.bytes, tally)


def choose_fields(request: ExtractRequest, info: TableInfo) -> tuple[str, ...]:
    """Raises Refused for a named field that the layer has not: one to leave out may be there under another name."""
    known = (info.fid, *info.fields)
    missing = [name for name in (*(request.fields or ()), *request.without) if name not in known]
    if missing:
        raise Refused(
            f"layer '{request.source.name}'",
            why=f"it has no field {', '.join(missing)}, which its classification names",
            remedy=f"classify it again; its fields are {', '.join(info.fields)}.",
        )
    return tuple(name for name in request.fields or info.fields if name not in request.without)


def _select(batch: Batch, cutter: Cutter | None, request: ExtractRequest) -> Batch:
    if cutter is None:
        return batch
    try:
        rows, geometries, is_cut = cutter.select(batch.geometries, request.mode)
    except GEOSException as error:
        raise Refused(
            f"layer '{request.source.name}'",
            why=f"a geometry cannot be cut ({error})",
            remedy="check the layer's validity, then try again.",
        ) from error
    taken = batch.take(rows)
    return Batch(taken.attributes, geometries, pc.if_else(pa.array(is_cut), None, taken.wkb))


def estimate(request: ExtractRequest, area: Area, job: Job) -> tuple[int, int]:
    """About how many features and bytes a layer would deliver: those that meet the area, uncut and unwritten."""
    info, tally = describe(request.source), Tally()
    cutter = Cutter.prepare(area.in_crs(info.crs), info.crs)
    features = content = 0
    for batch in read_batches(request.source, info, choose_fields(request, info), cutter.bounds, tally):
        job.check()
        met = batch.take(np.flatnonzero(shapely.intersects(cutter.outline, batch.geometries)))
        features += len(met.geometries)
        content += count_bytes(to_table(met))
    return features, content
