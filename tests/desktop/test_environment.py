"""The engine's environment, made for real: a virtual environment, pip, a small library from a folder."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from independence_opendata_plugin.chapter33.refusal import Cancelled, Refused
from independence_opendata_plugin.desktop import base_python, environment
from independence_opendata_plugin.desktop.base_python import find_base_python
from independence_opendata_plugin.desktop.commands import CommandFailed, run_command
from independence_opendata_plugin.desktop.environment import make_environment
from independence_opendata_plugin.desktop.environment_places import UNFINISHED, python_of
from independence_opendata_plugin.desktop.libraries import Library, look_into, read_requirements
from independence_opendata_plugin.desktop.pip_progress import PipListener, Progress, Stage
from independence_opendata_plugin.paths import ENGINE_REQUIREMENTS

# Seconds. An idle machine stops within one; a busy one is given more.
PATIENCE = 5


def write_wheel(folder: Path, name: str, version: str, code: str = "") -> None:
    """A library of one module."""
    information = f"{name}-{version}.dist-info"
    files = {
        f"{name}/__init__.py": code,
        f"{information}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{information}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},,\n" for path in [*files, f"{information}/RECORD"])
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        for path, text in {**files, f"{information}/RECORD": record}.items():
            wheel.writestr(path, text)


def write_requirements(folder: Path) -> Path:
    """A requirements file of one library, which pip finds in a folder and not in the network."""
    shelf = folder / "shelf"
    shelf.mkdir()
    write_wheel(shelf, "tinylib", "1.2")
    file = folder / "engine.txt"
    file.write_text(f"# a comment\n--no-index\n--find-links {shelf}\ntinylib==1.2\n")
    return file


@pytest.fixture
def requirements(tmp_path: Path) -> Path:
    return write_requirements(tmp_path)


@pytest.fixture
def goal(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "engine"


@pytest.fixture(scope="session")
def base() -> Path:
    return find_base_python().path


def test_a_python_of_this_computer_will_do() -> None:
    python = find_base_python()

    assert python.version >= (3, 11)
    assert python.makes_environments
    assert subprocess.run([python.path, "-c", "import venv, ensurepip, ssl"], check=False).returncode == 0


def test_without_a_python_that_will_do_the_refusal_says_what_to_install(tmp_path: Path) -> None:
    def say(name: str, answer: str) -> tuple[str]:
        file = tmp_path / name
        file.write_text(f"#!/bin/sh\necho '{answer}'\n")
        file.chmod(0o755)
        return (str(file),)

    old = say("old", '["/opt/old/python", [3, 9, 2], true]')
    bare = say("bare", '["/usr/bin/python3", [3, 11, 2], false]')
    silent = say("silent", "")

    with pytest.raises(
        Refused, match=r"no Python 3.11 or later was found: 3.9.2 \(/opt/old/python\)"
    ) as caught:
        find_base_python([("/no/such/python",), silent, old])
    assert "install Python 3.11 or later" in caught.value.remedy
    with pytest.raises(
        Refused, match="3.11.2 at /usr/bin/python3 cannot make virtual environments"
    ) as caught:
        find_base_python([old, bare])
    assert "python3-venv" in caught.value.remedy


def test_the_environment_is_made_and_tried(goal: Path, requirements: Path, base: Path) -> None:
    told: list[Progress] = []

    make_environment(goal, requirements, base, told.append)

    installed = look_into(python_of(goal), {"tinylib": "1.2"})
    assert installed.libraries == (Library("tinylib", "1.2", "1.2"),)
    assert not (goal / UNFINISHED).exists()
    assert [folder.name for folder in goal.parent.iterdir()] == ["engine"]
    assert [progress.stage for progress in told if progress.stage is not Stage.INSTALL] == [
        Stage.CREATE,
        Stage.FETCH,
        Stage.CHECK,
    ]
    assert Progress(Stage.FETCH, 1, 2, "tinylib") in told
    fractions = [progress.fraction for progress in told]
    assert fractions == sorted(fractions)


def test_what_stood_there_is_replaced_by_the_new_one(goal: Path, requirements: Path, base: Path) -> None:
    goal.mkdir(parents=True)
    (goal / "old").touch()

    make_environment(goal, requirements, base, lambda _: None)

    assert python_of(goal).exists()
    assert not (goal / "old").exists()


def test_a_library_that_is_not_to_be_had_leaves_what_was_there(
    goal: Path, requirements: Path, base: Path
) -> None:
    goal.mkdir(parents=True)
    (goal / "old").touch()
    requirements.write_text(requirements.read_text() + "no-such-library==1.0\n")

    with pytest.raises(Refused, match="No matching distribution found for no-such-library==1.0"):
        make_environment(goal, requirements, base, lambda _: None)

    assert [path.name for path in goal.parent.rglob("*")] == ["engine", "old"]


def test_a_library_that_cannot_be_imported_is_named(goal: Path, requirements: Path, base: Path) -> None:
    write_wheel(requirements.parent / "shelf", "tinylib", "1.3", "raise ImportError('libgeos.so is missing')")
    requirements.write_text(requirements.read_text().replace("1.2", "1.3"))

    with pytest.raises(Refused, match="tinylib: 1.3, ImportError: libgeos.so is missing"):
        make_environment(goal, requirements, base, lambda _: None)

    assert not goal.exists()


def test_a_proxy_that_does_not_answer_is_told_as_a_matter_of_the_network(
    goal: Path, requirements: Path, base: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    requirements.write_text("--index-url https://127.0.0.1:9/simple\ntinylib==1.2\n")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)

    with pytest.raises(Refused) as caught:
        make_environment(goal, requirements, base, lambda _: None)

    assert caught.value.why.startswith("ERROR: ")
    assert "proxy" in caught.value.remedy
    assert not goal.exists()


@pytest.mark.parametrize("stage", [Stage.CREATE, Stage.FETCH])
def test_cancelling_stops_soon_and_leaves_nothing(
    goal: Path, requirements: Path, base: Path, stage: Stage
) -> None:
    cancelled_at = 0.0

    def cancel_in_that_stage(progress: Progress) -> None:
        nonlocal cancelled_at
        if progress.stage is stage:
            cancelled_at = time.monotonic()

    with pytest.raises(Cancelled):
        make_environment(goal, requirements, base, cancel_in_that_stage, lambda: cancelled_at > 0)

    assert time.monotonic() - cancelled_at < PATIENCE
    assert list(goal.parent.iterdir()) == []


def test_what_an_interrupted_attempt_left_is_cleared_and_the_former_kept(
    goal: Path, requirements: Path, base: Path
) -> None:
    """QGIS was killed at work: its half environment stands at the goal, the former one aside."""
    goal.mkdir(parents=True)
    (goal / UNFINISHED).touch()
    former = goal.with_name(".engine-before")
    former.mkdir()
    (former / "old").touch()
    requirements.write_text("--no-index\nno-such-library==1.0\n")

    with pytest.raises(Refused):
        make_environment(goal, requirements, base, lambda _: None)

    assert [path.name for path in goal.parent.rglob("*")] == ["engine", "old"]


def test_a_full_disk_is_said_before_work_starts(
    goal: Path, requirements: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment, "ROOM_MEGABYTES", shutil.disk_usage("/").total)

    with pytest.raises(Refused, match="MB are needed"):
        make_environment(goal, requirements, Path("/no/such/python"), lambda _: None)

    assert not goal.exists()


def test_a_program_s_children_end_with_it(tmp_path: Path) -> None:
    """pip starts programs of its own; they must not go on writing where it was stopped."""
    script = tmp_path / "parent.sh"
    script.write_text(f"(sleep 1.5; touch {tmp_path}/late) & echo begun; wait\n")
    lines: list[str] = []

    with pytest.raises(Cancelled):
        run_command(
            ["/bin/sh", str(script)], {"PATH": "/usr/bin:/bin"}, lines.append, lambda: "begun" in lines
        )

    time.sleep(2)
    assert not (tmp_path / "late").exists()


def test_a_program_that_fails_tells_its_last_lines() -> None:
    with pytest.raises(CommandFailed) as caught:
        run_command(["/bin/sh", "-c", "echo one; echo two >&2; exit 3"], {}, lambda _: None)
    assert caught.value.lines == ("one", "two")
    with pytest.raises(CommandFailed, match="No such file"):
        run_command(["/no/such/program"], {}, lambda _: None)


def test_pip_s_lines_become_packages_of_how_many(tmp_path: Path) -> None:
    told: list[Progress] = []
    listener = PipListener(tmp_path, 2, told.append)

    for line in (
        "Collecting pandas==3.1.1 (from -r engine.txt (line 3))",
        "  Downloading pandas-3.1.1-cp311-cp311-manylinux_2_24_x86_64.whl (12.4 MB)",
        "",
        "Processing /shelf/font_source_sans_pro-0.0.1-py3-none-any.whl",
        "Installing collected packages: numpy, font-source-sans-pro, pandas",
    ):
        listener.take(line)
    installed = tmp_path / "lib" / "python3.11" / "site-packages" / "numpy-2.4.6.dist-info"
    installed.mkdir(parents=True)
    listener.take("")

    assert told == [
        Progress(Stage.FETCH, 1, 4, "pandas"),
        Progress(Stage.FETCH, 2, 4, "font_source_sans_pro"),
        Progress(Stage.INSTALL, 0, 3),
        Progress(Stage.INSTALL, 1, 3),
    ]


def test_the_engine_s_requirements_name_a_version_each() -> None:
    wanted = read_requirements(ENGINE_REQUIREMENTS)
    assert wanted["geopandas"]
    assert wanted["psycopg"]
    assert all(wanted.values())
    assert not [name for name in wanted if name.startswith("-")]


def test_qgis_s_own_python_is_asked_last() -> None:
    commands = list(base_python._list_commands())
    assert commands[-1] == (str(Path(sys.base_prefix, "bin", "python3")),)
