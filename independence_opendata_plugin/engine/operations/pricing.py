"""From an order to a priced Quote document."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from ...chapter33.fees import price
from ...chapter33.order import Order, OrderedLayer
from ..geodata.raster import count_covered_sections
from ..job import Job
from .measuring import Measured, estimate_layers, measure
from .order_request import LicenseOrder


def price_measured(order: LicenseOrder, job: Job) -> tuple[Order, Measured | None]:
    """The order with its layers extracted and counted, and the extract (None: orthophotos only)."""
    measured = measure(order.layers, order.area, job)
    if measured is None:
        return _count(order, ()), None
    return replace(_count(order, measured.counted), file_bytes=measured.file_bytes), measured


def price_estimated(order: LicenseOrder, job: Job) -> Order:
    """The order with about what its layers will hold: features that meet the area, uncut."""
    counted = estimate_layers(order.layers, order.area, job)
    return replace(_count(order, counted), estimated=True)


def _count(order: LicenseOrder, layers: tuple[OrderedLayer, ...]) -> Order:
    area = order.area
    rasters = [item.source for item in order.rasters]
    return Order(
        customer_class=order.customer_class,
        equivalents=Decimal(area.section_count) if area.whole else area.square_miles,
        whole_sections=area.whole,
        data=bool(layers),
        bytes=sum(layer.bytes or 0 for layer in layers) if layers else None,
        features=sum(layer.features or 0 for layer in layers) if layers else None,
        orthophoto_sections=count_covered_sections(area, rasters, order.sections) if rasters else None,
        hours=order.hours,
        project=order.project,
        reduction=order.reduction,
        section_labels=area.sections,
        square_miles=area.square_miles,
        area_sha256=area.sha256,
        layers=layers,
        licensee=order.licensee,
        purpose=order.purpose,
        notes=area.notes,
    )


def make_document(
    order: Order, license_order: LicenseOrder, *, number: str, revision: int, issued: datetime, on: date
) -> dict[str, Any]:
    """The Quote document of CONTRACT, issued under a number."""
    quote = replace(
        price(order, license_order.schedule),
        quote_number=number,
        revision=revision,
        status="issued",
        issued=issued,
        valid_until=license_order.schedule.valid_until(on),
    )
    return quote.to_json()
