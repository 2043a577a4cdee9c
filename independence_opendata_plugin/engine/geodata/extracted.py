"""What is asked of an extract, and what stands in it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from .source import LayerSource


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
