"""Looking at a portal, and taking a dataset away again."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.portal.target import open_portal
from independence_opendata_plugin.opendata.city import load_city
from independence_opendata_plugin.paths import RESOURCES

from ..conftest import MakeLayer, square
from .conftest import Office

CITY = load_city(RESOURCES / "city.toml")


def test_verifying_names_each_missing_and_each_altered_file(office: Office, parks: Path) -> None:
    identifier = office.classify(parks)
    office.publish(identifier)
    with open_portal(str(office.portal), CITY, dry_run=True) as portal:
        assert portal.verify() == ()
    office.latest(identifier, ".gpkg").unlink()
    csv = office.latest(identifier, ".csv")
    csv.write_bytes(csv.read_bytes().replace(b"P-1", b"P-8"))
    (office.portal / "feed.xml").write_text("")
    with open_portal(str(office.portal), CITY, dry_run=True) as portal:
        found = {(problem.dataset, Path(problem.path).name, problem.why) for problem in portal.verify()}
    altered = "it is not the file that was published"
    assert found >= {
        (identifier, f"{identifier}.gpkg", "it is missing"),
        (identifier, f"{identifier}.csv", altered),
        ("", "feed.xml", altered),
    }


def test_a_withdrawn_dataset_leaves_a_page_and_no_data(
    office: Office, parks: Path, make_layer: MakeLayer
) -> None:
    stays = office.classify(make_layer("wards", [square(0, 0)]), title="Wards", key="name", fields={})
    goes = office.classify(parks)
    office.publish(stays, goes)
    with open_portal(str(office.portal), CITY, dry_run=False) as portal:
        page = Path(portal.withdraw(goes, "The boundaries were wrong.", date(2027, 1, 5)))
        assert portal.verify() == ()
    assert "The boundaries were wrong." in page.read_text()
    assert [path for path in office.snapshot() if goes in path] == [f"dataset/{goes}/index.html"]
    catalog = json.loads((office.portal / "data.json").read_text())
    assert [dataset["identifier"] for dataset in catalog["dataset"]] == [stays]
    assert "Withdrawn: The boundaries were wrong." in (office.portal / "feed.xml").read_text()
    assert "Withdrawn" in (office.portal / "index.html").read_text()


def test_a_withdrawn_dataset_can_come_back_under_its_identifier(office: Office, parks: Path) -> None:
    identifier = office.classify(parks)
    office.publish(identifier)
    with open_portal(str(office.portal), CITY, dry_run=False) as portal:
        portal.withdraw(identifier, "A mistake.", date(2027, 1, 5))
    report = office.report(identifier, day="2027-02-01")[identifier]
    assert report["state"] == "published"
    entry = office.manifest()[identifier]
    assert (entry["issued"], entry["modified"], entry["withdrawn"]) == ("2026-11-22", "2027-02-01", None)
    assert office.latest(identifier, ".gpkg").is_file()


@pytest.mark.parametrize(("identifier", "reason"), [("nothing", "Gone."), ("city-parks-sample", " ")])
def test_withdrawing_takes_a_published_dataset_and_a_reason(
    office: Office, parks: Path, identifier: str, reason: str
) -> None:
    office.publish(office.classify(parks))
    before = office.snapshot()
    with (
        open_portal(str(office.portal), CITY, dry_run=False) as portal,
        pytest.raises(Refused, match="withdrawing"),
    ):
        portal.withdraw(identifier, reason, date(2027, 1, 5))
    assert office.snapshot() == before
