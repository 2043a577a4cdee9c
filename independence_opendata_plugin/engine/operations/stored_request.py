"""The quote that a request names, and the state of it that was looked at."""

from __future__ import annotations

from ...chapter33.refusal import Refused
from ..register import Register
from ..register.quotes import StoredQuote
from ..request import Request
from .terms_request import read_optional


def require_stored(request: Request, register: Register) -> StoredQuote:
    """QUOTE, a number with or without the letter of a revision. Raises Refused where the register has none such."""
    label = str(request.require("QUOTE", "give the quote's number.")).strip()
    stored = register.quotes.get(label)
    if stored is None:
        raise Refused(
            f"quote {label}",
            why="the register has no such quote",
            remedy="look its number up in the register.",
        )
    return stored


def read_seen(request: Request) -> int | None:
    """SEEN, the row version that a change is made from; None: whatever stands there now."""
    seen = read_optional(request, "SEEN")
    return None if seen is None else int(seen)
