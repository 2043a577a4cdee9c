"""One layer cut to an area: into a table of the extract, or only counted."""

from __future__ import annotations

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
from .geopackage import write_table
from .read_ahead import reading_ahead
from .rows import Batch, Tally, read_batches
from .source import TableInfo, crs_name, describe
from .spool import GEOMETRY, Spool


def extract_layer(
    request: ExtractRequest, table: str, area: Area | None, target: Path, job: Job
) -> ExtractedLayer:
    source, tally = request.source, Tally()
    info = describe(source)
    fields = choose_fields(request, info)
    cutter = Cutter.prepare(area.in_crs(info.crs), info.crs) if area else None
    rows = read_batches(source, info, fields, cutter.bounds if cutter else None, tally)
    with reading_ahead(rows) as batches, Spool(target.with_name(f"{table}.arrow")) as spool:
        for batch in batches:
            job.progress(min(tally.read / max(info.features, 1), 0.9), source.name)
            spool.add(_select(batch, cutter, request))
    geometry_type = spool.geometry_type(info.geometry_type)
    reader = spool.read(geometry_type)
    write_table(reader, target, table, geometry_type, crs_name(info.crs), title=source.name)
    job.progress(1.0, source.name)
    return ExtractedLayer(
        name=source.name,
        table=table,
        mode=request.mode,
        crs=crs_name(info.crs),
        geometry_type=geometry_type,
        features_in=tally.read,
        features_out=spool.rows,
        bytes=spool.bytes,
        fields=tuple((field.name, str(field.type)) for field in reader.schema if field.name != GEOMETRY),
        notes=tally.notes(),
    )


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
        content += count_bytes(met.attributes.append_column(GEOMETRY, met.encode()))
    return features, content
