"""How many bytes an order is charged for (Sec. 33-6(a): dollars per MB "@ 5.0 GB")."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from .amounts import BYTES_PER_MB, round_half_up
from .order import Order
from .schedule import DatabaseIndex, Schedule


@dataclass(frozen=True)
class Volume:
    """Bytes and how they came about: `measured`, `estimate`, `file` or `db-index`.

    `bytes` None: not known, and `why_unknown` says why ("" otherwise).
    """

    kind: str
    bytes: int | None
    why_unknown: str = ""


def find_volume(order: Order, schedule: Schedule, sections: int) -> Volume:
    """The bytes that the schedule's reading of `volume` charges; a schedule without one counts the measured bytes."""
    reading = schedule.choice("volume") or "measured"
    if reading == "db-index" and schedule.index is not None:
        return Volume(reading, index_bytes(schedule.index, sections) if order.data else 0)
    kind = "estimate" if order.estimated else reading
    data: int | None = 0
    if order.data:
        data = order.file_bytes if reading == "file" else order.bytes
    if data is None:
        why = (
            "the size of the GeoPackage is not known"
            if reading == "file"
            else "the megabytes have not been measured"
        )
        return Volume(kind, None, why)
    if schedule.choice("orthophoto_volume") != "charged" or not order.orthophoto_sections:
        return Volume(kind, data)
    if order.orthophoto_bytes is None:
        return Volume(kind, None, "the size of the imagery is not known")
    return Volume(kind, data + order.orthophoto_bytes)


def index_bytes(index: DatabaseIndex, sections: int) -> int:
    """The share of the database that so many sections have by the index, never more than the whole of it."""
    share = min(Decimal(sections) / index.sections, Decimal(1))
    return int(round_half_up(share * index.megabytes * BYTES_PER_MB, Decimal(1)))
