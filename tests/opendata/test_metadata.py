"""The METADATA parameter: every way in which people may write it, and what is refused by name."""

from __future__ import annotations

import json

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.opendata.metadata import Contact, DatasetMetadata, FieldMetadata, Remedy

WRITTEN = {
    "title": "City parks",
    "description": "Outlines of parks.",
    "keywords": ["parks", "recreation"],
    "contact": {"name": "Parks desk", "email": "parks@example.org"},
    "department": "Parks and Recreation",
    "frequency": "quarterly",
    "goals": ["quality_of_life"],
    "fields": [
        {"name": "name", "description": "Name on the sign"},
        {"name": "keeper", "remedy": "mask", "licensed": False},
    ],
}
READ = DatasetMetadata(
    title="City parks",
    description="Outlines of parks.",
    keywords=("parks", "recreation"),
    contact=Contact("Parks desk", "parks@example.org"),
    department="Parks and Recreation",
    frequency="quarterly",
    goals=("quality_of_life",),
    fields=(
        FieldMetadata("name", "Name on the sign"),
        FieldMetadata("keeper", remedy=Remedy.MASK, licensed=False),
    ),
)


@pytest.mark.parametrize("document", [WRITTEN, json.dumps(WRITTEN)])
def test_metadata_are_read_from_an_object_and_from_text(document: object) -> None:
    assert DatasetMetadata.from_json(document) == READ


def test_metadata_come_back_as_they_were_written() -> None:
    assert READ.to_json() == WRITTEN
    assert DatasetMetadata.from_json(READ.to_json()) == READ


@pytest.mark.parametrize("nothing", [None, "", "  ", {}, "{}"])
def test_no_metadata_at_all_say_nothing(nothing: object) -> None:
    assert DatasetMetadata.from_json(nothing) == DatasetMetadata()
    assert DatasetMetadata().to_json() == {}


def test_keywords_may_be_one_text_with_commas() -> None:
    assert DatasetMetadata.from_json({"keywords": "parks, trails,, parks "}).keywords == ("parks", "trails")


@pytest.mark.parametrize(
    ("written", "contact"),
    [
        ("Parks desk <parks@example.org>", Contact("Parks desk", "parks@example.org")),
        ('"Doe, Pat" <p.doe@example.org>', Contact("Doe, Pat", "p.doe@example.org")),
        ("parks@example.org", Contact("", "parks@example.org")),
        ("mailto:parks@example.org", Contact("", "parks@example.org")),
        ("Parks desk", Contact("Parks desk", "")),
        ({"name": "Parks desk"}, Contact("Parks desk", "")),
    ],
)
def test_a_contact_may_be_written_as_in_a_letter(written: object, contact: Contact) -> None:
    assert DatasetMetadata.from_json({"contact": written}).contact == contact


@pytest.mark.parametrize(
    "fields",
    [
        {"name": "Name on the sign", "acres": None},
        {"name": {"description": "Name on the sign"}, "acres": {}},
        [{"name": "name", "description": "Name on the sign"}, {"name": "acres"}],
    ],
)
def test_fields_may_be_a_list_or_an_object(fields: object) -> None:
    assert DatasetMetadata.from_json({"fields": fields}).fields == (
        FieldMetadata("name", "Name on the sign"),
        FieldMetadata("acres"),
    )


@pytest.mark.parametrize(
    ("document", "named", "helped"),
    [
        ({"titel": "Parks"}, '"titel"', 'did you mean "title"'),
        ({"title": 7}, '"title"', "text"),
        ({"keywords": [1]}, '"keywords"', "list of texts"),
        ({"contact": "Pat <nowhere>"}, '"contact"', "name@example.org"),
        ({"contact": {"phone": "1"}}, '"phone"', "name, email"),
        ({"frequency": "now and then"}, '"now and then"', "quarterly"),
        ({"fields": [{"description": "?"}]}, '"name"', "name"),
        ({"fields": [{"name": "a", "remedy": "burn"}]}, '"remedy"', "drop, mask, generalize"),
        ({"fields": [{"name": "a"}, {"name": "a"}]}, '"fields"', "once"),
        ({"fields": [{"name": "a", "published": "no"}]}, '"published"', "true or false"),
        ({"fields": {"a": 3}}, '"a"', "description"),
        ("[1, 2]", "the metadata", "title"),
        ("{title: Parks}", "the metadata", "JSON"),
    ],
)
def test_what_is_wrong_is_refused_by_name_with_a_remedy(document: object, named: str, helped: str) -> None:
    with pytest.raises(Refused) as refusal:
        DatasetMetadata.from_json(document)
    assert named in refusal.value.what
    assert helped in refusal.value.remedy


def test_a_layer_without_metadata_still_lists_its_columns() -> None:
    described = READ.describe({"fid": "Integer64", "name": "String"})
    assert described == (
        FieldMetadata("fid", type="Integer64"),
        FieldMetadata("name", "Name on the sign", type="String"),
    )


@pytest.mark.parametrize(
    ("field", "is_open"),
    [
        (FieldMetadata("a"), True),
        (FieldMetadata("a", remedy=Remedy.MASK), True),
        (FieldMetadata("a", remedy=Remedy.DROP), False),
        (FieldMetadata("a", published=False), False),
    ],
)
def test_a_dropped_field_is_not_open(field: FieldMetadata, is_open: bool) -> None:
    assert field.is_open is is_open
