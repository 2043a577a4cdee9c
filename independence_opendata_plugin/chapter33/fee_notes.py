"""What a quote says besides its lines: what is unknown, which readings mattered, whether a next row is cheaper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

from .amounts import decimals, dollars, plain, rate_text, round_half_up
from .order import Order
from .quote import Quote, ReadingEffect
from .schedule import Schedule, with_readings

Calculate = Callable[[Order, Schedule], Quote]


def state_of_affairs(quote: Quote, small: bool) -> list[str]:
    """What the reader must know of this order as it stands; `small`: under the area that data charges begin at."""
    return [
        *_unknown_notes(quote),
        *_area_notes(quote, small),
        *_volume_notes(quote),
        *_consulting_notes(quote, small),
    ]


def _unknown_notes(quote: Quote) -> Iterator[str]:
    reasons = dict.fromkeys(line.why_unknown for line in quote.lines if line.why_unknown)
    if reasons:
        citations = dict.fromkeys(line.citation for line in quote.lines if line.why_unknown)
        yield f"The total is unknown, because {' and '.join(reasons)} ({'; '.join(citations)})."


def _area_notes(quote: Quote, small: bool) -> Iterator[str]:
    area, small_area = quote.area, quote.schedule.small_area
    if small and small_area is not None and quote.order.data:
        yield f"{small_area.text} Nothing is charged per megabyte ({small_area.citation})."
    if area is not None and area.sliver:
        share = plain(quote.schedule.sliver_share * 100)
        yield (
            f"A rest of {decimals(area.sliver, 4)} section was left out: "
            f"less than {share} % of a section counts for nothing."
        )


def _volume_notes(quote: Quote) -> Iterator[str]:
    if quote.volume.kind == "estimate" and quote.volume.bytes is not None:
        yield "The megabytes are an estimate; the license carries the measured figure."
    for layer in quote.order.layers:
        if layer.features == 0:
            yield f"Layer {layer.name} has no feature in the area: it is delivered empty and costs nothing."


def _consulting_notes(quote: Quote, small: bool) -> Iterator[str]:
    charge, project = quote.schedule.hour_charge, quote.order.project
    if charge is None or not charge.once_per_project or not quote.order.hours or (small and quote.order.data):
        return
    if project.is_customized:
        yield f"Customization is charged: {project.reason} ({charge.citation})."
    else:
        yield f"Customization is not charged: {project.reason} ({charge.citation})."


def find_reading_effects(quote: Quote, calculate: Calculate) -> tuple[ReadingEffect, ...]:
    """The readings under which this order would cost something else, found by pricing it under every other reading."""
    effects = []
    for reading in quote.schedule.readings:
        chosen = quote.schedule.choice(reading.name)
        for other in reading.values:
            if other == chosen:
                continue
            other_total = calculate(quote.order, with_readings(quote.schedule, {reading.name: other})).total
            if other_total is None or other_total == quote.total:
                continue
            text = (
                f"Reading {reading.name} = {chosen} ({reading.citation}): {reading.question} "
                f"Here {reading.values[chosen]}. With {other} the total would be {dollars(other_total)}."
            )
            effects.append(ReadingEffect(reading.name, chosen, reading.citation, other, other_total, text))
    return tuple(effects)


def cheaper_next_row(quote: Quote, calculate: Calculate) -> list[str]:
    """A note where the next row at its lowest number of sections would cost this customer less for the data.

    Megabytes by the index are exact for any number of sections; counted ones are scaled by the area, so *about*.
    """
    step = _first_of_next_row(quote)
    original = quote.original_cost
    if quote.area is None or step is None or not original:
        return []
    other = calculate(_scaled(quote.order, quote.area.equivalents, step), quote.schedule)
    cost = other.original_cost
    if cost is None or cost >= original:
        return []
    sections = f"{step} sections" if other.rate is None else f"{step} sections at ${rate_text(other.rate)}"
    price = dollars(cost) if quote.volume.kind == "db-index" else f"about {dollars(cost)}"
    return [
        f"A neighbouring row is cheaper: {sections} would cost {price} for the data "
        f"instead of {dollars(original)} ({quote.lines[0].citation}). The request was not changed."
    ]


def _first_of_next_row(quote: Quote) -> int | None:
    """The lowest number of sections above the order's that falls in the next row; None where there is none."""
    slab = next((charge for charge in quote.schedule.charges_of("data") if len(charge.rows) > 1), None)
    if slab is None or quote.area is None or quote.rate is None:
        return None
    overlap = quote.schedule.choice("overlap")
    current = slab.rows.index(slab.row_for(quote.area.count, overlap))
    if current + 1 == len(slab.rows):
        return None
    following = slab.rows[current + 1]
    return following.first if slab.row_for(following.first, overlap) == following else following.first + 1


def _scaled(order: Order, equivalents: Decimal, sections: int) -> Order:
    """The same order for that many whole sections, its contents in proportion to the area."""

    def scale(count: int | None) -> int | None:
        return None if count is None else int(round_half_up(count * sections / equivalents, Decimal(1)))

    return replace(
        order,
        equivalents=Decimal(sections),
        whole_sections=True,
        bytes=scale(order.bytes),
        file_bytes=scale(order.file_bytes),
        features=scale(order.features),
    )
