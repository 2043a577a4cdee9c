"""The shrink-wrap form, forms that are refused, and the approvals that make a form usable."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.chapter33.terms import TERMS
from independence_opendata_plugin.engine.documents.approvals import FormApproval, approval_state
from independence_opendata_plugin.engine.documents.forms import LicenseForm, load_form, text_sha256
from independence_opendata_plugin.engine.documents.license_facts import license_facts
from independence_opendata_plugin.engine.documents.license_text import render
from independence_opendata_plugin.paths import RESOURCES

from .document_quotes import make_nonprofit_quote, make_quote

SHRINK_WRAP = (RESOURCES / "forms" / "shrink-wrap.toml").read_text(encoding="utf-8")


@pytest.fixture
def load_changed(tmp_path: Path):  # noqa: ANN201
    """Load the shrink-wrap form with one piece of its file replaced."""

    def load(old: str, new: str) -> LicenseForm:
        assert SHRINK_WRAP.count(old) == 1
        path = tmp_path / "changed.toml"
        path.write_text(SHRINK_WRAP.replace(old, new), encoding="utf-8")
        return load_form(path)

    return load


def clause_block(number: int) -> str:
    """The part of the form's file that holds one clause."""
    return f"[[clauses]]{SHRINK_WRAP.split('[[clauses]]')[number]}"


def test_the_shrink_wrap_form_has_the_eighteen_terms_in_their_order(form: LicenseForm) -> None:
    assert (form.id, form.kind, form.version) == ("shrink-wrap", "shrink-wrap", "1")
    assert [clause.number for clause in form.clauses] == list(range(1, 19))
    assert [clause.citation for clause in form.clauses] == [
        f"Sec. 33-8(b)({number})" for number in range(1, 19)
    ]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "Opening the package"),
        (3, "annual maintenance"),
        (5, "remain the property of the City"),
        (6, "shall not sell, lend, rent, sublicense, assign, publish or otherwise transfer"),
        (7, "copyright interests in the GIS and in the licensed materials remain with the City"),
        (9, "82.1035 and 256.670, RSMo"),
        (9, "33-4(b)"),
        (9, "Chapter 610, RSMo"),
        (10, "To the extent permitted by law"),
        (11, "To the extent permitted by law"),
        (12, "releases the City"),
        (17, "law of the State of Missouri"),
        (18, "33-7"),
    ],
)
def test_clauses_say_what_the_ordinance_asks_for(form: LicenseForm, number: int, words: str) -> None:
    assert words in form.clauses[number - 1].text


@pytest.mark.parametrize("number", range(1, 19))
def test_a_form_that_has_lost_a_term_is_refused_by_name(load_changed, number: int) -> None:
    term = TERMS[number - 1]

    with pytest.raises(Refused) as refusal:
        load_changed(f'term = "{term.key}"\n', "")

    assert term.key in refusal.value.why
    assert term.title in refusal.value.why
    assert refusal.value.rule == f"Sec. 33-8(b)({number})"


def test_a_clause_taken_out_is_missed(load_changed) -> None:
    with pytest.raises(Refused, match="clause 13 stands where clause 12 is due"):
        load_changed(clause_block(12), "")


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('term = "waiver"', 'term = "termination"', "2 clauses claim to be the term 'termination'"),
        ('term = "waiver"', 'term = "arbitration"', "there is no minimum term 'arbitration'"),
        ("number = 15", "number = 14", "clause 14 stands where clause 15 is due"),
        ("{purpose}", "{reason}", "nothing fills the placeholder {reason} in clause 2"),
        ("{purpose}", "{purpose.__class__}", "nothing fills the placeholder {purpose.__class__}"),
        ("{purpose}", "{purpose!r}", "nothing fills the placeholder {purpose}"),
        ("{purpose}", "{purpose", "the braces in clause 2 do not match"),
        ('kind = "shrink-wrap"', 'kind = "bubble-wrap"', "its kind 'bubble-wrap' is none of"),
        ('version = "1"', "version = 1", "'version' of the form is not a text"),
        ('version = "1"', 'version = " "', "'version' of the form is not a text"),
        ('version = "1"\n', "", "the form has no 'version'"),
        ('version = "1"', 'version = "1"\napproved = true', "an entry 'approved' that no form has"),
        ('version = "1"', "version = ", "it is not valid TOML"),
    ],
)
def test_a_faulty_form_is_refused_with_its_fault(load_changed, old: str, new: str, why: str) -> None:
    with pytest.raises(Refused) as refusal:
        load_changed(old, new)

    assert why in str(refusal.value)


