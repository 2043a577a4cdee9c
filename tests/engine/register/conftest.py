"""The register in both its places: a file, and a schema of its own on a PostgreSQL server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Connection, text

from independence_opendata_plugin.engine.register import Register
from tests.postgres import OWNER, PASSWORD, PostgresServer


@dataclass(frozen=True)
class RegisterHome:
    """What `Register.open` is given; `address` is a path or a server's."""

    address: str
    credentials: dict[str, str] = field(default_factory=dict)

    def open(self) -> Register:
        return Register.open(self.address, self.credentials)

    def look(self) -> Register | None:
        return Register.look(self.address, self.credentials)


@pytest.fixture(scope="session")
def office_database(postgres: PostgresServer) -> Iterator[str]:
    """The address of a database in which each test has a schema."""
    with postgres.database("office") as name:
        yield f"postgresql://{postgres.host}:{postgres.port}/{name}"


@pytest.fixture
def server_home(office_database: str) -> RegisterHome:
    address = f"{office_database}?schema=licensing_{uuid4().hex[:12]}"
    return RegisterHome(address, {"user": OWNER, "password": PASSWORD})


@pytest.fixture
def file_home(tmp_path: Path) -> RegisterHome:
    return RegisterHome(str(tmp_path / "register.gpkg"))


@pytest.fixture(params=["file", "server"])
def home(request: pytest.FixtureRequest) -> RegisterHome:
    """Each test that asks for it runs twice."""
    place: RegisterHome = request.getfixturevalue(f"{request.param}_home")
    return place


@pytest.fixture
def register(home: RegisterHome) -> Register:
    return home.open()


@contextmanager
def tampering(register: Register) -> Iterator[Connection]:
    """As somebody who has the database itself in his hands: a server's guards sleep."""
    with register.engine.begin() as connection:
        if register.place.schema:
            connection.execute(text("SET LOCAL session_replication_role = replica"))
        yield connection
