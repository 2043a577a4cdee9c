"""The data dictionary for machines: Frictionless Table Schema."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from .dcat import dcat_terms
from .metadata import FieldMetadata


def table_schema(fields: Sequence[FieldMetadata], *, key: str = "") -> dict[str, Any]:
    """The schema of the published fields among `fields`, in their order; `key` names the identifying field.

    An empty cell means that the value is unknown. `key` is left out when it is not published.
    """
    published = [field for field in fields if field.is_open]
    schema: dict[str, Any] = {"fields": [_descriptor(field) for field in published], "missingValues": [""]}
    if any(field.name == key for field in published):
        schema["primaryKey"] = key
    return schema


def table_schema_type(source_type: str) -> str:
    """The Table Schema type of a type as OGR, QGIS, Arrow or pandas names it ("Integer64", "timestamp[ms]").

    "any" where the name is not in dcat.toml.
    """
    name = re.split(r"[\[(<]", source_type.strip().casefold())[0].strip()
    types: dict[str, list[str]] = dcat_terms()["table_schema_types"]
    return next((known for known, names in types.items() if name in names), "any")


def _descriptor(field: FieldMetadata) -> dict[str, Any]:
    descriptor = {"name": field.name, "type": table_schema_type(field.type)}
    if field.alias:
        descriptor["title"] = field.alias
    if field.description:
        descriptor["description"] = field.description
    return descriptor
