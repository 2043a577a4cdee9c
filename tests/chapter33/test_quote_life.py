"""States of a quote, letters of its revisions, and a reduction that is proposed before it is granted."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from independence_opendata_plugin.chapter33.fees import price
from independence_opendata_plugin.chapter33.order import Order, Reduction
from independence_opendata_plugin.chapter33.quote_life import (
    QuoteAct,
    QuoteState,
    require_licensable,
    state_on,
    take_act,
)
from independence_opendata_plugin.chapter33.reductions import grant_in
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.chapter33.revisions import parse_revision_label, revision_label
from independence_opendata_plugin.chapter33.schedule import Schedule

LAST_DAY = date(2026, 12, 22)
AFTER = date(2026, 12, 23)


@pytest.mark.parametrize(
    ("revision", "label"),
    [(1, "Q-2026-0007"), (2, "Q-2026-0007B"), (26, "Q-2026-0007Z"), (27, "Q-2026-0007AA")],
)
def test_a_revision_has_a_letter(revision: int, label: str) -> None:
    assert revision_label("Q-2026-0007", revision) == label
    if revision > 1:
        assert parse_revision_label(label.lower()) == ("Q-2026-0007", revision)


def test_the_first_revision_can_be_asked_for_and_a_number_asks_for_the_last() -> None:
    assert parse_revision_label("Q-2026-0007A") == ("Q-2026-0007", 1)
    assert parse_revision_label(" Q-2026-0007 ") == ("Q-2026-0007", None)
    assert parse_revision_label("something else") == ("something else", None)


@pytest.mark.parametrize(
    ("recorded", "on", "state"),
    [
        ("issued", LAST_DAY, "issued"),
        ("issued", AFTER, "expired"),
        ("draft", AFTER, "expired"),
        ("accepted", AFTER, "accepted"),
        ("declined", AFTER, "declined"),
        ("superseded", AFTER, "superseded"),
    ],
)
def test_an_offer_expires_and_an_acceptance_does_not(recorded: str, on: date, state: str) -> None:
    assert state_on(recorded, LAST_DAY, on) == state
    assert state_on(recorded, LAST_DAY, on, licensed=True) == "licensed"


ALLOWED = {
    ("issue", "draft"): "issued",
    ("accept", "issued"): "accepted",
    ("decline", "issued"): "declined",
    ("decline", "accepted"): "declined",
    ("decline", "draft"): "declined",
    ("reopen", "accepted"): "issued",
    ("reopen", "declined"): "issued",
}


@pytest.mark.parametrize("act", list(QuoteAct))
@pytest.mark.parametrize("state", list(QuoteState))
def test_each_act_leads_from_few_states(act: QuoteAct, state: QuoteState) -> None:
    if (act, state) in ALLOWED:
        assert take_act(act, state, "Q-2026-0007", LAST_DAY) == ALLOWED[act, state]
        return
    with pytest.raises(Refused) as refusal:
        take_act(act, state, "Q-2026-0007", LAST_DAY)
    assert refusal.value.remedy


def test_only_what_is_offered_or_accepted_is_licensed() -> None:
    licensable = []
    for state in QuoteState:
        try:
            require_licensable(state, "Q-2026-0007", LAST_DAY)
        except Refused as refusal:
            assert "Q-2026-0007" in refusal.what
        else:
            licensable.append(state.value)
    assert licensable == ["issued", "accepted", "licensed"]


def proposed(schedule: Schedule) -> dict:
    """Ten sections with 125 MB for a not-for-profit group: $12,500.00, of which a quarter is proposed to be left."""
    reduction = Reduction(Decimal(25), "", "A flood plan for three neighbourhoods", "C. Lerk")
    quote = price(Order("nonprofit", Decimal(10), True, bytes=125_000_000, reduction=reduction), schedule)
    return {**quote.to_json(), "quote_number": "Q-2026-0007", "status": "draft"}


def test_a_proposal_says_that_nobody_has_granted_it(kansas_city: Schedule) -> None:
    document = proposed(kansas_city)
    assert document["lines"][-1]["text"].endswith(
        "proposed by C. Lerk: A flood plan for three neighbourhoods"
    )
    assert document["notes"][0].startswith("The further reduction is proposed by C. Lerk")
    assert document["further_reduction"]["officer"] == ""


def test_a_grant_changes_names_and_no_figure(kansas_city: Schedule) -> None:
    document = proposed(kansas_city)
    issued = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
    granted = grant_in(document, "J. Roe", "It protects 900 homes", issued=issued, on=date(2026, 11, 25))
    assert granted["status"] == "issued"
    assert granted["valid_until"] == "2026-12-25"
    assert granted["total"] == document["total"] == "9375.00"
    line = granted["lines"][-1]
    assert line["text"].endswith("$12,500.00; determined by J. Roe: It protects 900 homes")
    assert (line["amount"], line["citation"]) == ("-3125.00", "Sec. 33-6(b)(2)")
    assert granted["further_reduction"]["officer"] == "J. Roe"
    assert granted["further_reduction"]["proposed_by"] == "C. Lerk"
    assert not [note for note in granted["notes"] if "proposed" in note]
    with pytest.raises(Refused, match=r"J\. Roe has granted it already.*33-6\(b\)\(2\)"):
        grant_in(granted, "J. Roe", "again", issued=issued, on=date(2026, 11, 25))


def test_a_proposal_without_a_reason_is_refused(kansas_city: Schedule) -> None:
    reduction = Reduction(Decimal(25), "", " ", "C. Lerk")
    with pytest.raises(Refused, match="written justification"):
        price(Order("nonprofit", Decimal(10), True, bytes=1, reduction=reduction), kansas_city)
