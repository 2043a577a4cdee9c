"""A decision while it is written: what it lacks, and where."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from independence_opendata_plugin.desktop.gui.access.draft import (
    Draft,
    Place,
    begin_draft,
    find_differences,
    find_faults,
    find_gaps,
    take_layer_words,
)
from independence_opendata_plugin.opendata.city import City, load_city
from independence_opendata_plugin.opendata.dataset import AccessClass, Dataset, Mode
from independence_opendata_plugin.opendata.metadata import Contact, DatasetMetadata, FieldMetadata
from independence_opendata_plugin.paths import RESOURCES

HARM = "Intruders would learn where the pumps stand."
INTEREST = "Nobody needs the pumps' places to judge the water rates."


@pytest.fixture(scope="module")
def city() -> City:
    return load_city(RESOURCES / "city.toml")


def places(draft: Draft, city: City) -> list[Place]:
    return [fault.place for fault in find_faults(draft, "Pumps", city)]


def test_without_a_class_nothing_is_decided(city: City) -> None:
    assert places(Draft(), city) == [Place.ACCESS]


@pytest.mark.parametrize("access", [AccessClass.OPEN, AccessClass.LICENSED])
def test_opening_and_licensing_take_no_more_than_the_class(access: AccessClass, city: City) -> None:
    assert places(Draft(access), city) == []


def test_closing_takes_a_provision_and_a_reason(city: City) -> None:
    assert places(Draft(AccessClass.CLOSED), city) == [Place.STATUTE, Place.REASON]
    assert places(Draft(AccessClass.CLOSED, "610.021(22)"), city) == [Place.REASON]
    assert places(Draft(AccessClass.CLOSED, "610.021(22)", "Access codes."), city) == []


def test_what_is_no_citation_is_no_provision(city: City) -> None:
    assert places(Draft(AccessClass.CLOSED, "because", "Access codes."), city) == [Place.STATUTE]


def test_structural_plans_take_the_written_statement_in_two_halves(city: City) -> None:
    draft = Draft(AccessClass.CLOSED, "Section 610.021 (19) RSMo", "Structural plans.")
    assert draft.takes_statement
    assert places(draft, city) == [Place.STATEMENT]
    half = replace(draft, metadata=DatasetMetadata(harm=HARM))
    assert places(half, city) == [Place.STATEMENT]
    whole = replace(draft, metadata=DatasetMetadata(harm=HARM, public_interest=INTEREST))
    assert places(whole, city) == []


def test_somebody_else_s_rights_stand_against_opening(city: City) -> None:
    draft = Draft(AccessClass.OPEN, metadata=DatasetMetadata(rights_holder="Skyview Inc."))
    (fault,) = find_faults(draft, "Imagery", city)
    assert fault.place is Place.ACCESS
    assert "Skyview Inc. holds rights in it" in fault.refusal.why


def test_an_address_that_is_none_is_a_fault(city: City) -> None:
    draft = Draft(AccessClass.OPEN, metadata=DatasetMetadata(contact=Contact("Pat", "pat at example")))
    assert places(draft, city) == [Place.EMAIL]


def test_a_statute_is_sent_for_a_closed_layer_only() -> None:
    """Who had written one and then opens the layer is not stopped by what he cannot see any more."""
    draft = Draft(AccessClass.OPEN, "610.021(19)", metadata=DatasetMetadata(harm=HARM))
    sent = draft.parameters()
    assert (sent["ACCESS"], sent["STATUTE"]) == ("open", "")
    assert json.loads(sent["METADATA"]) == {}


def test_the_request_holds_what_the_algorithm_takes() -> None:
    metadata = DatasetMetadata(title="Mains", fields=(FieldMetadata("id"), FieldMetadata("size", "Inches")))
    draft = Draft(AccessClass.LICENSED, reason="", mode=Mode.CUT, officer="Pat Doe", metadata=metadata)
    assert draft.parameters() == {
        "ACCESS": "licensed",
        "STATUTE": "",
        "REASON": "",
        "MODE": "cut",
        "METADATA": '{"title": "Mains", "fields": [{"name": "size", "description": "Inches"}]}',
        "OFFICER": "Pat Doe",
    }


def test_a_decision_is_begun_anew_with_what_the_register_has() -> None:
    metadata = DatasetMetadata(title="Pumps", harm=HARM, public_interest=INTEREST)
    reason = (
        f"Structural plans. Disclosure would impair the protection of persons or property: {HARM} The public "
        f"interest in nondisclosure outweighs the public interest in disclosure: {INTEREST}"
    )
    dataset = Dataset(
        "pumps",
        "/data/pumps.shp",
        "Pumps",
        AccessClass.CLOSED,
        "610.021(19)",
        reason,
        Mode.WHOLE,
        "Somebody before",
        date(2026, 3, 1),
        metadata,
    )
    assert begin_draft(dataset, metadata, "Pat Doe") == Draft(
        AccessClass.CLOSED, "610.021(19)", "Structural plans.", Mode.WHOLE, "Pat Doe", metadata
    )


def test_gaps_are_those_that_stop_a_publication(city: City) -> None:
    assert find_gaps(Draft(), "Parks", city) == ("description", "keyword")
    described = DatasetMetadata(description="Parks of the city.", keywords=("parks",))
    assert find_gaps(Draft(metadata=described), "Parks", city) == ()


def test_words_from_qgis_s_own_pages_come_in_where_the_draft_has_not_changed_them() -> None:
    before = DatasetMetadata(title="Parks", description="Old", fields=(FieldMetadata("name"),))
    changed = replace(before, description="Mine", fields=(FieldMetadata("name", "Name of the park"),))
    now = replace(
        before, title="City parks", description="Theirs", fields=(FieldMetadata("name", alias="Name"),)
    )
    taken = take_layer_words(Draft(metadata=changed), before, now)
    assert taken.metadata == DatasetMetadata(
        title="City parks",
        description="Mine",
        fields=(FieldMetadata("name", "Name of the park", "Name"),),
    )


def test_a_layer_that_describes_itself_otherwise_is_noticed() -> None:
    recorded = DatasetMetadata(title="Parks", frequency="annual")
    shown = DatasetMetadata(title="City parks", keywords=("parks",), frequency="weekly")
    assert find_differences(recorded, shown) == ("title", "keywords")
