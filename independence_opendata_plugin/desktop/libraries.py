"""The libraries that the engine needs, and what an interpreter has of them."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..chapter33.refusal import Refused
from ..paths import PACKAGE
from .commands import CommandFailed, IsCancelled, run_command
from .engine import scrub_environment


@dataclass(frozen=True)
class Library:
    """`wanted`: the version asked for ("": any will do). `found`: None where it is not installed.

    `problem`: why it cannot be imported, "" where it can.
    """

    name: str
    wanted: str
    found: str | None
    problem: str = ""

    @property
    def works(self) -> bool:
        return self.found is not None and not self.problem

    @property
    def is_as_wanted(self) -> bool:
        return self.works and self.wanted in ("", self.found)

    def describe(self) -> str:
        """A few words, for the user."""
        if self.found is None:
            return QCoreApplication.translate("Libraries", "not installed")
        if self.problem:
            return f"{self.found}, {self.problem}"
        if self.is_as_wanted:
            return self.found
        return QCoreApplication.translate("Libraries", "{} where {} is wanted").format(
            self.found, self.wanted
        )


@dataclass(frozen=True)
class Installed:
    """What an interpreter has; `python` is its version."""

    python: str
    libraries: tuple[Library, ...]


def read_requirements(file: Path) -> dict[str, str]:
    """The version wanted of each library of a requirements file; "" where any will do. Extras are none of its name."""
    lines = (line.partition("#")[0].strip() for line in file.read_text(encoding="utf-8").splitlines())
    pairs = (line.partition("==") for line in lines if line and not line.startswith("-"))
    return {name.partition("[")[0].strip(): version.strip() for name, _, version in pairs}


def look_into(
    python: Path, wanted: Mapping[str, str], is_cancelled: IsCancelled = lambda: False
) -> Installed:
    """Ask an interpreter, in a process of its own. Raises Refused where it does not answer, or Cancelled."""
    lines: list[str] = []
    command = [str(python), "-m", f"{PACKAGE.name}.desktop.engine_probe", *wanted]
    try:
        run_command(command, scrub_environment(os.environ), lines.append, is_cancelled)
        # What a library warns of comes before the answer.
        answer = json.loads([line for line in lines if line][-1])
    except (CommandFailed, ValueError, IndexError) as error:
        raise Refused(
            QCoreApplication.translate("Libraries", "the engine's Python"),
            why=QCoreApplication.translate("Libraries", "{} cannot be used ({})").format(python, error),
            remedy=QCoreApplication.translate(
                "Libraries", "make the engine's environment anew, or name another Python."
            ),
        ) from error
    libraries = tuple(
        Library(name, version, answer["libraries"][name]["version"], answer["libraries"][name]["problem"])
        for name, version in wanted.items()
    )
    return Installed(answer["python"], libraries)
