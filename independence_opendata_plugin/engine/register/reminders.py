"""What falls due: maintenance, quotes, invoices, terms, and what a licensee has to confirm after the end."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, select

from ...chapter33.amounts import dollars
from ...chapter33.license_life import DESTRUCTION_DAYS
from .invoices import read_accounts
from .license_record import LicenseRecord, read_licenses
from .lives import Ending
from .numbers import ISSUED
from .schema import licenses, quotes


@dataclass(frozen=True)
class Reminder:
    """`kind` and `number` (of a quote, license or invoice), with `occasion` where one number has several, name what is
    due for good: the same thing moved to another day is the same reminder.
    """

    due: date
    kind: str
    number: str
    name: str
    text: str
    occasion: str = ""

    @property
    def key(self) -> str:
        return "-".join(filter(None, (self.kind.replace(" ", "-"), self.number, self.occasion)))


def read_reminders(connection: Connection, on: date, days: int) -> list[Reminder]:
    """All that falls due within so many days after `on`, and whatever is overdue, the earliest first."""
    last = on + timedelta(days=days)
    records = read_licenses(connection)
    all_of_them = [
        *_read_quotes(connection, on),
        *_read_invoices(connection),
        *(reminder for record in records for reminder in _read_license(record, on)),
    ]
    return sorted(
        (reminder for reminder in all_of_them if reminder.due <= last),
        key=lambda reminder: (reminder.due, reminder.kind, reminder.number),
    )


def _read_quotes(connection: Connection, on: date) -> Iterator[Reminder]:
    """Offers that are still open: what was accepted in time does not expire, and what has expired is not answered."""
    licensed = select(licenses.c.quote_number).where(licenses.c.state == ISSUED)
    query = select(quotes.c.number, quotes.c.document).where(
        quotes.c.state == ISSUED, quotes.c.number.not_in(licensed)
    )
    for row in connection.execute(query.order_by(quotes.c.fid)):
        document = json.loads(row.document)
        until = date.fromisoformat(document["valid_until"])
        if until >= on:
            text = f"Quote {row.number} is valid until {until}"
            yield Reminder(until, "quote", row.number, document["licensee"]["name"], text)


def _read_invoices(connection: Connection) -> Iterator[Reminder]:
    for account in read_accounts(connection):
        if not account.is_paid:
            text = f"Invoice {account.number} is due, {dollars(account.balance)} are open"
            yield Reminder(account.due, "invoice", account.number, account.document["licensee"], text)


def _read_license(record: LicenseRecord, on: date) -> Iterator[Reminder]:
    life = record.life
    if life.ends is not None and on >= life.ends:
        if not any(act.get("act") == Ending.CONFIRMED for act in record.acts):
            due = life.ends + timedelta(days=DESTRUCTION_DAYS)
            text = f"License {record.number} has ended: the licensee confirms that all copies are destroyed"
            yield Reminder(due, "destruction", record.number, record.licensee, text)
        return
    if life.term_until is not None and on <= life.term_until:
        text = f"The term of license {record.number} ends"
        yield Reminder(life.term_until, "term", record.number, record.licensee, text)
    until = life.maintained_until
    if until is not None and life.wants_more_maintenance:
        text = f"Maintenance of license {record.number} ends: another year is to be ordered or declined"
        year = str(len(life.maintenance))
        yield Reminder(until, "maintenance", record.number, record.licensee, text, f"year-{year}")
