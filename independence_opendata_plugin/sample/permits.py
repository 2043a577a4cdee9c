"""The layer `permits`, classed open on purpose although it must never be published as it is.

It hides what screening has to find. `applicant_ref`, an innocent name, holds numbers shaped like Social Security
numbers; `payment_ref` holds a few card numbers among check numbers; one remark spells out a card number and another
a Social Security number. Every one is made up: the card numbers are the payment industry's published test numbers,
and the others use areas 800 to 899, from which none was assigned before numbers were drawn at random (2011).

It also holds what screening must pass quietly: permit numbers of the form NNN-NN-NNNN (day of the year, year,
serial), nine-digit utility accounts and ZIP+4. The telephone numbers are of the block set aside for fiction.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import pyarrow as pa
import shapely

from .ground import Parcel
from .layer import Layer, days_before
from .owners import person
from .superblocks import City
from .words import mark_as_sample

TEST_CARDS = ("4111111111111111", "5555555555554444")
"""Published by card processors for testing; no account has them."""
SHARE_OF_PERSONS = 0.75
EVERY_CARD_PAYMENT = 45
"""One payment reference in so many holds a card number."""
CARD_REMARK_ROW = 17
PERSON_REMARK_ROW = 41
WORK = ("New dwelling", "Deck", "Fence", "Roof", "Water heater", "Addition", "Demolition", "Garage")


def permit_layer(city: City, parcels: Sequence[Parcel], addresses: Sequence[str | None]) -> Layer:
    """Points on randomly chosen parcels that have an address. `addresses`: of the parcels, in the same order."""
    dice = city.plan.random("permits")
    count = city.plan.permits
    with_address = [index for index, address in enumerate(addresses) if address]
    chosen = sorted(dice.choice(with_address, count, replace=False).tolist())
    issued = days_before(dice.integers(1, 720, count))
    by_person = dice.random(count) < SHARE_OF_PERSONS
    table = pa.table(
        {
            "permit_number": [
                _permit_number(day, serial) for serial, day in enumerate(issued.to_pylist(), start=1)
            ],
            "work": dice.choice(WORK, count).tolist(),
            "address": [addresses[index] for index in chosen],
            "zip4": [f"64050-{suffix:04d}" for suffix in dice.integers(1, 9999, count)],
            "applicant": [
                mark_as_sample(person(dice) if is_person else "O'Malley & Sons") for is_person in by_person
            ],
            "applicant_ref": [_made_up_number(dice) if is_person else None for is_person in by_person],
            "phone": [f"816-555-01{line:02d}" for line in dice.integers(0, 100, count)],
            "utility_account": [f"{account:09d}" for account in dice.integers(0, 10**9, count)],
            "payment_ref": _payments(count, dice),
            "fee": np.round(dice.uniform(25, 900, count), 2),
            "issued_on": issued,
            "inspected": (dice.random(count) < 0.6).tolist(),
            "remarks": _remarks(count, dice),
        }
    )
    points = shapely.point_on_surface(np.array([parcels[index].geometry for index in chosen]))
    return Layer("permits", "Point", shapely.transform(points, lambda at: np.round(at, 3)), table)


def _permit_number(issued: date, serial: int) -> str:
    """Day of the year, year, serial: looks like a Social Security number and is none."""
    return f"{issued.timetuple().tm_yday:03d}-{issued.year % 100:02d}-{serial:04d}"


def _made_up_number(dice: np.random.Generator) -> str:
    return f"{dice.integers(800, 900)}-{dice.integers(1, 100):02d}-{dice.integers(1, 10_000):04d}"


def _payments(count: int, dice: np.random.Generator) -> list[str]:
    """Mostly checks and cash."""
    references = [f"CHK {check}" if check % 5 else "CASH" for check in dice.integers(1000, 9999, count)]
    for turn, row in enumerate(range(EVERY_CARD_PAYMENT // 2, count, EVERY_CARD_PAYMENT)):
        references[row] = TEST_CARDS[turn % len(TEST_CARDS)]
    return references


def _remarks(count: int, dice: np.random.Generator) -> list[str | None]:
    notes = (
        None,
        None,
        None,
        "Call before you dig",
        "Neighbor's fence is 0.4 ft over",
        "Café patio, seasonal",
    )
    remarks = [notes[int(note)] for note in dice.integers(0, len(notes), count)]
    remarks[CARD_REMARK_ROW] = "Paid by telephone, card 4111 1111 1111 1111, receipt mailed"
    remarks[PERSON_REMARK_ROW] = f"Applicant had no ID; gave SSN {_made_up_number(dice)} at the counter"
    return remarks
