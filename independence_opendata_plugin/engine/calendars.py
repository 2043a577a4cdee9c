"""What falls due as a calendar file (RFC 5545) that other programs take in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from icalendar import Calendar, Event

from .register.reminders import Reminder

PRODUCT = "-//Independence Open Data//Licensing office//EN"


def write_calendar(reminders: Iterable[Reminder], city: str, output: Path, now: datetime) -> None:
    """An event of a whole day for each. Its UID depends only on what is due and on the city (its profile's `id`): a
    calendar that takes in a later file changes its event in place of adding another.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for reminder in reminders:
        calendar.add_component(_make_event(reminder, city, now))
    output.write_bytes(calendar.to_ical())


def _make_event(reminder: Reminder, city: str, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{reminder.key}@{city}")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", reminder.due)
    event.add("dtend", reminder.due + timedelta(days=1))
    event.add("summary", reminder.text)
    event.add("description", f"{reminder.text} ({reminder.name}).")
    event.add("categories", [reminder.kind])
    event.add("transp", "TRANSPARENT")
    return event
