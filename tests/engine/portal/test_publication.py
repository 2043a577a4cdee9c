"""One run over several datasets: what each comes to, when something goes wrong between the first and the last look."""

from __future__ import annotations

import io
from contextlib import redirect_stderr
from dataclasses import replace
from pathlib import Path

import pytest

from independence_opendata_plugin.chapter33.refusal import Cancelled
from independence_opendata_plugin.engine.geodata.source import LayerSource
from independence_opendata_plugin.engine.portal.ending import State
from independence_opendata_plugin.engine.portal.publication import Publication, Wanted
from independence_opendata_plugin.engine.portal.target import open_portal
from independence_opendata_plugin.engine.register import Register
from independence_opendata_plugin.opendata.city import load_city
from independence_opendata_plugin.opendata.dataset import AccessClass, Dataset
from independence_opendata_plugin.paths import RESOURCES

from ..conftest import MakeLayer, square
from .conftest import Office

CITY = load_city(RESOURCES / "city.toml")
SECRET = "219-53-8712"


def run(office: Office, *wanted: Wanted) -> list[tuple[State, str]]:
    """The state and the reason of each."""
    work = office.folder / "work"
    work.mkdir()
    with open_portal(str(office.portal), CITY, dry_run=False) as target:
        endings = Publication(target, CITY, "B. Coordinator", dry_run=False, work=work).run(
            wanted, office.job()
        )
    return [(ending.state, ending.reason) for ending in endings]


def want(office: Office, identifier: str, *answers: Dataset | None) -> Wanted:
    """A dataset of which the register says one thing after the other."""
    entry = Register.open(str(office.register)).datasets.get(identifier)
    assert entry is not None
    said = iter(answers or (entry.dataset, entry.dataset))
    return Wanted(identifier, entry.dataset.title, entry.source, lambda: next(said))


def recorded(office: Office, identifier: str) -> Dataset:
    entry = Register.open(str(office.register)).datasets.get(identifier)
    assert entry is not None
    return entry.dataset


def test_the_register_is_asked_again_right_before_anything_is_moved(
    office: Office, parks: Path, make_layer: MakeLayer
) -> None:
    good = office.classify(make_layer("wards", [square(0, 0)]), title="Wards", key="name", fields={})
    bad = office.classify(parks)
    now_open = recorded(office, bad)
    now_licensed = replace(now_open, access=AccessClass.LICENSED)
    (first, why), second = run(office, want(office, bad, now_open, now_licensed), want(office, good))
    assert (first, second) == (State.REFUSED, (State.PUBLISHED, ""))
    assert "it is licensed" in why
    assert set(office.manifest()) == {good}


def test_a_record_that_changed_meanwhile_is_refused(office: Office, parks: Path) -> None:
    identifier = office.classify(parks)
    before = recorded(office, identifier)
    ((state, why),) = run(office, want(office, identifier, before, replace(before, title="Other parks")))
    assert state is State.REFUSED
    assert "changed while it was made ready" in why
    assert not office.portal.exists()


def test_an_unexpected_error_fails_one_dataset_and_tells_no_value(office: Office, parks: Path) -> None:
    good = office.classify(parks)

    def breaks() -> Dataset:
        raise ValueError(f"cannot convert {SECRET}")

    said = io.StringIO()
    with redirect_stderr(said):
        (first, why), (second, _) = run(
            office, Wanted("broken", "Broken", LayerSource.parse("x.gpkg"), breaks), want(office, good)
        )
    assert (first, second) == (State.FAILED, State.PUBLISHED)
    assert why.startswith("unexpected ValueError in test_publication.py")
    assert SECRET not in why + said.getvalue()


def test_where_the_portal_cannot_be_written_everything_fails_and_nothing_is_left(
    office: Office, parks: Path, make_layer: MakeLayer
) -> None:
    first = office.classify(parks)
    office.publish(first)
    before = office.snapshot()
    second = office.classify(make_layer("wards", [square(0, 0)]), title="Wards", key="name", fields={})
    # A file where the staging folder must be.
    (office.portal / ".publishing").write_text("")
    ((state, why),) = run(office, want(office, second))
    assert state is State.FAILED
    assert why
    (office.portal / ".publishing").unlink()
    assert office.snapshot() == before


def test_a_file_where_a_folder_must_be_is_refused(office: Office, parks: Path) -> None:
    office.portal.mkdir()
    (office.portal / "dataset").write_text("mine")
    identifier = office.classify(parks)
    ((state, why),) = run(office, want(office, identifier))
    assert state is State.REFUSED
    assert "'dataset' is there already" in why
    assert [path.name for path in office.portal.iterdir()] == ["dataset"]


def test_a_cancelled_publication_leaves_the_portal_as_it_was(office: Office, parks: Path) -> None:
    identifier = office.classify(parks)
    work = office.folder / "work"
    work.mkdir()
    reports: list[float] = []
    job = replace(
        office.job(),
        report=lambda fraction, _: reports.append(fraction),
        is_cancelled=lambda: bool(reports) and reports[-1] > 0.5,
    )
    with pytest.raises(Cancelled), open_portal(str(office.portal), CITY, dry_run=False) as target:
        Publication(target, CITY, "", dry_run=False, work=work).run([want(office, identifier)], job)
    assert not office.portal.exists()
