"""Who owns the sample city's land, and where they get their mail. Nobody here exists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .words import mark_as_sample, words

DWELLINGS = ("single family", "duplex", "farm")
OFFICE_OF_USE = {
    "park": "Sample City of Independence",
    "utility": "Sample City of Independence, Water Department",
    "school": "Sample School District No. 30",
    "cemetery": "Sample Pioneer Cemetery Association",
}
OWNERS_ELSEWHERE = (
    ("12 Sample Wharf", "Boston", "MA", "02110-0021"),
    ("4 Sample Green", "Burlington", "VT", "05401-0907"),
    ("Apartado 7 (sample)", "San Juan", "PR", "00901-1234"),
    ("900 Sample Plaza", "Tulsa", "OK", "74103-4410"),
)
SHARE_ELSEWHERE = 0.11
SHARE_OF_COMPANIES = 0.12
"""Of the dwellings."""


@dataclass(frozen=True)
class Address:
    """`street`: number and street, None where nothing is built. `zip4`: ZIP+4."""

    street: str | None
    zip4: str


def describe_owners(
    uses: Sequence[str], addresses: Sequence[Address], dice: np.random.Generator
) -> dict[str, list[str]]:
    """Owner's name and mailing address by field; some live where a ZIP code begins with zeros."""
    rows = [
        (_owner(use, dice), *_mailing(address, dice)) for use, address in zip(uses, addresses, strict=True)
    ]
    fields = ("owner", "owner_address", "owner_city", "owner_state", "owner_zip")
    return {field: list(column) for field, column in zip(fields, zip(*rows, strict=True), strict=True)}


def person(dice: np.random.Generator) -> str:
    """A made-up name, last name first, not yet marked as a sample."""
    return f"{_pick('last_names', dice)}, {_pick('first_names', dice)}"


def _mailing(address: Address, dice: np.random.Generator) -> tuple[str, str, str, str]:
    if address.street and dice.random() > SHARE_ELSEWHERE:
        return address.street, "Independence", "MO", address.zip4
    return OWNERS_ELSEWHERE[int(dice.integers(len(OWNERS_ELSEWHERE)))]


def _owner(use: str, dice: np.random.Generator) -> str:
    if use in OFFICE_OF_USE:
        return OFFICE_OF_USE[use]
    if use == "church":
        return mark_as_sample(_pick("church_names", dice))
    if use in DWELLINGS and dice.random() > SHARE_OF_COMPANIES:
        return mark_as_sample(person(dice))
    return mark_as_sample(f"{_pick('company_words', dice)} {_pick('company_kinds', dice)}")


def _pick(kind: str, dice: np.random.Generator) -> str:
    choices = words()[kind]
    return choices[int(dice.integers(len(choices)))]
