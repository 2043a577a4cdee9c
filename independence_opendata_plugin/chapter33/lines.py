"""The lines of a quote, one function for each kind of fee. A line is rounded half-up to the cent once, here."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from .amounts import BYTES_PER_MB, decimals, dollars, megabytes, percent_of, plain, round_half_up
from .billable import FOUR_DECIMALS, BillableArea, ceiling
from .charges import Charge, Row, require_category
from .order import Order
from .quote import Line
from .refusal import Refused
from .schedule import CustomerClass, Schedule
from .volume import Volume

# Whole phrases, one and many, because a translator cannot put words together.
COUNTS = {
    "feature": ("{} feature", "{} features"),
    "quarter section": ("{} quarter section", "{} quarter sections"),
    "order": ("{} order", "{} orders"),
    "sheet": ("{} sheet", "{} sheets"),
}
HOURS = {
    "consulting": "Consulting, {}: {} hours",
    "processing": "Processing, {}: {} hours",
    "map": "Map, {}: {} hours",
}


def data_lines(
    order: Order, area: BillableArea, volume: Volume, schedule: Schedule, customer: CustomerClass
) -> list[Line]:
    """Digital data, by the schedule's data charges; imagery alone is charged by the megabyte only, if at all."""
    charges = schedule.charges_of("data")
    if not order.data:
        by_megabyte = schedule.choice("orthophoto_volume") == "charged" and order.orthophoto_sections
        charges = tuple(charge for charge in charges if charge.basis == "megabyte" and by_megabyte)
    return [_data_line(charge, order, area, volume, schedule, customer) for charge in charges]


def _data_line(
    charge: Charge,
    order: Order,
    area: BillableArea,
    volume: Volume,
    schedule: Schedule,
    customer: CustomerClass,
) -> Line:
    row = charge.row_for(area.count, schedule.choice("overlap"))
    title = f"{charge.text}, {area.text}"
    if row.total is not None and schedule.choice("top_row") == "flat":
        text = f"{title}: {dollars(row.total)} for any area of {row.first} sections or more"
        return _line(charge, text, Decimal(1), "database", row.total, row.total, customer)
    quantity, shown, why_unknown = _measure(charge, order, area, volume)
    if quantity is None:
        text = f"{title}: unknown, because {why_unknown}"
        return Line("data", text, _citation(charge, customer), None, charge.unit, row.rate, None, why_unknown)
    basic = quantity * row.rate
    text = f"{title}: {shown} × {dollars(row.rate)}{_ceiling_text(basic, row)}"
    basic = basic if row.total is None else min(basic, row.total)
    return _line(charge, text, quantity, charge.unit, row.rate, basic, customer)


def _measure(
    charge: Charge, order: Order, area: BillableArea, volume: Volume
) -> tuple[Decimal | None, str, str]:
    """The quantity of a charge by its basis, how it is written, and why it is unknown where it is None."""
    if charge.basis == "megabyte":
        if volume.bytes is None:
            return None, "", volume.why_unknown
        return Decimal(volume.bytes) / BYTES_PER_MB, _volume_text(volume.bytes, volume.kind), ""
    if charge.basis == "feature":
        if order.features is None:
            return None, "", "the number of features is not known"
        return Decimal(order.features), _counted(order.features, "feature"), ""
    if charge.basis == "quarter-section":
        return Decimal(area.quarter_sections), _counted(area.quarter_sections, "quarter section"), ""
    if charge.basis == "section":
        return area.equivalents, f"{decimals(area.equivalents, 4)} sections", ""
    return Decimal(1), "1 order", ""


def _volume_text(count: int, kind: str) -> str:
    exactly = f" ({count:,} bytes)" if count % 1000 else ""
    how = {"estimate": " (estimate)", "db-index": " by the index"}.get(kind, "")
    return f"{Decimal(megabytes(count)):,} MB{exactly}{how}"


def _ceiling_text(basic: Decimal, row: Row) -> str:
    if row.total is None or basic <= row.total:
        return ""
    return f" = {dollars(round_half_up(basic))}, but not more than {dollars(row.total)}"


