"""Writing a dataset's files and reading each of them back with another reader."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from ...chapter33.refusal import Refused
from ...opendata.media_types import Format, find_format
from ..checksums import hash_file
from ..geodata.extracted import ExtractedLayer
from ..geodata.formats.checks import check_written
from ..geodata.formats.stored import WrittenFile
from ..geodata.formats.write import write_format
from ..job import Job
from .layout import latest_file
from .record import Distribution
from .release import Plan, Release

WORLD_CRS = "EPSG:4326"
# What opens in GIS software keeps the survey's own CRS; what opens in a browser or a table is in degrees.
FORMATS: dict[str, str | None] = {
    "GPKG": None,
    "GeoJSON": WORLD_CRS,
    "CSV": WORLD_CRS,
    "FlatGeobuf": WORLD_CRS,
    "Shapefile": None,
}
# What holds a table without geometry.
TABLE_FORMATS = ("GPKG", "CSV")
# A Shapefile holds short texts and plain geometries only; a dataset is not kept back because of that.
DISPENSABLE = "Shapefile"
DICTIONARY = "Table Schema"
DICTIONARY_ENDING = ".schema.json"
DICTIONARY_TYPE = "application/json"


def list_names(identifier: str) -> tuple[str, ...]:
    """Every file name that a dataset may be published under."""
    return (
        *(f"{identifier}{find_format(code).extension}" for code in FORMATS),
        f"{identifier}{DICTIONARY_ENDING}",
    )


def write_release(plan: Plan, folder: Path, job: Job) -> Release:
    """Write what the plan asks for into `folder`, named as it will be published.

    Raises Refused where a file cannot be written or does not hold what was written.
    """
    candidate = plan.candidate
    dictionary = folder / f"{candidate.identifier}{DICTIONARY_ENDING}"
    dictionary.write_bytes(candidate.dictionary)
    if plan.write_files:
        files, notes = _write_all(plan, folder, job)
        made = [*files, (dictionary, DICTIONARY, DICTIONARY_TYPE)]
        latest = tuple(_describe(candidate.identifier, *file) for file in made)
        sources = {latest_file(candidate.identifier, file.name): file for file, _, _ in made}
        return Release(plan, latest, sources, (*candidate.layer.notes, *notes))
    if plan.before is None:
        raise ValueError("a dataset that was never published has no files to keep")
    described = _describe(candidate.identifier, dictionary, DICTIONARY, DICTIONARY_TYPE)
    latest = tuple(described if file.format == DICTIONARY else file for file in plan.before.distributions)
    return Release(plan, latest, {described.path: dictionary}, plan.before.notes)


def _describe(identifier: str, file: Path, kind: str, media_type: str) -> Distribution:
    path = latest_file(identifier, file.name)
    return Distribution(path, file.stat().st_size, hash_file(file), kind, media_type)


MadeFile = tuple[Path, str, str]


def _write_all(plan: Plan, folder: Path, job: Job) -> tuple[list[MadeFile], list[str]]:
    files: list[MadeFile] = []
    notes: list[str] = []
    offered = tuple(FORMATS) if plan.candidate.layer.has_geometry else TABLE_FORMATS
    for index, code in enumerate(offered):
        known = find_format(code)
        job.progress(index / len(offered), f"{plan.candidate.dataset.title}: {known.name}")
        try:
            file, told = _write_one(plan, known, folder)
        except Refused as refusal:
            if code != DISPENSABLE:
                raise
            notes.append(f"not offered as {known.name}: {refusal.why}")
            continue
        files.append((file, known.name, known.media_type))
        notes.extend(told)
    return files, notes


def _write_one(plan: Plan, known: Format, folder: Path) -> tuple[Path, list[str]]:
    candidate = plan.candidate
    draft = folder / f"{known.code}.part"
    layer, identifier = candidate.layer, candidate.identifier
    written = write_format(
        candidate.extract, [layer], known.code, draft, identifier, FORMATS[known.code], plan.version_date
    )
    for file in written:
        check_written(draft, file, layer, None)
    final = folder / f"{identifier}{known.extension}"
    if final.suffix == ".zip":
        _zip(draft, written, layer, identifier, final, plan.version_date)
    else:
        (draft / written[0].path).replace(final)
    shutil.rmtree(draft)
    return final, [note for file in written for note in file.notes]


def _zip(
    draft: Path, written: Sequence[WrittenFile], layer: ExtractedLayer, identifier: str, final: Path, on: date
) -> None:
    """A zip whose bytes depend on its content and on `on` alone; its members carry the dataset's name."""
    with zipfile.ZipFile(final, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name in sorted(_list_members(written)):
            public = name.replace(f"{identifier}_{layer.table}", identifier, 1)
            member = zipfile.ZipInfo(public, date_time=(on.year, on.month, on.day, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            with (draft / name).open("rb") as source, archive.open(member, "w") as target:
                shutil.copyfileobj(source, target, 1 << 20)


def _list_members(written: Sequence[WrittenFile]) -> Iterator[str]:
    for file in written:
        yield file.path
        yield from file.beside
