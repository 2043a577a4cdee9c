"""What the page Publish says of a dataset, decided from plain values."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from independence_opendata_plugin.desktop.gui.catalog import CatalogRecord
from independence_opendata_plugin.desktop.gui.publishing.readiness import Readiness
from independence_opendata_plugin.desktop.gui.publishing.report import DatasetReport, Found, State
from independence_opendata_plugin.desktop.gui.publishing.rows import (
    DatasetRow,
    Screening,
    add_reports,
    choose_remedy,
    list_rows,
)
from independence_opendata_plugin.desktop.gui.publishing.timing import Due, find_timing, is_published
from independence_opendata_plugin.desktop.gui.publishing.words import describe_state, describe_timing
from independence_opendata_plugin.opendata.city import load_city
from independence_opendata_plugin.opendata.dataset import AccessClass, Dataset
from independence_opendata_plugin.opendata.metadata import DatasetMetadata, FieldMetadata, Remedy
from independence_opendata_plugin.opendata.screening_values import Outcome
from independence_opendata_plugin.paths import RESOURCES

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
CITY = load_city(RESOURCES / "city.toml")
METADATA = DatasetMetadata(
    description="Parks that the city keeps.", keywords=("parks",), department="Parks", frequency="monthly"
)
PARKS = Dataset("parks", "/city.gpkg|layername=parks", "Parks", AccessClass.OPEN, metadata=METADATA)
SOURCE = {"path": "/city.gpkg", "layer": "parks"}
SSN = Found("ssn", "ssn", Outcome.BLOCK, "", 3, "RSMo 610.035", (Remedy.DROP, Remedy.MASK))


def record_of(dataset: Dataset = PARKS, **times: str) -> CatalogRecord:
    return CatalogRecord(dataset, source=SOURCE, **times)


def row_of(record: CatalogRecord, **layers: str) -> DatasetRow:
    (row,) = list_rows([record], layers, CITY, NOW)
    return row


def row_with(dataset: Dataset, report: DatasetReport) -> DatasetRow:
    """The row of PARKS as `dataset` has it now, after a report on PARKS."""
    (row,) = add_reports([row_of(record_of(dataset))], {"parks": (report, PARKS)})
    return row


@pytest.mark.parametrize(
    ("published", "unchanged", "due"),
    [
        ("", "", Due.FIRST),
        ("2026-10-22T11:00:00+00:00", "", Due.NOW),
        ("2026-10-23T11:00:00+00:00", "", Due.LATER),
        # Looked at a week ago, and nothing had changed: it is up to date.
        ("2026-01-01T11:00:00+00:00", "2026-11-15T11:00:00+00:00", Due.LATER),
    ],
)
def test_a_monthly_dataset_is_due_a_month_after_it_was_last_looked_at(
    published: str, unchanged: str, due: Due
) -> None:
    assert find_timing(record_of(last_published=published, last_unchanged=unchanged), NOW).due is due


def test_a_withdrawn_dataset_is_not_due_until_it_is_published_again() -> None:
    withdrawn = record_of(
        last_published="2026-01-01T11:00:00+00:00", last_withdrawn="2026-01-02T11:00:00+00:00"
    )
    assert find_timing(withdrawn, NOW).due is Due.WITHDRAWN
    assert not is_published(withdrawn)
    again = replace(withdrawn, last_published="2026-11-21T11:00:00+00:00")
    assert find_timing(again, NOW).due is Due.LATER
    assert is_published(again)


@pytest.mark.parametrize(
    ("frequency", "published", "said"),
    [
        ("as needed", "2026-11-01T12:00:00+00:00", "as needed"),
        ("", "2026-11-01T12:00:00+00:00", "no frequency stated"),
        ("weekly", "2026-11-01T12:00:00+00:00", "due"),
        ("monthly", "2026-11-01T12:00:00+00:00", "in 9 days"),
        ("bimonthly", "2026-11-01T12:00:00+00:00", "in 6 weeks"),
        ("annual", "2026-11-01T12:00:00+00:00", "in 11 months"),
        ("decennial", "2026-11-01T12:00:00+00:00", "in 10 years"),
        ("annual", "", "due, first time"),
    ],
)
def test_when_a_dataset_is_due_is_said_in_words(frequency: str, published: str, said: str) -> None:
    dataset = replace(PARKS, metadata=replace(METADATA, frequency=frequency))
    row = row_of(record_of(dataset, last_published=published))
    assert describe_timing(row, NOW) == said


def test_only_what_may_be_published_can_be_ticked_and_the_row_says_why_not() -> None:
    licensed = row_of(record_of(replace(PARKS, access=AccessClass.LICENSED)))
    assert not licensed.door.allowed
    assert "nothing is in two lanes" in licensed.door.why
    assert not licensed.is_due
    bare = row_of(record_of(replace(PARKS, metadata=DatasetMetadata())))
    assert not bare.door.allowed
    assert bare.missing == ("description", "keyword")
    assert row_of(record_of()).door.allowed


def test_a_source_that_only_qgis_reads_needs_its_layer() -> None:
    """Of such a layer the register keeps where QGIS wrote a copy, which is gone."""
    server = replace(PARKS, source="postgres:host=gis:table=parks")
    record = CatalogRecord(server, source={"path": "/tmp/copy/layer_1.gpkg", "key": server.source})
    assert row_of(record).door.why == "only QGIS can read it, and its layer is not in the project"
    row = row_of(record, **{server.source: "parks_42"})
    assert (row.door.allowed, row.layer_id, row.needs_layer) == (True, "parks_42", True)
    assert not row_of(record_of()).needs_layer


def test_the_filter_takes_words_of_title_department_and_keywords() -> None:
    row = row_of(record_of(replace(PARKS, metadata=replace(METADATA, keywords=("recreation", "trails")))))
    assert row.matches("TRAILS parks")
    assert not row.matches("trails sewers")


def test_a_report_tells_the_change_and_that_screening_passed() -> None:
    row = row_with(PARKS, DatasetReport("parks", "Parks", State.PUBLISHED, True, added=3, removed=1))
    assert describe_state(row) == "3 added, 1 removed"
    assert row.screening is Screening.PASSED


def test_a_refusal_for_another_reason_says_nothing_about_screening() -> None:
    row = row_with(
        PARKS, DatasetReport("parks", "Parks", State.REFUSED, True, why="it lies outside the world")
    )
    assert describe_state(row) == "refused: it lies outside the world"
    assert row.screening is Screening.UNKNOWN


def test_a_report_on_an_earlier_decision_does_not_count() -> None:
    report = DatasetReport("parks", "Parks", State.UNCHANGED, True)
    row = row_with(replace(PARKS, title="City parks"), report)
    assert row.is_stale
    assert row.screening is Screening.UNKNOWN
    assert describe_state(row) == "changed since; preview again"


@pytest.mark.parametrize(
    ("outcomes", "screening"),
    [
        ((Outcome.BLOCK, Outcome.REVIEW), Screening.BLOCKED),
        ((Outcome.REVIEW,), Screening.REVIEW),
    ],
)
def test_the_worst_finding_stands_in_the_table(outcomes: tuple[Outcome, ...], screening: Screening) -> None:
    findings = tuple(replace(SSN, outcome=outcome) for outcome in outcomes)
    row = row_with(PARKS, DatasetReport("parks", "Parks", State.REFUSED, True, findings=findings))
    assert row.screening is screening
    assert describe_state(row) == "refused: ssn"


def test_a_remedy_settles_its_finding_and_leaves_the_rest_of_the_metadata() -> None:
    told = FieldMetadata("ssn", description="Applicant")
    described = replace(PARKS, metadata=replace(METADATA, fields=(told, FieldMetadata("name"))))
    dropped = choose_remedy(described, "ssn", Remedy.DROP)
    assert dropped.metadata.fields == (replace(told, remedy=Remedy.DROP), FieldMetadata("name"))
    assert replace(dropped.metadata, fields=()) == METADATA
    report = DatasetReport("parks", "Parks", State.REFUSED, True, findings=(SSN,))
    assert not row_with(PARKS, report).is_settled
    row = row_with(choose_remedy(PARKS, "ssn", Remedy.DROP), report)
    assert row.settled_by(SSN) is Remedy.DROP
    assert row.is_settled


@pytest.mark.parametrize(
    ("readiness", "preview", "publish"),
    [
        (Readiness(0, "/portal", "C.", False), "Tick at least one dataset.", "Tick at least one dataset."),
        (Readiness(1, "", "C.", False), "Choose the portal's folder.", "Choose the portal's folder."),
        (Readiness(1, "/portal", "", False), "", "Name the Open Data Coordinator who approves."),
        (Readiness(1, "/portal", "C.", False), "", ""),
    ],
)
def test_what_is_missing_is_said_before_a_button_is_pressed(
    readiness: Readiness, preview: str, publish: str
) -> None:
    assert readiness.find_obstacle_to_preview() == preview
    assert readiness.find_obstacle_to_publish() == publish
