"""Taking a dataset off the portal: its address goes on answering, its files are gone."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import select

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.operations.withdraw import withdraw
from independence_opendata_plugin.engine.register import Register
from independence_opendata_plugin.engine.register.schema import events

from ..conftest import MakeLayer, square
from .conftest import PARKS, Office


@pytest.fixture
def office(tmp_path_factory: pytest.TempPathFactory, make_layer: MakeLayer) -> Office:
    """An office whose parks are on the portal."""
    office = Office(tmp_path_factory.mktemp("office"), [])
    parks = make_layer("parks", [square(n, 0, 0.5, 0.5) for n in range(3)], **PARKS)
    office.publish(office.classify(parks))
    return office


def test_a_withdrawn_dataset_leaves_a_page_and_no_file(office: Office) -> None:
    request = {"DATASET": "city-parks-sample", "PORTAL": str(office.portal), "REGISTER": str(office.register)}
    result = withdraw({**request, "REASON": "Replaced by the map of green space."}, office.job("2027-01-05"))
    folder = office.portal / "dataset" / "city-parks-sample"
    assert result["TOMBSTONE"] == str(folder / "index.html")
    assert "Replaced by the map of green space." in (folder / "index.html").read_text()
    assert [path.name for path in folder.rglob("*") if path.is_file()] == ["index.html"]
    assert json.loads((office.portal / "data.json").read_text())["dataset"] == []
    with Register.open(str(office.register)).engine.begin() as connection:
        assert "withdrawn" in connection.execute(select(events.c.kind)).scalars().all()


def test_a_reclassified_dataset_can_still_be_withdrawn(office: Office, make_layer: MakeLayer) -> None:
    office.classify(
        make_layer("parks", [square(0, 0, 0.5, 0.5)], **{k: v[:1] for k, v in PARKS.items()}), "closed"
    )
    request = {"DATASET": "city-parks-sample", "PORTAL": str(office.portal), "REGISTER": str(office.register)}
    withdraw({**request, "REASON": "A case in court."}, office.job("2027-01-05"))
    assert not (office.portal / "dataset" / "city-parks-sample" / "latest").exists()


@pytest.mark.parametrize(
    ("dataset", "reason", "said"),
    [("city-parks-sample", "", "REASON"), ("hydrants", "Gone.", "withdrawing 'hydrants'")],
)
def test_what_cannot_be_withdrawn_is_refused(office: Office, dataset: str, reason: str, said: str) -> None:
    request = {"DATASET": dataset, "PORTAL": str(office.portal), "REGISTER": str(office.register)}
    before = {path: path.read_bytes() for path in office.portal.rglob("*") if path.is_file()}
    with pytest.raises(Refused, match=said):
        withdraw({**request, "REASON": reason}, office.job())
    assert {path: path.read_bytes() for path in office.portal.rglob("*") if path.is_file()} == before
