"""Running several ways of doing one piece of work alternately, each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

BYTES_PER_KIB = 1024


@dataclass(frozen=True)
class Contestant:
    """One way of doing the work: a command that leaves `output`, which is removed before each run.

    `marks` are the lines on its standard output between which the work alone is done, as against starting up and
    reading what to do; None: the program does not tell.
    """

    name: str
    command: tuple[str, ...]
    output: Path
    marks: tuple[str, str] | None = None


@dataclass(frozen=True)
class Run:
    """What one process took: `wall`, `cpu` and `alone` (None: it does not tell) in seconds, `peak` in bytes.

    `cpu` is that of all its threads, `peak` the largest resident memory.
    """

    wall: float
    cpu: float
    peak: int
    alone: float | None


@dataclass(frozen=True)
class Outcome:
    """A contestant's runs, one for each round, and what its output held."""

    contestant: Contestant
    runs: tuple[Run, ...]
    delivered: str


@dataclass(frozen=True)
class Goal:
    """A figure of the outcomes, by the contestants' names, that is to be `most` at most; None: it was not measured."""

    says: str
    figure: Callable[[Mapping[str, Outcome]], float | None]
    most: float


@dataclass(frozen=True)
class Contest:
    """Contestants for the same work, the first being ours; `delivered` tells what stands in an output.

    `missing` names peers that are not on this machine, and those that failed with what they said.
    """

    title: str
    contestants: tuple[Contestant, ...]
    delivered: Callable[[Path], str]
    missing: tuple[str, ...] = ()
    goals: tuple[Goal, ...] = ()


class Failed(Exception):
    """A contestant ended with an error; the text is what it said last."""


def hold(
    contest: Contest, rounds: int, environment: Mapping[str, str]
) -> tuple[Contest, tuple[Outcome, ...]]:
    """Run every contestant once uncounted, then `rounds` times by turns, each round beginning with another one.

    A peer that fails in the uncounted run is left out and named among the missing. Raises Failed where ours fails.
    """
    contest, delivered = _try_all(contest, environment)
    runs: dict[str, list[Run]] = {contestant.name: [] for contestant in contest.contestants}
    for number in range(rounds):
        first = number % len(contest.contestants)
        for contestant in contest.contestants[first:] + contest.contestants[:first]:
            runs[contestant.name].append(run(contestant, environment))
    for contestant in contest.contestants:
        contestant.output.unlink(missing_ok=True)
    return contest, tuple(
        Outcome(contestant, tuple(runs[contestant.name]), delivered[contestant.name])
        for contestant in contest.contestants
    )


def _try_all(contest: Contest, environment: Mapping[str, str]) -> tuple[Contest, dict[str, str]]:
    delivered, missing = {}, list(contest.missing)
    for contestant in contest.contestants:
        try:
            run(contestant, environment)
        except Failed as failure:
            if contestant == contest.contestants[0]:
                raise
            missing.append(f"{contestant.name} failed: {failure}")
        else:
            delivered[contestant.name] = contest.delivered(contestant.output)
    able = tuple(contestant for contestant in contest.contestants if contestant.name in delivered)
    return replace(contest, contestants=able, missing=tuple(missing)), delivered


def run(contestant: Contestant, environment: Mapping[str, str]) -> Run:
    """Run it once in the present folder. Raises Failed where it ends with an error or leaves no output."""
    contestant.output.unlink(missing_ok=True)
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as errors:
        started = time.monotonic()
        process = subprocess.Popen(
            contestant.command, stdout=subprocess.PIPE, stderr=errors, text=True, env=environment
        )
        assert process.stdout is not None
        with process.stdout:
            times = _times_of(contestant.marks or (), process.stdout)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise Failed(f"exit code {process.returncode}, {_last_line(errors)}")
    if not contestant.output.exists():
        raise Failed(f"it left no {contestant.output.name}")
    alone = times[1] - times[0] if len(times) == 2 else None
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * BYTES_PER_KIB, alone)


def _times_of(marks: Sequence[str], lines: IO[str]) -> list[float]:
    """When each mark came, in their order; all lines are read in any case."""
    times: list[float] = []
    for line in lines:
        if len(times) < len(marks) and line.strip() == marks[len(times)]:
            times.append(time.monotonic())
    return times


def _last_line(errors: IO[str]) -> str:
    errors.seek(0)
    said = [line.strip() for line in errors if line.strip()]
    return said[-1] if said else "without a word"
