"""What a licensee has licensed already of what he asks for."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from datetime import date

import shapely
from sqlalchemy import Connection, select, union

from .invoices import FOR_LICENSE, read_accounts
from .license_record import LicenseRecord, read_license
from .numbers import ISSUED
from .schema import license_transfers, licenses


@dataclass(frozen=True)
class Wanted:
    """What is asked for: the `sections` by their labels, the area in EPSG:4326, and the sources' keys."""

    licensee: str
    sections: tuple[str, ...]
    geometry: shapely.MultiPolygon
    keys: Set[str]


@dataclass(frozen=True)
class Overlap:
    """A license in force that covers some of it: sections by their labels, layers by their sources' keys.

    `is_paid`: whether its fee is recorded as paid in full.
    """

    number: str
    sections: tuple[str, ...]
    keys: frozenset[str]
    is_paid: bool


def read_overlaps(connection: Connection, wanted: Wanted, on: date) -> list[Overlap]:
    """Each license that the licensee holds, in force on that day, of the same land and the same layers."""
    paid = {
        account.document["license_number"]
        for account in read_accounts(connection)
        if account.document["kind"] == FOR_LICENSE and account.is_paid
    }
    found = []
    for number in _find_numbers(connection, wanted.licensee):
        record = read_license(connection, number)
        sections, keys = _find_common(record, wanted)
        is_held = record.licensee == wanted.licensee and record.life.on(on, notice_days=0).is_in_force
        if is_held and sections and keys:
            found.append(Overlap(number, sections, keys, number in paid))
    return found


def _find_numbers(connection: Connection, licensee: str) -> list[str]:
    """Of the licenses that were issued or transferred to the licensee."""
    issued = select(licenses.c.number).where(licenses.c.state == ISSUED, licenses.c.licensee == licensee)
    taken = select(license_transfers.c.license_number).where(license_transfers.c.to_licensee == licensee)
    return sorted(connection.execute(union(issued, taken)).scalars())


def _find_common(record: LicenseRecord, wanted: Wanted) -> tuple[tuple[str, ...], frozenset[str]]:
    """Areas that only touch have no land in common, though both may reach into one section."""
    licensed = set(record.quote["area"]["sections"])
    if shapely.intersection(record.geometry, wanted.geometry).area == 0:
        return (), frozenset()
    sources = [*record.inputs.get("LAYERS", []), *record.inputs.get("ORTHOPHOTOS", [])]
    keys = frozenset(source["key"] for source in sources) & wanted.keys
    return tuple(label for label in wanted.sections if label in licensed), frozenset(keys)