def test_a_form_without_clauses_or_without_a_file_is_refused(tmp_path: Path) -> None:
    empty = tmp_path / "empty.toml"
    empty.write_text('id = "empty"\n', encoding="utf-8")

    with pytest.raises(Refused, match="it has no clauses"):
        load_form(empty)
    with pytest.raises(Refused, match="click-wrap"):
        load_form(tmp_path / "click-wrap.toml")


def test_the_director_may_add_a_clause(load_changed) -> None:
    added = '[[clauses]]\nnumber = 19\nheading = "Audit"\ntext = "The City may ask how the data are kept."\n'

    form = load_changed(clause_block(18), clause_block(18) + added)

    assert form.clauses[18].citation == "Sec. 33-8(b), last paragraph"


def test_an_approved_form_may_be_issued(form: LicenseForm, approval: FormApproval) -> None:
    state = approval_state(form, approval)

    assert state.approved
    assert state.approval == approval
    assert state.why_draft == ""


def test_a_form_without_an_approval_is_a_draft(form: LicenseForm) -> None:
    state = approval_state(form, None)

    assert not state.approved
    assert (
        state.why_draft == "no approval of the form shrink-wrap, version 1 by the City Attorney is recorded"
    )
    with pytest.raises(Refused) as refusal:
        state.require("license L-2026-0001")
    assert refusal.value.rule == "Sec. 33-8(d), (e)"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("they may contain errors", "they may contain error"),
        ('heading = "Waiver"', 'heading = "waiver"'),
        ("has authorized this license form", "has authorised this license form"),
        ('title = "Geographical', 'title = "geographical'),
    ],
)
def test_one_changed_letter_voids_the_approval(
    load_changed, approval: FormApproval, old: str, new: str
) -> None:
    state = approval_state(load_changed(old, new), approval)

    assert not state.approved
    assert "has changed since Sample City Attorney approved it on 2026-10-01" in state.why_draft


def test_a_comment_does_not_void_the_approval(load_changed, form: LicenseForm) -> None:
    assert text_sha256(load_changed("# The shrink-wrap license form.", "# The form.")) == text_sha256(form)


def test_an_approval_of_another_version_does_not_count(form: LicenseForm, approval: FormApproval) -> None:
    state = approval_state(form, replace(approval, version="2"))

    assert state.why_draft.startswith("the recorded approval is for the form shrink-wrap, version 2, not for")


def test_an_approval_is_kept_as_json(approval: FormApproval) -> None:
    record = approval.to_json()

    assert record["attorney"] == "Sample City Attorney"
    assert record["attorney_date"] == "2026-10-01"
    assert FormApproval.from_json(record) == approval
    assert FormApproval.from_json(record).director_date == date(2026, 10, 5)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"attorney": " "}, "it has no 'attorney'"),
        ({"director": None}, "it has no 'director'"),
        ({"attorney_date": "October 1"}, "'attorney_date' is 'October 1', not a date"),
    ],
)
def test_an_incomplete_approval_is_refused(approval: FormApproval, change: dict[str, Any], why: str) -> None:
    with pytest.raises(Refused) as refusal:
        FormApproval.from_json(approval.to_json() | change)

    assert why in refusal.value.why


def test_a_rendered_license_names_licensee_area_layers_and_fee(
    form: LicenseForm, approval: FormApproval, city: dict[str, Any]
) -> None:
    text = render(form, license_facts(make_nonprofit_quote(), city, "L-2026-0003"), approval)

    assert 'to Truman Trails (the "Licensee")' in text.preamble
    assert "enacted by Ordinance 051282" in text.preamble
    assert "parcels; water_mains; council_districts" in text.clauses[1].text
    assert "13 whole sections (12.97 square miles)" in text.clauses[1].text
    assert "5d" * 32 in text.clauses[1].text
    assert "$750.00 a year" in text.clauses[2].text
    assert "used under license L-2026-0003." in text.clauses[6].text
    assert "The fee for this license is $3,750.00" in text.clauses[17].text
    assert "Q-2026-0012" in text.clauses[17].text
    assert "{" not in text.plain_text


def test_braces_in_a_name_are_not_filled_in(form: LicenseForm, city: dict[str, Any]) -> None:
    text = render(form, license_facts(make_quote(licensee="{fee} & {0}"), city, None), None)

    assert "to {fee} & {0} (the" in text.preamble


def test_the_hash_of_a_license_is_that_of_its_text(
    form: LicenseForm, approval: FormApproval, city: dict[str, Any]
) -> None:
    one = render(form, license_facts(make_quote(), city, "L-2026-0003"), approval)
    same = render(form, license_facts(make_quote(), city, "L-2026-0003"), approval)
    other = render(form, license_facts(make_quote(), city, "L-2026-0004"), approval)

    assert one.sha256 == same.sha256
    assert one.sha256 != other.sha256
    assert len(one.sha256) == 64
