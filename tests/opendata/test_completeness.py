"""Metadata before publication (policy: g-metadata)."""

from __future__ import annotations

from dataclasses import replace

from independence_opendata_plugin.opendata.city import City
from independence_opendata_plugin.opendata.completeness import (
    contact_of,
    metadata_verdict,
    missing_metadata,
    undescribed_fields,
)
from independence_opendata_plugin.opendata.dataset import Dataset
from independence_opendata_plugin.opendata.metadata import Contact, DatasetMetadata, FieldMetadata


def test_complete_metadata_allow_publication(parks: Dataset, city: City) -> None:
    assert missing_metadata(parks, city) == ()
    assert metadata_verdict(parks, city).allowed


def test_missing_fields_are_named_as_the_catalog_names_them(parks: Dataset, city: City) -> None:
    bare = replace(parks, title="", metadata=DatasetMetadata())
    assert missing_metadata(bare, city) == ("title", "description", "keyword")
    verdict = metadata_verdict(bare, city)
    assert not verdict.allowed
    assert verdict.why == "its metadata lack title, description, keyword"
    assert "g-metadata" in verdict.rule


def test_the_city_answers_for_a_dataset_without_contact(parks: Dataset, city: City) -> None:
    orphan = replace(parks, metadata=replace(parks.metadata, contact=Contact()))
    assert contact_of(orphan, city) == Contact("Open Data Coordinator", "opendata@example.org")
    assert missing_metadata(orphan, replace(city, contact_name="", contact_email="")) == (
        "contactPoint.fn",
        "contactPoint.hasEmail",
    )


def test_fields_that_nobody_described_are_listed() -> None:
    fields = (
        FieldMetadata("name", "Name on the sign"),
        FieldMetadata("acres"),
        FieldMetadata("keeper", published=False),
    )
    assert undescribed_fields(fields) == ("acres",)
