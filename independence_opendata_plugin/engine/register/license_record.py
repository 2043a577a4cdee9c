"""A license with all that happened to it since it was issued."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import shapely
from sqlalchemy import Connection, Row, Table, select

from ...chapter33.license_life import LicenseLife, MaintenanceYear
from ...chapter33.refusal import Refused
from .numbers import ISSUED
from .schema import (
    deliveries,
    later_deliveries,
    license_endings,
    license_terms,
    license_transfers,
    licenses,
    maintenance_acts,
    quotes,
)

FIRST = "first"
BEGINS_WITH_DELIVERY = ("shrink-wrap",)
"""Forms that are accepted by opening the package: nobody can know of the moment, so its delivery counts."""


@dataclass(frozen=True)
class Delivery:
    """A package that went out under a license; `kind` is `first`, `maintenance` or `boundaries changed`."""

    kind: str
    dated: date
    quote_number: str
    package_sha256: str
    area_sha256: str
    file: str


@dataclass(frozen=True)
class LicenseRecord:
    """`licensees` are all who ever held it, the present one last; `quote` is the Quote document it was issued for.

    `geometry` is the licensed area in EPSG:4326, `acts` what was done, the first act first.
    """

    number: str
    form: str
    issued: date
    quote: Mapping[str, Any]
    inputs: Mapping[str, Any]
    project: str
    geometry: shapely.MultiPolygon
    licensees: tuple[str, ...]
    life: LicenseLife
    deliveries: tuple[Delivery, ...]
    acts: tuple[Mapping[str, str], ...]

    @property
    def licensee(self) -> str:
        return self.licensees[-1]


def read_license(connection: Connection, number: str) -> LicenseRecord:
    """The license of that number. Raises Refused where the register has issued none."""
    query = _issued_licenses().where(licenses.c.number == number)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise Refused(
            f"license {number}",
            why="the register has issued no such license",
            remedy="look its number up in the register.",
        )
    return _read_record(connection, row)


def read_licenses(connection: Connection) -> list[LicenseRecord]:
    """All that were issued, in the order of their numbers."""
    rows = connection.execute(_issued_licenses().order_by(licenses.c.fid)).all()
    return [_read_record(connection, row) for row in rows]


def _issued_licenses() -> Any:  # noqa: ANN401 - SQLAlchemy's Select of these columns
    own = (licenses.c.number, licenses.c.form, licenses.c.issued, licenses.c.licensee, licenses.c.geom)
    quoted = (quotes.c.number.label("quote_number"), quotes.c.document, quotes.c.inputs, quotes.c.project)
    return (
        select(*own, licenses.c.package_sha256, quotes.c.area_sha256, *quoted)
        .join(quotes, quotes.c.number == licenses.c.quote_number)
        .where(licenses.c.state == ISSUED)
    )


def _read_record(connection: Connection, row: Row) -> LicenseRecord:
    issued = datetime.fromisoformat(row.issued).date()
    transfers = _rows(connection, license_transfers, row.number)
    return LicenseRecord(
        number=row.number,
        form=row.form,
        issued=issued,
        quote=json.loads(row.document),
        inputs=json.loads(row.inputs),
        project=row.project or "",
        geometry=row.geom,
        licensees=(row.licensee, *(transfer.to_licensee for transfer in transfers)),
        life=_read_life(connection, row, issued),
        deliveries=_read_deliveries(connection, row, issued),
        acts=_read_acts(connection, row.number),
    )


def _read_life(connection: Connection, row: Row, issued: date) -> LicenseLife:
    terms = _rows(connection, license_terms, row.number)
    maintenance = _rows(connection, maintenance_acts, row.number)
    ordered = sorted(date.fromisoformat(act.first_day) for act in maintenance if act.act == "order")
    declined = [date.fromisoformat(act.first_day) for act in maintenance if act.act == "decline"]
    return LicenseLife(
        begins=issued if row.form in BEGINS_WITH_DELIVERY else None,
        term_until=date.fromisoformat(terms[-1].until) if terms else None,
        ends=_find_end(_rows(connection, license_endings, row.number)),
        maintenance=tuple(MaintenanceYear(first) for first in ordered),
        declined=max(declined, default=None),
    )


def _find_end(endings: list[Row]) -> date | None:
    """The first day without license: of the earliest notice since a breach was last cured."""
    last_cure = max((place for place, row in enumerate(endings) if row.act == "cure"), default=-1)
    days = [date.fromisoformat(row.takes_effect) for row in endings[last_cure + 1 :] if row.takes_effect]
    return min(days, default=None)


def _read_deliveries(connection: Connection, row: Row, issued: date) -> tuple[Delivery, ...]:
    file = select(deliveries.c.file).where(deliveries.c.license_number == row.number)
    first = Delivery(
        FIRST,
        issued,
        row.quote_number,
        row.package_sha256,
        row.area_sha256,
        connection.execute(file).scalar() or "",
    )
    return (
        first,
        *(
            Delivery(
                later.kind,
                date.fromisoformat(later.dated),
                later.quote_number,
                later.package_sha256,
                later.area_sha256,
                later.file,
            )
            for later in _rows(connection, later_deliveries, row.number)
        ),
    )


def _read_acts(connection: Connection, number: str) -> tuple[Mapping[str, str], ...]:
    tables = (license_endings, maintenance_acts, license_terms, license_transfers)
    acts = [
        {
            "of": table.name,
            **{key: value for key, value in row._mapping.items() if key not in ("fid", "account")},
        }
        for table in tables
        for row in _rows(connection, table, number)
    ]
    return tuple(sorted(acts, key=lambda act: datetime.fromisoformat(act["recorded"])))


def _rows(connection: Connection, table: Table, number: str) -> list[Row]:
    return list(
        connection.execute(select(table).where(table.c.license_number == number).order_by(table.c.fid))
    )
