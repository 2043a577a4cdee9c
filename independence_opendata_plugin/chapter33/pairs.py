"""Settings written as text: `overlap=first-row; volume=db-index`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from .amounts import parse_decimal, require_two_places
from .refusal import Refused


def parse_pairs(text: str, what: str) -> dict[str, str]:
    """The `key=value` pairs of a text, separated by `;` or line ends, in the order written.

    `what` names the setting in a refusal. Raises Refused for a piece without `=`, an empty side or a key said twice.
    """
    pairs: dict[str, str] = {}
    for piece in filter(None, (part.strip() for part in re.split(r"[;\n]", text))):
        key, equals, value = (side.strip() for side in piece.partition("="))
        if not (key and equals and value):
            raise Refused(
                what, why=f"'{piece}' is not of the form name=value", remedy="write name=value; name=value."
            )
        if key in pairs:
            raise Refused(what, why=f"'{key}' is given twice", remedy="give each name once.")
        pairs[key] = value
    return pairs


def parse_hours(text: str, categories: Iterable[str]) -> dict[str, Decimal]:
    """Hours by category, from `CAD/GIS Operator=3.5; Program Coordinator=2`; upper and lower case are one.

    Raises Refused for a category that the schedule has not, listing those it has, and for more than two decimals.
    """
    known = {category.casefold(): category for category in categories}
    hours: dict[str, Decimal] = {}
    for name, value in parse_pairs(text, "the hours").items():
        category = known.get(name.casefold())
        if category is None:
            choices = ", ".join(known.values()) or "none"
            raise Refused(
                f"hours of '{name}'", why="the schedule has no such category", remedy=f"use one of {choices}."
            )
        if category in hours:
            raise Refused(f"hours of '{category}'", why="they are given twice", remedy="add them up.")
        hours[category] = require_two_decimals(parse_decimal(value, f"hours of '{category}'"), category)
    return hours


def require_two_decimals(hours: Decimal, category: str) -> Decimal:
    """The hours, unchanged. Raises Refused where they have more than two decimals."""
    return require_two_places(hours, f"hours of '{category}'")
