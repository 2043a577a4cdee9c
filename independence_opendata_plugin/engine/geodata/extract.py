"""The canonical extract: layers cut once to an area, in one GeoPackage that every format is written from."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from ...chapter33.refusal import Refused
from ..files import work_folder
from ..job import Job
from .area import Area
from .attached_files import AttachedFiles
from .attachments import take_attachments
from .extracted import ExtractedLayer, ExtractRequest
from .layer_cut import choose_fields, estimate, extract_layer
from .links import Relation
from .naming import safe_name
from .related import DeliveredRows, ExtractedRows, RelatedRows
from .table_cut import count_table, extract_table
from .turns import Turn, take_turns
from .unchanged import unchanged


def extract(
    requests: Sequence[ExtractRequest],
    area: Area | None,
    output: Path,
    job: Job,
    attachments: Path | None = None,
) -> tuple[ExtractedLayer, ...]:
    """Write the layers to one GeoPackage at `output`, cut to the area (None: as they are), in the order asked for.

    Layers keep their own CRS. A table without geometry has the rows that a relation ties to delivered rows of another
    layer. Files that rows name go into the zip `attachments` (None: they do not travel, and fields do not name them).
    Raises Refused for a layer that cannot be read and for a table that no relation leads to, and Cancelled; `output`
    appears only when it is complete.
    """
    if not requests:
        raise Refused("the layers", why="none is chosen", remedy="choose at least one licensed layer.")
    turns = take_turns(requests, area)
    tables: list[str] = []
    for request in requests:
        tables.append(safe_name(request.source.name, tables))
    with work_folder(output.parent, "extract") as folder:
        target = folder / "extract.gpkg"
        made: dict[str, ExtractedRows] = {}
        with unchanged([request.source for request in requests]):
            for done, turn in enumerate(turns):
                part = job.part(done / len(turns), (done + 1) / len(turns))
                made[turn.key] = _take(turn, tables[turn.place], area, target, made, part)
        layers = _attach(requests, made, target, folder / "attached.zip" if attachments else None)
        if attachments:
            (folder / "attached.zip").replace(attachments)
        target.replace(output)
    return tuple(
        replace(layer, relations=tuple(_delivered_relations(request, made)))
        for request, layer in zip(requests, layers, strict=True)
    )


def estimate_all(requests: Sequence[ExtractRequest], area: Area, job: Job) -> tuple[tuple[int, int], ...]:
    """About how many features and bytes each layer would deliver, in the order asked for; attached files not counted.

    Raises what `extract` raises for sources and relations.
    """
    turns = take_turns(requests, area)
    met: dict[str, DeliveredRows] = {}
    counts: dict[int, tuple[int, int]] = {}
    for done, turn in enumerate(turns):
        part = job.part(done / len(turns), (done + 1) / len(turns))
        part.progress(0.0, turn.request.source.name)
        rows = met[turn.key] = turn.select(area, met)
        if isinstance(rows, RelatedRows):
            counts[turn.place] = count_table(turn.request, rows, part)
        else:
            counts[turn.place] = estimate(turn.request, area, part)
    return tuple(counts[place] for place in range(len(requests)))


def _take(
    turn: Turn,
    table: str,
    area: Area | None,
    target: Path,
    before: Mapping[str, ExtractedRows],
    job: Job,
) -> ExtractedRows:
    rows = turn.select(area, before)
    if isinstance(rows, RelatedRows):
        layer = extract_table(turn.request, table, rows, target, job)
    else:
        layer = extract_layer(turn.request, rows.info, table, area, target, job)
    return ExtractedRows(target, layer, choose_fields(turn.request, turn.info), rows)


def _attach(
    requests: Sequence[ExtractRequest], made: Mapping[str, ExtractedRows], extract: Path, archive: Path | None
) -> list[ExtractedLayer]:
    """The layers with their attached files in `archive`; last, as a field that names files may be a key."""
    with ExitStack() as stack:
        zipped = stack.enter_context(zipfile.ZipFile(archive, "w")) if archive else None
        files = AttachedFiles(zipped) if zipped else None
        attached = []
        for request in requests:
            rows = made[request.source.key]
            told = [one for one in request.source.attachments if one.field in rows.stored_names]
            fields = [replace(one, field=rows.stored_names[one.field]) for one in told]
            attached.append(take_attachments(extract, rows.layer, fields, files))
        return attached


def _delivered_relations(request: ExtractRequest, made: Mapping[str, ExtractedRows]) -> Iterator[Relation]:
    """The relations to layers of the extract, of which all fields are delivered, in the words of the extract."""
    own = made[request.source.key].stored_names
    for relation in request.source.relations:
        parent = made.get(relation.parent)
        if parent is None:
            continue
        other = parent.stored_names
        if own.keys() >= set(relation.own_fields) and other.keys() >= set(relation.parent_fields):
            pairs = tuple((own[mine], other[theirs]) for mine, theirs in relation.fields)
            yield Relation(relation.name, parent.layer.table, pairs)
