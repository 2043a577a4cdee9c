"""The register: what the office has decided, quoted and licensed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Engine, event, func, inspect, select

from ...chapter33.fiscal import FiscalYear
from .approvals import Approvals
from .datasets import Datasets
from .events import find_breaks, last_times, record_event
from .evidence import EvidenceBook
from .expenditures import Expenditures
from .invoices import Invoices
from .licenses import Licenses
from .listing import RegisterEntry, read_entries
from .lives import LicenseLives
from .migration import bring_up_to_date, read_version
from .move_marks import refuse_moved
from .numbers import NumberSeries
from .overlaps import Overlap, Wanted, read_overlaps
from .payments import Payments
from .place import Place, find_place
from .quotes import Quotes
from .reminders import Reminder, read_reminders
from .schema import VERSION, events, invoices, licenses, quotes, receipts, register_info
from .statement import Statement, read_statement
from .who import signed_by


@dataclass(frozen=True)
class Register:
    """Datasets, quotes, licenses, approvals of forms and the log of events, in one database."""

    engine: Engine
    place: Place

    @classmethod
    def open(cls, place: str, credentials: Mapping[str, str] | None = None, who: str = "") -> Register:
        """Open the register, making it where there is none yet, bringing up to date what an earlier version made.

        `place` and `credentials` are those of `find_place`; `who` is written with all that is changed. Raises Refused
        for a place that holds something else, was made by a newer version, has moved, or cannot be written.
        """
        found = find_place(place, credentials)
        engine = found.connect()
        with engine.begin() as connection:
            bring_up_to_date(connection, found)
            refuse_moved(connection)
        # Also later: an export that is under way must not issue a license where the register is no longer.
        event.listen(engine, "begin", refuse_moved)
        return cls(signed_by(engine, who), found)

    @classmethod
    def look(
        cls, place: str, credentials: Mapping[str, str] | None = None, *, even_moved: bool = False
    ) -> Register | None:
        """The register for reading, None where there is none: looking makes nothing and locks nobody out.

        One of an earlier version is brought up to date first. Raises Refused for a place that holds no database, for a
        register that was made by a newer version, and unless `even_moved` for one that has moved elsewhere.
        """
        found = find_place(place, credentials)
        if not found.is_there():
            return None
        engine = found.connect_to_read()
        with engine.begin() as connection:
            if not inspect(connection).has_table(register_info.name, found.schema):
                return None
            version = read_version(connection)
            if version == VERSION and not even_moved:
                refuse_moved(connection)
        if version < VERSION:
            cls.open(place, credentials)
        return cls(engine, found)

    @cached_property
    def datasets(self) -> Datasets:
        return Datasets(self.engine)

    @cached_property
    def quotes(self) -> Quotes:
        return Quotes(self.engine, NumberSeries(self.engine, quotes, "Q", self.place.journal_name))

    @cached_property
    def licenses(self) -> Licenses:
        return Licenses(self.engine, NumberSeries(self.engine, licenses, "L", self.place.journal_name))

    @cached_property
    def evidence(self) -> EvidenceBook:
        return EvidenceBook(self.engine)

    @cached_property
    def lives(self) -> LicenseLives:
        return LicenseLives(self.engine)

    @cached_property
    def invoices(self) -> Invoices:
        return Invoices(self.engine, NumberSeries(self.engine, invoices, "I", self.place.journal_name))

    @cached_property
    def payments(self) -> Payments:
        return Payments(self.engine, NumberSeries(self.engine, receipts, "R", self.place.journal_name))

    @cached_property
    def expenditures(self) -> Expenditures:
        return Expenditures(self.engine)

    @cached_property
    def approvals(self) -> Approvals:
        return Approvals(self.engine)

    def give_back(self, reserved_at: str) -> None:
        """The numbers that were reserved at that time and never issued are free again."""
        with self.engine.begin() as connection:
            papers = (self.quotes, self.licenses, self.invoices, self.payments)
            for series in (paper.series for paper in papers):
                series.give_back(connection, reserved_at)

    def record(self, at: datetime, kind: str, subject: str, detail: Mapping[str, Any]) -> None:
        """Append to the log of events what was done, to what, by whom."""
        with self.engine.begin() as connection:
            record_event(connection, at, kind, subject, detail)

    def statement(self, year: FiscalYear) -> Statement:
        """What was received and spent in a fiscal year (Sec. 33-7)."""
        with self.engine.begin() as connection:
            return read_statement(connection, year)

    def reminders(self, on: date, days: int) -> list[Reminder]:
        """What falls due within so many days after `on`, and whatever is overdue, the earliest first."""
        with self.engine.begin() as connection:
            return read_reminders(connection, on, days)

    def overlaps(self, wanted: Wanted, on: date) -> list[Overlap]:
        """The licenses in force that cover some of what a licensee asks for."""
        with self.engine.begin() as connection:
            return read_overlaps(connection, wanted, on)

    def find_breaks(self) -> list[str]:
        """What is wrong with the log of events, each in a sentence; empty where its chain holds."""
        with self.engine.begin() as connection:
            return list(find_breaks(connection))

    def count_events(self) -> int:
        with self.engine.begin() as connection:
            return int(connection.execute(select(func.count()).select_from(events)).scalar_one())

    def entries(self) -> list[RegisterEntry]:
        """Every issued quote and license, the newest first."""
        with self.engine.begin() as connection:
            return read_entries(connection)

    def last_times(self, kind: str) -> dict[str, str]:
        """When an event of a kind (`published`) was last recorded, RFC 3339, by its subject."""
        with self.engine.begin() as connection:
            return last_times(connection, kind)
