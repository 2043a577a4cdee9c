"""The two lanes and no third: who may have which dataset (Sec. 33-4(b), RSMo 610)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.opendata.access import may_license, may_publish
from independence_opendata_plugin.opendata.dataset import AccessClass, Dataset
from independence_opendata_plugin.opendata.metadata import DatasetMetadata

OPEN = Dataset("parks", "parks", "Parks", AccessClass.OPEN)
LICENSED = Dataset("parcels", "parcels", "Parcels", AccessClass.LICENSED)
CLOSED = Dataset("pumps", "pumps", "Pumps", AccessClass.CLOSED, statute="610.021(19)", reason="Security.")
UNDECIDED = Dataset("roads", "roads", "Roads")


@pytest.mark.parametrize(
    ("dataset", "publish", "license_"),
    [
        (OPEN, True, False),
        (LICENSED, False, True),
        (CLOSED, False, False),
        (UNDECIDED, False, False),
        (None, False, False),
    ],
)
def test_each_class_leaves_in_its_own_lane_only(
    dataset: Dataset | None, publish: bool, license_: bool
) -> None:
    assert may_publish(dataset).allowed is publish
    assert may_license(dataset).allowed is license_


@pytest.mark.parametrize("question", [may_publish, may_license])
def test_what_is_unclassified_is_treated_as_closed(question: object) -> None:
    for dataset in (None, UNDECIDED):
        verdict = question(dataset)
        assert "treated as closed" in verdict.why
        assert verdict.rule == "Sec. 33-4(b)"
        assert "classify" in verdict.remedy


@pytest.mark.parametrize("question", [may_publish, may_license])
def test_a_closed_record_cites_its_statute(question: object) -> None:
    assert question(CLOSED).rule == "RSMo 610.021(19)"
    assert question(replace(CLOSED, statute="18 U.S.C. 2721")).rule == "18 U.S.C. 2721"
    assert question(replace(CLOSED, statute="610.100")).rule == "RSMo 610.100"
    assert "610.021(21) by the policy" in question(replace(CLOSED, statute="610.021(22)")).rule


def test_an_open_dataset_is_free_and_therefore_not_sold() -> None:
    assert "free on the portal" in may_license(OPEN).why


def test_somebody_elses_rights_keep_a_dataset_off_the_portal() -> None:
    verdict = may_publish(replace(OPEN, metadata=DatasetMetadata(rights_holder="Skyview Inc.")))
    assert not verdict.allowed
    assert verdict.why.startswith("Skyview Inc. holds rights")


def test_a_verdict_refuses_in_its_own_words() -> None:
    may_publish(OPEN).require("publishing Parks")
    with pytest.raises(Refused) as refusal:
        may_publish(LICENSED).require('publishing "Parcels"')
    assert refusal.value.to_json() == {
        "what": 'publishing "Parcels"',
        "why": "it is licensed, and nothing is in two lanes",
        "rule": "Sec. 33-4(b)",
        "remedy": "license it, or make an open dataset of the fields that may be published",
    }
