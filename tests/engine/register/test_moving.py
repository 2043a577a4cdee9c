"""A register moves from a file to a server and back, whole, and is worked with in one place only."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select, text

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.operations.catalog import catalog
from independence_opendata_plugin.engine.operations.registermove import registermove
from independence_opendata_plugin.engine.operations.registerverify import registerverify
from independence_opendata_plugin.engine.register import Register, moving
from independence_opendata_plugin.engine.register.move_marks import MoveMarks, read_marks
from independence_opendata_plugin.engine.register.row_versions import change_row
from independence_opendata_plugin.engine.register.schema import events, quotes
from tests.postgres import PostgresServer

from .conftest import RegisterHome
from .test_register import NOW, issue


def move(source: RegisterHome, target: RegisterHome, job: Job, **more: str) -> dict[str, Any]:
    credentials = {"FROM_CREDENTIALS": source.credentials, "TO_CREDENTIALS": target.credentials}
    return registermove({"FROM": source.address, "TO": target.address, **credentials, **more}, job)


def fill(home: RegisterHome) -> None:
    """Three quotes, of which the second came to nothing and the first was changed."""
    register = Register.open(home.address, home.credentials, who="Ann Clerk")
    issue(register)
    with pytest.raises(RuntimeError), register.quotes.reserve(NOW):
        issue(register)
        raise RuntimeError("the printer burns")
    with register.engine.begin() as connection:
        row = quotes.c.number == "Q-2026-0001"
        change_row(connection, quotes, row, {"project": "Levee"}, at=NOW, seen=1)


def read_rows(home: RegisterHome) -> list[tuple[Any, ...]]:
    register = home.open()
    with register.engine.begin() as connection:
        columns = (quotes.c.number, quotes.c.state, quotes.c.row_version, quotes.c.changed_by, quotes.c.geom)
        return [tuple(row) for row in connection.execute(select(*columns).order_by(quotes.c.fid))]


def read_events(home: RegisterHome) -> list[Any]:
    with home.open().engine.begin() as connection:
        return list(connection.execute(select(events).order_by(events.c.fid)))


@pytest.fixture(params=["to the server", "to a file"])
def places(
    request: pytest.FixtureRequest, file_home: RegisterHome, server_home: RegisterHome
) -> tuple[RegisterHome, RegisterHome]:
    return (file_home, server_home) if request.param == "to the server" else (server_home, file_home)


def test_everything_moves_and_goes_on_there(places: tuple[RegisterHome, RegisterHome], job: Job) -> None:
    source, target = places
    fill(source)
    rows, log = read_rows(source), read_events(source)
    result = move(source, target, job, ACTOR="Ann Clerk")

    assert read_rows(target) == rows
    assert [row[:4] for row in rows] == [
        ("Q-2026-0001", "issued", 2, "Ann Clerk"),
        ("Q-2026-0002", "void", 1, None),
        ("Q-2026-0003", "issued", 1, None),
    ]
    *moved, last = read_events(target)
    assert moved == log
    assert (last.kind, last.by) == ("register moved", "Ann Clerk")
    assert result["TABLES"]["quotes"] == 3
    assert result["TABLES"]["events"] == len(log) + 1
    register = target.open()
    assert register.find_breaks() == []
    assert [issue(register), issue(register)] == ["Q-2026-0002", "Q-2026-0004"]
    assert register.find_breaks() == []


def test_the_place_that_it_left_tells_where_it_is(
    places: tuple[RegisterHome, RegisterHome], job: Job
) -> None:
    source, target = places
    fill(source)
    before = source.open()
    move(source, target, job)

    with pytest.raises(Refused, match="it has moved to") as refusal:
        source.open()
    place = Register.look(target.address, target.credentials)
    assert place is not None
    assert place.place.address in str(refusal.value)
    for secret in (*source.credentials.values(), *target.credentials.values()):
        assert secret not in str(refusal.value)
    with pytest.raises(Refused, match="it has moved to"):
        catalog({"REGISTER": source.address, "REGISTER_CREDENTIALS": source.credentials}, job)
    # Somebody who has had it open since before the move.
    with pytest.raises(Refused, match="it has moved to"):
        issue(before)
    answer = registerverify({"REGISTER": source.address, "REGISTER_CREDENTIALS": source.credentials}, job)
    assert answer["PROBLEMS"] == []


def test_a_place_that_is_taken_is_refused_and_the_source_stays(
    places: tuple[RegisterHome, RegisterHome], job: Job
) -> None:
    source, target = places
    fill(source)
    issue(target.open())
    with pytest.raises(Refused, match="already"):
        move(source, target, job)
    assert issue(source.open()) == "Q-2026-0002"
    assert issue(target.open()) == "Q-2026-0002"


def test_what_does_not_arrive_as_it_was_is_not_moved(
    places: tuple[RegisterHome, RegisterHome], job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = places
    fill(source)

    def lose_one(old: Any, new: Any, table: Any) -> None:
        rows = old.execute(select(table).order_by(table.c.fid)).all()
        for row in rows[1:]:
            new.execute(insert(table).values(**row._mapping))

    monkeypatch.setattr(moving, "_copy_rows", lose_one)
    with pytest.raises(Refused, match=r"table events did not arrive as it was|did not arrive"):
        move(source, target, job)
    assert target.look() is None
    assert issue(source.open()) == "Q-2026-0002"


@pytest.fixture
def broken_off(
    places: tuple[RegisterHome, RegisterHome], job: Job, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[RegisterHome, RegisterHome]]:
    """A move whose engine died after the source was marked."""
    source, target = places
    fill(source)
    write = moving.write_marks

    def die(connection: Any, marks: MoveMarks) -> None:
        if marks == MoveMarks():
            raise KeyboardInterrupt
        write(connection, marks)

    with monkeypatch.context() as patch:
        patch.setattr(moving, "write_marks", die)
        with pytest.raises(KeyboardInterrupt):
            move(source, target, job)
    yield source, target


def test_a_move_that_broke_off_is_ended_by_asking_again(
    broken_off: tuple[RegisterHome, RegisterHome], job: Job
) -> None:
    source, target = broken_off
    with pytest.raises(Refused, match=r"its move from .* has not ended"):
        target.open()
    with pytest.raises(Refused, match="it has moved to"):
        source.open()
    move(source, target, job)
    assert issue(target.open()) == "Q-2026-0002"
    with pytest.raises(Refused, match="has moved to .* already"):
        move(source, target, job)


def test_there_and_back_it_is_the_same(
    file_home: RegisterHome, server_home: RegisterHome, job: Job, tmp_path: Path
) -> None:
    fill(file_home)
    rows = read_rows(file_home)
    move(file_home, server_home, job)
    home = RegisterHome(str(tmp_path / "home.gpkg"))
    move(server_home, home, job)
    assert read_rows(home) == rows
    with home.open().engine.begin() as connection:
        assert read_marks(connection) == MoveMarks()
    assert registerverify({"REGISTER": home.address}, job)["PROBLEMS"] == []


def test_what_has_moved_is_guarded_by_the_server(
    file_home: RegisterHome, server_home: RegisterHome, job: Job, postgres: PostgresServer
) -> None:
    fill(file_home)
    move(file_home, server_home, job)
    with pytest.raises(Refused, match="written once"), server_home.open().engine.begin() as connection:
        connection.execute(text(f"DELETE FROM {server_home.address.rpartition('=')[2]}.events"))


def test_nothing_moves_to_where_it_is(file_home: RegisterHome, job: Job) -> None:
    file_home.open()
    with pytest.raises(Refused, match="both places are the same"):
        move(file_home, file_home, job)


def test_where_there_is_no_register_there_is_nothing_to_move(
    places: tuple[RegisterHome, RegisterHome], job: Job
) -> None:
    with pytest.raises(Refused, match="there is no register at"):
        move(*places, job)
