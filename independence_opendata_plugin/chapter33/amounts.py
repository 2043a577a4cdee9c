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
# 1,500 and 1,500.25; 1,5 and 1.500,25: the groups before the decimals have three digits, if there are any.
_IN_ENGLISH = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,20})?")
_IN_SPANISH = re.compile(r"(?:[0-9]{1,12}|[0-9]{1,3}(?:\.[0-9]{3})+),[0-9]{1,20}")
REMEDY = "write digits with at most one point, such as 1500 or 1500.00."


def parse_decimal(text: str, what: str) -> Decimal:
    """The number that plain text such as `1500` or `1500.00` says.

    `what` names the value in a refusal. Raises Refused for anything that could be read in two ways (`1,500`), telling
    both, for exponents, signs, not-a-number and infinity: money is never guessed.
    """
    stripped = text.strip()
    if PLAIN_NUMBER.fullmatch(stripped):
        return Decimal(stripped)
    readings = _read_marks(stripped)
    if len(readings) > 1:
        why = f"'{text}' may mean {' or '.join(readings)}, because a comma parts thousands here and decimals there"
        raise Refused(what, why=why, remedy=f"write digits with at most one point: {' or '.join(readings)}.")
    if readings:
        why = (
            f"'{text}' has a comma; it was understood as {readings[0]}, but is not taken without being asked"
        )
        raise Refused(
            what, why=why, remedy=f"write digits with at most one point: {readings[0]}, if that is meant."
        )
    if "," in stripped:
        why = f"'{text}' has a comma, and can be read neither as thousands nor as decimals"
    elif stripped.startswith("-") and PLAIN_NUMBER.fullmatch(stripped[1:]):
        why = f"'{text}' was understood as minus {stripped[1:]}, and this cannot be negative"
    else:
        why = f"'{text}' was not understood as a plain number"
    raise Refused(what, why=why, remedy=REMEDY)


def _read_marks(text: str) -> list[str]:
    """What a number with commas may mean: the comma parting thousands, as in English, then parting decimals."""
    if "," not in text:
        return []
    readings = (
        text.replace(",", "") if _IN_ENGLISH.fullmatch(text) else "",
        text.replace(".", "").replace(",", ".") if _IN_SPANISH.fullmatch(text) else "",
    )
    return [plain(Decimal(reading)) for reading in readings if reading]


def parse_money(text: str, what: str) -> Decimal:
    """An amount of dollars as somebody types it. Raises Refused as `parse_decimal` and `require_two_places` do."""
    return require_two_places(parse_decimal(text, what), what)


def require_two_places(value: Decimal, what: str) -> Decimal:
    """The value, unchanged. Raises Refused where it is written with more than two decimals: 1.500 may be 1500."""
    places = -int(value.as_tuple().exponent)
    if places <= 2:
        return value
    why = f"{value} has more than two decimals"
    if places == 3:
        why += f"; it may mean {str(value).replace('.', '')} or {plain(value)}"
    raise Refused(what, why=why, remedy="write it with at most two decimals.")


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
