"""A priced order: lines, totals, notes, and the JSON document that documents, register and packages keep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from .amounts import UNKNOWN, decimals, megabytes, money, percent_of, plain, rate_text, round_half_up
from .billable import BillableArea
from .order import Order, Reduction
from .schedule import Schedule
from .volume import Volume

DECIMALS_BY_UNIT = {"MB": 3, "hour": 2, "section": 4}


@dataclass(frozen=True)
class Line:
    """One line of a quote.

    `kind` is `data`, `orthophoto`, `consulting`, `processing`, `map` or `reduction` (the only negative one). `text`
    shows the arithmetic, `amount` is rounded to the cent. `quantity`, `rate` or `amount` None: not known, and
    `why_unknown` says why ("" otherwise).
    """

    kind: str
    text: str
    citation: str
    quantity: Decimal | None
    unit: str
    rate: Decimal | None
    amount: Decimal | None
    why_unknown: str = ""

    def to_json(self) -> dict[str, str]:
        if self.quantity is None:
            quantity = UNKNOWN
        elif self.unit in DECIMALS_BY_UNIT:
            quantity = decimals(self.quantity, DECIMALS_BY_UNIT[self.unit])
        else:
            quantity = plain(self.quantity)
        return {
            "kind": self.kind,
            "text": self.text,
            "citation": self.citation,
            "quantity": quantity,
            "unit": self.unit,
            "rate": UNKNOWN if self.rate is None else rate_text(self.rate),
            "amount": money(self.amount),
            "why_unknown": self.why_unknown,
        }


@dataclass(frozen=True)
class ReadingEffect:
    """A reading that changed the total: what was chosen, and what the total would be otherwise (None: unknown)."""

    name: str
    value: str
    citation: str
    other_value: str
    other_total: Decimal | None
    text: str


@dataclass(frozen=True)
class Quote:
    """A priced order.

    `area` None: no area is licensed. `rate` is that of the row the area falls in, None where no data is charged by a
    rate. `readings` are those that changed the total; `notes` hold their text too, and the reasons for whatever is
    unknown. `quote_number` "", `issued` and `valid_until` None: calculated, not issued.
    """

    order: Order
    schedule: Schedule
    area: BillableArea | None
    volume: Volume
    lines: tuple[Line, ...]
    rate: Decimal | None
    notes: tuple[str, ...] = ()
    readings: tuple[ReadingEffect, ...] = ()
    quote_number: str = ""
    revision: int = 1
    status: str = "calculated"
    issued: datetime | None = None
    valid_until: date | None = None

    def fee(self, kind: str) -> Decimal | None:
        """The sum of one kind's lines; None where one of them is unknown."""
        return add_up([line.amount for line in self.lines if line.kind == kind])

    @property
    def data_fee(self) -> Decimal | None:
        """For the licensee's class, before a further reduction."""
        return self.fee("data")

    @property
    def orthophoto_fee(self) -> Decimal | None:
        return self.fee("orthophoto")

    @property
    def consulting_fee(self) -> Decimal | None:
        return self.fee("consulting")

    @property
    def processing_fee(self) -> Decimal | None:
        return self.fee("processing")

    @property
    def map_fee(self) -> Decimal | None:
        return self.fee("map")

    @property
    def reduction(self) -> Decimal | None:
        """What a further reduction adds to the total: zero or negative."""
        return self.fee("reduction")

    @property
    def original_cost(self) -> Decimal | None:
        """The data fee after reductions, from which maintenance is counted."""
        return add_up([self.data_fee, self.reduction])

    @property
    def total(self) -> Decimal | None:
        return add_up([line.amount for line in self.lines])

    @property
    def annual_maintenance(self) -> Decimal | None:
        """A year's maintenance, never part of the total; None where the data fee is unknown."""
        cost = self.original_cost
        return None if cost is None else round_half_up(percent_of(cost, self.schedule.maintenance_percent))

    def to_json(self) -> dict[str, Any]:
        """The Quote document: money and MB as text, counts as numbers, what is not known as `unknown`."""
        order, reduction = self.order, self.order.reduction
        return {
            "quote_number": self.quote_number,
            "revision": self.revision,
            "status": self.status,
            "issued": self.issued.isoformat() if self.issued else None,
            "valid_until": self.valid_until.isoformat() if self.valid_until else None,
            "licensee": {"name": order.licensee, "class": order.customer_class},
            "purpose": order.purpose,
            "schedule": self._schedule_json(),
            "area": self._area_json(),
            "layers": [
                {
                    "name": layer.name,
                    "features": _known(layer.features),
                    "bytes": _known(layer.bytes),
                    "mode": layer.mode,
                }
                for layer in order.layers
            ],
            "orthophotos": [
                {"name": image.name} | ({} if image.bytes is None else {"bytes": image.bytes})
                for image in order.orthophotos
            ],
            "bytes": _known(self.volume.bytes),
            "megabytes": megabytes(self.volume.bytes),
            "volume": self.volume.kind,
            "lines": [line.to_json() for line in self.lines],
            "rate": "none" if self.rate is None else rate_text(self.rate),
            **self._fees_json(),
            "further_reduction": None if reduction is None else _reduction_json(reduction),
            "notes": list(self.notes),
        }

    def _fees_json(self) -> dict[str, str]:
        return {
            "data_fee": money(self.data_fee),
            "orthophoto_fee": money(self.orthophoto_fee),
            "consulting_fee": money(self.consulting_fee),
            "processing_fee": money(self.processing_fee),
            "map_fee": money(self.map_fee),
            "reduction": money(self.reduction),
            "total": money(self.total),
            "annual_maintenance": money(self.annual_maintenance),
        }

    def _schedule_json(self) -> dict[str, Any]:
        schedule = self.schedule
        return {
            "id": schedule.id,
            "version": schedule.version,
            "city": schedule.city,
            "ordinance": schedule.ordinance,
            "effective_from": schedule.effective_from.isoformat(),
            "status": schedule.status,
            "quote_valid_days": schedule.quote_valid_days,
            "readings": dict(schedule.chosen),
            "readings_that_mattered": list(dict.fromkeys(reading.name for reading in self.readings)),
        }

    def _area_json(self) -> dict[str, Any]:
        area, miles = self.area, self.order.square_miles
        if area is None:
            return {"sections": [], "section_count": 0, "whole_sections": False}
        if miles is None and not area.whole:
            miles = area.equivalents
        return {
            "sections": list(self.order.section_labels),
            "section_count": area.count,
            "whole_sections": area.whole,
            "section_equivalents": decimals(area.equivalents, 4),
            "square_miles": UNKNOWN if miles is None else float(decimals(miles, 6)),
            "sha256": self.order.area_sha256,
        }


def _reduction_json(reduction: Reduction) -> dict[str, str]:
    facts = {
        "percent": plain(reduction.percent),
        "officer": reduction.officer,
        "justification": reduction.justification,
    }
    return facts | ({"proposed_by": reduction.proposed_by} if reduction.proposed_by else {})


def add_up(amounts: list[Decimal | None]) -> Decimal | None:
    """The sum; None, unknown, as soon as one part is. Nothing at all adds up to 0.00."""
    total = Decimal("0.00")
    for amount in amounts:
        if amount is None:
            return None
        total += amount
    return total


def _known(count: int | None) -> int | str:
    return UNKNOWN if count is None else count
