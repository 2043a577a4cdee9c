"""The register's datasets as the page lists them: what may be published, what is due, what came of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from qgis.PyQt.QtCore import QCoreApplication

from ....opendata.access import Verdict, may_publish
from ....opendata.city import City
from ....opendata.completeness import metadata_verdict, missing_metadata
from ....opendata.dataset import AccessClass, Dataset
from ....opendata.metadata import FieldMetadata, Remedy
from ....opendata.screening_values import Outcome
from ..catalog import CatalogRecord
from .report import DatasetReport, Found
from .timing import Timing, find_timing


class Screening(Enum):
    """What the last preview or publication found out; UNKNOWN until then."""

    UNKNOWN = "unknown"
    PASSED = "passed"
    REVIEW = "review"
    BLOCKED = "blocked"


@dataclass(frozen=True)
class DatasetRow:
    """A dataset in one row.

    `door` says whether it may be ticked, and if not, why. `missing` names empty metadata. `layer_id` is the layer of
    the project that shows it ("": none does), `needs_layer` that the engine reads it only through that layer. `report`
    is what the last run said (None: none yet), and `reported` the record that it said it of.
    """

    record: CatalogRecord
    door: Verdict
    missing: tuple[str, ...]
    timing: Timing
    layer_id: str = ""
    needs_layer: bool = False
    report: DatasetReport | None = None
    reported: Dataset | None = None

    @property
    def dataset(self) -> Dataset:
        return self.record.dataset

    @property
    def identifier(self) -> str:
        return self.record.dataset.identifier

    @property
    def is_open(self) -> bool:
        return self.dataset.access is AccessClass.OPEN

    @property
    def is_due(self) -> bool:
        return self.is_open and self.timing.is_due

    @property
    def is_stale(self) -> bool:
        """Whether the record has changed since the report, so that it may not hold any more."""
        return self.report is not None and self.reported != self.dataset

    @property
    def screening(self) -> Screening:
        if self.report is None or self.is_stale:
            return Screening.UNKNOWN
        if not self.report.findings:
            return Screening.UNKNOWN if self.report.ended_badly else Screening.PASSED
        blocked = any(found.outcome is Outcome.BLOCK for found in self.report.findings)
        return Screening.BLOCKED if blocked else Screening.REVIEW

    def settled_by(self, found: Found) -> Remedy | None:
        """The remedy that the record now has for a finding; None: nobody has chosen one yet."""
        told = {field.name: field.remedy for field in self.dataset.metadata.fields}
        remedy = told.get(found.field)
        return remedy if remedy in found.remedies else None

    @property
    def is_settled(self) -> bool:
        """Whether each finding of the report has got its remedy since."""
        findings = self.report.findings if self.report else ()
        return bool(findings) and all(self.settled_by(found) for found in findings)

    def matches(self, text: str) -> bool:
        """Whether every word stands in its title, identifier, department or keywords, in any case."""
        metadata = self.dataset.metadata
        said = " ".join((self.dataset.title, self.identifier, metadata.department, *metadata.keywords))
        return all(word in said.casefold() for word in text.casefold().split())


def list_rows(
    records: Collection[CatalogRecord], layers: Mapping[str, str], city: City, now: datetime
) -> tuple[DatasetRow, ...]:
    """A row for each dataset, by title; `layers` are the project's: identities of their sources, and their ids."""
    rows = (_describe(record, layers.get(record.dataset.source, ""), city, now) for record in records)
    return tuple(sorted(rows, key=lambda row: row.dataset.title.casefold()))


Reports = Mapping[str, tuple[DatasetReport, Dataset]]


def add_reports(rows: Collection[DatasetRow], reports: Reports) -> tuple[DatasetRow, ...]:
    """The rows with what the last run said of each, and the record that it said it of."""
    told = ((row, *reports.get(row.identifier, (None, None))) for row in rows)
    return tuple(replace(row, report=report, reported=record) for row, report, record in told)


def choose_remedy(dataset: Dataset, field: str, remedy: Remedy) -> Dataset:
    """The dataset with that remedy for that field; all else that is said of the field stays."""
    fields = dataset.metadata.fields
    if field not in (told.name for told in fields):
        fields = (*fields, FieldMetadata(field))
    chosen = tuple(replace(told, remedy=remedy) if told.name == field else told for told in fields)
    return replace(dataset, metadata=replace(dataset.metadata, fields=chosen))


def _describe(record: CatalogRecord, layer_id: str, city: City, now: datetime) -> DatasetRow:
    needs_layer = not _is_readable(record)
    return DatasetRow(
        record=record,
        door=_judge(record.dataset, needs_layer and not layer_id, city),
        missing=missing_metadata(record.dataset, city),
        timing=find_timing(record, now),
        layer_id=layer_id,
        needs_layer=needs_layer,
    )


def _is_readable(record: CatalogRecord) -> bool:
    """Whether the engine opens the source by itself: what QGIS copied for it is gone by now."""
    path = str(record.source.get("path", ""))
    return bool(path) and record.dataset.source.startswith(path)


def _judge(dataset: Dataset, is_out_of_reach: bool, city: City) -> Verdict:
    for verdict in (may_publish(dataset), metadata_verdict(dataset, city)):
        if not verdict.allowed:
            return verdict
    if is_out_of_reach:
        return Verdict(
            False,
            QCoreApplication.translate(
                "Publishing", "only QGIS can read it, and its layer is not in the project"
            ),
            "",
            QCoreApplication.translate("Publishing", "add its layer to the project"),
        )
    return may_publish(dataset)