def orthophoto_lines(order: Order, schedule: Schedule, customer: CustomerClass) -> list[Line]:
    """Imagery by the area purchased, prorated and not rounded up (Sec. 33-6(c)). Raises Refused where none is sold."""
    if not order.orthophoto_sections:
        return []
    sections = round_half_up(order.orthophoto_sections, FOUR_DECIMALS)
    charges = schedule.charges_of("orthophoto")
    if not charges:
        raise Refused(
            "orthophotos", why=f"schedule {schedule.id} has no price for them", remedy="leave them out."
        )
    lines = []
    for charge in charges:
        rate = charge.row_for(max(ceiling(sections), 1), schedule.choice("overlap")).rate
        if charge.basis == "section":
            quantity, shown = sections, f"{decimals(sections, 4)} sections"
        else:
            count = ceiling(sections * 4) if charge.basis == "quarter-section" else 1
            quantity, shown = Decimal(count), _counted(count, charge.unit)
        text = f"{charge.text}: {shown} × {dollars(rate)}"
        lines.append(_line(charge, text, quantity, charge.unit, rate, quantity * rate, customer))
    return lines


def hour_lines(
    kind: str, charge: Charge, hours: Mapping[str, Decimal], customer: CustomerClass, rule: str = ""
) -> list[Line]:
    """Hours of a charge, one line a category in the schedule's order; `rule` is cited before the charge's own.

    `kind` is that of the lines: the same hours are consulting, processing (small areas) or part of a map.
    Raises Refused for a category that the schedule has not.
    """
    for category in hours:
        require_category(charge, category)
    lines = []
    for category, rate in charge.rates.items():
        if category not in hours:
            continue
        given = hours[category]
        billed = max(given, charge.minimum) if given else given
        least = (
            f" (at least {decimals(charge.minimum, 2)}, given {decimals(given, 2)})"
            if billed != given
            else ""
        )
        text = HOURS[kind].format(category, decimals(billed, 2)) + f"{least} × {dollars(rate)}"
        lines.append(_line(charge, text, billed, "hour", rate, billed * rate, customer, kind, rule))
    return lines


def map_lines(order: Order, schedule: Schedule, customer: CustomerClass) -> list[Line]:
    """Maps that people read: sheets at their cost and the hours of making them (Sec. 33-4(a)).

    Raises Refused where the schedule sells none, or has no such sheet or category.
    """
    if not (order.map_sheets or order.map_hours):
        return []
    charge = next(iter(schedule.charges_of("map")), None)
    if charge is None:
        raise Refused("maps", why=f"schedule {schedule.id} has no price for them", remedy="leave them out.")
    lines = []
    for sheet, count in order.map_sheets.items():
        rate = require_category(charge, sheet)
        text = f"{charge.text}, {sheet}: {_counted(count, 'sheet')} × {dollars(rate)}"
        text += f" (set by {charge.set_by})" if charge.set_by else ""
        lines.append(_line(charge, text, Decimal(count), charge.unit, rate, count * rate, customer))
    if order.map_hours:
        hours = require_hour_charge(schedule)
        lines += hour_lines("map", hours, order.map_hours, customer, charge.citation)
    return lines


def require_hour_charge(schedule: Schedule) -> Charge:
    """The schedule's charge with hourly rates. Raises Refused where it has none."""
    if schedule.hour_charge is None:
        raise Refused(
            "hours", why=f"schedule {schedule.id} has no hourly rates", remedy="leave the hours out."
        )
    return schedule.hour_charge


def _line(
    charge: Charge,
    text: str,
    quantity: Decimal,
    unit: str,
    rate: Decimal,
    basic: Decimal,
    customer: CustomerClass,
    kind: str = "",
    rule: str = "",
) -> Line:
    """A line at the customer's percentage of the basic price."""
    percent = customer.percent[charge.kind]
    share = f" × {plain(percent)} % ({customer.text})" if percent != 100 else ""
    citation = "; ".join(filter(None, (rule, _citation(charge, customer))))
    amount = round_half_up(percent_of(basic, percent))
    return Line(kind or charge.kind, text + share, citation, quantity, unit, rate, amount)


def _citation(charge: Charge, customer: CustomerClass) -> str:
    return "; ".join(filter(None, (charge.citation, customer.citations.get(charge.kind, ""))))


def _counted(count: int, noun: str) -> str:
    one, many = COUNTS[noun]
    return (one if count == 1 else many).format(f"{count:,}")
