"""Evidence of a licensee's class, such as a contract's number or a 501(c)(3) letter, with its date (Sec. 33-6(b))."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Engine, insert, select

from .events import record_event
from .schema import class_evidence
from .who import name_of


@dataclass(frozen=True)
class Evidence:
    """`reference` names the paper, `dated` is the day that stands on it."""

    licensee: str
    customer_class: str
    reference: str
    dated: date


@dataclass(frozen=True)
class EvidenceBook:
    engine: Engine

    def record(self, evidence: Evidence, at: datetime) -> None:
        """Keep evidence; the same again changes nothing."""
        values = {
            "licensee": evidence.licensee,
            "customer_class": evidence.customer_class,
            "reference": evidence.reference,
            "dated": evidence.dated.isoformat(),
        }
        same = (class_evidence.c[name] == value for name, value in values.items())
        with self.engine.begin() as connection:
            if connection.execute(select(class_evidence.c.fid).where(*same)).first():
                return
            signed = {**values, "recorded": at.isoformat(), "recorded_by": name_of(connection)}
            connection.execute(insert(class_evidence).values(**signed))
            record_event(connection, at, "class evidence recorded", evidence.licensee, values)

    def latest(self, licensee: str, customer_class: str) -> Evidence | None:
        """The evidence recorded last of that licensee's class, however the name is capitalised; None: there is none."""
        query = select(class_evidence).where(class_evidence.c.customer_class == customer_class)
        wanted = licensee.strip().casefold()
        with self.engine.begin() as connection:
            rows = connection.execute(query.order_by(class_evidence.c.fid.desc())).all()
        row = next((row for row in rows if row.licensee.strip().casefold() == wanted), None)
        if row is None:
            return None
        return Evidence(row.licensee, row.customer_class, row.reference, date.fromisoformat(row.dated))
