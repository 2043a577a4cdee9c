"""What the placeholders of a license form are filled with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .figures import (
    NOT_STATED,
    Quote,
    ordinance_name,
    schedule_name,
    shown_class,
    shown_date,
    shown_maintenance,
    shown_measure,
    shown_total,
)

NOT_NUMBERED = "not yet numbered"


@dataclass(frozen=True)
class LicenseFacts:
    """The facts of one license as ready text; each field is a `{placeholder}` that a form may use.

    `area` is its measure in words, `area_sha256` the hash of its geometry; `layers` the names of all that
    is licensed, orthophotos too, parted by semicolons;
    `fee` the quote's total and `annual_maintenance` a year's maintenance, both with the reason where they are unknown.
    """

    licensor: str
    licensing_office: str
    licensee: str
    customer_class: str
    license_number: str
    quote_number: str
    quote_date: str
    area: str
    area_sha256: str
    layers: str
    purpose: str
    fee: str
    annual_maintenance: str
    schedule: str
    ordinance: str


def license_facts(quote: Quote, city: Mapping[str, Any], license_number: str | None) -> LicenseFacts:
    """The facts of a Quote document and the city profile; `license_number` None before the register gave one."""
    return LicenseFacts(
        licensor=city["licensor"],
        licensing_office=city["licensing_office"],
        licensee=quote["licensee"]["name"] or NOT_STATED,
        customer_class=shown_class(quote["licensee"]["class"]),
        license_number=license_number or NOT_NUMBERED,
        quote_number=quote["quote_number"] or NOT_NUMBERED,
        quote_date=shown_date(quote["issued"]),
        area=shown_measure(quote["area"]),
        area_sha256=quote["area"]["sha256"],
        layers="; ".join(item["name"] for item in (*quote["layers"], *quote.get("orthophotos", ())))
        or "none",
        purpose=quote.get("purpose") or NOT_STATED,
        fee=shown_total(quote),
        annual_maintenance=shown_maintenance(quote),
        schedule=schedule_name(quote),
        ordinance=ordinance_name(quote),
    )
