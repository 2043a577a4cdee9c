"""The canonical extract: layers cut once to an area, in one GeoPackage that every format is written from."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError
from shapely.errors import GEOSException

from ...chapter33.refusal import Refused
from ..job import Job
from .area import Area
from .columns import count_bytes
from .cutting import Cutter
from .naming import safe_name
from .read_ahead import reading_ahead
from .rows import Batch, Tally, read_batches
from .source import LayerSource, SourceInfo, crs_name, describe
from .spool import GEOMETRY, Spool

GEOPACKAGE_VERSION = "1.3"


@dataclass(frozen=True)
class ExtractRequest:
    """A layer to take: `mode` is cut or whole: whether features are cut at the area's edge or delivered uncut.

    `fields` None means all of them, but those named in `without`.
    """

    source: LayerSource
    mode: str
    fields: tuple[str, ...] | None = None
    without: tuple[str, ...] = ()


@dataclass(frozen=True)
class ExtractedLayer:
    """A layer as it stands in the extract.

    `name` is what people call it, `table` its table, `crs` an authority code or WKT, `features_in` the rows whose
    extent meets the area's, `features_out` those delivered, `bytes` their content as the ordinance counts it,
    `fields` pairs of name and Arrow type, `notes` what was done to rows on the way.
    """

    name: str
    table: str
    mode: str
    crs: str
    geometry_type: str
    features_in: int
    features_out: int
    bytes: int
    fields: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, document: dict[str, Any]) -> ExtractedLayer:
        fields = tuple((name, kind) for name, kind in document["fields"])
        return cls(**{**document, "fields": fields, "notes": tuple(document["notes"])})


def extract(
    requests: Sequence[ExtractRequest], area: Area | None, output: Path, job: Job
) -> tuple[ExtractedLayer, ...]:
    """Write the layers to one GeoPackage at `output`, cut to the area (None: as they are).

    Layers keep their own CRS. Raises Refused for a layer that cannot be read, and Cancelled; `output` appears only
    when it is complete.
    """
    if not requests:
        raise Refused("the layers", why="none is chosen", remedy="choose at least one licensed layer.")
    with tempfile.TemporaryDirectory(dir=output.parent, prefix=".extract-") as folder:
        target = Path(folder) / "extract.gpkg"
        layers: list[ExtractedLayer] = []
        for index, request in enumerate(requests):
            part = job.part(index / len(requests), (index + 1) / len(requests))
            table = safe_name(request.source.name, [layer.table for layer in layers])
            layers.append(_extract_layer(request, table, area, target, part))
        target.replace(output)
    return tuple(layers)


def _extract_layer(
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


def choose_fields(request: ExtractRequest, info: SourceInfo) -> tuple[str, ...]:
    """Raises Refused for a named field that the layer has not: one to leave out may be there under another name."""
    missing = [name for name in (*(request.fields or ()), *request.without) if name not in info.fields]
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


def write_table(
    reader: pa.RecordBatchReader, target: Path, table: str, geometry_type: str, crs: str, title: str
) -> None:
    """Add a table to a GeoPackage. Raises Refused where GDAL cannot hold what the rows say."""
    try:
        pyogrio.write_arrow(
            reader,
            target,
            layer=table,
            driver="GPKG",
            geometry_name=GEOMETRY,
            geometry_type=geometry_type,
            crs=crs,
            dataset_options=None if target.exists() else {"VERSION": GEOPACKAGE_VERSION},
            layer_options={"FID": "fid", "DESCRIPTION": title},
        )
    except (DataSourceError, DataLayerError) as error:
        raise Refused(
            f"layer '{title}'",
            why=f"its rows cannot be written ({error})",
            remedy="check the disk and the layer.",
        ) from error
