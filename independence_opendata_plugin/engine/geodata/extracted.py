"""What is asked of an extract, and what stands in it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from .links import Relation
from .source import LayerSource

NO_GEOMETRY = "None"
"""The geometry type of a table."""


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
class Attachment:
    """A file that delivered rows name: `path` as they name it, relative to the package; its size and checksum."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True)
class ExtractedLayer:
    """A layer as it stands in the extract.

    `name` is what people call it, `table` its table, `crs` an authority code or WKT ("" of a table without geometry),
    `features_in` the rows whose extent meets the area's (of a table: those that belong to delivered features),
    `features_out` those delivered, `bytes` their content as the ordinance counts it, attached files among it, `fields`
    pairs of name and Arrow type, `notes` what was done to rows on the way. `relations` name delivered fields and, as
    `parent`, the table of another layer of the extract. `attachments` are the files that its rows name.
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
    relations: tuple[Relation, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    @property
    def has_geometry(self) -> bool:
        return self.geometry_type != NO_GEOMETRY

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, document: dict[str, Any]) -> ExtractedLayer:
        read = {
            "fields": tuple((name, kind) for name, kind in document["fields"]),
            "notes": tuple(document["notes"]),
            "relations": tuple(Relation.parse(value, document["name"]) for value in document["relations"]),
            "attachments": tuple(Attachment(**value) for value in document["attachments"]),
        }
        return cls(**{**document, **read})
