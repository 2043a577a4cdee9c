"""What the page of a dataset tells machines: schema.org JSON-LD and Frictionless Table Schema."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.opendata.catalog import CatalogEntry
from independence_opendata_plugin.opendata.city import City
from independence_opendata_plugin.opendata.dataset import AccessClass, Dataset
from independence_opendata_plugin.opendata.schema_org import schema_org
from independence_opendata_plugin.opendata.table_schema import table_schema, table_schema_type


def test_search_engines_learn_what_readers_see(city: City, listed_parks: Callable[..., CatalogEntry]) -> None:
    page = schema_org(city, listed_parks())
    assert (page["@context"], page["@type"]) == ("https://schema.org/", "Dataset")
    assert page["name"] == "City parks"
    assert page["license"] == city.license_url
    assert page["isAccessibleForFree"] is True
    # schema.org/GeoShape: latitude before longitude, lower corner before upper.
    assert page["spatialCoverage"]["geo"]["box"] == "39.01 -94.51 39.165 -94.26"
    assert page["distribution"][1]["encodingFormat"] == "text/csv"
    assert page["distribution"][1]["sha256"] == "cd" * 32
    assert page["variableMeasured"] == ["park_id", "Park name"]
    assert page["creator"]["department"]["name"] == "Parks and Recreation"


def test_a_dataset_without_geometry_has_no_place(
    city: City, listed_parks: Callable[..., CatalogEntry]
) -> None:
    assert "spatialCoverage" not in schema_org(city, listed_parks(bbox=None))


def test_a_licensed_dataset_has_no_public_page(
    city: City, listed_parks: Callable[..., CatalogEntry], parks: Dataset
) -> None:
    with pytest.raises(Refused, match="two lanes"):
        schema_org(city, listed_parks(dataset=replace(parks, access=AccessClass.LICENSED)))


def test_the_dictionary_lists_the_published_fields_only(parks: Dataset) -> None:
    assert table_schema(parks.metadata.fields, key="park_id") == {
        "fields": [
            {"name": "park_id", "type": "integer", "description": "Number of the park"},
            {"name": "name", "type": "string", "title": "Park name", "description": "Name on the sign"},
        ],
        "missingValues": [""],
        "primaryKey": "park_id",
    }


def test_a_key_that_is_not_published_is_not_mentioned(parks: Dataset) -> None:
    assert "primaryKey" not in table_schema(parks.metadata.fields, key="keeper_phone")


@pytest.mark.parametrize(
    ("source", "type_"),
    [
        ("Integer64", "integer"),
        ("int32", "integer"),
        ("Real", "number"),
        ("double", "number"),
        ("String(80)", "string"),
        ("object", "string"),
        ("date32[day]", "date"),
        ("timestamp[ms, tz=UTC]", "datetime"),
        ("datetime64[ns]", "datetime"),
        ("bool", "boolean"),
        ("list<item: string>", "array"),
        ("Binary", "any"),
        ("", "any"),
    ],
)
def test_types_of_every_library_are_understood(source: str, type_: str) -> None:
    assert table_schema_type(source) == type_
