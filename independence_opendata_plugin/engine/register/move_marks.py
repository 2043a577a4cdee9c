"""What a register says of its own move: where it is now, or that it has not wholly arrived.

A move fills the target under the mark `arriving_from`, then marks the source with `moved_to`, then takes the first mark
away: wherever it breaks off, exactly one of the two can be worked with, or after the second step neither, until the
move is asked for again.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select, update

from ...chapter33.refusal import Refused
from .schema import register_info


@dataclass(frozen=True)
class MoveMarks:
    """Addresses, "" for none."""

    moved_to: str = ""
    arriving_from: str = ""


def read_marks(connection: Connection) -> MoveMarks:
    row = connection.execute(select(register_info.c.moved_to, register_info.c.arriving_from)).one()
    return MoveMarks(row.moved_to or "", row.arriving_from or "")


def write_marks(connection: Connection, marks: MoveMarks) -> None:
    connection.execute(
        update(register_info).values(
            moved_to=marks.moved_to or None, arriving_from=marks.arriving_from or None
        )
    )


def refuse_moved(connection: Connection) -> None:
    """Raises Refused for a register that has moved, and for one that has not wholly arrived."""
    marks = read_marks(connection)
    if marks.moved_to:
        raise Refused(
            "the register",
            why=f"it has moved to {marks.moved_to}; what stands here is what it was then",
            remedy="choose that place as the office's register, in the plugin's options.",
        )
    if marks.arriving_from:
        raise Refused(
            "the register",
            why=f"its move from {marks.arriving_from} has not ended",
            remedy="run registermove once more, with the same two places.",
        )
