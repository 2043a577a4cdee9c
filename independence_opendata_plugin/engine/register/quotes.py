"""Quotes: their frozen inputs and results, so that printing one again never recalculates it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

import shapely
from sqlalchemy import Engine, select, update

from ..geodata.area import Area
from .events import record_event
from .numbers import ISSUED, NumberSeries
from .schema import quotes


@dataclass(frozen=True)
class StoredQuote:
    """A quote as it was issued: `document` is the JSON of CONTRACT, `inputs` the request it was priced from.

    `geometry` is the area in EPSG:4326.
    """

    number: str
    document: Mapping[str, Any]
    inputs: Mapping[str, Any]
    geometry: shapely.MultiPolygon

    @property
    def area(self) -> Area:
        """The area as it was quoted: nothing of it is measured again."""
        facts = self.document["area"]
        return Area(
            geometry=self.geometry,
            sections=tuple(facts["sections"]),
            section_count=facts["section_count"],
            whole=facts["whole_sections"],
            square_miles=Decimal(str(facts["square_miles"])),
            sha256=facts["sha256"],
        )


@dataclass(frozen=True)
class Quotes:
    engine: Engine
    series: NumberSeries

    def reserve(self, now: datetime) -> AbstractContextManager[str]:
        """A number to make a quote with; void again unless `issue` or `revise` was called inside."""
        return self.series.reserve(now)

    def issue(self, quote: StoredQuote, project: str, at: datetime) -> None:
        """Record a quote under its reserved number."""
        document = quote.document
        with self.engine.begin() as connection:
            self.series.issue(
                connection,
                quote.number,
                at,
                {
                    "geom": quote.geometry,
                    "licensee": document["licensee"]["name"],
                    "customer_class": document["licensee"]["class"],
                    "sections": "; ".join(document["area"]["sections"]),
                    "section_count": document["area"]["section_count"],
                    "total": document["total"],
                    "issued": document["issued"],
                    "valid_until": document["valid_until"],
                    "project": project,
                    "area_sha256": document["area"]["sha256"],
                    "document": json.dumps(document, ensure_ascii=False),
                    "inputs": json.dumps(quote.inputs, ensure_ascii=False),
                },
            )
            record_event(connection, at, "quote issued", quote.number, {"total": document["total"]})

    def revise(self, quote: StoredQuote, at: datetime) -> None:
        """Put a later revision in the place of an estimate that has been measured since."""
        document = quote.document
        with self.engine.begin() as connection:
            connection.execute(
                update(quotes)
                .where(quotes.c.number == quote.number)
                .values(
                    total=document["total"],
                    issued=document["issued"],
                    valid_until=document["valid_until"],
                    document=json.dumps(document, ensure_ascii=False),
                )
            )
            detail = {"revision": document["revision"], "total": document["total"]}
            record_event(connection, at, "quote revised", quote.number, detail)

    def get(self, number: str) -> StoredQuote | None:
        with self.engine.begin() as connection:
            row = connection.execute(
                select(quotes).where(quotes.c.number == number, quotes.c.state == ISSUED)
            ).one_or_none()
        if row is None:
            return None
        return StoredQuote(row.number, json.loads(row.document), json.loads(row.inputs), row.geom)
