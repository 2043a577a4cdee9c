"""What never reaches the portal, whatever is pressed, and that it harms nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import shapely

from independence_opendata_plugin.chapter33.refusal import Refused

from ..conftest import MakeLayer, square
from .conftest import Office

SOCIAL_SECURITY_NUMBER = "219-53-8712"
CARD_NUMBER = "4539 5787 6362 1486"


@pytest.mark.parametrize(("access", "why"), [("licensed", "it is licensed"), ("closed", "it is closed")])
def test_licensed_and_closed_layers_are_refused(office: Office, parks: Path, access: str, why: str) -> None:
    identifier = office.classify(parks, access)
    for request in ({"DATASETS": identifier}, {"LAYERS": [str(parks)]}):
        with pytest.raises(Refused, match=why):
            office.publish(**request)
    assert not office.snapshot()


def test_what_nobody_has_classified_is_refused(office: Office, parks: Path) -> None:
    with pytest.raises(Refused, match="treated as closed"):
        office.publish(LAYERS=[str(parks)])
    with pytest.raises(Refused, match="'?no-such-dataset'?.*treated as closed"):
        office.publish("no-such-dataset")
    assert not office.snapshot()


def test_a_licensed_file_is_refused_under_an_open_layers_identity(
    office: Office, parks: Path, make_layer: MakeLayer
) -> None:
    office.classify(parks)
    licensed = make_layer("parcels", [square(0, 0)])
    office.classify(licensed, "licensed", title="Parcels", key="name", fields={})
    with pytest.raises(Refused, match="it is licensed"):
        office.publish(LAYERS=[{"path": str(licensed), "key": str(parks), "name": "parks"}])
    assert not office.snapshot()


def test_a_dataset_that_became_licensed_is_refused_and_its_page_stays(office: Office, parks: Path) -> None:
    identifier = office.classify(parks)
    office.publish(identifier)
    before = office.snapshot()
    office.classify(parks, "licensed")
    with pytest.raises(Refused, match="it is licensed"):
        office.publish(identifier)
    assert office.snapshot() == before


def test_planted_numbers_stop_a_dataset_and_leave_no_trace(
    office: Office, parks: Path, make_layer: MakeLayer
) -> None:
    planted = make_layer(
        "permits",
        [square(column, 0) for column in range(3)],
        park_id=["1", "2", "3"],
        zip=["64050"] * 3,
        ssn=[SOCIAL_SECURITY_NUMBER, "219-53-8713", "219-53-8714"],
        note=[f"paid with card {CARD_NUMBER}", "", ""],
    )
    good, bad = office.classify(parks), office.classify(planted, title="Permits")
    report = office.report(good, bad)
    assert (report[good]["state"], report[bad]["state"]) == ("published", "refused")
    assert "ssn" in report[bad]["reason"]
    assert "RSMo 610.035" in report[bad]["reason"]
    assert set(office.manifest()) == {good}
    for number in (SOCIAL_SECURITY_NUMBER, CARD_NUMBER):
        for spelt in (number, number.replace("-", "").replace(" ", "")):
            for path, (content, _) in office.snapshot().items():
                assert spelt.encode() not in content, path
            assert spelt not in (office.folder / "report.json").read_text()
            assert not [line for line in office.said if spelt in line]
    assert not (office.portal / f"dataset/{bad}").exists()


def test_a_dropped_field_is_in_no_file(office: Office, make_layer: MakeLayer) -> None:
    layer = make_layer("permits", [square(0, 0)], park_id=["1"], zip=["64050"], ssn=[SOCIAL_SECURITY_NUMBER])
    fields = {"park_id": "Number", "ssn": {"description": "Applicant", "remedy": "drop"}}
    identifier = office.classify(layer, title="Permits", fields=fields)
    assert office.publish(identifier)["PUBLISHED"] == 1
    for path, (content, _) in office.snapshot().items():
        assert SOCIAL_SECURITY_NUMBER.encode() not in content, path
        assert b"Applicant" not in content, path


def test_a_restricted_field_under_another_name_is_refused(office: Office, make_layer: MakeLayer) -> None:
    layer = make_layer("permits", [square(0, 0)], park_id=["1"], zip=["64050"], Owner=["Q. Public"])
    identifier = office.classify(layer, title="Permits", fields={"owner": {"remedy": "drop"}})
    with pytest.raises(Refused, match="restrict owner, and the layer has no field of that name"):
        office.publish(identifier)
    assert not office.snapshot()


def test_somebody_elses_rights_and_missing_metadata_are_refused_by_name(office: Office, parks: Path) -> None:
    identifier = office.classify(parks, description="", keywords=[])
    with pytest.raises(Refused, match="lack description, keyword"):
        office.publish(identifier)


def test_an_extent_outside_the_world_is_refused(office: Office, make_layer: MakeLayer) -> None:
    layer = make_layer("lost", [shapely.box(380_000, 4_320_000, 381_000, 4_321_000)], crs="EPSG:4326")
    identifier = office.classify(layer, title="Lost", key="name", fields={})
    with pytest.raises(Refused, match="outside the world"):
        office.publish(identifier)
    assert not office.snapshot()


def test_a_layer_that_has_gone_is_refused_and_the_others_are_published(
    office: Office, parks: Path, make_layer: MakeLayer
) -> None:
    gone = make_layer("gone", [square(0, 0)])
    bad = office.classify(gone, title="Gone", key="name", fields={})
    good = office.classify(parks)
    gone.unlink()
    result = office.publish(bad, good)
    assert (result["PUBLISHED"], result["REFUSED"]) == (1, 1)
    assert any(line.startswith("gone: Refused: ") for line in office.said)


def test_where_nothing_can_be_published_all_reasons_are_given_and_no_report_is_written(
    office: Office, parks: Path, make_layer: MakeLayer
) -> None:
    licensed = office.classify(parks, "licensed")
    closed = office.classify(make_layer("codes", [square(0, 0)]), "closed", title="Codes")
    with pytest.raises(Refused) as refusal:
        office.publish(licensed, closed, OUTPUT_JSON=str(office.folder / "report.json"))
    assert "city-parks-sample: refused, because it is licensed" in str(refusal.value)
    assert "codes: refused, because it is closed" in str(refusal.value)
    assert not (office.folder / "report.json").exists()


def test_a_report_on_refusals_alone_is_written_where_it_is_asked_for(office: Office, parks: Path) -> None:
    licensed, report = office.classify(parks, "licensed"), office.folder / "report.json"
    with pytest.raises(Refused, match="it is licensed"):
        office.publish(licensed, OUTPUT_JSON=str(report), REPORT_ALWAYS=True)
    (entry,) = json.loads(report.read_text())["datasets"]
    assert (entry["state"], entry["findings"], entry["first"]) == ("refused", [], False)
    assert entry["refusal"]["rule"] == "Sec. 33-4(b)"
    assert entry["refusal"]["remedy"].startswith("license it")


def test_a_finding_is_reported_with_its_field_rule_count_and_the_remedies_that_fit(
    office: Office, parks: Path, make_layer: MakeLayer
) -> None:
    layer = make_layer(
        "permits",
        [square(column, 0) for column in range(3)],
        park_id=["1", "2", "3"],
        zip=["64050"] * 3,
        ssn=[SOCIAL_SECURITY_NUMBER, "219-53-8713", "219-53-8714"],
        ssn_number=[219538712, 219538713, 219538714],
    )
    bad = office.classify(layer, title="Permits", description=f"Ask for {SOCIAL_SECURITY_NUMBER}.")
    report = office.report(office.classify(parks), bad)
    found = {
        entry["field"]: (entry["rule"], entry["count"], entry["remedies"])
        for entry in report[bad]["findings"]
    }
    # A number has no characters to hide, and a description is no field.
    assert found == {
        "ssn": ("ssn", 3, ["drop", "mask"]),
        "ssn_number": ("ssn", 3, ["drop", "generalize"]),
        "description": ("ssn", 1, []),
    }


def test_a_remedy_that_was_not_enough_is_not_offered_again(
    office: Office, parks: Path, make_layer: MakeLayer
) -> None:
    layer = make_layer("gates", [square(0, 0)], park_id=["1"], zip=["64050"], password=["open-sesame"])
    bad = office.classify(layer, title="Gates", fields={"password": {"remedy": "mask"}})
    (finding,) = office.report(office.classify(parks), bad)[bad]["findings"]
    assert (finding["field"], finding["remedies"]) == ("password", ["drop"])
