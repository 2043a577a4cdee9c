"""When an open dataset is due, from the register's record of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from ....opendata.due import find_due_moment
from ....opendata.frequencies import find_frequency
from ..catalog import CatalogRecord


class Due(Enum):
    """FIRST: it was never published. UNPLANNED: its frequency promises no interval. UNSAID: it has no frequency."""

    FIRST = "first"
    NOW = "now"
    LATER = "later"
    UNPLANNED = "unplanned"
    UNSAID = "unsaid"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Timing:
    """`moment` is when it is or was due (None: at no certain time), `frequency` the term of its metadata."""

    due: Due
    moment: datetime | None = None
    frequency: str = ""

    @property
    def is_due(self) -> bool:
        return self.due in (Due.FIRST, Due.NOW)


def find_timing(record: CatalogRecord, now: datetime) -> Timing:
    """A dataset that a publication found unchanged is up to date from then on; `now` has a time zone."""
    term = record.dataset.metadata.frequency
    if is_withdrawn(record):
        return Timing(Due.WITHDRAWN, frequency=term)
    looked_at = [_read(text) for text in (record.last_published, record.last_unchanged) if text]
    if not record.last_published:
        return Timing(Due.FIRST, frequency=term)
    if not term:
        return Timing(Due.UNSAID)
    moment = find_due_moment(find_frequency(term), max(looked_at))
    if moment is None:
        return Timing(Due.UNPLANNED, frequency=term)
    return Timing(Due.NOW if moment <= now else Due.LATER, moment, term)


def is_published(record: CatalogRecord) -> bool:
    """Whether it stands on a portal now."""
    return bool(record.last_published) and not is_withdrawn(record)


def is_withdrawn(record: CatalogRecord) -> bool:
    if not record.last_withdrawn:
        return False
    return not record.last_published or _read(record.last_withdrawn) > _read(record.last_published)


def _read(moment: str) -> datetime:
    return datetime.fromisoformat(moment)
