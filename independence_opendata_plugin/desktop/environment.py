"""Making the engine's environment: a virtual environment of its own. QGIS's Python is never installed into.

Nothing of QGIS is needed here. Virtual environments hold their own path, so one is made at its goal and not beside it;
the one that stood there is kept aside until the new one has been tried.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from .commands import CommandFailed, IsCancelled, run_command
from .engine import scrub_environment
from .environment_places import UNFINISHED, python_of
from .libraries import look_into, read_requirements
from .pip_progress import PipListener, Progress, Stage, Tell

DISK_MEGABYTES = 750
DOWNLOAD_MEGABYTES = 200
"""Of the libraries in requirements/engine.txt, measured on Linux."""
ROOM_MEGABYTES = DISK_MEGABYTES + DOWNLOAD_MEGABYTES + 100
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
    installed = look_into(python_of(goal), read_requirements(requirements), is_cancelled)
    problems = [
        f"{library.name}: {library.describe()}" for library in installed.libraries if not library.is_as_wanted
    ]
    if problems:
        remedy = QCoreApplication.translate("Environment", "name another Python and try again.")
        raise _refuse("; ".join(problems), remedy)


def _refuse(why: str, remedy: str) -> Refused:
    what = QCoreApplication.translate("Environment", "making the engine's environment")
    return Refused(what, why=why, remedy=remedy)


def _plain_environment() -> dict[str, str]:
    """For venv and pip: pip would take packages on PYTHONPATH, which scrubbing sets, for installed ones."""
    scrubbed = scrub_environment(os.environ)
    del scrubbed["PYTHONPATH"]
    return scrubbed
