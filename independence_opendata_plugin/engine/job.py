"""What an operation is given besides its request: the time, a place for kept files, progress, cancelling."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from ..chapter33.refusal import Cancelled


def _ignore(*_: object) -> None:
    return None


@dataclass(frozen=True)
class Job:
    """One run of one operation.

    `now` is an aware time; `as_of` the date that prices, versions and due dates are counted from; `cache` the folder
    of canonical extracts. `report(fraction, text)` takes 0..1, `log(level, text)` a line for the user.
    """

    now: datetime
    as_of: date
    cache: Path
    report: Callable[[float, str], None] = field(default=_ignore)
    log: Callable[[str, str], None] = field(default=_ignore)
    is_cancelled: Callable[[], bool] = field(default=lambda: False)

    def progress(self, fraction: float, text: str) -> None:
        """Tell how far the work is; also the moment at which a cancelled job stops."""
        self.check()
        self.report(min(max(fraction, 0.0), 1.0), text)

    def check(self) -> None:
        """Raises Cancelled when the user has stopped the work."""
        if self.is_cancelled():
            raise Cancelled("The work was cancelled; nothing was written.")

    def part(self, start: float, end: float) -> Job:
        """The same job, whose progress 0..1 covers `start`..`end` of this one's."""
        return replace(
            self, report=lambda fraction, text: self.report(start + fraction * (end - start), text)
        )
