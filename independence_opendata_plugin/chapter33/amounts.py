"""Exact numbers: read from text without guessing, rounded half-up once, written with fixed decimals."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from .refusal import Refused

UNKNOWN = "unknown"
BYTES_PER_MB = 1_000_000
CENT = Decimal("0.01")
ONE_HUNDRED = Decimal(100)

PLAIN_NUMBER = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,20})?")
REMEDY = "write digits with at most one point, such as 1500 or 1500.00."


def parse_decimal(text: str, what: str) -> Decimal:
    """The number that plain text such as `1500` or `1500.00` says.

    `what` names the value in a refusal. Raises Refused for anything that could be read in two ways (`1,500`), for
    exponents, signs, not-a-number and infinity: money is never guessed.
    """
    stripped = text.strip()
    if PLAIN_NUMBER.fullmatch(stripped):
        return Decimal(stripped)
    if "," in stripped:
        why = f"'{text}' has a comma, which may part thousands or decimals, so it was not understood as a number"
    elif stripped.startswith("-") and PLAIN_NUMBER.fullmatch(stripped[1:]):
        why = f"'{text}' was understood as minus {stripped[1:]}, and this cannot be negative"
    else:
        why = f"'{text}' was not understood as a plain number"
    raise Refused(what, why=why, remedy=REMEDY)


def read_number(value: object, what: str) -> Decimal:
    """The exact number behind what Processing or JSON hands over: text, a whole number or a float.

    A float is taken at its shortest writing, so 25.1 stays 25.1. Raises Refused as `parse_decimal` does.
    """
    if isinstance(value, float):
        shortest = Decimal(repr(value))
        return parse_decimal(format(shortest, "f") if shortest.is_finite() else repr(value), what)
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return parse_decimal(format(value, "f") if isinstance(value, Decimal) else str(value), what)
    return parse_decimal(str(value), what)


def round_half_up(value: Decimal, step: Decimal = CENT) -> Decimal:
    return value.quantize(step, rounding=ROUND_HALF_UP)


def decimals(value: Decimal, places: int) -> str:
    """The number with exactly that many decimals, rounded half-up."""
    return format(round_half_up(value, Decimal(1).scaleb(-places)), "f")


def plain(value: Decimal) -> str:
    """The number without an exponent and without trailing zeros after the point."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def money(amount: Decimal | None) -> str:
    """An amount for JSON, such as `62500.00`; None, an amount that is not known, is the word `unknown`."""
    return UNKNOWN if amount is None else decimals(amount, 2)


def rate_text(rate: Decimal) -> str:
    """A rate with two decimals, or with more where it has more."""
    whole, _, rest = plain(rate).partition(".")
    return f"{whole}.{rest:0<2}"


def dollars(amount: Decimal) -> str:
    """An amount for people, such as `$62,500.00` or `-$3,125.00`."""
    sign = "-" if amount < 0 else ""
    whole, _, rest = rate_text(abs(amount)).partition(".")
    return f"{sign}${int(whole):,}.{rest}"


def megabytes(count: int | None) -> str:
    """Bytes as decimal megabytes with three decimals; None is the word `unknown`."""
    return UNKNOWN if count is None else decimals(Decimal(count) / BYTES_PER_MB, 3)


def percent_of(amount: Decimal, percent: Decimal) -> Decimal:
    """That share of the amount, not yet rounded."""
    return amount * percent / ONE_HUNDRED
