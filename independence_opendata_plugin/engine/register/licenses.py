"""Licenses and what was delivered under them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from errno import ENOENT
from pathlib import Path
from typing import Any

import shapely
from sqlalchemy import ColumnElement, Connection, Engine, delete, insert, select

from ..checksums import hash_file
from .events import record_event
from .numbers import ISSUED, RESERVED, VOID, NumberSeries
from .schema import deliveries, later_deliveries, licenses, quotes


@dataclass(frozen=True)
class IssuedLicense:
    """A license as it was delivered: `text_sha256` of the license's text, `package_sha256` of the zip."""

    number: str
    quote: Mapping[str, Any]
    geometry: shapely.MultiPolygon
    form: str
    text_sha256: str
    package_sha256: str
    manifest: Mapping[str, Any]


@dataclass(frozen=True)
class SealedNumber:
    """A number whose package was about to take its final name: `file` as it is called on the machine that made it."""

    number: str
    file: Path
    package_sha256: str
    reserved_at: datetime

    def has_arrived(self) -> bool:
        """Raises OSError where the folder cannot be looked into: then nothing can be told."""
        if not self.file.parent.is_dir():
            raise FileNotFoundError(ENOENT, "the folder is not there", str(self.file.parent))
        return self.file.is_file() and hash_file(self.file) == self.package_sha256


@dataclass(frozen=True)
class DeliveredPackage:
    """A package of license `number`: `file` as it is called on the machine that delivered it."""

    number: str
    file: Path
    package_sha256: str


@dataclass(frozen=True)
class Licenses:
    engine: Engine
    series: NumberSeries

    def reserve(self, now: datetime) -> AbstractContextManager[str]:
        """A number to make a package with; void again unless `issue` was called inside."""
        return self.series.reserve(now)

    def seal(self, license: IssuedLicense, file: Path, at: datetime) -> None:  # noqa: A002 - the word of the ordinance
        """Write all of a license to its reserved number, and where its package is to go; it is not issued yet."""
        values = {
            "geom": license.geometry,
            "quote_number": license.quote["quote_number"],
            "licensee": license.quote["licensee"]["name"],
            "sections": "; ".join(license.quote["area"]["sections"]),
            "total": license.quote["total"],
            "issued": at.isoformat(),
            "form": license.form,
            "text_sha256": license.text_sha256,
            "package_sha256": license.package_sha256,
            "manifest": json.dumps(license.manifest, ensure_ascii=False),
        }
        place = {"file": str(file.absolute()), "package_sha256": license.package_sha256}
        with self.engine.begin() as connection:
            self.series.fill(connection, license.number, at, values)
            connection.execute(delete(deliveries).where(deliveries.c.license_number == license.number))
            connection.execute(insert(deliveries).values(license_number=license.number, **place))

    def issue(self, number: str, package_sha256: str, at: datetime) -> None:
        """A sealed license is issued: its package has its final name. One that is issued already stays as it is.

        `at` is when its number was reserved. Raises Refused where the number was given back in the meantime.
        """
        with self.engine.begin() as connection:
            if self._find_package(connection, package_sha256) == number:
                return
            self.series.issue(connection, number, at, {})
            quote = select(licenses.c.quote_number).where(licenses.c.number == number)
            detail = {"quote": connection.execute(quote).scalar(), "package_sha256": package_sha256}
            record_event(connection, at, "license issued", number, detail)

    def sealed(self) -> tuple[SealedNumber, ...]:
        """Licenses that are neither issued nor given back: either being delivered now, or their engine was killed."""
        return self._sealed(licenses.c.state == RESERVED)

    def packages(self) -> tuple[DeliveredPackage, ...]:
        """The packages of all issued licenses, each license's first one and those delivered under it later."""
        first = self._sealed(licenses.c.state.not_in((RESERVED, VOID)))
        columns = (
            later_deliveries.c.license_number,
            later_deliveries.c.file,
            later_deliveries.c.package_sha256,
        )
        with self.engine.begin() as connection:
            later = connection.execute(select(*columns).order_by(later_deliveries.c.fid)).all()
        return (
            *(DeliveredPackage(seal.number, seal.file, seal.package_sha256) for seal in first),
            *(DeliveredPackage(row.license_number, Path(row.file), row.package_sha256) for row in later),
        )

    def _sealed(self, state: ColumnElement[bool]) -> tuple[SealedNumber, ...]:
        columns = (licenses.c.number, licenses.c.reserved_at, deliveries.c.file, deliveries.c.package_sha256)
        query = select(*columns).join(deliveries, deliveries.c.license_number == licenses.c.number)
        is_its_own = licenses.c.package_sha256 == deliveries.c.package_sha256
        with self.engine.begin() as connection:
            rows = connection.execute(query.where(state, is_its_own).order_by(licenses.c.fid)).all()
        return tuple(
            SealedNumber(
                row.number, Path(row.file), row.package_sha256, datetime.fromisoformat(row.reserved_at)
            )
            for row in rows
        )

    def find_package(self, sha256: str) -> str | None:
        """The number of the license whose package has that SHA-256; None where there is none."""
        with self.engine.begin() as connection:
            return self._find_package(connection, sha256)

    def _find_package(self, connection: Connection, sha256: str) -> str | None:
        issued = (licenses.c.package_sha256 == sha256) & (licenses.c.state == ISSUED)
        number: str | None = connection.execute(select(licenses.c.number).where(issued)).scalar()
        return number

    def delivered_areas(self, licensee: str, project: str) -> tuple[str, ...]:
        """Hashes of the areas delivered to a licensee in a project, the first delivery first.

        They tell whether customization was charged before and whether the boundaries have changed (Sec. 33-6(d)).
        """
        held = (quotes.c.licensee == licensee) & (quotes.c.project == project) & (licenses.c.state == ISSUED)
        own = select(quotes.c.area_sha256).join(licenses, licenses.c.quote_number == quotes.c.number)
        later = (
            select(later_deliveries.c.area_sha256)
            .join(licenses, licenses.c.number == later_deliveries.c.license_number)
            .join(quotes, licenses.c.quote_number == quotes.c.number)
            .order_by(later_deliveries.c.fid)
        )
        with self.engine.begin() as connection:
            first = connection.execute(own.where(held).order_by(licenses.c.sequence)).scalars().all()
            return (*first, *connection.execute(later.where(held)).scalars())
