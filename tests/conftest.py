"""What every test may ask for."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.postgres import PostgresMissing, PostgresServer, running_server

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real layers and published schemas, read in place."""
    folder = Path(os.environ.get("INDEPENDENCE_SHARED", ROOT.parent / "shared"))
    if not folder.is_dir():
        pytest.skip(f"the real layers and schemas are not at {folder}")
    return folder


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A server with PostGIS for the whole run; ask `postgres.database(NAME)` for a database of the test's own."""
    try:
        with running_server() as server:
            yield server
    except PostgresMissing as missing:
        pytest.skip(str(missing))
