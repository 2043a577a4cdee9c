"""How far the making of an environment has come: what pip says, and what appears while it says nothing."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

INSTALLED = "Lib/site-packages/*.dist-info" if os.name == "nt" else "lib/python3*/site-packages/*.dist-info"
WHEEL = re.compile(r"(.+?)-\d.*\.whl$")
END_OF_NAME = re.compile(r"[<>=!~;\[(]")


class Stage(Enum):
    """What is done for an environment, in this order."""

    CREATE = "create"
    FETCH = "fetch"
    INSTALL = "install"
    CHECK = "check"


# Where each begins in the whole and how much of it it takes, by the time that it usually needs.
SHARES = {
    Stage.CREATE: (0.0, 0.1),
    Stage.FETCH: (0.1, 0.5),
    Stage.INSTALL: (0.6, 0.3),
    Stage.CHECK: (0.9, 0.1),
}


@dataclass(frozen=True)
class Progress:
    """`done` of `total` packages in a stage (total 0: it has no packages); `package`: the one at hand, "" unknown."""

    stage: Stage
    done: int = 0
    total: int = 0
    package: str = ""

    @property
    def fraction(self) -> float:
        """How far the whole is, 0 to 1."""
        begin, share = SHARES[self.stage]
        return begin + (share * min(self.done / self.total, 1.0) if self.total else 0.0)


Tell = Callable[[Progress], None]


class PipListener:
    """`take` is handed each line of `pip install`, and "" whenever pip is silent.

    How many packages there are pip knows only once all have been fetched: until then twice the number `asked` for is
    expected, since each library brings about one more.
    """

    def __init__(self, environment: Path, asked: int, tell: Tell) -> None:
        self._environment = environment
        self._tell = tell
        self._expected = 2 * asked
        self._fetched = 0
        self._to_install = 0
        self._before = 0
        self._last: Progress | None = None

    def take(self, line: str) -> None:
        word, _, rest = line.strip().partition(" ")
        if line.startswith("Installing collected packages:"):
            self._to_install = line.count(",") + 1
            self._before = self._installed()
        elif word in ("Collecting", "Processing"):
            self._fetched += 1
            total = max(self._expected, self._fetched)
            self._say(Progress(Stage.FETCH, self._fetched, total, _package(rest)))
        if self._to_install:
            done = min(self._installed() - self._before, self._to_install)
            self._say(Progress(Stage.INSTALL, done, self._to_install))

    def _installed(self) -> int:
        return sum(1 for _ in self._environment.glob(INSTALLED))

    def _say(self, progress: Progress) -> None:
        if progress != self._last:
            self._last = progress
            self._tell(progress)


def _package(named: str) -> str:
    """`pandas==3.1.1`, `pandas>=2 (from ...)` or a wheel's path -> `pandas`."""
    wheel = WHEEL.match(Path(named).name)
    return wheel[1] if wheel else END_OF_NAME.split(named)[0].strip()
