"""Licenses and what was delivered under them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import shapely
from sqlalchemy import Engine, select

from .events import record_event
from .geopackage import encode_geometry
from .numbers import ISSUED, NumberSeries
from .schema import licenses, quotes


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
class Licenses:
    engine: Engine
    series: NumberSeries

    def reserve(self, now: datetime) -> AbstractContextManager[str]:
        """A number to make a package with; void again unless `issue` was called inside."""
        return self.series.reserve(now)

    def issue(self, license: IssuedLicense, at: datetime) -> None:  # noqa: A002 - the word of the ordinance
        """Record a license and its delivery under its reserved number."""
        with self.engine.begin() as connection:
            self.series.issue(
                connection,
                license.number,
                {
                    "geom": encode_geometry(license.geometry),
                    "quote_number": license.quote["quote_number"],
                    "licensee": license.quote["licensee"]["name"],
                    "sections": "; ".join(license.quote["area"]["sections"]),
                    "total": license.quote["total"],
                    "issued": at.isoformat(),
                    "form": license.form,
                    "text_sha256": license.text_sha256,
                    "package_sha256": license.package_sha256,
                    "manifest": json.dumps(license.manifest, ensure_ascii=False),
                },
            )
            detail = {"quote": license.quote["quote_number"], "package_sha256": license.package_sha256}
            record_event(connection, at, "license issued", license.number, detail)

    def delivered_areas(self, licensee: str, project: str) -> tuple[str, ...]:
        """Hashes of the areas delivered to a licensee in a project, the first delivery first.

        They tell whether customization was charged before and whether the boundaries have changed (Sec. 33-6(d)).
        """
        with self.engine.begin() as connection:
            rows = connection.execute(
                select(quotes.c.area_sha256)
                .join(licenses, licenses.c.quote_number == quotes.c.number)
                .where(
                    quotes.c.licensee == licensee,
                    quotes.c.project == project,
                    licenses.c.state == ISSUED,
                )
                .order_by(licenses.c.sequence)
            )
            return tuple(rows.scalars())
