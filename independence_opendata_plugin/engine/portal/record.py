"""What a portal knows of itself, as values: its datasets, their versions, and every file that it made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class FileFact:
    """A file in the portal: its path from the portal folder with forward slashes, bytes, SHA-256."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Distribution(FileFact):
    """A file that people download; `format` is its name for people, `media_type` the registered one."""

    format: str
    media_type: str


@dataclass(frozen=True)
class Difference:
    """How a publication differs from the one before.

    `added`, `changed` and `removed` count features, `fields` says "added NAME", "removed NAME" or "retyped NAME",
    `metadata` names the keys whose value is another.
    """

    added: int = 0
    changed: int = 0
    removed: int = 0
    fields: tuple[str, ...] = ()
    metadata: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed or self.fields or self.metadata)

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "fields": list(self.fields), "metadata": list(self.metadata)}


@dataclass(frozen=True)
class Update:
    """One entry of a dataset's history.

    `date` is an ISO date; `folder` the dated folder under versions/ (None: only metadata changed, no new files);
    `difference` is None for the first publication; `distributions` the files of that folder; `note` a sentence that
    tells the update where figures do not ("": they do).
    """

    date: str
    folder: str | None
    features: int
    difference: Difference | None
    distributions: tuple[Distribution, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Withdrawal:
    """Since when a dataset is no longer published, and why (shown to everybody)."""

    date: str
    reason: str


@dataclass(frozen=True)
class Schema:
    """The shape of a dataset's table: (name, Table Schema type) for each field, CRS and geometry type of the files."""

    fields: tuple[tuple[str, str], ...]
    crs: str
    geometry_type: str


@dataclass(frozen=True)
class Published:
    """A dataset as it stands in the portal.

    `metadata` is what the catalogs say of it, without anything of the office's own (no source, no path).
    `extent` is west, south, east, north in degrees (None: no feature has a place). `modified` is the date on which
    content or metadata last changed. `notes` tell what was repaired, and what a format could not hold as it was.
    `withdrawn` is None while it is offered.
    """

    identifier: str
    title: str
    metadata: Mapping[str, Any]
    issued: str
    modified: str
    content_sha256: str
    metadata_sha256: str
    features: int
    extent: tuple[float, float, float, float] | None
    schema: Schema
    distributions: tuple[Distribution, ...]
    updates: tuple[Update, ...]
    notes: tuple[str, ...] = ()
    page: tuple[FileFact, ...] = ()
    withdrawn: Withdrawal | None = None

    @property
    def versions(self) -> tuple[Update, ...]:
        """The updates that brought new files."""
        return tuple(update for update in self.updates if update.folder)

    @property
    def files(self) -> tuple[FileFact, ...]:
        """Every file of this dataset, each once."""
        versions = (file for update in self.updates for file in update.distributions)
        return (*self.page, *self.distributions, *versions)


@dataclass(frozen=True)
class Record:
    """The portal's manifest: its datasets in the order of their identifiers, and the files around them."""

    datasets: tuple[Published, ...] = ()
    site: tuple[FileFact, ...] = ()

    @property
    def offered(self) -> tuple[Published, ...]:
        """The datasets that have not been withdrawn."""
        return tuple(dataset for dataset in self.datasets if dataset.withdrawn is None)

    @property
    def updated(self) -> str:
        """The ISO date of the last change; "" of a portal that has never held a dataset."""
        days = (
            dataset.withdrawn.date if dataset.withdrawn else dataset.modified for dataset in self.datasets
        )
        return max(days, default="")

    def find(self, identifier: str) -> Published | None:
        return next((dataset for dataset in self.datasets if dataset.identifier == identifier), None)

    @property
    def files(self) -> dict[str, FileFact]:
        """Every file that the portal made but the manifest itself, by path."""
        facts = (*self.site, *(file for dataset in self.datasets for file in dataset.files))
        return {fact.path: fact for fact in sorted(facts, key=lambda fact: fact.path)}


@dataclass(frozen=True)
class Problem:
    """Something in a portal that is not as it was published: `dataset` is an identifier ("" for the files around
    the datasets), `path` the file, `why` a clause that follows it."""

    dataset: str
    path: str
    why: str
