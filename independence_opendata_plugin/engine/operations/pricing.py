"""From an order to a priced Quote document."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from ...chapter33.fees import price
from ...chapter33.order import Order, OrderedImage, OrderedLayer
from ..geodata.rasters.coverage import count_bytes, count_covered_sections
from ..job import Job
from .class_evidence import notes_on_class
from .measuring import Measured, estimate_layers, measure, notes_of_estimate
from .order_request import LicenseOrder


def price_measured(order: LicenseOrder, job: Job) -> tuple[Order, Measured | None]:
    """The order with its layers extracted and counted, and the extract (None: orthophotos only)."""
    measured = measure(order.layers, order.area, job.part(0.0, 0.7))
    if measured is None:
        return _count(order, (), job), None
    counted = _count(order, measured.counted, job.part(0.7, 1.0))
    notes = (*counted.notes, *measured.notes)
    return replace(counted, file_bytes=measured.file_bytes, notes=notes), measured


def price_estimated(order: LicenseOrder, job: Job) -> Order:
    """The order with about what its layers will hold: features that meet the area, uncut."""
    counted = estimate_layers(order.layers, order.area, job.part(0.0, 0.7))
    priced = _count(order, counted, job.part(0.7, 1.0))
    return replace(priced, estimated=True, notes=(*priced.notes, *notes_of_estimate(order.layers)))


def _count(order: LicenseOrder, layers: tuple[OrderedLayer, ...], job: Job) -> Order:
    area = order.area
    rasters = [item.source for item in order.rasters]
    images = _list_images(order, job.part(0.5, 1.0))
    return Order(
        customer_class=order.customer_class,
        equivalents=Decimal(area.section_count) if area.whole else area.square_miles,
        whole_sections=area.whole,
        data=bool(layers),
        bytes=sum(layer.bytes or 0 for layer in layers) if layers else None,
        features=sum(layer.features or 0 for layer in layers) if layers else None,
        orthophoto_sections=count_covered_sections(area, rasters, order.sections, job.part(0.0, 0.5))
        if rasters
        else None,
        orthophoto_bytes=sum(image.bytes or 0 for image in images) if _charges_bytes(order) else None,
        orthophotos=images,
        hours=order.hours,
        project=order.project,
        reduction=order.reduction,
        section_labels=area.sections,
        square_miles=area.square_miles,
        area_sha256=area.sha256,
        layers=layers,
        licensee=order.licensee,
        purpose=order.purpose,
        notes=(*area.notes, *notes_on_class(order), *order.overlaps),
    )


def _list_images(order: LicenseOrder, job: Job) -> tuple[OrderedImage, ...]:
    """The orthophotos, with what they hold in the area where the schedule charges that."""
    if not _charges_bytes(order):
        return tuple(OrderedImage(item.source.name) for item in order.rasters)
    return tuple(
        OrderedImage(item.source.name, count_bytes(order.area, item.source, job)) for item in order.rasters
    )


def _charges_bytes(order: LicenseOrder) -> bool:
    return order.schedule.choice("orthophoto_volume") == "charged"


def make_document(
    order: Order, license_order: LicenseOrder, *, number: str, revision: int, issued: datetime, on: date
) -> dict[str, Any]:
    """The Quote document of CONTRACT under a number, issued or a draft."""
    quote = replace(
        price(order, license_order.schedule),
        quote_number=number,
        revision=revision,
        status="draft" if license_order.is_draft else "issued",
        issued=issued,
        valid_until=license_order.schedule.valid_until(on),
    )
    return quote.to_json()
