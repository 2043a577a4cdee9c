"""The price of an order by a schedule: pure functions from values to values (Sec. 33-4(a) and 33-6)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Context, localcontext

from .billable import BillableArea, measure_billable
from .fee_notes import cheaper_next_row, find_reading_effects, state_of_affairs
from .lines import data_lines, hour_lines, map_lines, orthophoto_lines, require_hour_charge
from .order import Order
from .quote import Line, Quote
from .reductions import note_of, reduction_line
from .refusal import Refused
from .schedule import CustomerClass, Schedule
from .volume import Volume, find_volume

# Wide enough that no product of a rate, a volume and a percentage is rounded before the line is.
EXACT = Context(prec=60)


def price(order: Order, schedule: Schedule) -> Quote:
    """The quote for an order; its notes name every reading that changed the total and a cheaper neighbouring row.

    Raises Refused for an empty order and for what the schedule has no price for or does not allow. What cannot be
    priced because something is not known makes the total unknown, never zero.
    """
    with localcontext(EXACT):
        quote = calculate(order, schedule)
        readings = find_reading_effects(quote, calculate)
        notes = [*quote.notes, *(reading.text for reading in readings), *cheaper_next_row(quote, calculate)]
    return replace(quote, readings=readings, notes=tuple(notes))


def calculate(order: Order, schedule: Schedule) -> Quote:
    """The lines and totals of an order under the schedule's chosen readings, without comparing it to others."""
    customer = schedule.customer_class(order.customer_class)
    area = _require_area(order, schedule)
    small = area is not None and is_small(area, schedule)
    volume = find_volume(order, schedule, area.count) if area else Volume("measured", 0)
    lines = _service_lines(order, schedule, customer, small)
    rate = None
    if area is not None and not small:
        data = data_lines(order, area, volume, schedule, customer)
        rate = data[0].rate if data else None
        lines = [*data, *lines]
    quote = Quote(order, schedule, area, volume, tuple(lines), rate)
    if order.reduction is not None:
        reduction = reduction_line(order.reduction, quote.data_fee, schedule, customer)
        quote = replace(quote, lines=(*quote.lines, reduction))
    notes = () if order.reduction is None else note_of(order.reduction, schedule)
    return replace(quote, notes=(*notes, *order.notes, *state_of_affairs(quote, small)))


def is_small(area: BillableArea, schedule: Schedule) -> bool:
    """Whether the area pays hours of processing instead of the data charges; a whole irregular section never does."""
    return schedule.small_area is not None and not area.whole and area.equivalents < schedule.small_area.below


def _require_area(order: Order, schedule: Schedule) -> BillableArea | None:
    """The area of the order; None where nothing is charged by area. Raises Refused for an empty order."""
    rule = schedule.charges[0].citation
    if order.is_empty:
        raise Refused(
            "the order", why="nothing is ordered", rule=rule, remedy="choose layers, imagery or maps."
        )
    if order.data and order.equivalents is None:
        raise Refused("the order", why="its area is not known", rule=rule, remedy="choose an area.")
    equivalents = order.orthophoto_sections if order.equivalents is None else order.equivalents
    if equivalents is None:
        return None
    return measure_billable(equivalents, order.whole_sections, schedule.sliver_share, rule)


def _service_lines(order: Order, schedule: Schedule, customer: CustomerClass, small: bool) -> list[Line]:
    return [
        *orthophoto_lines(order, schedule, customer),
        *_charged_hours(order, schedule, customer, small and order.data),
        *map_lines(order, schedule, customer),
    ]


def _charged_hours(order: Order, schedule: Schedule, customer: CustomerClass, processing: bool) -> list[Line]:
    """The order's hours: as processing for a small area, which has no price without them; else by their own charge."""
    if processing and schedule.small_area is not None:
        charge, rule = require_hour_charge(schedule), schedule.small_area.citation
        if not order.hours:
            why = "the hours of processing are not given"
            text = f"Processing: unknown, because {why}"
            return [Line("processing", text, f"{rule}; {charge.citation}", None, "hour", None, None, why)]
        return hour_lines("processing", charge, order.hours, customer, rule)
    if not order.hours:
        return []
    charge = require_hour_charge(schedule)
    lines = hour_lines(charge.kind, charge, order.hours, customer)
    return [] if charge.once_per_project and not order.project.is_customized else lines
