"""A dataset's page for search engines: schema.org/Dataset as JSON-LD."""

from __future__ import annotations

from typing import Any

from .catalog import CatalogEntry, Extent, degrees, listed
from .city import City
from .completeness import contact_of
from .dcat import dcat_terms


def schema_org(city: City, entry: CatalogEntry) -> dict[str, Any]:
    """The JSON-LD of one dataset's page; an entry that may not be listed is refused as in the catalogs."""
    (entry,) = listed(city, [entry])
    dataset, metadata = entry.dataset, entry.dataset.metadata
    page = {
        "@context": dcat_terms()["schema_org"]["context"],
        "@id": entry.landing_page,
        "@type": "Dataset",
        "creator": _organization(city, entry),
        "dateModified": entry.modified.isoformat(),
        "datePublished": entry.issued.isoformat(),
        "description": metadata.description,
        "distribution": [
            {
                "@type": "DataDownload",
                "contentSize": f"{each.byte_size} B",
                "contentUrl": each.url,
                "encodingFormat": each.media_type,
                "name": each.title,
                "sha256": each.sha256,
            }
            for each in entry.distributions
        ],
        "identifier": dataset.identifier,
        "inLanguage": city.language,
        "includedInDataCatalog": {"@type": "DataCatalog", "name": city.portal_title, "url": city.portal_url},
        "isAccessibleForFree": True,
        "keywords": list(metadata.keywords),
        "license": city.license_url,
        "name": dataset.title,
        "url": entry.landing_page,
    }
    if entry.bbox is not None:
        page["spatialCoverage"] = {"@type": "Place", "geo": {"@type": "GeoShape", "box": _box(entry.bbox)}}
    measured = [field.alias or field.name for field in metadata.fields if field.is_open]
    return page | {"variableMeasured": measured} if measured else page


def _organization(city: City, entry: CatalogEntry) -> dict[str, Any]:
    contact = contact_of(entry.dataset, city)
    organization = {
        "@type": "Organization",
        "contactPoint": {
            "@type": "ContactPoint",
            "contactType": "customer service",
            "email": contact.email,
            "name": contact.name,
        },
        "name": city.publisher,
        "url": city.portal_url,
    }
    department = entry.dataset.metadata.department
    return (
        organization | {"department": {"@type": "Organization", "name": department}}
        if department
        else organization
    )


def _box(bbox: Extent) -> str:
    """South-west and north-east corner, each latitude first, as schema.org/GeoShape wants them."""
    west, south, east, north = map(degrees, bbox)
    return f"{south} {west} {north} {east}"
