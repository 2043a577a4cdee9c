"""The acts of a license's life, each refused where the form does not allow it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import Connection, Engine, Table

from ...chapter33.license_life import CURE_DAYS, MaintenanceYear
from ...chapter33.refusal import Refused
from .acts import record_act
from .license_record import Delivery, LicenseRecord, read_license, read_licenses
from .schema import (
    later_deliveries,
    license_endings,
    license_terms,
    license_transfers,
    maintenance_acts,
)

FORM_RULE = "license form, clause {}"


class Ending(StrEnum):
    """Clause 13: who may end a license, and what may follow a notice."""

    BY_LICENSEE = "notice by licensee"
    BY_CITY = "notice by city"
    CURE = "cure"
    CONFIRMED = "destruction confirmed"


@dataclass(frozen=True)
class Act:
    """Who did something on which day; `note` is the reason or remark, `reference` of the paper that shows it."""

    person: str
    dated: date
    note: str = ""
    reference: str = ""

    def __post_init__(self) -> None:
        """Raises Refused where nobody is named."""
        if not self.person.strip():
            raise Refused("the act", why="it does not say whose it is", remedy="name the person.")

    def to_values(self) -> dict[str, str]:
        return {"person": self.person, "dated": self.dated.isoformat(), "note": self.note}


@dataclass(frozen=True)
class LicenseLives:
    engine: Engine

    def get(self, number: str) -> LicenseRecord:
        """Raises Refused where the register has issued no such license."""
        with self.engine.begin() as connection:
            return read_license(connection, number)

    def all(self) -> list[LicenseRecord]:
        with self.engine.begin() as connection:
            return read_licenses(connection)

    def end(self, number: str, ending: Ending, act: Act, at: datetime, *, curable: bool = True) -> None:
        """A notice that ends the license, at once or, of a breach that can be cured, after thirty days."""
        if not act.note.strip():
            raise Refused(
                f"ending license {number}",
                why="no reason is given",
                rule=FORM_RULE.format(13),
                remedy="write the notice's reason.",
            )
        waits = ending is Ending.BY_CITY and curable
        effect = act.dated + timedelta(days=CURE_DAYS) if waits else act.dated
        with self.engine.begin() as connection:
            _require_not_ended(connection, number, act.dated)
            values = {"act": ending.value, "takes_effect": effect.isoformat(), **act.to_values()}
            _record(connection, license_endings, number, values, f"license ended: {ending}", at)

    def cure(self, number: str, act: Act, at: datetime) -> None:
        """A breach was cured before the notice took effect: the license goes on."""
        with self.engine.begin() as connection:
            ends = read_license(connection, number).life.ends
            if ends is None or act.dated >= ends:
                why = f"it ended on {ends}" if ends else "no notice of a breach is recorded"
                raise Refused(
                    f"a cure for license {number}",
                    why=why,
                    rule=FORM_RULE.format(13),
                    remedy="check the number and the day; a license that has ended is issued anew.",
                )
            values = {"act": Ending.CURE.value, "takes_effect": "", **act.to_values()}
            _record(connection, license_endings, number, values, "license breach cured", at)

    def confirm_destruction(self, number: str, act: Act, at: datetime) -> None:
        """The Licensee has confirmed in writing that every copy is destroyed."""
        with self.engine.begin() as connection:
            if read_license(connection, number).life.ends is None:
                raise Refused(
                    f"the confirmation for license {number}",
                    why="the license has not been ended",
                    rule=FORM_RULE.format(13),
                    remedy="record the notice first.",
                )
            values = {"act": Ending.CONFIRMED.value, "takes_effect": "", **act.to_values()}
            _record(connection, license_endings, number, values, "destruction confirmed", at)

    def order_maintenance(self, number: str, first: date | None, act: Act, at: datetime) -> MaintenanceYear:
        """The City has accepted the order of a year's maintenance, from `first` on (None: right after the last year,
        or from the day of the order).

        Raises Refused for a license that is not in force on that day, and for a day in a year that is ordered already.
        """
        with self.engine.begin() as connection:
            record = read_license(connection, number)
            life = record.life
            year = MaintenanceYear(
                first or (life.maintenance[-1].next_first if life.maintenance else act.dated)
            )
            for ordered in life.maintenance:
                if ordered.first < year.next_first and year.first <= ordered.last:
                    raise Refused(
                        f"maintenance of license {number} from {year.first}",
                        why=f"it is ordered already from {ordered.first} to {ordered.last}",
                        rule=FORM_RULE.format(4),
                        remedy=f"order it from {life.maintenance[-1].next_first} on.",
                    )
            _require_in_force(record, year.first, "maintenance")
            values = {"act": "order", "first_day": year.first.isoformat(), **act.to_values()}
            _record(connection, maintenance_acts, number, values, "maintenance ordered", at)
        return year

    def decline_maintenance(self, number: str, act: Act, at: datetime) -> date:
        """The Licensee wants no more of it after the last year that was ordered: the day from which that holds."""
        with self.engine.begin() as connection:
            life = read_license(connection, number).life
            if life.declined is not None and not life.wants_more_maintenance:
                raise Refused(
                    f"declining maintenance of license {number}",
                    why=f"it is declined already from {life.declined}",
                    remedy="look at the license as it is now.",
                )
            first = life.maintenance[-1].next_first if life.maintenance else act.dated
            values = {"act": "decline", "first_day": first.isoformat(), **act.to_values()}
            _record(connection, maintenance_acts, number, values, "maintenance declined", at)
        return first

    def set_term(self, number: str, until: date, act: Act, at: datetime) -> None:
        """A last day that was agreed upon in writing, or its renewal to a later one (clause 14)."""
        _require_paper(f"the term of license {number}", act, 14)
        with self.engine.begin() as connection:
            before = read_license(connection, number).life.term_until
            if until < act.dated or (before is not None and until <= before):
                why = f"{until} is not after {before or act.dated}"
                raise Refused(
                    f"the term of license {number}", why=why, remedy="give the last day of the longer term."
                )
            _require_not_ended(connection, number, act.dated)
            values = {"until": until.isoformat(), "reference": act.reference, **act.to_values()}
            _record(connection, license_terms, number, values, "license term agreed", at)

    def transfer(self, number: str, to: str, act: Act, at: datetime) -> None:
        """The license goes to another licensee with the Director's prior written consent, which `act` is."""
        _require_paper(f"the transfer of license {number}", act, 6)
        with self.engine.begin() as connection:
            record = read_license(connection, number)
            if not to.strip() or to.strip() == record.licensee:
                raise Refused(
                    f"the transfer of license {number}",
                    why=f"'{to.strip()}' is not another licensee",
                    remedy="name who is to hold it.",
                )
            if act.dated > at.date():
                raise Refused(
                    f"the transfer of license {number}",
                    why=f"the consent of {act.dated} lies ahead",
                    rule=FORM_RULE.format(6),
                    remedy="record it once the Director has consented.",
                )
            _require_in_force(record, at.date(), "a transfer")
            names = {"from_licensee": record.licensee, "to_licensee": to.strip(), "reference": act.reference}
            values = {**names, **act.to_values()}
            _record(connection, license_transfers, number, values, "license transferred", at)

    def deliver_again(self, number: str, delivery: Delivery, at: datetime) -> None:
        """A further package under the license, which has to be in force."""
        with self.engine.begin() as connection:
            record = read_license(connection, number)
            _require_in_force(record, delivery.dated, "a delivery")
            values = {
                "license_number": number,
                "kind": delivery.kind,
                "quote_number": delivery.quote_number,
                "dated": delivery.dated.isoformat(),
                "file": delivery.file,
                "package_sha256": delivery.package_sha256,
                "area_sha256": delivery.area_sha256,
            }
            record_act(connection, later_deliveries, values, kind="delivered again", subject=number, at=at)


def _record(
    connection: Connection, table: Table, number: str, values: Mapping[str, str], kind: str, at: datetime
) -> None:
    record_act(connection, table, {"license_number": number, **values}, kind=kind, subject=number, at=at)


def _require_in_force(record: LicenseRecord, day: date, what: str) -> None:
    standing = record.life.on(day, notice_days=0)
    if not standing.is_in_force:
        raise Refused(
            f"{what} under license {record.number}",
            why=f"it is {standing.state} on {day}: {standing.reason}",
            rule=FORM_RULE.format(4),
            remedy="choose a license that is in force on that day.",
        )


def _require_not_ended(connection: Connection, number: str, day: date) -> None:
    ends = read_license(connection, number).life.ends
    if ends is not None and ends <= day:
        raise Refused(
            f"license {number}",
            why=f"it was ended on {ends}",
            rule=FORM_RULE.format(13),
            remedy="look at the license as it is now.",
        )


def _require_paper(what: str, act: Act, clause: int) -> None:
    if not act.reference.strip():
        raise Refused(
            what,
            why="no paper is named that shows the Director's consent in writing",
            rule=FORM_RULE.format(clause),
            remedy="give the reference of the consent.",
        )
