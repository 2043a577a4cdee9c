"""What becomes of a quote: its states, and which act leads from one to another."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from .refusal import Refused


class QuoteState(StrEnum):
    """Nobody sets the last three: they follow from the date, from a later revision, and from a license."""

    DRAFT = "draft"
    ISSUED = "issued"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"
    LICENSED = "licensed"


class QuoteAct(StrEnum):
    """What somebody does with a quote that has been made."""

    ISSUE = "issue"
    ACCEPT = "accept"
    DECLINE = "decline"
    REOPEN = "reopen"


LEADS_TO = {
    QuoteAct.ISSUE: QuoteState.ISSUED,
    QuoteAct.ACCEPT: QuoteState.ACCEPTED,
    QuoteAct.DECLINE: QuoteState.DECLINED,
    QuoteAct.REOPEN: QuoteState.ISSUED,
}
ALLOWED_FROM = {
    QuoteAct.ISSUE: (QuoteState.DRAFT,),
    QuoteAct.ACCEPT: (QuoteState.ISSUED,),
    QuoteAct.DECLINE: (QuoteState.ISSUED, QuoteState.ACCEPTED, QuoteState.DRAFT),
    QuoteAct.REOPEN: (QuoteState.ACCEPTED, QuoteState.DECLINED),
}
_REMEDIES = {
    QuoteState.DRAFT: "issue the draft first; one with a proposed reduction is issued by granting it.",
    QuoteState.ACCEPTED: "reopen it first.",
    QuoteState.DECLINED: "reopen it first.",
    QuoteState.EXPIRED: "price it again: that makes a revision with a day of its own.",
    QuoteState.SUPERSEDED: "take its last revision.",
    QuoteState.LICENSED: "make a new quote.",
    QuoteState.ISSUED: "look at it as it is now.",
}


def state_on(recorded: str, valid_until: date, on: date, *, licensed: bool = False) -> QuoteState:
    """The state on a day, of what the register has recorded (`draft`, `issued`, `accepted`, `declined`, `superseded`).

    An offer expires; one that was accepted in time does not, nor one that a license was issued for.
    """
    if licensed:
        return QuoteState.LICENSED
    state = QuoteState(recorded)
    is_open = state in (QuoteState.ISSUED, QuoteState.DRAFT)
    return QuoteState.EXPIRED if is_open and on > valid_until else state


def take_act(act: QuoteAct, state: QuoteState, label: str, valid_until: date) -> QuoteState:
    """The state that an act leads to. Raises Refused where a quote in this state knows no such act."""
    if state in ALLOWED_FROM[act]:
        return LEADS_TO[act]
    raise Refused(
        f"to {act} quote {label}",
        why=f"it was valid until {valid_until}" if state is QuoteState.EXPIRED else f"it is {state}",
        remedy=_REMEDIES[state],
    )


def require_licensable(state: QuoteState, label: str, valid_until: date) -> None:
    """Raises Refused unless a license may be issued for a quote in this state."""
    if state in (QuoteState.ISSUED, QuoteState.ACCEPTED, QuoteState.LICENSED):
        return
    raise Refused(
        f"a license for quote {label}",
        why=f"it was valid until {valid_until}" if state is QuoteState.EXPIRED else f"it is {state}",
        remedy=_REMEDIES[state],
    )
