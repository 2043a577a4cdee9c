"""A server that is busy, restarted or lost in the middle: the clerk is told, and no number is lost or doubled."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import select

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.operations.register_request import open_register
from independence_opendata_plugin.engine.register import Register, server_place
from independence_opendata_plugin.engine.register.quotes import StoredQuote
from independence_opendata_plugin.engine.register.schema import quotes
from independence_opendata_plugin.engine.request import Request
from independence_opendata_plugin.engine.sweeping import clear_away
from independence_opendata_plugin.paths import journals
from independence_opendata_plugin.scratch import journal
from tests.postgres import OWNER, PASSWORD, TEMPLATE, PostgresMissing, PostgresServer, made_server, serving

from .conftest import RegisterHome
from .test_register import NOW, SQUARE, document, issue

ROOT = Path(__file__).parents[3]
RESERVES_AND_DIES = """
import json, os, sys
from datetime import datetime
from independence_opendata_plugin.engine.register import Register
from independence_opendata_plugin.paths import journals
from independence_opendata_plugin.scratch.journal import keep_journal

given = json.load(sys.stdin)
keep_journal(journals())
register = Register.open(given["address"], given["credentials"])
work = register.quotes.reserve(datetime.fromisoformat(given["now"]))
work.__enter__()
os._exit(9)
"""


@pytest.fixture(autouse=True)
def own_journals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This process writes down what it begins, in a folder of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(journal._Process, "journal", journal.Journal(journals()))


def open_as_an_operation_does(home: RegisterHome) -> Register:
    return open_register(Request({"REGISTER": home.address, "REGISTER_CREDENTIALS": home.credentials}))


def states(register: Register) -> list[tuple[str, str]]:
    with register.engine.begin() as connection:
        rows = connection.execute(select(quotes.c.number, quotes.c.state).order_by(quotes.c.fid))
        return [(row.number, row.state) for row in rows]


def test_a_lock_that_somebody_holds_is_told_after_a_while(
    server_home: RegisterHome, postgres: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    register = server_home.open()
    monkeypatch.setattr(server_place, "WAIT_FOR_LOCK", "300ms")
    with register.engine.begin(), pytest.raises(Refused, match="somebody else is writing to it") as refusal:
        issue(server_home.open())
    assert refusal.value.remedy == "try again in a moment."
    assert issue(register) == "Q-2026-0001"


def test_who_only_looks_waits_for_nobody(server_home: RegisterHome) -> None:
    register = server_home.open()
    issue(register)
    with register.engine.begin():
        reading = server_home.look()
        assert reading is not None
        assert [entry.number for entry in reading.entries()] == ["Q-2026-0001"]


def test_a_number_of_an_engine_that_was_killed_is_free_at_its_user_s_next_work(
    server_home: RegisterHome,
) -> None:
    """The journal names the server, and holds no word that opens it."""
    server_home.open()
    given = {"address": server_home.address, "credentials": server_home.credentials, "now": NOW.isoformat()}
    done = subprocess.run(
        [sys.executable, "-c", RESERVES_AND_DIES],
        input=json.dumps(given),
        cwd=ROOT,
        env=dict(os.environ),
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 9, done.stderr
    (left,) = journals().glob("*.journal")
    written = left.read_text()
    assert server_home.address in written
    assert OWNER not in written
    assert PASSWORD not in written

    clear_away()
    assert states(server_home.open()) == [("Q-2026-0001", "reserved")]
    register = open_as_an_operation_does(server_home)
    assert states(register) == [("Q-2026-0001", "void")]
    assert list(journals().glob("*.journal")) == []
    assert issue(register) == "Q-2026-0001"


def test_another_register_s_numbers_are_left_alone(server_home: RegisterHome, office_database: str) -> None:
    register = server_home.open()
    other = RegisterHome(f"{office_database}?schema=elsewhere", server_home.credentials)
    with register.quotes.reserve(NOW):
        journal.leave(journal.Entry("number", server_home.address, NOW.isoformat()))
        open_as_an_operation_does(other)
        assert states(register) == [("Q-2026-0001", "reserved")]


@pytest.fixture
def own_server() -> Iterator[PostgresServer]:
    """A server of the test's own, so that it can be stopped; with a database `office`."""
    with ExitStack() as stack:
        try:
            server = stack.enter_context(made_server())
        except PostgresMissing as missing:
            pytest.skip(str(missing))
        with serving(server):
            server.run(f'CREATE DATABASE "{TEMPLATE}"', "postgres")
            server.run("CREATE EXTENSION postgis")
        yield server


def test_a_server_that_is_restarted_in_the_middle_loses_and_doubles_nothing(
    own_server: PostgresServer,
) -> None:
    address = f"postgresql://{own_server.host}:{own_server.port}/{TEMPLATE}"
    home = RegisterHome(address, {"user": OWNER, "password": PASSWORD})
    with ExitStack() as running:
        running.enter_context(serving(own_server))
        register = open_as_an_operation_does(home)
        assert issue(register) == "Q-2026-0001"
        with pytest.raises(Refused, match="does not answer"), register.quotes.reserve(NOW) as number:
            running.close()
            register.quotes.issue(StoredQuote(number, document(number), {}, SQUARE), "", NOW)
        with pytest.raises(Refused, match="does not answer"):
            issue(register)
    with serving(own_server):
        # The same register goes on: it holds no connection that could be a dead one.
        assert states(register) == [("Q-2026-0001", "issued"), ("Q-2026-0002", "reserved")]
        again = open_as_an_operation_does(home)
        assert issue(again) == "Q-2026-0002"
        assert again.find_breaks() == []
        assert list(journals().glob("*.journal")) == []
