"""What becomes of a quote in the register, in both places: acts, revisions, reductions, evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from independence_opendata_plugin.chapter33.quote_life import QuoteAct
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.job import Job
from independence_opendata_plugin.engine.register import Register
from independence_opendata_plugin.engine.register.evidence import Evidence
from independence_opendata_plugin.engine.register.quote_acts import Act
from independence_opendata_plugin.engine.register.quotes import StoredQuote
from independence_opendata_plugin.engine.register.schema import (
    events,
    quote_revisions,
    reduction_grants,
    reduction_proposals,
)
from independence_opendata_plugin.engine.register.soundness import find_register_problems

from .conftest import RegisterHome, tampering
from .test_register import NOW, SQUARE, document, issue

TODAY = date(2026, 11, 22)
LATER = NOW + timedelta(days=3)
ACCEPTED = Act(QuoteAct.ACCEPT, "P. Owner, Prairie Survey", date(2026, 11, 24), "by letter")


def revised(number: str, revision: int, total: str) -> StoredQuote:
    content = {**document(number, total), "revision": revision, "issued": LATER.isoformat()}
    return StoredQuote(number, content, {"HOURS": f"in revision {revision}"}, SQUARE)


def proposal(number: str) -> dict[str, Any]:
    """The document of a draft, as far as a grant reads it."""
    reduction = {"percent": "25", "officer": "", "justification": "A flood plan", "proposed_by": "C. Lerk"}
    line = {"kind": "reduction", "text": "Further reduction of 25 %; proposed by C. Lerk: A flood plan"}
    return {
        **document(number),
        "status": "draft",
        "schedule": {"quote_valid_days": 30},
        "further_reduction": reduction,
        "lines": [line],
        "notes": [],
    }


def draft(register: Register) -> str:
    with register.quotes.reserve(NOW) as number:
        register.quotes.issue(StoredQuote(number, proposal(number), {}, SQUARE), "", NOW)
    return number


def kinds(register: Register) -> list[str]:
    with register.engine.begin() as connection:
        return list(connection.execute(select(events.c.kind).order_by(events.c.fid)).scalars())


def state_of(register: Register, label: str, on: date = TODAY) -> str:
    quote = register.quotes.get(label)
    assert quote is not None
    return quote.state(on)


def test_acts_are_kept_with_who_when_and_why(home: RegisterHome) -> None:
    register = Register.open(home.address, home.credentials, who="C. Lerk")
    number = issue(register)
    assert register.quotes.act(number, ACCEPTED, LATER, TODAY).recorded_state == "accepted"
    reopened = Act(QuoteAct.REOPEN, "C. Lerk", date(2026, 11, 25), "wrong letter")
    assert register.quotes.act(number, reopened, LATER, TODAY).recorded_state == "issued"
    declined = Act(QuoteAct.DECLINE, "P. Owner", date(2026, 11, 26))
    register.quotes.act(number, declined, LATER, TODAY)
    assert state_of(register, number) == "declined"
    signed = {"revision": 1, "recorded": LATER.isoformat(), "recorded_by": "C. Lerk"}
    assert register.quotes.acts(number) == tuple(
        replace(act, **signed) for act in (ACCEPTED, reopened, declined)
    )
    assert kinds(register) == ["quote issued", "quote accepted", "quote reopened", "quote declined"]


def test_an_expired_offer_is_not_accepted(register: Register) -> None:
    number = issue(register)
    with pytest.raises(Refused, match=r"accept quote Q-2026-0001: it was valid until 2026-12-22"):
        register.quotes.act(number, ACCEPTED, LATER, date(2026, 12, 23))
    assert register.quotes.acts(number) == ()
    assert state_of(register, number, date(2026, 12, 23)) == "expired"


def test_a_click_on_a_stale_list_is_refused_and_says_who_was_faster(home: RegisterHome) -> None:
    first = Register.open(home.address, home.credentials, who="Ann")
    second = Register.open(home.address, home.credentials, who="Ben")
    number = issue(first)
    seen = first.quotes.get(number).row_version
    first.quotes.act(number, Act(QuoteAct.DECLINE, "P. Owner", TODAY), LATER, TODAY, seen=seen)
    first.quotes.act(number, Act(QuoteAct.REOPEN, "P. Owner", TODAY), LATER, TODAY)
    with pytest.raises(Refused, match=f"change to {number}: Ann has changed it") as refusal:
        second.quotes.act(number, ACCEPTED, LATER, TODAY, seen=seen)
    assert "state is now issued" in refusal.value.why
    assert [act.act for act in second.quotes.acts(number)] == ["decline", "reopen"]


def test_every_revision_stays_readable_under_its_letter(register: Register) -> None:
    number = issue(register)
    register.quotes.act(number, ACCEPTED, LATER, TODAY)
    register.quotes.revise(revised(number, 2, "90.00"), LATER)
    register.quotes.revise(revised(number, 3, "95.00"), LATER)
    totals = {label: register.quotes.get(label).document["total"] for label in (number, f"{number}C")}
    assert totals == {number: "95.00", f"{number}C": "95.00"}
    assert register.quotes.get(f"{number}A").document == document(number)
    second = register.quotes.get(f"{number}B")
    assert (second.document["total"], second.inputs) == ("90.00", {"HOURS": "in revision 2"})
    assert second.geometry.equals_exact(SQUARE, 0)
    assert [state_of(register, f"{number}{letter}") for letter in "ABC"] == [
        "superseded",
        "superseded",
        "issued",
    ]
    assert register.quotes.get(f"{number}D") is None
    assert [quote.label for quote in register.quotes.revisions(number)] == [
        number,
        f"{number}B",
        f"{number}C",
    ]


def test_an_earlier_revision_takes_no_act(register: Register) -> None:
    number = issue(register)
    register.quotes.revise(revised(number, 2, "90.00"), LATER)
    with pytest.raises(Refused, match=f"quote {number}A: its last revision is {number}B"):
        register.quotes.act(f"{number}A", ACCEPTED, LATER, TODAY)


def test_a_revision_made_from_a_stale_quote_is_refused_whole(register: Register) -> None:
    number = issue(register)
    register.quotes.act(number, ACCEPTED, LATER, TODAY)
    with pytest.raises(Refused, match="has changed it"):
        register.quotes.revise(revised(number, 2, "90.00"), LATER, seen=1)
    assert [quote.revision for quote in register.quotes.revisions(number)] == [1]
    assert state_of(register, number) == "accepted"


def test_a_quote_of_the_first_version_keeps_its_document_when_it_is_revised(register: Register) -> None:
    number = issue(register)
    with tampering(register) as connection:
        connection.execute(quote_revisions.delete())
    register.quotes.revise(revised(number, 2, "90.00"), LATER)
    assert register.quotes.get(f"{number}A").document["total"] == "100.00"


def test_a_proposed_reduction_makes_a_draft_until_it_is_granted(register: Register, job: Job) -> None:
    number = draft(register)
    assert state_of(register, number) == "draft"
    with pytest.raises(Refused, match=r"proposes is not granted.*Sec\. 33-6\(b\)\(2\)"):
        register.quotes.act(number, Act(QuoteAct.ISSUE, "C. Lerk", TODAY), LATER, TODAY)
    with pytest.raises(Refused, match="it is draft"):
        register.quotes.act(number, ACCEPTED, LATER, TODAY)

    granted = register.quotes.grant_reduction(number, "J. Roe", "It protects 900 homes", LATER, TODAY)

    assert (granted.recorded_state, granted.label, granted.revision) == ("issued", number, 1)
    assert granted.document["further_reduction"]["officer"] == "J. Roe"
    assert granted.document["lines"][0]["text"].endswith("determined by J. Roe: It protects 900 homes")
    assert granted.inputs["REDUCTION_OFFICER"] == "J. Roe"
    with register.engine.begin() as connection:
        proposals = connection.execute(select(reduction_proposals)).all()
        grants = connection.execute(select(reduction_grants)).all()
    assert [(row.person, row.justification) for row in proposals] == [("C. Lerk", "A flood plan")]
    assert [(row.person, row.justification) for row in grants] == [("J. Roe", "It protects 900 homes")]
    assert [quote.document["status"] for quote in register.quotes.revisions(number)] == ["draft", "issued"]
    assert kinds(register) == ["quote drafted", "quote issued"]
    assert find_register_problems(register, job) == []


def test_what_nobody_proposed_is_not_granted(register: Register) -> None:
    number = issue(register)
    with pytest.raises(Refused, match="none is proposed"):
        register.quotes.grant_reduction(number, "J. Roe", "It protects 900 homes", LATER, TODAY)


def test_evidence_belongs_to_a_licensee_and_a_class(register: Register) -> None:
    first = Evidence("Hilltop School", "nonprofit", "501(c)(3) letter", date(2019, 4, 2))
    second = replace(first, reference="501(c)(3) letter, renewed", dated=date(2026, 1, 5))
    for evidence in (first, second, second):
        register.evidence.record(evidence, NOW)
    assert register.evidence.latest(" hilltop SCHOOL", "nonprofit") == second
    assert register.evidence.latest("Hilltop School", "contracted") is None
    assert kinds(register) == ["class evidence recorded"] * 2
