"""A license and its package become real together: the engine dies, or fails, at each step of the delivery."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.checksums import hash_file
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.operations.registerlist import registerlist
from independence_opendata_plugin.engine.package.verify import find_problems
from independence_opendata_plugin.engine.register.licenses import Licenses
from independence_opendata_plugin.engine.sweeping import clear_away
from tests.postgres import OWNER, PASSWORD, PostgresServer

from .operations.conftest import Run, approval, licensed_parcels, order, parcels, run

__all__ = ["approval", "licensed_parcels", "order", "parcels", "run"]

# Each stands for a moment: the process is gone before or after the step that it names.
DIES = {
    "before the seal": "Licenses.seal = die_before(Licenses.seal)",
    "after the seal": "Licenses.seal = die_after(Licenses.seal)",
    "after the rename": "Licenses.issue = die_before(Licenses.issue)",
    "after the issue": "Licenses.issue = die_after(Licenses.issue)",
}
DYING_ENGINE = """
    import os, sys
    from pathlib import Path
    from independence_opendata_plugin.engine.__main__ import run_once
    from independence_opendata_plugin.engine.register.licenses import Licenses

    def die_before(step):
        return lambda *given: os._exit(9)

    def die_after(step):
        def work(*given):
            step(*given)
            os._exit(9)
        return work

    {moment}
    sys.exit(run_once("exportlicensed", Path(sys.argv[1])))
"""


def export_and_die(request: dict[str, Any], moment: str, folder: Path) -> None:
    file = folder / "request.json"
    file.write_text(json.dumps(request))
    code = textwrap.dedent(DYING_ENGINE).format(moment=DIES[moment])
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code, str(file)], cwd=root, check=False, capture_output=True)
    assert done.returncode == 9, done.stderr


def license_rows(folder: Path) -> list[tuple[str, str, str | None]]:
    with closing(sqlite3.connect(folder / "register.gpkg")) as connection:
        return connection.execute("SELECT number, state, package_sha256 FROM licenses").fetchall()


@pytest.fixture
def request_of(order: dict[str, Any], approval: str, tmp_path: Path) -> dict[str, Any]:
    register = str(tmp_path / "register.gpkg")
    return {**order, "REGISTER": register, "APPROVAL": approval, "OUTPUT": str(tmp_path / "licensed.zip")}


@pytest.mark.parametrize("moment", ["before the seal", "after the seal"])
def test_an_engine_that_dies_before_the_rename_has_delivered_nothing(
    request_of: dict[str, Any], tmp_path: Path, moment: str
) -> None:
    export_and_die(request_of, moment, tmp_path)
    assert not Path(request_of["OUTPUT"]).exists()
    assert list(tmp_path.glob(".~*"))

    clear_away()
    assert license_rows(tmp_path) == [("L-2026-0001", "void", None)]
    assert list(tmp_path.glob(".~*")) == []


@pytest.mark.parametrize("moment", ["after the rename", "after the issue"])
def test_an_engine_that_dies_after_the_rename_has_delivered(
    request_of: dict[str, Any], tmp_path: Path, moment: str
) -> None:
    export_and_die(request_of, moment, tmp_path)
    output = Path(request_of["OUTPUT"])
    state_before = license_rows(tmp_path)[0][1]

    clear_away()
    assert license_rows(tmp_path) == [("L-2026-0001", "issued", hash_file(output))]
    assert state_before == ("reserved" if moment == "after the rename" else "issued")
    assert find_problems(output) == []
    assert list(tmp_path.glob(".~*")) == []


def test_a_package_of_another_machine_is_issued_by_the_next_export_that_sees_it(
    request_of: dict[str, Any], run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The journal of the engine that died is on a machine that is not this one."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "elsewhere"))
    export_and_die(request_of, "after the rename", tmp_path)
    second = run("exportlicensed", **{**request_of, "OUTPUT": str(tmp_path / "second.zip")})
    assert second["LICENSE_NUMBER"] == "L-2026-0002"
    assert [row[:2] for row in license_rows(tmp_path)] == [
        ("L-2026-0001", "issued"),
        ("L-2026-0002", "issued"),
    ]


def test_a_number_whose_package_cannot_be_seen_is_neither_issued_nor_given_out(
    request_of: dict[str, Any], run: Run, job: Job, tmp_path: Path
) -> None:
    """The drive with the package is away when the engines start: nobody can tell whether it arrived."""
    drive = tmp_path / "drive"
    drive.mkdir()
    export_and_die({**request_of, "OUTPUT": str(drive / "licensed.zip")}, "after the rename", tmp_path)
    drive.rename(tmp_path / "away")
    clear_away()
    second = run("exportlicensed", **request_of)
    assert second["LICENSE_NUMBER"] == "L-2026-0002"
    assert [row[:2] for row in license_rows(tmp_path)] == [
        ("L-2026-0001", "reserved"),
        ("L-2026-0002", "issued"),
    ]

    said: list[str] = []
    looking = replace(job, log=lambda _, text: said.append(text))
    registerlist({"REGISTER": request_of["REGISTER"]}, looking)
    assert len(said) == 1
    assert f"License L-2026-0001: whether its package has reached {drive / 'licensed.zip'}" in said[0]

    (tmp_path / "away").rename(drive)
    clear_away()
    assert [row[1] for row in license_rows(tmp_path)] == ["issued", "issued"]


def test_a_name_that_cannot_be_taken_takes_the_license_back(
    request_of: dict[str, Any], run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where a reader that opens the file in the last moment keeps it from being replaced."""
    output = Path(request_of["OUTPUT"])
    output.write_bytes(b"an older file of that name")
    replace = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if target == output and self.name.startswith(".~part"):
            raise PermissionError(13, "in use", str(self))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="in use"):
        run("exportlicensed", **request_of)
    assert output.read_bytes() == b"an older file of that name"
    assert license_rows(tmp_path) == [("L-2026-0001", "void", None)]
    assert list(tmp_path.glob(".~*")) == []


