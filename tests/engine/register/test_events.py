"""The log of events: who did what, in a chain that shows every later change."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import delete, select, update

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.register import Register
from independence_opendata_plugin.engine.register.row_versions import change_row
from independence_opendata_plugin.engine.register.schema import events, quotes

from .conftest import RegisterHome, tampering
from .test_register import issue

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@pytest.fixture
def ann(home: RegisterHome) -> Register:
    register = Register.open(home.address, home.credentials, who="Ann Clerk")
    for _ in range(4):
        issue(register)
    return register


def test_each_event_says_who_did_it_and_follows_the_one_before(ann: Register) -> None:
    with ann.engine.begin() as connection:
        rows = connection.execute(select(events).order_by(events.c.fid)).all()
    assert [row.by for row in rows] == ["Ann Clerk"] * 4
    assert [row.previous for row in rows] == ["0" * 64, *(row.hash for row in rows[:-1])]
    assert ann.find_breaks() == []


def test_an_event_that_was_changed_is_found(ann: Register) -> None:
    with tampering(ann) as connection:
        connection.execute(update(events).where(events.c.fid == 2).values(detail='{"total": "1.00"}'))
    (problem,) = ann.find_breaks()
    assert problem.startswith("event 2 (quote issued Q-2026-0002")
    assert problem.endswith("was changed after it was written")


def test_an_event_that_was_taken_out_is_found(ann: Register) -> None:
    with tampering(ann) as connection:
        connection.execute(delete(events).where(events.c.fid == 2))
    (problem,) = ann.find_breaks()
    assert problem.startswith("event 3") and problem.endswith("does not follow the one before it")


def test_a_change_from_a_stale_row_is_refused_with_who_changed_what(
    ann: Register, home: RegisterHome
) -> None:
    bob = Register.open(home.address, home.credentials, who="Bob Clerk")
    row = quotes.c.number == "Q-2026-0001"
    with bob.engine.begin() as connection:
        change_row(connection, quotes, row, {"project": "Levee"}, at=NOW, seen=1)
    found_out = pytest.raises(Refused, match="Bob Clerk has changed it at 2026-11-22.*project is now Levee")
    with found_out, ann.engine.begin() as connection:
        change_row(connection, quotes, row, {"project": "Bridge"}, at=NOW, seen=1)
    with ann.engine.begin() as connection:
        change_row(connection, quotes, row, {"project": "Bridge"}, at=NOW, seen=2)
        found = connection.execute(select(quotes).where(row)).one()
    assert (found.project, found.row_version, found.changed_by) == ("Bridge", 3, "Ann Clerk")
