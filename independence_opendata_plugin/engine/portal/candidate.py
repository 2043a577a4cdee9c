"""A dataset made ready to be compared with what is published: fields picked, sensitive ones treated, described."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from ...chapter33.refusal import Refused
from ...opendata.dataset import Dataset
from ...opendata.metadata import FieldMetadata
from ...opendata.table_schema import table_schema, table_schema_type
from ..geodata.extract import extract
from ..geodata.extracted import ExtractedLayer, ExtractRequest
from ..geodata.formats.csv_file import GUARDED, geometry_columns, read_guarded
from ..geodata.formats.write import write_format
from ..geodata.source import LayerSource, describe_any
from ..geodata.units import WGS84
from ..job import Job
from ..leaks import list_telling
from .extent import Extent, measure_extent, read_places
from .picture import Picture, draw
from .record import Schema
from .remedies import RULE, apply_remedies, describe_remedies
from .table import read_header, read_rows

PREVIEW_ROWS = 8
# The columns of a CSV that hold the place of a feature.
PLACES = {
    "longitude": "Longitude in degrees east (WGS 84)",
    "latitude": "Latitude in degrees north (WGS 84)",
    "z": "Height as the source has it",
    "WKT": "The geometry as well-known text, longitude and latitude in degrees (WGS 84)",
}


@dataclass(frozen=True)
class Picked:
    """The published fields of a dataset in a GeoPackage of its own, sensitive ones treated; nothing else is in it."""

    dataset: Dataset
    extract: Path
    layer: ExtractedLayer
    fields: tuple[FieldMetadata, ...]


@dataclass(frozen=True)
class Candidate:
    """A screened dataset with what comparing and describing it take.

    `dataset` has lost what is the office's own (source, officer, fields that are not published). `table` is its CSV,
    `dictionary` its Table Schema, `guarded` those of its fields in which texts have an apostrophe before them,
    `extent` in degrees (None: no features or no geometry), `picture` None where there is nothing to draw, `preview`
    the first rows of the table.
    """

    dataset: Dataset
    extract: Path
    layer: ExtractedLayer
    fields: tuple[FieldMetadata, ...]
    table: Path
    schema: Schema
    dictionary: bytes
    guarded: tuple[str, ...]
    extent: Extent | None
    content_sha256: str
    picture: Picture | None
    preview: tuple[dict[str, str], ...]

    @property
    def identifier(self) -> str:
        return self.dataset.identifier

    @property
    def metadata(self) -> dict[str, Any]:
        """What catalogs say of the dataset."""
        return {**self.dataset.metadata.to_json(), "title": self.dataset.title}

    @property
    def metadata_sha256(self) -> str:
        text = json.dumps(self.metadata, ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()


def pick(dataset: Dataset, source: LayerSource, folder: Path, job: Job) -> Picked:
    """Read the published fields of the source into `folder`.

    Raises Refused where it cannot be read, where the metadata restrict a field that it does not have (that field may
    be there under another name), and where they tell of the office's machines.
    """
    _require_discreet(dataset)
    _require_restricted(dataset, source)
    hidden = tuple(field.name for field in dataset.metadata.fields if not field.is_open)
    # The layer's own name may be that of a database table in the office; files carry the public identifier instead.
    named = replace(source, name=dataset.identifier)
    file = folder / "extract.gpkg"
    (layer,) = extract([ExtractRequest(named, dataset.mode.value, without=hidden)], None, file, job)
    fields = dataset.metadata.describe(dict(layer.fields))
    apply_remedies(file, layer, fields)
    return Picked(dataset, file, layer, describe_remedies(fields))


def prepare(picked: Picked, folder: Path, job: Job) -> Candidate:
    """Describe what was picked. Raises Refused where it lies outside the world."""
    layer, extract_file = picked.layer, picked.extract
    extent = measure_extent(extract_file, layer) if layer.has_geometry else None
    (written,) = write_format(extract_file, [layer], "CSV", folder, "table", "EPSG:4326", job.as_of)
    table = folder / written.path
    guarded = read_guarded(table)
    schema = Schema(
        fields=tuple((field.name, table_schema_type(field.type)) for field in picked.fields),
        crs=layer.crs,
        geometry_type=layer.geometry_type,
    )
    return Candidate(
        dataset=strip_office(picked.dataset, picked.fields),
        extract=extract_file,
        layer=layer,
        fields=picked.fields,
        table=table,
        schema=schema,
        dictionary=_write_dictionary(picked, table, guarded),
        guarded=guarded,
        extent=extent,
        content_sha256=_hash_content(table, schema),
        picture=draw(read_places(extract_file, layer), extent),
        preview=tuple(islice(read_rows(table), PREVIEW_ROWS)),
    )


def _require_discreet(dataset: Dataset) -> None:
    telling = list_telling(dataset)
    if telling:
        raise Refused(
            f"publishing '{dataset.title}'",
            why=f"its {', '.join(telling)} tell of the office's machines: a file, a host or a user",
            remedy="reword it, then classify the dataset again.",
        )


def _require_restricted(dataset: Dataset, source: LayerSource) -> None:
    columns = describe_any(source).fields
    restricted = [field.name for field in dataset.metadata.fields if field.remedy or not field.published]
    missing = [name for name in restricted if name not in columns]
    if missing:
        raise Refused(
            f"publishing '{dataset.title}'",
            why=f"its metadata restrict {', '.join(missing)}, and the layer has no field of that name",
            rule=RULE,
            remedy=f"correct the name; the layer's fields are {', '.join(columns)}.",
        )


def strip_office(dataset: Dataset, fields: Sequence[FieldMetadata]) -> Dataset:
    """The dataset without what is the office's own: its source, who decided, fields that are not published.

    Fields of which nothing is said are left to the schema, so that a new column is no change of metadata.
    """
    told = tuple(replace(field, type="") for field in fields if field.description or field.alias)
    metadata = replace(dataset.metadata, fields=told, harm="", public_interest="")
    return Dataset(
        identifier=dataset.identifier,
        source="",
        title=dataset.title,
        access=dataset.access,
        metadata=metadata,
    )


def _write_dictionary(picked: Picked, table: Path, guarded: Sequence[str]) -> bytes:
    """The Table Schema of the CSV: the columns of the place, then the fields under the names that they have there."""
    places = geometry_columns(picked.layer.geometry_type, WGS84)
    names = read_header(table)[len(places) :]
    kinds = {"WKT": "text"}
    told = [FieldMetadata(name, description=PLACES[name], type=kinds.get(name, "double")) for name in places]
    columns = [
        *told,
        *(_describe(field, name, name in guarded) for field, name in zip(picked.fields, names, strict=True)),
    ]
    schema = table_schema(columns, key=picked.dataset.metadata.key)
    return (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode()


def _describe(field: FieldMetadata, name: str, is_guarded: bool) -> FieldMetadata:
    description = " ".join(filter(None, (field.description, GUARDED if is_guarded else "")))
    return replace(field, name=name, description=description)


def _hash_content(table: Path, schema: Schema) -> str:
    digest = hashlib.sha256(json.dumps([schema.fields, schema.crs, schema.geometry_type]).encode())
    with table.open("rb") as handle:
        while block := handle.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
