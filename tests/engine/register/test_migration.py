"""A register of the plugin's first version is brought up to date, and a copy of it kept."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, select, text

from independence_opendata_plugin.engine.register import Register
from independence_opendata_plugin.engine.register.schema import VERSION, register_info

from .conftest import RegisterHome
from .test_register import issue

ADDED = {
    "datasets": ("row_version", "changed", "changed_by"),
    "quotes": ("row_version", "changed", "changed_by"),
    "licenses": ("row_version", "changed", "changed_by"),
    "events": ("by", "previous", "hash", "account"),
}


def make_first_version(register: Register) -> None:
    """Take away what version 2 brought; on a server, what guards the events too."""
    prefix = f'"{register.place.schema}".' if register.place.schema else ""
    with register.engine.begin() as connection:
        if prefix:
            for guard in ("keep_written", "z_sign"):
                connection.execute(text(f"DROP TRIGGER {guard} ON {prefix}events"))
        for table, columns in ADDED.items():
            for column in columns:
                connection.execute(text(f'ALTER TABLE {prefix}"{table}" DROP COLUMN "{column}"'))
        connection.execute(register_info.update().values(version=1))


def read_numbers(connection: Connection, table: str) -> list[str]:
    return [str(number) for number in connection.execute(text(f"SELECT number FROM {table}")).scalars()]


def test_the_first_version_gains_what_is_new_and_loses_nothing(home: RegisterHome) -> None:
    first = home.open()
    number = issue(first)
    make_first_version(first)
    register = home.open()
    assert register.quotes.get(number) is not None
    assert issue(register) == "Q-2026-0002"
    with register.engine.begin() as connection:
        columns = {
            column["name"] for column in inspect(connection).get_columns("events", register.place.schema)
        }
        assert columns >= {"by", "previous", "hash"}
        assert connection.execute(select(register_info.c.version)).scalar() == VERSION
    assert register.find_breaks() == []


def test_looking_at_the_first_version_brings_it_up_to_date(home: RegisterHome) -> None:
    first = home.open()
    issue(first)
    make_first_version(first)
    reading = home.look()
    assert reading is not None
    assert [entry.number for entry in reading.entries()] == ["Q-2026-0001"]


def test_a_copy_of_the_file_is_kept_beside_it(file_home: RegisterHome) -> None:
    first = file_home.open()
    issue(first)
    make_first_version(first)
    issue(file_home.open())
    copy = Register.look(str(Path(file_home.address).with_name("register_before_version_2.gpkg")))
    assert copy is not None
    assert [entry.number for entry in copy.entries()] == ["Q-2026-0001"]


def test_a_copy_of_the_tables_is_kept_beside_them(server_home: RegisterHome) -> None:
    first = server_home.open()
    issue(first)
    make_first_version(first)
    register = server_home.open()
    issue(register)
    schema = server_home.address.rpartition("=")[2]
    with register.engine.begin() as connection:
        assert read_numbers(connection, f"{schema}_before_version_2.quotes") == ["Q-2026-0001"]
