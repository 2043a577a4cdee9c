"""Deciding: what open, licensed and closed each demand before the decision counts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.opendata.city import City
from independence_opendata_plugin.opendata.dataset import AccessClass, Dataset, Mode
from independence_opendata_plugin.opendata.decision import decide, given_reason
from independence_opendata_plugin.opendata.metadata import DatasetMetadata

HARM = "Intruders would learn where the pumps stand."
INTEREST = "Nobody needs the pumps' places to judge the water rates."


@pytest.fixture
def decided(city: City) -> Callable[..., Dataset]:
    def make(**changes: object) -> Dataset:
        decision = {
            "identifier": "water-mains",
            "source": "/data/water.gpkg|layername=mains",
            "title": "mains",
            "access": "licensed",
            "mode": "cut",
            "statute": "",
            "reason": "",
            "officer": "Pat Doe",
            "decided": date(2026, 3, 2),
            "metadata": DatasetMetadata(title="Water mains"),
            "city": city,
        }
        return decide(**(decision | changes))

    return make


def test_a_licensed_dataset_needs_no_reason(decided: Callable[..., Dataset]) -> None:
    assert decided() == Dataset(
        identifier="water-mains",
        source="/data/water.gpkg|layername=mains",
        title="Water mains",
        access=AccessClass.LICENSED,
        mode=Mode.CUT,
        officer="Pat Doe",
        decided=date(2026, 3, 2),
        metadata=DatasetMetadata(title="Water mains"),
    )


def test_a_dataset_reads_back_from_its_json(decided: Callable[..., Dataset], parks: Dataset) -> None:
    for dataset in (decided(), parks, Dataset("roads", "/data/roads.shp", "Roads")):
        assert Dataset.from_json(dataset.to_json()) == dataset


def test_the_layer_gives_its_name_where_the_metadata_have_no_title(decided: Callable[..., Dataset]) -> None:
    assert decided(metadata=DatasetMetadata()).title == "mains"


@pytest.mark.parametrize(("statute", "reason"), [("610.021(14)", ""), ("", "Ordered by a court."), ("", "")])
def test_closing_takes_a_statute_and_a_reason(
    decided: Callable[..., Dataset], statute: str, reason: str
) -> None:
    with pytest.raises(Refused) as refusal:
        decided(access="closed", statute=statute, reason=reason)
    assert refusal.value.rule == "RSMo 610.021"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("610.021(14)", "610.021(14)"),
        ("RSMo 610.021 (14)", "610.021(14)"),
        ("Section 610.021(14), RSMo", "610.021(14)"),
        ("§ 610.035", "610.035"),
        ("610.100", "610.100"),
        ("18 U.S.C. 2721", "18 U.S.C. 2721"),
        ("49 CFR 1520.5", "49 CFR 1520.5"),
        ("Sec. 33-4(b)", "33-4(b)"),
    ],
)
def test_a_statute_may_be_cited_in_many_ways(
    decided: Callable[..., Dataset], written: str, kept: str
) -> None:
    assert decided(access="closed", statute=written, reason="It says so.").statute == kept


@pytest.mark.parametrize("written", ["because", "the Sunshine Law", "610", "RSMo"])
def test_a_statute_that_is_no_citation_is_refused_with_those_on_file(
    decided: Callable[..., Dataset], written: str
) -> None:
    with pytest.raises(Refused, match=r"610\.021\(18\), 610\.021\(19\)"):
        decided(access="closed", statute=written, reason="It says so.")


@pytest.mark.parametrize("statute", ["610.021(18)", "610.021(19)"])
@pytest.mark.parametrize(
    "reason",
    [
        "It shows security systems.",
        "Disclosure would threaten public safety.",
        "The public interest in nondisclosure outweighs the public interest in disclosure.",
    ],
)
def test_security_provisions_take_both_halves_of_the_statement(
    decided: Callable[..., Dataset], statute: str, reason: str
) -> None:
    with pytest.raises(Refused) as refusal:
        decided(access="closed", statute=statute, reason=reason)
    assert refusal.value.rule == f"RSMo {statute}"
    assert "public_interest" in refusal.value.remedy


def test_the_reason_may_hold_both_halves_itself(decided: Callable[..., Dataset]) -> None:
    reason = (
        "Disclosure would impair the city's ability to protect the safety of persons, and the public interest in "
        "nondisclosure outweighs the public interest in disclosure of the records."
    )
    assert decided(access="closed", statute="610.021(19)", reason=reason).reason == reason


def test_halves_given_apart_end_up_in_the_same_writing(decided: Callable[..., Dataset]) -> None:
    metadata = DatasetMetadata(title="Pump stations", harm=HARM, public_interest=INTEREST)
    closed = decided(access="closed", statute="610.021(19)", reason="Structural plans.", metadata=metadata)
    assert closed.reason.startswith("Structural plans.")
    assert HARM in closed.reason
    assert INTEREST in closed.reason


def test_a_decision_made_again_does_not_say_its_statement_twice(decided: Callable[..., Dataset]) -> None:
    metadata = DatasetMetadata(title="Pump stations", harm=HARM, public_interest=INTEREST)
    closed = decided(access="closed", statute="610.021(19)", reason="Structural plans.", metadata=metadata)
    assert given_reason(closed) == "Structural plans."
    again = decided(
        access="closed", statute=closed.statute, reason=given_reason(closed), metadata=closed.metadata
    )
    assert again.reason == closed.reason


def test_one_half_given_apart_is_not_enough(decided: Callable[..., Dataset]) -> None:
    with pytest.raises(Refused, match="written statement"):
        decided(
            access="closed",
            statute="610.021(19)",
            reason="Structural plans.",
            metadata=DatasetMetadata(harm=HARM),
        )


@pytest.mark.parametrize("access", ["open", "licensed"])
def test_only_closing_cites_a_statute(decided: Callable[..., Dataset], access: str) -> None:
    with pytest.raises(Refused, match="only a closed dataset cites a provision"):
        decided(access=access, statute="610.021(19)")


def test_somebody_elses_rights_cannot_be_opened(decided: Callable[..., Dataset]) -> None:
    metadata = DatasetMetadata(title="Aerial imagery", rights_holder="Skyview Inc.")
    with pytest.raises(Refused, match=r"Skyview Inc\. holds rights in it"):
        decided(access="open", metadata=metadata)
    assert decided(access="licensed", metadata=metadata).metadata.rights_holder == "Skyview Inc."


@pytest.mark.parametrize("own", ["City of Independence", "city of independence, missouri"])
def test_the_citys_own_rights_are_no_obstacle(decided: Callable[..., Dataset], own: str) -> None:
    opened = decided(access="open", metadata=DatasetMetadata(rights_holder=own))
    assert opened.access is AccessClass.OPEN
    assert opened.metadata.rights_holder == ""


def test_goals_are_kept_by_key(decided: Callable[..., Dataset]) -> None:
    metadata = DatasetMetadata(goals=("Quality of life for residents", "safety", "SAFETY"))
    assert decided(metadata=metadata).metadata.goals == ("quality_of_life", "safety")


def test_an_unknown_goal_is_refused_with_the_known_ones(decided: Callable[..., Dataset]) -> None:
    with pytest.raises(Refused) as refusal:
        decided(metadata=DatasetMetadata(goals=("world peace",)))
    assert (
        refusal.value.remedy == "use one of safety, infrastructure, prosperity, government, quality_of_life"
    )


@pytest.mark.parametrize(
    ("key", "value", "choices"),
    [("access", "secret", "open, licensed, closed"), ("mode", "clip", "cut, whole")],
)
def test_an_unknown_choice_is_refused_with_the_known_ones(
    decided: Callable[..., Dataset], key: str, value: str, choices: str
) -> None:
    with pytest.raises(Refused) as refusal:
        decided(**{key: value})
    assert refusal.value.remedy == f"use one of {choices}"
