"""What engines and windows that were killed had begun is settled when the next engine starts."""

from __future__ import annotations

import sys
from errno import ENOENT
from pathlib import Path

from ..paths import journals
from ..scratch.journal import Entry
from ..scratch.places import SCRATCH, settle_scratch
from ..scratch.sweep import sweep

PORTAL = "portal"
NUMBER = "number"


def clear_away() -> None:
    """Remove the scratch files of the dead, give back their numbers, finish publications that they had promised.

    What cannot be settled now is told on standard error and tried again at the next start.
    """
    settlers = {SCRATCH: settle_scratch, NUMBER: _settle_number, PORTAL: _finish_publication}
    for problem in sweep(journals(), settlers):
        print(problem, file=sys.stderr)


def _settle_number(entry: Entry) -> None:
    # Imported where there is something to settle, not at every start.
    from .delivery import settle_dead
    from .register import Register

    if not Path(entry.place).is_file():
        raise FileNotFoundError(ENOENT, "the register is not there", entry.place)
    settle_dead(Register.open(entry.place), entry.detail)


def _finish_publication(entry: Entry) -> None:
    from .portal.target import finish_interrupted

    finish_interrupted(Path(entry.place))
