"""Whether a dataset's metadata suffice for publication (policy: g-metadata)."""

from __future__ import annotations

from collections.abc import Sequence

from .access import Verdict
from .city import City
from .dataset import Dataset
from .metadata import Contact, FieldMetadata

POLICY_METADATA = "Open Data Initiative policy (g-metadata)"


def contact_of(dataset: Dataset, city: City) -> Contact:
    """The dataset's contact; a missing name or address is the city's own."""
    contact = dataset.metadata.contact
    return Contact(contact.name or city.contact_name, contact.email or city.contact_email)


def missing_metadata(dataset: Dataset, city: City) -> tuple[str, ...]:
    """The DCAT-US names of the required fields that are empty, in the schema's order.

    `modified` is the data's own date and `accessLevel` follows from the access class, so neither can be
    missing.
    """
    metadata, contact = dataset.metadata, contact_of(dataset, city)
    required = {
        "title": dataset.title,
        "description": metadata.description,
        "keyword": metadata.keywords,
        "publisher": city.publisher,
        "contactPoint.fn": contact.name,
        "contactPoint.hasEmail": contact.email,
        "identifier": dataset.identifier,
    }
    return tuple(name for name, value in required.items() if not value)


def undescribed_fields(fields: Sequence[FieldMetadata]) -> tuple[str, ...]:
    """The published fields that nobody has described: a warning, never an obstacle."""
    return tuple(field.name for field in fields if field.is_open and not field.description)


def metadata_verdict(dataset: Dataset, city: City) -> Verdict:
    """Whether the metadata allow publication; if not, `why` names each missing field."""
    missing = missing_metadata(dataset, city)
    if not missing:
        return Verdict(True, "its metadata are complete", POLICY_METADATA)
    return Verdict(
        False,
        f"its metadata lack {', '.join(missing)}",
        POLICY_METADATA,
        "fill in the named fields in the layer's open data properties",
    )
