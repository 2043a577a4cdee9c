"""How a license becomes real: its package on the disk and its entry in the register, both or neither.

1. A number is reserved in the register.
2. The package is written, verified and hashed under a scratch name in the folder where it is to go.
3. `seal`: the reserved row takes all that will be issued, the package's SHA-256 and its final path.
4. The package takes its final name.
5. `issue`: the row becomes the license.

So no package ever has its final name without a row that knows its hash, and no license is issued without its package.
Wherever the engine is killed, looking at the final path tells what happened:

| killed          | under the final name          | the number                                        |
|-----------------|-------------------------------|---------------------------------------------------|
| before 4        | what was there before         | is given back, and the next license takes it      |
| between 4 and 5 | the package with the hash     | is issued, as it would have been                  |
| after 5         | the package                   | is issued already                                 |

A server that goes away in the middle of 5 leaves things as a kill there does.

The next engine of that user settles it at its start, from the journal; for a register on a server, which nobody can
reach without credentials, when it first opens that register (`sweeping.settle_left_numbers`). A number that was sealed
on another machine is settled by whoever sees its package; until then it is neither given out again nor issued, and
`registerlist` names it.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from ..chapter33.refusal import Refused
from .checksums import hash_file
from .files import moved
from .job import Job
from .register import Register
from .register.licenses import IssuedLicense
from .register.refusals import Unanswered


def deliver(
    license: IssuedLicense,  # noqa: A002 - the word of the ordinance
    draft: Path,
    output: Path,
    register: Register,
    job: Job,
) -> None:
    """Issue a license whose package stands complete at `draft`; `output` is in the same folder.

    Raises Refused or OSError where the file cannot take its name or the register cannot be written: then neither
    has happened, and what stood at `output` before stands there again. Raises Unanswered where the register's server
    went away before it said whether the license is issued: then the package stays.
    """
    _flush(draft)
    register.licenses.seal(license, output, job.now)
    lost: Unanswered | None = None
    with moved({draft: output}):
        try:
            register.licenses.issue(license.number, license.package_sha256, job.now)
        except Unanswered as unanswered:
            lost = unanswered
    if lost is not None:
        raise Unanswered(
            f"license {license.number}",
            why="the register's server went away before it said whether the license is issued",
            remedy=f"leave {output.name} where it is: the next work with the register settles it.",
        ) from lost


def settle_arrived(register: Register) -> None:
    """Issue what was sealed and stands under its final name: its engine was killed right between the two."""
    for sealed in register.licenses.sealed():
        with suppress(OSError):  # a folder of another machine: whoever can look into it will tell
            if sealed.has_arrived():
                register.licenses.issue(sealed.number, sealed.package_sha256, sealed.reserved_at)


def settle_dead(register: Register, reserved_at: str) -> None:
    """The same for the numbers that a process which is no more reserved at that time; those of no package are free.

    Raises OSError where the folder of such a package cannot be looked into, and then gives nothing back.
    """
    for sealed in register.licenses.sealed():
        if sealed.reserved_at.isoformat() == reserved_at and sealed.has_arrived():
            register.licenses.issue(sealed.number, sealed.package_sha256, sealed.reserved_at)
    register.give_back(reserved_at)


def refuse_to_replace(output: Path, register: Register) -> None:
    """Raises Refused where `output` is the package of a license: the register would tell of a file that is gone."""
    number = register.licenses.find_package(hash_file(output)) if output.is_file() else None
    if number is not None:
        raise Refused(
            f"writing over {output.name}",
            why=f"it is the package of license {number}, which is in the register",
            remedy="choose another name, or move that package first.",
        )


def _flush(file: Path) -> None:
    with file.open("r+b") as handle:
        os.fsync(handle.fileno())