def test_a_register_that_cannot_issue_takes_the_package_back(
    request_of: dict[str, Any], run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = Path(request_of["OUTPUT"])
    output.write_bytes(b"an older file of that name")

    def fail(*_: object) -> None:
        raise Refused("the register", why="the disk is full", remedy="make room.")

    with monkeypatch.context() as patch:
        patch.setattr(Licenses, "issue", fail)
        with pytest.raises(Refused, match="the disk is full"):
            run("exportlicensed", **request_of)
    assert output.read_bytes() == b"an older file of that name"
    assert license_rows(tmp_path) == [("L-2026-0001", "void", None)]
    assert run("exportlicensed", **request_of)["LICENSE_NUMBER"] == "L-2026-0001"


def test_a_number_that_was_given_back_meanwhile_is_not_issued(
    request_of: dict[str, Any], run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine that slept for longer than a day: its number is another's now."""
    seal = Licenses.seal

    def sleep_first(self: Licenses, *given: Any) -> None:
        with closing(sqlite3.connect(tmp_path / "register.gpkg")) as connection:
            connection.execute("UPDATE licenses SET reserved_at = '2026-11-24T00:00:00+00:00'")
            connection.commit()
        seal(self, *given)

    monkeypatch.setattr(Licenses, "seal", sleep_first)
    with pytest.raises(Refused, match="given back in the meantime"):
        run("exportlicensed", **request_of)
    assert not Path(request_of["OUTPUT"]).exists()
    assert license_rows(tmp_path) == [("L-2026-0001", "reserved", None)]


def test_a_delivered_package_is_not_written_over(
    request_of: dict[str, Any], run: Run, tmp_path: Path
) -> None:
    first = run("exportlicensed", **request_of)
    with pytest.raises(Refused, match="package of license L-2026-0001"):
        run("exportlicensed", **request_of)
    assert hash_file(Path(request_of["OUTPUT"])) == first["SHA256"]


@pytest.mark.parametrize(("moment", "state"), [("after the seal", "void"), ("after the rename", "issued")])
def test_on_a_server_it_is_settled_at_the_next_work_with_the_register(
    request_of: dict[str, Any], run: Run, postgres: PostgresServer, tmp_path: Path, moment: str, state: str
) -> None:
    """The next engine cannot reach the register at its start: nobody has told it the password yet."""
    with postgres.database("delivery") as name:
        address = f"postgresql://{postgres.host}:{postgres.port}/{name}?schema=licensing"
        word = {"user": OWNER, "password": PASSWORD}
        run("registermove", FROM=request_of["REGISTER"], TO=address, TO_CREDENTIALS=word)
        export_and_die({**request_of, "REGISTER": address, "REGISTER_CREDENTIALS": word}, moment, tmp_path)
        clear_away()
        query = "SELECT number, state FROM licensing.licenses"
        assert postgres.run(query, name) == "L-2026-0001|reserved"
        again = {**request_of, "REGISTER": address, "REGISTER_CREDENTIALS": word, "CUSTOMER_NAME": ""}
        with pytest.raises(Refused):
            run("quote", **again)
        assert postgres.run(query, name) == f"L-2026-0001|{state}"
        assert Path(request_of["OUTPUT"]).exists() == (state == "issued")
        valid = run("registerverify", REGISTER=address, REGISTER_CREDENTIALS=word)
        assert valid["PROBLEMS"] == []


def test_a_server_that_goes_away_without_an_answer_does_not_cost_the_package(
    request_of: dict[str, Any],
    run: Run,
    postgres: PostgresServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is thrown out between the last statement and its commit; the license is issued by the next work."""
    issue = Licenses.issue

    def lose_the_server(self: Licenses, *given: Any) -> None:
        others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'independence%'"
        event.listen(self.engine, "commit", lambda _: postgres.run(others, name), once=True)
        issue(self, *given)

    with postgres.database("unanswered") as name:
        address = f"postgresql://{postgres.host}:{postgres.port}/{name}?schema=licensing"
        place = {"REGISTER": address, "REGISTER_CREDENTIALS": {"user": OWNER, "password": PASSWORD}}
        run(
            "registermove",
            FROM=request_of["REGISTER"],
            TO=address,
            TO_CREDENTIALS=place["REGISTER_CREDENTIALS"],
        )
        with monkeypatch.context() as patch:
            patch.setattr(Licenses, "issue", lose_the_server)
            with pytest.raises(Refused, match="before it said whether the license is issued"):
                run("exportlicensed", **request_of | place)
        assert find_problems(Path(request_of["OUTPUT"])) == []
        other = {"OUTPUT": str(tmp_path / "other.zip")}
        assert run("exportlicensed", **request_of | place | other)["LICENSE_NUMBER"] == "L-2026-0002"
        query = "SELECT number, state FROM licensing.licenses ORDER BY number"
        assert postgres.run(query, name) == "L-2026-0001|issued\nL-2026-0002|issued"
