"""Quotes and licenses as one list."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import shapely
from sqlalchemy import Connection, select

from ...chapter33.quote_life import state_on
from ...chapter33.revisions import revision_label
from .numbers import RESERVED, VOID
from .schema import licenses, quotes

NOT_MADE = (RESERVED, VOID)


@dataclass(frozen=True)
class RegisterEntry:
    """A quote in its last revision, or a license.

    `document` is the Quote document, for a license that of its quote; `issued` RFC 3339; `geometry` the area in
    EPSG:4326. `recorded_state` is what the register has recorded last; `is_licensed` says of a quote that a license was
    issued for it; `package_sha256` is that of a license's zip, "" for a quote. `row_version` is what a change names as
    seen.
    """

    number: str
    sequence: int
    issued: str
    document: Mapping[str, Any]
    geometry: shapely.MultiPolygon
    recorded_state: str
    row_version: int
    is_licensed: bool = False
    package_sha256: str = ""

    @property
    def is_license(self) -> bool:
        return bool(self.package_sha256)

    @property
    def label(self) -> str:
        """The number, a quote's with the letter of its revision."""
        return self.number if self.is_license else revision_label(self.number, self.document["revision"])

    def state(self, on: date) -> str:
        """On a day: an open quote expires."""
        if self.is_license:
            return self.recorded_state
        valid_until = date.fromisoformat(self.document["valid_until"])
        return state_on(self.recorded_state, valid_until, on, licensed=self.is_licensed)

    @property
    def section_labels(self) -> tuple[str, ...]:
        """The sections that the area is made of or reaches into."""
        return tuple(self.document["area"]["sections"])

    @property
    def layer_names(self) -> tuple[str, ...]:
        return tuple(layer["name"] for layer in self.document["layers"])

    @property
    def age(self) -> tuple[datetime, bool, int]:
        """What entries are ordered by: a license follows the quote that was issued in the same moment."""
        return datetime.fromisoformat(self.issued), self.is_license, self.sequence


def read_entries(connection: Connection) -> list[RegisterEntry]:
    """Every issued quote and license, the newest first."""
    entries = [*_read_quotes(connection), *_read_licenses(connection)]
    return sorted(entries, key=lambda entry: entry.age, reverse=True)


def _read_quotes(connection: Connection) -> Iterator[RegisterEntry]:
    licensed = select(licenses.c.quote_number).where(licenses.c.state.not_in(NOT_MADE))
    columns = (
        quotes.c.number,
        quotes.c.sequence,
        quotes.c.document,
        quotes.c.geom,
        quotes.c.state,
        quotes.c.row_version,
    )
    is_licensed = quotes.c.number.in_(licensed).label("is_licensed")
    for row in connection.execute(select(*columns, is_licensed).where(quotes.c.state.not_in(NOT_MADE))):
        document = json.loads(row.document)
        yield RegisterEntry(
            number=row.number,
            sequence=row.sequence,
            issued=document["issued"],
            document=document,
            geometry=row.geom,
            recorded_state=row.state,
            row_version=row.row_version,
            is_licensed=row.is_licensed,
        )


def _read_licenses(connection: Connection) -> Iterator[RegisterEntry]:
    own = (
        licenses.c.number,
        licenses.c.sequence,
        licenses.c.issued,
        licenses.c.geom,
        licenses.c.package_sha256,
        licenses.c.state,
        licenses.c.row_version,
    )
    query = (
        select(*own, quotes.c.document)
        .join(quotes, quotes.c.number == licenses.c.quote_number)
        .where(licenses.c.state.not_in(NOT_MADE))
    )
    for row in connection.execute(query):
        yield RegisterEntry(
            number=row.number,
            sequence=row.sequence,
            issued=row.issued,
            document=json.loads(row.document),
            geometry=row.geom,
            recorded_state=row.state,
            row_version=row.row_version,
            package_sha256=row.package_sha256,
        )
