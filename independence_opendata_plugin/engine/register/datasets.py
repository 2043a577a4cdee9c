"""The catalog: each dataset with its access class, kept under the identity of its source."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine, Row, Select, insert, select, update

from ...opendata.dataset import Dataset
from ...opendata.identifier import mint_identifier
from ..geodata.source import LayerSource
from .events import record_event
from .schema import datasets


@dataclass(frozen=True)
class CatalogEntry:
    """A dataset and where its layer is, as it was when it was classified."""

    dataset: Dataset
    source: LayerSource


@dataclass(frozen=True)
class Datasets:
    """The register's datasets. A source that is not here is unclassified, and treated as closed."""

    engine: Engine

    def find(self, source_key: str) -> Dataset | None:
        """The dataset of a source, None where nobody has classified it."""
        entry = self._one(select(datasets).where(datasets.c.source_key == source_key))
        return entry.dataset if entry else None

    def get(self, identifier: str) -> CatalogEntry | None:
        return self._one(select(datasets).where(datasets.c.identifier == identifier))

    def all(self) -> tuple[CatalogEntry, ...]:
        with self.engine.begin() as connection:
            rows = connection.execute(select(datasets).order_by(datasets.c.identifier)).all()
        return tuple(_entry(row) for row in rows)

    def classify(
        self, source: LayerSource, decide: Callable[[str], Dataset], title: str, at: datetime
    ) -> Dataset:
        """Record a decision; the identifier is minted from `title` the first time and kept on every later call.

        `decide` makes the dataset for an identifier, or raises Refused, and then nothing is recorded.
        """
        with self.engine.begin() as connection:
            known = connection.execute(
                select(datasets.c.identifier).where(datasets.c.source_key == source.key)
            ).scalar()
            taken = connection.execute(select(datasets.c.identifier)).scalars().all()
            dataset = decide(known or mint_identifier(title, taken))
            values = {
                "source": json.dumps(source.to_json(), sort_keys=True),
                "title": dataset.title,
                "access": dataset.access.value if dataset.access else "closed",
                "officer": dataset.officer,
                "decided": dataset.decided.isoformat() if dataset.decided else "",
                "document": json.dumps(dataset.to_json(), ensure_ascii=False, sort_keys=True),
            }
            if known:
                connection.execute(update(datasets).where(datasets.c.identifier == known).values(**values))
            else:
                key = {"identifier": dataset.identifier, "source_key": source.key}
                connection.execute(insert(datasets).values(**key, **values))
            detail = {"access": values["access"], "officer": dataset.officer, "statute": dataset.statute}
            record_event(connection, at, "classified", dataset.identifier, detail)
        return dataset

    def _one(self, query: Select) -> CatalogEntry | None:
        with self.engine.begin() as connection:
            row = connection.execute(query).one_or_none()
        return _entry(row) if row else None


def _entry(row: Row) -> CatalogEntry:
    return CatalogEntry(
        Dataset.from_json(json.loads(row.document)), LayerSource.parse(json.loads(row.source))
    )
