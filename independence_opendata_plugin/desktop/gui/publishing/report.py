"""What a publication or its preview said about each dataset: the Publication document, read back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from ....opendata.metadata import Remedy
from ....opendata.screening_values import Outcome
from ...users_language import in_users_language


class State(StrEnum):
    """How a dataset ended; in a preview, how it would."""

    PUBLISHED = "published"
    UNCHANGED = "unchanged"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True)
class Found:
    """What screening found in one field, never a value. `remedies` is empty for a text that is no field."""

    field: str
    rule: str
    outcome: Outcome
    why: str
    count: int
    citation: str
    remedies: tuple[Remedy, ...]


@dataclass(frozen=True)
class DatasetReport:
    """One dataset's part of the document.

    `features` None: it was not published. `added`, `changed` and `removed` count features, `fields` and `metadata`
    name what differs there. `why`, `rule` and `remedy` are "" unless it was refused; `reason` tells of a failure, or
    of files that were put back.
    """

    identifier: str
    title: str
    state: State
    is_preview: bool
    reason: str = ""
    is_first: bool = False
    features: int | None = None
    added: int = 0
    changed: int = 0
    removed: int = 0
    fields: tuple[str, ...] = ()
    metadata: tuple[str, ...] = ()
    why: str = ""
    rule: str = ""
    remedy: str = ""
    findings: tuple[Found, ...] = ()

    @property
    def ended_badly(self) -> bool:
        return self.state in (State.REFUSED, State.FAILED)


@dataclass(frozen=True)
class Report:
    """A whole run, its datasets in the order of the request."""

    datasets: tuple[DatasetReport, ...]
    is_preview: bool

    def count(self, state: State) -> int:
        return sum(dataset.state is state for dataset in self.datasets)


def read_report(file: Path) -> Report:
    """The report as the engine wrote it."""
    document = json.loads(file.read_text(encoding="utf-8"))
    is_preview = document["dry_run"]
    return Report(tuple(_read_dataset(entry, is_preview) for entry in document["datasets"]), is_preview)


def _read_dataset(entry: Mapping[str, Any], is_preview: bool) -> DatasetReport:
    difference, refusal = entry["difference"], entry["refusal"] or {}
    return DatasetReport(
        identifier=entry["identifier"],
        title=entry["title"],
        state=State(entry["state"]),
        is_preview=is_preview,
        reason=in_users_language(entry["reason"]),
        is_first=entry["first"],
        features=entry["features"],
        added=difference["added"],
        changed=difference["changed"],
        removed=difference["removed"],
        fields=tuple(difference["fields"]),
        metadata=tuple(difference["metadata"]),
        why=in_users_language(refusal.get("why", "")),
        rule=in_users_language(refusal.get("rule", "")),
        remedy=in_users_language(refusal.get("remedy", "")),
        findings=tuple(_read_finding(finding) for finding in entry["findings"]),
    )


def _read_finding(finding: Mapping[str, Any]) -> Found:
    return Found(
        field=finding["field"],
        rule=finding["rule"],
        outcome=Outcome(finding["outcome"]),
        why=in_users_language(finding["why"]),
        count=finding["count"],
        citation=finding["citation"],
        remedies=tuple(Remedy(remedy) for remedy in finding["remedies"]),
    )
