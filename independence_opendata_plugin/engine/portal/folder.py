"""A portal that is a folder: any web server can serve it, and it can be read from disk."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from ...chapter33.refusal import Refused
from ...opendata.city import City
from ..checksums import hash_file
from . import layout
from .candidate import Candidate
from .difference import Table, compare_metadata, compare_tables
from .manifest import MANIFEST, read_manifest, write_manifest
from .pages import Pages
from .record import Difference, Distribution, FileFact, Problem, Published, Record, Update, Withdrawal
from .release import Plan, Release
from .site import ASSET_FILES, TEMPLATES, describe_entry, render_site
from .swap import Staging, locate
from .write import list_names

SITE_FILES = (
    layout.INDEX,
    layout.FEED,
    layout.SITEMAP,
    layout.DATA_JSON,
    layout.DCAT_US_3,
    *(f"{layout.ASSETS}/{name}" for name in ASSET_FILES),
)
CSV_ENDING = ".csv"


class FolderPortal:
    """A folder with a manifest of every file that this program put there; all others are somebody else's."""

    def __init__(self, folder: Path, city: City) -> None:
        """`folder` may be missing for a dry run. Raises Refused where it holds other files under our names."""
        self._folder = folder
        self._city = city
        self._pages = Pages(city, TEMPLATES)
        self._record = read_manifest(folder)
        self._refuse_foreign(SITE_FILES)

    @property
    def catalog(self) -> str:
        return str(self._folder / layout.DATA_JSON)

    def plan(self, candidate: Candidate, on: date) -> Plan:
        before = self._record.find(candidate.identifier)
        if before is None or before.withdrawn or before.content_sha256 != candidate.content_sha256:
            plan = self._plan_version(candidate, before, on)
        else:
            plan = self._plan_same_content(candidate, before, on)
        self._refuse_foreign(_list_paths(candidate.identifier, plan.version))
        return plan

    def apply(self, releases: Sequence[Release]) -> None:
        changed: list[Published] = []
        files: dict[str, bytes | Path] = {}
        for release in releases:
            published = release.settle()
            pages = self._render(published, release.plan.candidate)
            changed.append(replace(published, page=_count(pages)))
            files |= {**release.sources, **_copy_to_version(release), **pages}
        self._swap(changed, files)

    def verify(self, identifiers: Collection[str] | None = None) -> tuple[Problem, ...]:
        looked_at = [
            ("", self._record.site),
            *(
                (dataset.identifier, dataset.files)
                for dataset in self._record.datasets
                if identifiers is None or dataset.identifier in identifiers
            ),
        ]
        return tuple(
            Problem(owner, fact.path, why)
            for owner, facts in looked_at
            for fact in facts
            if (why := self._examine(fact))
        )

    def find_tombstone(self, identifier: str) -> str | None:
        published = self._record.find(identifier)
        is_withdrawn = published is not None and published.withdrawn is not None
        return str(self._folder / layout.dataset_page(identifier)) if is_withdrawn else None

    def withdraw(self, identifier: str, reason: str, on: date) -> str:
        """Raises Refused for a dataset that is not offered, and without a reason that the page can give."""
        published = self._find_offered(identifier, reason)
        farewell = Update(on.isoformat(), None, published.features, None, note=f"Withdrawn: {reason.strip()}")
        emptied = replace(
            published,
            withdrawn=Withdrawal(on.isoformat(), reason.strip()),
            distributions=(),
            updates=(
                *(replace(update, folder=None, distributions=()) for update in published.updates),
                farewell,
            ),
        )
        page = {layout.dataset_page(identifier): self._pages.tombstone(emptied)}
        self._swap([replace(emptied, page=_count(page))], page)
        return str(self._folder / layout.dataset_page(identifier))

    def _find_offered(self, identifier: str, reason: str) -> Published:
        published = self._record.find(identifier)
        is_offered = published is not None and published.withdrawn is None
        if published is None or not is_offered or not reason.strip():
            raise Refused(
                f"withdrawing '{identifier}'",
                why="no reason is given" if is_offered else "the portal does not offer it",
                rule="Open Data Initiative policy (g-permanent-access)",
                remedy="name a dataset that is published, and say why it goes.",
            )
        return published

    def _plan_version(self, candidate: Candidate, before: Published | None, on: date) -> Plan:
        return Plan(
            candidate=candidate,
            before=before,
            difference=self._compare(before, candidate) if before and not before.withdrawn else None,
            modified=on,
            version=_name_version(before, on),
            version_date=on,
            new_content=True,
            write_files=True,
        )

    def _plan_same_content(self, candidate: Candidate, before: Published, on: date) -> Plan:
        version = before.versions[-1]
        is_same = before.metadata_sha256 == candidate.metadata_sha256
        return Plan(
            candidate=candidate,
            before=before,
            difference=Difference(metadata=compare_metadata(before.metadata, candidate.metadata)),
            modified=date.fromisoformat(before.modified) if is_same else on,
            version=str(version.folder),
            version_date=date.fromisoformat(version.date),
            new_content=False,
            write_files=not self._is_intact(before),
        )

    def _compare(self, before: Published, candidate: Candidate) -> Difference | None:
        """None where no table of the published content is left to compare with."""
        newest_first = (file for files in (before.distributions, *_versions(before)) for file in files)
        tables = (file for file in newest_first if file.path.endswith(CSV_ENDING))
        old = next((table for table in tables if not self._examine(table)), None)
        if old is None:
            return None
        published = Table(self._folder / old.path, before.schema)
        new = Table(candidate.table, candidate.schema)
        metadata = compare_metadata(before.metadata, candidate.metadata)
        return replace(compare_tables(published, new, candidate.dataset.metadata.key), metadata=metadata)

    def _is_intact(self, published: Published) -> bool:
        kept = (published.distributions, *_versions(published))
        return not any(self._examine(fact) for files in kept for fact in files)

    def _examine(self, fact: FileFact) -> str:
        """What is wrong with a published file; "" where it is as it was published."""
        path = locate(self._folder, fact.path)
        if not path.is_file():
            return "it is missing"
        if path.stat().st_size != fact.size or hash_file(path) != fact.sha256:
            return "it is not the file that was published"
        return ""

    def _render(self, published: Published, candidate: Candidate) -> dict[str, bytes]:
        entry = describe_entry(self._city, published)
        pages = {layout.dataset_page(published.identifier): self._pages.dataset(published, candidate, entry)}
        if candidate.picture:
            pages[layout.dataset_picture(published.identifier)] = self._pages.picture(candidate.picture)
        return pages

    def _swap(self, changed: Iterable[Published], files: Mapping[str, bytes | Path]) -> None:
        """Move files and everything that lists them; files that no dataset has any more go last."""
        datasets = {dataset.identifier: dataset for dataset in (*self._record.datasets, *changed)}
        record = Record(tuple(datasets[identifier] for identifier in sorted(datasets)))
        site = render_site(self._city, self._pages, record)
        record = replace(record, site=_count(site))
        staging = Staging(self._folder)
        try:
            for path, content in {**files, **site, MANIFEST: write_manifest(record)}.items():
                staging.put(path, content)
            for path in self._record.files.keys() - record.files.keys():
                staging.remove(path)
            staging.commit()
        except OSError:
            staging.discard()
            raise
        self._record = record

    def _refuse_foreign(self, paths: Iterable[str]) -> None:
        ours = self._record.files
        for path in paths:
            if path not in ours and (taken := _find_obstacle(self._folder, path)):
                raise Refused(
                    f"publishing to {self._folder}",
                    why=f"'{taken}' is there already, and this program did not make it",
                    remedy="move that file elsewhere, or choose another folder.",
                )


