"""What engines and windows that were killed had begun is settled when the next engine starts.

What needs a server's credentials waits until that register is opened.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from errno import ENOENT
from pathlib import Path
from typing import TYPE_CHECKING

from ..paths import journals
from ..scratch.journal import Entry, left, strike
from ..scratch.places import SCRATCH, settle_scratch
from ..scratch.sweep import Settle, sweep
from .addresses import is_address

if TYPE_CHECKING:
    from .register import Register

PORTAL = "portal"
NUMBER = "number"


def clear_away() -> None:
    """Remove the scratch files of the dead, give back their numbers, finish publications that they had promised.

    What cannot be settled now is told on standard error and tried again at the next start.
    """
    for problem in sweep(journals(), _settlers(_settle_number)):
        print(problem, file=sys.stderr)


def settle_left_numbers(register: Register) -> None:
    """Give back what the dead, or this process while the register was out of reach, could not give back in it."""
    # Imported where there is something to settle, not at every start.
    from .delivery import settle_dead

    place = register.place.journal_name

    def settle(entry: Entry) -> None:
        if entry.place != place:
            raise FileNotFoundError(ENOENT, "it is another register's", entry.place)
        settle_dead(register, entry.detail)

    for entry in left():
        if (entry.kind, entry.place) == (NUMBER, place):
            # A package's folder may be out of reach: its number waits, the work at hand does not.
            with suppress(OSError):
                settle(entry)
                strike(entry)
    # What is settled elsewhere is told at the next start.
    list(sweep(journals(), _settlers(settle)))


def _settlers(settle_number: Settle) -> dict[str, Settle]:
    return {SCRATCH: settle_scratch, NUMBER: settle_number, PORTAL: _finish_publication}


def _settle_number(entry: Entry) -> None:
    # Imported where there is something to settle, not at every start.
    from .delivery import settle_dead
    from .register import Register

    if is_address(entry.place):
        raise ConnectionError("a number in it waits for the next work with that register")
    if not Path(entry.place).is_file():
        raise FileNotFoundError(ENOENT, "the register is not there", entry.place)
    settle_dead(Register.open(entry.place), entry.detail)


def _finish_publication(entry: Entry) -> None:
    from .portal.target import finish_interrupted

    finish_interrupted(Path(entry.place))
