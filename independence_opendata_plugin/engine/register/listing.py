"""Quotes and licenses as one list."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import shapely
from sqlalchemy import Connection, select

from .numbers import ISSUED
from .schema import licenses, quotes


@dataclass(frozen=True)
class RegisterEntry:
    """An issued quote or license.

    `document` is the Quote document, for a license that of its quote; `issued` RFC 3339; `geometry` the area in
    EPSG:4326. `is_licensed` says of a quote
    that a license was issued for it; `package_sha256` is that of a license's zip, "" for a quote.
    """

    number: str
    sequence: int
    issued: str
    document: Mapping[str, Any]
    geometry: shapely.MultiPolygon
    is_licensed: bool = False
    package_sha256: str = ""

    @property
    def is_license(self) -> bool:
        return bool(self.package_sha256)

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
    licensed = select(licenses.c.quote_number).where(licenses.c.state == ISSUED)
    columns = (quotes.c.number, quotes.c.sequence, quotes.c.document, quotes.c.geom)
    is_licensed = quotes.c.number.in_(licensed).label("is_licensed")
    for row in connection.execute(select(*columns, is_licensed).where(quotes.c.state == ISSUED)):
        document = json.loads(row.document)
        yield RegisterEntry(
            number=row.number,
            sequence=row.sequence,
            issued=document["issued"],
            document=document,
            geometry=row.geom,
            is_licensed=row.is_licensed,
        )


def _read_licenses(connection: Connection) -> Iterator[RegisterEntry]:
    own = (
        licenses.c.number,
        licenses.c.sequence,
        licenses.c.issued,
        licenses.c.geom,
        licenses.c.package_sha256,
    )
    query = (
        select(*own, quotes.c.document)
        .join(quotes, quotes.c.number == licenses.c.quote_number)
        .where(licenses.c.state == ISSUED)
    )
    for row in connection.execute(query):
        yield RegisterEntry(
            number=row.number,
            sequence=row.sequence,
            issued=row.issued,
            document=json.loads(row.document),
            geometry=row.geom,
            package_sha256=row.package_sha256,
        )
