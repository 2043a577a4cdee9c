"""The tests' own PostgreSQL server."""

from __future__ import annotations

import os
import subprocess

import pytest

from tests.postgres import OWNER, PASSWORD, PostgresServer


def connect(server: PostgresServer, password: str) -> subprocess.CompletedProcess[str]:
    """Ask over TCP, as an office's programs do."""
    address = f"host={server.host} port={server.port} user={OWNER} dbname=postgres"
    environment = {**os.environ, "PGPASSWORD": password, "PGPASSFILE": os.devnull}
    command = [server.programs / "psql", "-X", "-A", "-t", "-w", "-c", "SELECT 1", address]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def test_a_client_must_know_the_password(postgres: PostgresServer) -> None:
    assert connect(postgres, PASSWORD).stdout == "1\n"
    assert "password authentication failed" in connect(postgres, "another").stderr


def test_a_database_has_postgis_and_is_gone_afterwards(postgres: PostgresServer) -> None:
    with postgres.database("town") as town:
        assert postgres.run("SELECT ST_Area('POLYGON((0 0,3 0,3 2,0 2,0 0))'::geometry)", town) == "6"
    assert postgres.run("SELECT count(*) FROM pg_database WHERE datname = 'town'") == "0"


def test_a_statement_that_fails_is_told(postgres: PostgresServer) -> None:
    with pytest.raises(subprocess.CalledProcessError) as failed:
        postgres.run("SELECT no_such_column")
    assert "no_such_column" in failed.value.stderr


def test_the_server_does_not_run_as_root(postgres: PostgresServer) -> None:
    assert (postgres.folder / "data").stat().st_uid != 0
