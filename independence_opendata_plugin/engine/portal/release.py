"""What a publication will do with one dataset, before anything is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from .candidate import Candidate
from .layout import file_name, version_file
from .record import Difference, Distribution, Published, Update


@dataclass(frozen=True)
class Plan:
    """A candidate beside what is published of it.

    `before` is None for a dataset that was never published. `difference` is None where there is nothing to compare
    with: a first publication, or one after a withdrawal. `modified` is the day on which content or metadata last
    changed; `version` the name of the dated folder of the content, `version_date` the day it is from. `new_content`
    asks for a new version, `write_files` for writing every file: because of new content, or because published files
    are missing or altered.
    """

    candidate: Candidate
    before: Published | None
    difference: Difference | None
    modified: date
    version: str
    version_date: date
    new_content: bool
    write_files: bool

    @property
    def changes(self) -> bool:
        """Whether publishing it would change the dataset."""
        return self.write_files or self.new_metadata

    @property
    def new_metadata(self) -> bool:
        return self.before is None or self.before.metadata_sha256 != self.candidate.metadata_sha256


@dataclass(frozen=True)
class Release:
    """A plan with its files: `latest` is what the dataset's latest folder will hold, `sources` where those of them
    are that have to be written now. `notes` tell what a format could not hold as it was.
    """

    plan: Plan
    latest: tuple[Distribution, ...]
    sources: Mapping[str, Path]
    notes: tuple[str, ...]

    def settle(self) -> Published:
        """The dataset as it stands after this release; its page and picture are not counted yet."""
        plan, candidate, before = self.plan, self.plan.candidate, self.plan.before
        return Published(
            identifier=candidate.identifier,
            title=candidate.dataset.title,
            metadata=candidate.metadata,
            issued=before.issued if before else plan.modified.isoformat(),
            modified=plan.modified.isoformat(),
            content_sha256=candidate.content_sha256,
            metadata_sha256=candidate.metadata_sha256,
            features=candidate.layer.features_out,
            extent=candidate.extent,
            schema=candidate.schema,
            distributions=self.latest,
            updates=self._updates(),
            notes=self.notes,
        )

    def _updates(self) -> tuple[Update, ...]:
        plan = self.plan
        earlier = plan.before.updates if plan.before else ()
        if not plan.changes:
            return earlier
        features = plan.candidate.layer.features_out
        if plan.new_content:
            entry = Update(
                plan.modified.isoformat(), plan.version, features, plan.difference, self.versioned()
            )
            return (*earlier, entry)
        restored = tuple(
            replace(update, distributions=self.versioned())
            if plan.write_files and update.folder == plan.version
            else update
            for update in earlier
        )
        if not plan.new_metadata:
            return restored
        return (*restored, Update(plan.modified.isoformat(), None, features, plan.difference))

    def versioned(self) -> tuple[Distribution, ...]:
        """The latest files as they stand in the dated folder."""
        identifier, version = self.plan.candidate.identifier, self.plan.version
        return tuple(
            replace(file, path=version_file(identifier, version, file_name(file.path)))
            for file in self.latest
        )
