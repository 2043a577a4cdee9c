"""What only a register on a server can meet."""

from __future__ import annotations

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.register import Register
from tests.postgres import OWNER, PASSWORD, PostgresServer

from .conftest import RegisterHome
from .test_register import issue


def test_looking_makes_nothing(server_home: RegisterHome, postgres: PostgresServer) -> None:
    assert server_home.look() is None
    schema = server_home.address.rpartition("=")[2]
    asked = f"SELECT count(*) FROM information_schema.schemata WHERE schema_name = '{schema}'"
    assert postgres.run(asked, "office") == "0"


def test_who_looks_can_change_nothing(server_home: RegisterHome) -> None:
    server_home.open()
    reading = server_home.look()
    assert reading is not None
    with pytest.raises(Refused, match="read-only"):
        issue(reading)


def test_the_areas_are_postgis_geometries(server_home: RegisterHome, postgres: PostgresServer) -> None:
    issue(server_home.open())
    schema = server_home.address.rpartition("=")[2]
    row = postgres.run(f"SELECT ST_SRID(geom), ST_AsText(ST_Envelope(geom)) FROM {schema}.quotes", "office")
    assert row == "4326|POLYGON((-94.4 39,-94.4 39.1,-94.3 39.1,-94.3 39,-94.4 39))"


def test_two_offices_keep_their_registers_apart(office_database: str) -> None:
    credentials = {"user": OWNER, "password": PASSWORD}
    first, second = (
        Register.open(f"{office_database}?schema={name}", credentials) for name in ("north", "south")
    )
    assert (issue(first), issue(first), issue(second)) == ("Q-2026-0001", "Q-2026-0002", "Q-2026-0001")


def test_a_wrong_password_is_refused_without_repeating_it(server_home: RegisterHome) -> None:
    with pytest.raises(Refused, match="does not let this user in") as refusal:
        Register.open(server_home.address, {"user": OWNER, "password": "open-sesame"})
    assert "open-sesame" not in str(refusal.value)


def test_a_server_that_is_not_there_is_refused() -> None:
    with pytest.raises(Refused, match="does not answer"):
        Register.open("postgresql://127.0.0.1:9/office")


def test_a_database_without_postgis_is_refused(server_home: RegisterHome, postgres: PostgresServer) -> None:
    address = server_home.address.replace("/office?", "/postgres?")
    with pytest.raises(Refused, match="has no PostGIS"):
        Register.open(address, server_home.credentials)
