"""The catalogs that harvesters read: DCAT-US 1.1 (`data.json`) and DCAT-US 3.0."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from ..chapter33.toml_file import read_toml
from ..paths import RESOURCES
from .catalog import CatalogEntry, Distribution, Extent, degrees, listed
from .city import City
from .completeness import contact_of
from .frequencies import find_frequency


@lru_cache(maxsize=1)
def dcat_terms() -> dict[str, Any]:
    """The tables of dcat.toml."""
    return read_toml(RESOURCES / "dcat.toml")


def catalog_1_1(city: City, entries: Iterable[CatalogEntry]) -> dict[str, Any]:
    """The city's catalog in DCAT-US 1.1; every dataset is valid against the non-federal dataset schema.

    Entries that may not be published or lack required metadata are refused.
    """
    terms = dcat_terms()["dcat_us_1_1"]
    return {
        "@context": terms["context"],
        "@id": f"{city.portal_url}data.json",
        "@type": "dcat:Catalog",
        "conformsTo": terms["conforms_to"],
        "describedBy": terms["described_by"],
        "dataset": [_dataset_1_1(city, entry) for entry in listed(city, entries)],
    }


def catalog_3_0(city: City, entries: Iterable[CatalogEntry]) -> dict[str, Any]:
    """The city's catalog in DCAT-US 3.0, valid against the Catalog schema; entries are refused as for 1.1."""
    terms = dcat_terms()["dcat_us_3_0"]
    return {
        "@context": terms["context"],
        "@type": "Catalog",
        "title": city.portal_title,
        "description": f"Open data of the {city.publisher}. {city.public_domain_sentence}",
        "conformsTo": {"@type": "Standard", "title": terms["title"]},
        "homepage": {"@type": "Document", "title": city.portal_title, "accessURL": city.portal_url},
        "language": [_two_letters(city)],
        "license": city.license_url,
        "publisher": {"@type": "Agent", "name": city.publisher},
        "rights": [city.public_domain_sentence],
        "dataset": [_dataset_3_0(city, entry) for entry in listed(city, entries)],
    }


def _dataset_1_1(city: City, entry: CatalogEntry) -> dict[str, Any]:
    dataset, metadata = entry.dataset, entry.dataset.metadata
    terms, limits, contact = dcat_terms()["dcat_us_1_1"], dcat_terms()["limits"], contact_of(dataset, city)
    record = {
        "@type": "dcat:Dataset",
        "accessLevel": terms["access_level"],
        "contactPoint": {"@type": "vcard:Contact", "fn": contact.name, "hasEmail": f"mailto:{contact.email}"},
        "description": metadata.description[: limits["description"]],
        "distribution": [_distribution_1_1(city, each) for each in entry.distributions],
        "identifier": dataset.identifier,
        "issued": entry.issued.isoformat(),
        "keyword": [keyword[: limits["keyword"]] for keyword in metadata.keywords],
        "landingPage": entry.landing_page,
        "language": [city.language],
        "license": city.license_url,
        "modified": entry.modified.isoformat(),
        "publisher": {"@type": "org:Organization", "name": city.publisher},
        "rights": city.public_domain_sentence[: limits["rights"]],
        "title": dataset.title,
    }
    if metadata.frequency:
        record["accrualPeriodicity"] = find_frequency(metadata.frequency).dcat_us
    if entry.bbox is not None:
        record["spatial"] = ",".join(map(degrees, entry.bbox))
    if metadata.theme:
        record["theme"] = [metadata.theme]
    if entry.dictionary_url:
        record |= {"describedBy": entry.dictionary_url, "describedByType": "application/json"}
    return record


def _distribution_1_1(city: City, distribution: Distribution) -> dict[str, Any]:
    return {
        "@type": "dcat:Distribution",
        "downloadURL": distribution.url,
        "format": distribution.format,
        "license": city.license_url,
        "mediaType": distribution.media_type,
        "title": distribution.title,
    }


def _dataset_3_0(city: City, entry: CatalogEntry) -> dict[str, Any]:
    dataset, metadata = entry.dataset, entry.dataset.metadata
    record = {
        "@type": "Dataset",
        "accessRights": dcat_terms()["dcat_us_3_0"]["access_rights"],
        "contactPoint": _kind_3_0(city, entry),
        "description": metadata.description,
        "distribution": [_distribution_3_0(city, entry, each) for each in entry.distributions],
        "identifier": dataset.identifier,
        "issued": entry.issued.isoformat(),
        "keyword": list(metadata.keywords),
        "landingPage": {"@type": "Document", "title": dataset.title, "accessURL": entry.landing_page},
        "language": [_two_letters(city)],
        "modified": entry.modified.isoformat(),
        "publisher": {"@type": "Organization", "name": city.publisher},
        "rights": [city.public_domain_sentence],
        "title": dataset.title,
    }
    if metadata.frequency:
        record["accrualPeriodicity"] = find_frequency(metadata.frequency).dcat_us
    if entry.bbox is not None:
        record["spatial"] = {"@type": "Location", "bbox": _rectangle(entry.bbox)}
    if metadata.theme:
        record["theme"] = [metadata.theme]
    if entry.dictionary_url:
        record["describedBy"] = {
            "@type": "Distribution",
            "title": "Data dictionary",
            "accessURL": entry.dictionary_url,
            "mediaType": "application/json",
        }
    return record


def _kind_3_0(city: City, entry: CatalogEntry) -> dict[str, Any]:
    contact = contact_of(entry.dataset, city)
    kind = {"@type": "Kind", "fn": contact.name, "hasEmail": f"mailto:{contact.email}"}
    department = entry.dataset.metadata.department
    return kind | {"organization-name": department} if department else kind


def _distribution_3_0(city: City, entry: CatalogEntry, distribution: Distribution) -> dict[str, Any]:
    return {
        "@type": "Distribution",
        "byteSize": str(distribution.byte_size),
        "checksum": {"@type": "Checksum", "algorithm": "SHA-256", "checksumValue": distribution.sha256},
        "downloadURL": distribution.url,
        "format": distribution.format,
        "issued": entry.issued.isoformat(),
        "license": city.license_url,
        "mediaType": distribution.media_type,
        "modified": entry.modified.isoformat(),
        "rights": [city.public_domain_sentence],
        "title": distribution.title,
    }


def _rectangle(bbox: Extent) -> str:
    """The extent as WKT, counter-clockwise from the south-west corner, longitude first."""
    west, south, east, north = map(degrees, bbox)
    ring = ((west, south), (east, south), (east, north), (west, north), (west, south))
    return f"POLYGON (({', '.join(f'{x} {y}' for x, y in ring)}))"


def _two_letters(city: City) -> str:
    """The language as DCAT-US 3.0 takes it: "en" of "en-US"."""
    return city.language.partition("-")[0]
