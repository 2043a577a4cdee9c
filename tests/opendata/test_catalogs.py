"""DCAT-US 1.1 and 3.0, held against the schemas that the federal harvester uses."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.opendata.catalog import CatalogEntry, Distribution, catalog_text
from independence_opendata_plugin.opendata.city import City
from independence_opendata_plugin.opendata.dataset import AccessClass, Dataset
from independence_opendata_plugin.opendata.dcat import catalog_1_1, catalog_3_0
from independence_opendata_plugin.opendata.frequencies import known_frequencies
from independence_opendata_plugin.opendata.metadata import Contact, DatasetMetadata

Listed = Callable[..., CatalogEntry]


@pytest.fixture(scope="module")
def dataset_1_1(shared: Path) -> Draft202012Validator:
    path = shared / "specs" / "dcat-us" / "dcat-us-1.1-non-federal-dataset.json"
    return Draft202012Validator(json.loads(path.read_text()), format_checker=FormatChecker())


@pytest.fixture(scope="module")
def catalog_schema_3_0(shared: Path) -> Draft202012Validator:
    schemas = [json.loads(path.read_text()) for path in (shared / "specs/dcat-us/dcat-us-3.0").glob("*.json")]
    registry = Registry().with_resources(
        (schema["$id"], Resource.from_contents(schema)) for schema in schemas
    )
    catalog = next(schema for schema in schemas if schema["$id"].endswith("/catalog"))
    return Draft202012Validator(catalog, registry=registry, format_checker=FormatChecker())


def sparse(entry: CatalogEntry) -> CatalogEntry:
    """The least that may be published: no extent, no file, no frequency, no contact of its own."""
    metadata = DatasetMetadata(description="A table.", keywords=("table",))
    dataset = Dataset("a-table", "table", "A table", AccessClass.OPEN, metadata=metadata)
    return replace(entry, dataset=dataset, bbox=None, distributions=())


def test_every_dataset_is_valid_dcat_us_1_1(
    city: City, listed_parks: Listed, dataset_1_1: Draft202012Validator
) -> None:
    full = listed_parks(
        dictionary_url="https://www.ci.independence.mo.us/open/dataset/city-parks/dictionary.json"
    )
    catalog = catalog_1_1(city, [full, sparse(full)])
    assert len(catalog["dataset"]) == 2
    for dataset in catalog["dataset"]:
        assert list(dataset_1_1.iter_errors(dataset)) == []


def test_the_catalog_is_valid_dcat_us_3_0(
    city: City, listed_parks: Listed, catalog_schema_3_0: Draft202012Validator
) -> None:
    full = listed_parks(
        dictionary_url="https://www.ci.independence.mo.us/open/dataset/city-parks/dictionary.json"
    )
    for entries in ([], [full, sparse(full)]):
        assert list(catalog_schema_3_0.iter_errors(catalog_3_0(city, entries))) == []


@pytest.mark.parametrize("term", known_frequencies())
def test_every_frequency_is_valid_in_both(
    city: City,
    listed_parks: Listed,
    dataset_1_1: Draft202012Validator,
    catalog_schema_3_0: Draft202012Validator,
    term: str,
) -> None:
    entry = listed_parks()
    metadata = replace(entry.dataset.metadata, frequency=term)
    entry = replace(entry, dataset=replace(entry.dataset, metadata=metadata))
    assert dataset_1_1.is_valid(catalog_1_1(city, [entry])["dataset"][0])
    assert catalog_schema_3_0.is_valid(catalog_3_0(city, [entry]))


def test_a_dataset_in_1_1_says_what_the_portal_says(city: City, listed_parks: Listed) -> None:
    (dataset,) = catalog_1_1(city, [listed_parks()])["dataset"]
    assert dataset["identifier"] == "city-parks"
    assert dataset["accessLevel"] == "public"
    assert dataset["license"] == "https://creativecommons.org/publicdomain/zero/1.0/"
    assert dataset["rights"] == city.public_domain_sentence
    assert dataset["contactPoint"]["hasEmail"] == "mailto:parks@example.org"
    assert dataset["publisher"]["name"] == "City of Independence, Missouri"
    assert dataset["accrualPeriodicity"] == "R/P3M"
    assert dataset["spatial"] == "-94.51,39.01,-94.26,39.165"
    assert (dataset["modified"], dataset["issued"]) == ("2026-02-28", "2026-03-02")
    assert all(each["mediaType"] and each["downloadURL"] for each in dataset["distribution"])


def test_a_distribution_in_3_0_can_be_checked_after_download(city: City, listed_parks: Listed) -> None:
    (dataset,) = catalog_3_0(city, [listed_parks()])["dataset"]
    first = dataset["distribution"][0]
    assert first["byteSize"] == "98304"
    assert first["checksum"] == {"@type": "Checksum", "algorithm": "SHA-256", "checksumValue": "ab" * 32}
    assert first["license"] == city.license_url
    assert first["rights"] == [city.public_domain_sentence]
    assert dataset["spatial"]["bbox"] == (
        "POLYGON ((-94.51 39.01, -94.26 39.01, -94.26 39.165, -94.51 39.165, -94.51 39.01))"
    )


def test_a_table_without_geometry_claims_no_place(city: City, listed_parks: Listed) -> None:
    entry = listed_parks(bbox=None)
    assert "spatial" not in catalog_1_1(city, [entry])["dataset"][0]
    assert "spatial" not in catalog_3_0(city, [entry])["dataset"][0]


def test_the_order_of_publishing_changes_no_byte(city: City, listed_parks: Listed) -> None:
    first, second = listed_parks(), sparse(listed_parks())
    for catalog in (catalog_1_1, catalog_3_0):
        assert catalog_text(catalog(city, [first, second])) == catalog_text(catalog(city, [second, first]))
    assert catalog_text({"b": 1, "a": "é"}) == '{\n  "a": "é",\n  "b": 1\n}\n'


@pytest.mark.parametrize(
    "bbox",
    [
        (-94.5, 39.0, 194.2, 39.2),
        (-94.5, -91.0, -94.2, 39.2),
        (-94.2, 39.0, -94.5, 39.2),
        (2812345.0, 1012345.0, 2900000.0, 1100000.0),
        (math.nan, 39.0, -94.2, 39.2),
        (-math.inf, 39.0, -94.2, 39.2),
    ],
)
def test_an_extent_outside_the_world_is_refused(
    listed_parks: Listed, bbox: tuple[float, float, float, float]
) -> None:
    with pytest.raises(Refused, match="City parks"):
        listed_parks(bbox=bbox)


@pytest.mark.parametrize("access", [AccessClass.LICENSED, AccessClass.CLOSED, None])
def test_nothing_but_open_data_is_listed(
    city: City, listed_parks: Listed, parks: Dataset, access: AccessClass | None
) -> None:
    hidden = listed_parks(dataset=replace(parks, access=access))
    for catalog in (catalog_1_1, catalog_3_0):
        with pytest.raises(Refused, match='listing "City parks" in the catalog'):
            catalog(city, [hidden])


def test_missing_metadata_are_refused_by_name(city: City, listed_parks: Listed, parks: Dataset) -> None:
    poor = replace(parks, metadata=replace(parks.metadata, description="", keywords=()))
    with pytest.raises(Refused, match="lack description, keyword"):
        catalog_1_1(city, [listed_parks(dataset=poor)])


def test_two_datasets_never_share_an_identifier(city: City, listed_parks: Listed, parks: Dataset) -> None:
    twin = listed_parks(dataset=replace(parks, title="Other parks"))
    with pytest.raises(Refused, match='"city-parks"'):
        catalog_1_1(city, [listed_parks(), twin])


def test_a_contact_of_the_citys_own_stands_in(city: City, listed_parks: Listed, parks: Dataset) -> None:
    orphan = replace(parks, metadata=replace(parks.metadata, contact=Contact()))
    (dataset,) = catalog_1_1(city, [listed_parks(dataset=orphan)])["dataset"]
    assert dataset["contactPoint"]["hasEmail"] == f"mailto:{city.contact_email}"


@pytest.mark.parametrize(
    "wrong",
    [
        {"url": "latest/parks.gpkg"},
        {"url": "https://example.org/a b.gpkg"},
        {"media_type": ""},
        {"byte_size": -1},
        {"sha256": "AB" * 32},
    ],
)
def test_a_distribution_that_no_catalog_can_state_is_refused(wrong: dict[str, object]) -> None:
    right = Distribution("Parks", "https://example.org/parks.csv", "CSV", "text/csv", 10, "ab" * 32)
    with pytest.raises(Refused, match='of the distribution "Parks"'):
        replace(right, **wrong)


def test_modified_is_the_datas_own_date(city: City, listed_parks: Listed) -> None:
    (dataset,) = catalog_1_1(city, [listed_parks(modified=date(2019, 5, 1))])["dataset"]
    assert dataset["modified"] == "2019-05-01"