def _find_obstacle(folder: Path, path: str) -> str:
    """What stands where a new file would go, or where one of its folders would; "" where the place is free."""
    final = locate(folder, path)
    inside = [parent for parent in final.parents if folder in parent.parents]
    taken = (
        [final] if final.exists() else [place for place in inside if place.exists() and not place.is_dir()]
    )
    return taken[0].relative_to(folder).as_posix() if taken else ""


def _name_version(before: Published | None, on: date) -> str:
    """The date, with a number behind it from the second version of one day on."""
    taken = {update.folder for update in before.updates} if before else set()
    name, number = on.isoformat(), 1
    while name in taken:
        number += 1
        name = f"{on.isoformat()}-{number}"
    return name


def _versions(published: Published) -> tuple[tuple[Distribution, ...], ...]:
    """The files of each dated folder, the newest first."""
    return tuple(update.distributions for update in reversed(published.versions))


def _list_paths(identifier: str, version: str) -> Iterator[str]:
    yield layout.dataset_page(identifier)
    yield layout.dataset_picture(identifier)
    for name in list_names(identifier):
        yield layout.latest_file(identifier, name)
        yield layout.version_file(identifier, version, name)


def _copy_to_version(release: Release) -> dict[str, Path]:
    if not release.plan.write_files:
        return {}
    latest, versioned = release.latest, release.versioned()
    return {copy.path: release.sources[file.path] for file, copy in zip(latest, versioned, strict=True)}


def _count(files: Mapping[str, bytes]) -> tuple[FileFact, ...]:
    return tuple(
        FileFact(path, len(content), hashlib.sha256(content).hexdigest()) for path, content in files.items()
    )
