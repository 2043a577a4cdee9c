"""Making the engine's environment: a virtual environment of its own. QGIS's Python is never installed into.

Nothing of QGIS is needed here. Virtual environments hold their own path, so one is made at its goal and not beside it;
the one that stood there is kept aside until the new one has been tried.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from ..paths import PACKAGE
from .commands import CommandFailed, IsCancelled, run_command
from .engine import scrub_environment
from .pip_progress import PipListener, Progress, Stage, Tell

DISK_MEGABYTES = 750
DOWNLOAD_MEGABYTES = 200
"""Of the libraries in requirements/engine.txt, measured on Linux."""
ROOM_MEGABYTES = DISK_MEGABYTES + DOWNLOAD_MEGABYTES + 100
UNFINISHED = "unfinished"
"""A file in an environment that is being made, or was when QGIS came to an end."""
PIP_OPTIONS = (
    "--disable-pip-version-check",
    "--no-input",
    "--progress-bar=off",
    # A library that would have to be built from source fails for want of a compiler, long and unintelligibly.
    "--only-binary=:all:",
    "--timeout=15",
    "--retries=1",
)
NETWORK_TROUBLE = re.compile(
    r"Retrying|ConnectionError|ProxyError|SSLError|timed out|Temporary failure", re.IGNORECASE
)


def python_of(environment: Path) -> Path:
    """The interpreter of a virtual environment."""
    return environment / (Path("Scripts", "python.exe") if os.name == "nt" else Path("bin", "python"))


def read_requirements(file: Path) -> dict[str, str]:
    """The version wanted of each library of a requirements file; "" where any will do."""
    lines = (line.partition("#")[0].strip() for line in file.read_text(encoding="utf-8").splitlines())
    pairs = (line.partition("==") for line in lines if line and not line.startswith("-"))
    return {name.strip(): version.strip() for name, _, version in pairs}


def make_environment(
    goal: Path, requirements: Path, base: Path, tell: Tell, is_cancelled: IsCancelled = lambda: False
) -> None:
    """Make a virtual environment at `goal` with all that `requirements` lists, on the Python at `base`.

    Raises Refused (with pip's own last words) or Cancelled; then nothing half-made is left, and what stood at the goal
    before stands there again.
    """
    _require_room(goal)
    with _replacing(goal):
        tell(Progress(Stage.CREATE))
        _create(base, goal, is_cancelled)
        _install(goal, requirements, tell, is_cancelled)
        tell(Progress(Stage.CHECK))
        _try_out(goal, requirements, is_cancelled)


def probe_environment(
    python: Path, libraries: Iterable[str], is_cancelled: IsCancelled = lambda: False
) -> dict[str, Any]:
    """What engine_probe tells of a Python. Raises Refused where that cannot be run, or Cancelled."""
    lines: list[str] = []
    command = [str(python), "-m", f"{PACKAGE.name}.desktop.engine_probe", *libraries]
    try:
        run_command(command, scrub_environment(os.environ), lines.append, is_cancelled)
        # What a library warns of comes before the answer.
        return json.loads([line for line in lines if line][-1])
    except (CommandFailed, ValueError) as error:
        raise Refused(
            QCoreApplication.translate("Environment", "the engine's Python"),
            why=QCoreApplication.translate("Environment", "{} cannot be used ({})").format(python, error),
            remedy=QCoreApplication.translate(
                "Environment", "make the engine's environment anew, or name another Python."
            ),
        ) from error


def find_problems(probed: dict[str, Any], wanted: dict[str, str]) -> list[str]:
    """What of the libraries wanted is missing, another version or broken, a short sentence for each."""
    problems = []
    for name, version in wanted.items():
        found = probed["libraries"][name]
        if found["version"] is None:
            problems.append(QCoreApplication.translate("Environment", "{} is missing").format(name))
        elif found["problem"]:
            problems.append(f"{name}: {found['problem']}")
        elif version and found["version"] != version:
            problems.append(
                QCoreApplication.translate("Environment", "{} is {} where {} is wanted").format(
                    name, found["version"], version
                )
            )
    return problems


def _require_room(goal: Path) -> None:
    goal.parent.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(goal.parent).free // 1_000_000
    if free < ROOM_MEGABYTES:
        raise Refused(
            QCoreApplication.translate("Environment", "making the engine's environment"),
            why=QCoreApplication.translate("Environment", "{} MB are free at {} and {} MB are needed").format(
                free, goal.parent, ROOM_MEGABYTES
            ),
            remedy=QCoreApplication.translate("Environment", "make room on that disk."),
        )


@contextmanager
def _replacing(goal: Path) -> Iterator[None]:
    """The goal as an empty folder that says it is unfinished; as it was before, when what is done in here fails."""
    aside = goal.with_name(f".{goal.name}-before")
    if (goal / UNFINISHED).exists():
        _remove(goal)
    if aside.exists() and not goal.exists():
        aside.rename(goal)
    _remove(aside)
    if goal.exists():
        goal.rename(aside)
    is_done = False
    try:
        goal.mkdir()
        (goal / UNFINISHED).touch()
        yield
        (goal / UNFINISHED).unlink()
        is_done = True
    finally:
        if not is_done:
            _remove(goal)
            if aside.exists():
                aside.rename(goal)
    _remove(aside)


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def _create(base: Path, goal: Path, is_cancelled: IsCancelled) -> None:
    try:
        run_command([str(base), "-m", "venv", str(goal)], _plain_environment(), lambda _: None, is_cancelled)
    except CommandFailed as failure:
        raise _refuse(
            str(failure), QCoreApplication.translate("Environment", "name another Python.")
        ) from failure


def _install(goal: Path, requirements: Path, tell: Tell, is_cancelled: IsCancelled) -> None:
    listener = PipListener(goal, len(read_requirements(requirements)), tell)
    command = [str(python_of(goal)), "-m", "pip", "install", *PIP_OPTIONS, "-r", str(requirements)]
    try:
        run_command(command, _plain_environment(), listener.take, is_cancelled)
    except CommandFailed as failure:
        raise _refuse(str(failure), _remedy_for(failure)) from failure


def _remedy_for(failure: CommandFailed) -> str:
    if any(NETWORK_TROUBLE.search(line) for line in failure.lines):
        return QCoreApplication.translate(
            "Environment",
            "see that this computer reaches the Internet; behind a proxy, set the variable HTTPS_PROXY or pip's "
            "own configuration, and try again.",
        )
    return QCoreApplication.translate(
        "Environment", "mend what is named, or name another Python, and try again."
    )


def _try_out(goal: Path, requirements: Path, is_cancelled: IsCancelled) -> None:
    wanted = read_requirements(requirements)
    problems = find_problems(probe_environment(python_of(goal), wanted, is_cancelled), wanted)
    if problems:
        raise _refuse(
            "; ".join(problems),
            QCoreApplication.translate("Environment", "name another Python and try again."),
        )


def _refuse(why: str, remedy: str) -> Refused:
    what = QCoreApplication.translate("Environment", "making the engine's environment")
    return Refused(what, why=why, remedy=remedy)


def _plain_environment() -> dict[str, str]:
    """For venv and pip: pip would take packages on PYTHONPATH, which scrubbing sets, for installed ones."""
    scrubbed = scrub_environment(os.environ)
    del scrubbed["PYTHONPATH"]
    return scrubbed
