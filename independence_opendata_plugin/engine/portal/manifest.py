"""The portal's manifest.json: written so that the same record gives the same bytes, read back into values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ...chapter33.refusal import Refused
from .record import Difference, Distribution, FileFact, Published, Record, Schema, Update, Withdrawal

FORMAT = "independence-open-data-portal/1"
MANIFEST = "manifest.json"


def write_manifest(record: Record) -> bytes:
    document = {
        "format": FORMAT,
        "datasets": [_describe(dataset) for dataset in record.datasets],
        "files": [asdict(fact) for fact in record.files.values()],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def read_manifest(portal: Path) -> Record:
    """The record of a portal folder; an empty one where nothing has been published yet.

    Raises Refused where manifest.json is there but is not this program's.
    """
    path = portal / MANIFEST
    if not path.is_file():
        return Record()
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        if document["format"] != FORMAT:
            raise ValueError(f"its format is {document['format']!r}")
        datasets = tuple(_parse_dataset(entry) for entry in document["datasets"])
        files = tuple(_parse_fact(entry) for entry in document["files"])
    except (ValueError, KeyError, TypeError) as error:
        raise Refused(
            f"portal folder {portal}",
            why=f"its {MANIFEST} was not made by this program or is damaged ({error})",
            remedy="choose another folder, or put that file back from a backup.",
        ) from error
    of_datasets = {file.path for dataset in datasets for file in dataset.files}
    return Record(datasets, site=tuple(file for file in files if file.path not in of_datasets))


def _describe(dataset: Published) -> dict[str, Any]:
    last = dataset.updates[-1].difference
    return {
        "identifier": dataset.identifier,
        "title": dataset.title,
        "issued": dataset.issued,
        "modified": dataset.modified,
        "withdrawn": asdict(dataset.withdrawn) if dataset.withdrawn else None,
        "content_sha256": dataset.content_sha256,
        "metadata_sha256": dataset.metadata_sha256,
        "features": dataset.features,
        "extent": list(dataset.extent) if dataset.extent else None,
        "schema": {**asdict(dataset.schema), "fields": [list(field) for field in dataset.schema.fields]},
        "metadata": dict(sorted(dataset.metadata.items())),
        "difference": last.to_json() if last else None,
        "distributions": [asdict(file) for file in dataset.distributions],
        "notes": list(dataset.notes),
        "page": [asdict(file) for file in dataset.page],
        "versions": [_describe_update(update) for update in dataset.updates],
    }


def _describe_update(update: Update) -> dict[str, Any]:
    return {
        "date": update.date,
        "folder": update.folder,
        "features": update.features,
        "difference": update.difference.to_json() if update.difference else None,
        "note": update.note,
        "distributions": [asdict(file) for file in update.distributions],
    }


def _parse_dataset(entry: Mapping[str, Any]) -> Published:
    schema = entry["schema"]
    extent = entry["extent"]
    return Published(
        identifier=entry["identifier"],
        title=entry["title"],
        metadata=entry["metadata"],
        issued=entry["issued"],
        modified=entry["modified"],
        content_sha256=entry["content_sha256"],
        metadata_sha256=entry["metadata_sha256"],
        features=entry["features"],
        extent=(extent[0], extent[1], extent[2], extent[3]) if extent else None,
        schema=Schema(
            fields=tuple((name, kind) for name, kind in schema["fields"]),
            crs=schema["crs"],
            geometry_type=schema["geometry_type"],
        ),
        distributions=tuple(Distribution(**file) for file in entry["distributions"]),
        updates=tuple(_parse_update(update) for update in entry["versions"]),
        notes=tuple(entry["notes"]),
        page=tuple(_parse_fact(file) for file in entry["page"]),
        withdrawn=Withdrawal(**entry["withdrawn"]) if entry["withdrawn"] else None,
    )


def _parse_update(entry: Mapping[str, Any]) -> Update:
    difference = entry["difference"]
    return Update(
        date=entry["date"],
        folder=entry["folder"],
        features=entry["features"],
        difference=_parse_difference(difference) if difference else None,
        distributions=tuple(Distribution(**file) for file in entry["distributions"]),
        note=entry["note"],
    )


def _parse_difference(entry: Mapping[str, Any]) -> Difference:
    counts = {name: int(entry[name]) for name in ("added", "changed", "removed")}
    return Difference(**counts, fields=tuple(entry["fields"]), metadata=tuple(entry["metadata"]))


def _parse_fact(entry: Mapping[str, Any]) -> FileFact:
    return FileFact(entry["path"], int(entry["size"]), entry["sha256"])
