"""A PostgreSQL server with PostGIS, made for the tests and gone with them. Runs on any Python, without a driver."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

OWNER, PASSWORD = "gis_office", "Kilroy-of-the-tests"
TEMPLATE = "with_postgis"
# initdb and postgres refuse to run as root; Debian's package brings this account.
SERVER_ACCOUNT = "postgres"
PATIENCE_SECONDS = 60.0
# Nobody needs these data after a crash.
SETTINGS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


class PostgresMissing(Exception):
    """PostgreSQL or PostGIS is not on this machine; the text says how to get it."""


@dataclass(frozen=True)
class PostgresServer:
    """A running server. Over TCP (`host`, `port`) it asks everybody for a password (scram-sha-256); `OWNER` with
    `PASSWORD` is its superuser. Over the socket in `folder` it lets in whoever is on this machine."""

    host: str
    port: int
    folder: Path
    programs: Path

    def run(self, sql: str, database: str = TEMPLATE) -> str:
        """What psql prints for the statements, one row a line, columns parted by `|`.

        Raises CalledProcessError where a statement fails.
        """
        command = [self.programs / "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-f", "-"]
        where = ["-h", self.folder, "-p", str(self.port), "-U", OWNER, "-d", database]
        done = subprocess.run([*command, *where], input=sql, capture_output=True, text=True, check=False)
        if done.returncode:
            raise subprocess.CalledProcessError(done.returncode, "psql", done.stdout, done.stderr)
        return done.stdout.strip()

    @contextmanager
    def database(self, name: str) -> Iterator[str]:
        """A new database with PostGIS, dropped at the end whoever is still connected. Yields its name."""
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{TEMPLATE}"', "postgres")
        try:
            yield name
        finally:
            self.run(f'DROP DATABASE "{name}" WITH (FORCE)', "postgres")


@contextmanager
def running_server() -> Iterator[PostgresServer]:
    """A server of one's own in a temporary folder, on a free port of 127.0.0.1; takes some three seconds.

    It stops at the end, and with this process. Raises PostgresMissing.
    """
    with made_server() as server, serving(server):
        server.run(f'CREATE DATABASE "{TEMPLATE}"', "postgres")
        server.run("CREATE EXTENSION postgis")
        yield server


@contextmanager
def made_server() -> Iterator[PostgresServer]:
    """A server that does not run yet: `serving` lets it, as often as one likes. Raises PostgresMissing."""
    programs = find_programs()
    with tempfile.TemporaryDirectory(prefix="independence_postgres_") as name:
        folder = Path(name)
        if os.geteuid() == 0:
            shutil.chown(folder, SERVER_ACCOUNT)
        server = PostgresServer("127.0.0.1", _find_free_port(), folder, programs)
        _make_cluster(server)
        yield server


@contextmanager
def serving(server: PostgresServer) -> Iterator[None]:
    """While the block runs the server takes connections; at its end it throws out whoever is connected."""
    process = _start(server)
    try:
        _wait_for(server, process)
        yield
    finally:
        _stop(process)


def find_programs() -> Path:
    """The folder of the newest PostgreSQL that has PostGIS. Raises PostgresMissing."""
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: float(p.parts[4]))
    for initdb in reversed(versions):
        if Path(f"/usr/share/postgresql/{initdb.parts[4]}/extension/postgis.control").is_file():
            return initdb.parent
    raise PostgresMissing("PostgreSQL with PostGIS is not here: scripts/install-packages test")


def _make_cluster(server: PostgresServer) -> None:
    secret = server.folder / "password"
    secret.write_text(PASSWORD, encoding="utf-8")
    if os.geteuid() == 0:
        shutil.chown(secret, SERVER_ACCOUNT)
    arguments = ["-D", server.folder / "data", "-U", OWNER, f"--pwfile={secret}", "--no-sync"]
    encoding = ["--encoding=UTF8", "--locale=C.UTF-8", "--auth-local=trust", "--auth-host=scram-sha-256"]
    command = [*_as_server_account(), server.programs / "initdb", *arguments, *encoding]
    subprocess.run(command, capture_output=True, check=True, cwd=server.folder)


def _start(server: PostgresServer) -> subprocess.Popen[bytes]:
    settings = (
        *SETTINGS,
        f"listen_addresses={server.host}",
        f"port={server.port}",
        f"unix_socket_directories={server.folder}",
    )
    options = [word for setting in settings for word in ("-c", setting)]
    command = [*_as_server_account(), server.programs / "postgres", "-D", server.folder / "data", *options]
    log = (server.folder / "log").open("wb")
    with log:
        return subprocess.Popen(command, stdout=log, stderr=log, cwd=server.folder)


def _wait_for(server: PostgresServer, process: subprocess.Popen[bytes]) -> None:
    """Until it takes connections. Raises RuntimeError with its log where it does not."""
    command = [server.programs / "pg_isready", "-q", "-h", server.folder, "-p", str(server.port)]
    end = time.monotonic() + PATIENCE_SECONDS
    while subprocess.run(command, check=False).returncode:
        if process.poll() is not None or time.monotonic() > end:
            raise RuntimeError((server.folder / "log").read_text(encoding="utf-8", errors="replace"))
        time.sleep(0.05)


def _as_server_account() -> list[str]:
    """The command that lets the server end when this process does, and that leaves root's rights behind."""
    account = ["--reuid", SERVER_ACCOUNT, "--regid", SERVER_ACCOUNT, "--init-groups"]
    return ["setpriv", *(account if os.geteuid() == 0 else []), "--pdeathsig", "INT", "--"]


def _find_free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _stop(process: subprocess.Popen[bytes]) -> None:
    """Whoever is connected is thrown out: the server's "fast" shutdown."""
    process.send_signal(signal.SIGINT)
    try:
        process.wait(PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
