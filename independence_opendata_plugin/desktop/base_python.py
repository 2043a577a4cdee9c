"""A Python on this computer that can make virtual environments. It is only asked to; nothing is installed into it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess  # nosec B404 # an interpreter is asked for its version
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from .engine import scrub_environment

MINIMUM = (3, 11)
# First those for which every library is known to come ready-made; a newer Python may be too new for some.
PREFERRED = ("3.11", "3.12", "3.13")
# A program started from the desktop does not see what a terminal's search path adds.
UNIX_FOLDERS = ("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
QUESTION = (
    "import json, sys\n"
    "def has(name):\n"
    "    try: return bool(__import__(name))\n"
    "    except ImportError: return False\n"
    "print(json.dumps([sys.executable, sys.version_info[:3], has('venv') and has('ensurepip') and has('ssl')]))"
)
SECONDS = 15

Command = Sequence[str]


@dataclass(frozen=True)
class BasePython:
    """An interpreter that answers. `makes_environments`: False where it lacks venv, ensurepip or ssl."""

    path: Path
    version: tuple[int, ...]
    makes_environments: bool

    @property
    def version_text(self) -> str:
        return ".".join(map(str, self.version))


def find_base_python(commands: Sequence[Command] | None = None) -> BasePython:
    """The first that will do, of `commands` (None: of all that this system may have).

    Raises Refused where there is none, naming what was found and what to install.
    """
    found: list[BasePython] = []
    for command in _list_commands() if commands is None else commands:
        python = ask(command)
        if python is None:
            continue
        if python.makes_environments and python.version >= MINIMUM:
            return python
        found.append(python)
    raise _refuse(found)


def ask(command: Command) -> BasePython | None:
    """What an interpreter says about itself; None where it does not answer."""
    environment = scrub_environment(os.environ)
    try:
        done = subprocess.run(  # nosec B603 # a list of arguments, no shell
            [*command, "-c", QUESTION],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            check=True,
        )
        path, version, makes_environments = json.loads(done.stdout)
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return BasePython(Path(path), tuple(version), makes_environments)


def _list_commands() -> Iterator[Command]:
    """All that may be a Python here, the likeliest first, QGIS's own last."""
    if os.name == "nt":
        yield from (("py", f"-{version}") for version in PREFERRED)
        yield from (("py", "-3"), ("python",), (str(Path(sys.base_prefix, "python.exe")),))
        return
    folders = os.pathsep.join([*UNIX_FOLDERS, os.environ.get("PATH", "")])
    names = [*(f"python{version}" for version in PREFERRED), "python3"]
    yield from ((program,) for name in names if (program := shutil.which(name, path=folders)))
    yield (str(Path(sys.base_prefix, "bin", "python3")),)


def _refuse(found: Sequence[BasePython]) -> Refused:
    bare = next((python for python in found if python.version >= MINIMUM), None)
    if bare is not None:
        why = QCoreApplication.translate(
            "Environment", "Python {} at {} cannot make virtual environments"
        ).format(bare.version_text, bare.path)
        remedy = QCoreApplication.translate(
            "Environment", "install what it lacks (on Debian and Ubuntu: the package python3-venv)."
        )
    else:
        seen = ", ".join(f"{python.version_text} ({python.path})" for python in found)
        why = QCoreApplication.translate("Environment", "no Python 3.11 or later was found")
        why = f"{why}: {seen}" if seen else why
        remedy = QCoreApplication.translate(
            "Environment",
            "install Python 3.11 or later (on Windows and macOS from python.org; on Debian and Ubuntu the packages "
            "python3 and python3-venv).",
        )
    return Refused(
        QCoreApplication.translate("Environment", "making the engine's environment"), why=why, remedy=remedy
    )
