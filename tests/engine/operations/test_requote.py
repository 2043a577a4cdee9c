"""A quote that is priced again, changed, accepted, reduced: the difference is shown before anybody agrees to it.

By hand: the parcels' bytes are PARCEL_BYTES = 11,390, so $2.28 at $200.00 a MB; without the last parcel (93 + 6 + 15
bytes) 11,276 bytes are $2.26.
"""

from __future__ import annotations

import json
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import geopandas
import pytest
from pypdf import PdfReader

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.register import Register
from independence_opendata_plugin.paths import RESOURCES

from .conftest import PARCEL_BYTES, Run

NUMBER = "Q-2026-0001"
FEWER_BYTES = PARCEL_BYTES - (93 + 6 + 15)


@pytest.fixture
def quoted(run: Run, order: dict[str, Any]) -> str:
    return run("quote", **order)["QUOTE_NUMBER"]


@pytest.fixture
def changed(quoted: str, order: dict[str, Any]) -> str:
    """The quote's number, once the last parcel is gone."""
    (layer,) = order["LAYERS"]
    geopandas.read_file(layer).iloc[:99].to_file(layer, layer="parcels")
    return quoted


@pytest.fixture
def school(order: dict[str, Any]) -> dict[str, Any]:
    """The order of a not-for-profit group with a reduction that a clerk proposes; half of $2.278 is $1.14."""
    return {
        **order,
        "CUSTOMER_NAME": "Hilltop School",
        "CUSTOMER_CLASS": "nonprofit",
        "REDUCTION_PERCENT": "50",
        "REDUCTION_JUSTIFICATION": "Pupils map their flood plain",
        "REDUCTION_PROPOSED_BY": "C. Lerk",
    }


@pytest.fixture
def delivery(approval: str, tmp_path: Path) -> dict[str, str]:
    return {"APPROVAL": approval, "OUTPUT": str(tmp_path / "licensed.zip")}


def text_of(path: Path) -> str:
    return "".join(page.extract_text() for page in PdfReader(path).pages)


def test_without_a_yes_the_difference_is_only_shown(run: Run, changed: str, tmp_path: Path) -> None:
    files = {"OUTPUT_PDF": str(tmp_path / "d.pdf"), "OUTPUT_JSON": str(tmp_path / "d.json")}
    result = run("requote", QUOTE=changed, **files)
    assert (result["REVISED"], result["CHANGED"], result["LABEL"]) == (False, True, NUMBER)
    assert (result["OLD_TOTAL"], result["TOTAL"], result["DIFFERENCE"]) == ("2.28", "2.26", "-0.02")
    found = json.loads((tmp_path / "d.json").read_text())
    assert found == json.loads(result["DETAILS"])
    assert found["features"] == {"old": 100, "new": 99, "difference": -1}
    assert found["bytes"] == {"old": PARCEL_BYTES, "new": FEWER_BYTES, "difference": -114}
    (line,) = found["lines"]
    assert (line["old"]["amount"], line["new"]["amount"], line["difference"]) == ("2.28", "2.26", "-0.02")
    text = text_of(tmp_path / "d.pdf")
    for words in ("Q-2026-0001B", "$2.28", "$2.26", "-$0.02", "100 features", "99 features"):
        assert words in text
    assert run("printquote", QUOTE=changed, OUTPUT_JSON=str(tmp_path / "q.json"))["REVISION"] == 1


def test_nobody_agrees_to_a_figure_that_he_has_not_seen(run: Run, changed: str) -> None:
    with pytest.raises(Refused, match=r"it says 2\.28, and the new total is 2\.26"):
        run("requote", QUOTE=changed, ACCEPT_CHANGE="2.28")
    with pytest.raises(Refused, match="2,26"):
        run("requote", QUOTE=changed, ACCEPT_CHANGE="2,26")
    (row,) = run("registerlist")["ROWS"]
    assert (row["label"], row["total"]) == (NUMBER, "2.28")


def test_a_yes_makes_a_revision_and_the_one_before_stays(run: Run, changed: str, tmp_path: Path) -> None:
    result = run("requote", QUOTE=changed, ACCEPT_CHANGE="2.26")
    assert (result["REVISED"], result["LABEL"]) == (True, "Q-2026-0001B")
    (row,) = run("registerlist")["ROWS"]
    assert (row["number"], row["label"], row["total"], row["state"]) == (
        NUMBER,
        "Q-2026-0001B",
        "2.26",
        "issued",
    )
    files = {"OUTPUT_PDF": str(tmp_path / "q.pdf"), "OUTPUT_JSON": str(tmp_path / "q.json")}
    assert run("printquote", QUOTE="Q-2026-0001A", **files)["TOTAL"] == "2.28"
    assert json.loads((tmp_path / "q.json").read_text())["quote_number"] == NUMBER
    assert run("printquote", QUOTE="q-2026-0001b", **files)["TOTAL"] == "2.26"
    assert "Quote Q-2026-0001B, revision 2" in text_of(tmp_path / "q.pdf")


def test_another_order_may_be_made_of_it(run: Run, quoted: str) -> None:
    """Two hours of a Program Coordinator are $150.00 more; a narrower area holds the same parcels."""
    result = run("requote", QUOTE=quoted, HOURS="Program Coordinator=2", SECTION_IDS="T49N R32W 31")
    assert (result["TOTAL"], result["DIFFERENCE"]) == ("152.28", "150.00")
    run(
        "requote",
        QUOTE=quoted,
        HOURS="Program Coordinator=2",
        SECTION_IDS="T49N R32W 31",
        ACCEPT_CHANGE="152.28",
    )
    (row,) = run("registerlist")["ROWS"]
    assert (row["sections"], row["total"]) == ("T49N R32W Sec. 31", "152.28")


def test_an_expired_quote_is_offered_again_with_a_day_of_its_own(run: Run, quoted: str, job: Any) -> None:
    object.__setattr__(job, "as_of", date(2027, 1, 10))
    with pytest.raises(Refused, match="valid until 2026-12-22"):
        run("quotestate", QUOTE=quoted, ACT="accept", PERSON="P. Owner")
    result = run("requote", QUOTE=quoted, ACCEPT_CHANGE="2.28")
    assert (result["CHANGED"], result["VALID_UNTIL"]) == (False, "2027-02-09")
    assert run("quotestate", QUOTE=quoted, ACT="accept", PERSON="P. Owner")["STATE"] == "accepted"


def test_an_export_says_by_how_much_the_data_has_changed(
    run: Run, changed: str, delivery: dict[str, str], tmp_path: Path
) -> None:
    with pytest.raises(Refused) as refusal:
        run("exportlicensed", QUOTE=changed, **delivery)
    why = refusal.value.why
    for words in (
        "'parcels' has changed since: 100 features with 11390 bytes (0.011 MB) were quoted",
        "99 features with 11276 bytes (0.011 MB) are there now",
        "a total of $2.28 then and $2.26 now, a difference of -$0.02",
    ):
        assert words in why
    assert "ACCEPT_CHANGE=2.26" in refusal.value.remedy
    assert not Path(delivery["OUTPUT"]).exists()

    result = run("exportlicensed", QUOTE=changed, ACCEPT_CHANGE="2.26", **delivery)

    assert (result["LICENSE_NUMBER"], result["FEATURES"]) == ("L-2026-0001", 99)
    with zipfile.ZipFile(delivery["OUTPUT"]) as archive, archive.open("QUOTE.pdf") as file:
        assert "Q-2026-0001B" in "".join(page.extract_text() for page in PdfReader(file).pages)
    with pytest.raises(Refused, match="it is licensed"):
        run("requote", QUOTE=changed)


def test_what_was_accepted_in_time_is_delivered_later(
    run: Run, quoted: str, delivery: dict[str, str], job: Any
) -> None:
    answer = run("quotestate", QUOTE=quoted, ACT="accept", PERSON="P. Owner", NOTE="by letter", SEEN=1)
    assert answer == {
        "QUOTE_NUMBER": quoted,
        "LABEL": quoted,
        "STATE": "accepted",
        "ROW_VERSION": 2,
        "VALID_UNTIL": "2026-12-22",
    }
    object.__setattr__(job, "as_of", date(2027, 1, 10))
    assert run("exportlicensed", QUOTE=quoted, **delivery)["LICENSE_NUMBER"] == "L-2026-0001"


def test_a_declined_quote_is_not_delivered_until_it_is_reopened(
    run: Run, quoted: str, delivery: dict[str, str]
) -> None:
    run("quotestate", QUOTE=quoted, ACT="decline", PERSON="P. Owner", NOTE="too dear")
    with pytest.raises(Refused, match="it is declined.*reopen it first"):
        run("exportlicensed", QUOTE=quoted, **delivery)
    run("quotestate", QUOTE=quoted, ACT="reopen", PERSON="P. Owner")
    assert run("exportlicensed", QUOTE=quoted, **delivery)["LICENSE_NUMBER"] == "L-2026-0001"


def test_a_draft_is_issued_by_an_act(run: Run, order: dict[str, Any], delivery: dict[str, str]) -> None:
    number = run("quote", **order, DRAFT="yes")["QUOTE_NUMBER"]
    with pytest.raises(Refused, match="it is draft"):
        run("exportlicensed", QUOTE=number, **delivery)
    assert run("quotestate", QUOTE=number, ACT="issue", PERSON="C. Lerk")["STATE"] == "issued"
    assert run("exportlicensed", QUOTE=number, **delivery)["LICENSE_NUMBER"] == "L-2026-0001"


def test_a_proposed_reduction_is_a_draft_until_the_officer_grants_it(
    run: Run, school: dict[str, Any], delivery: dict[str, str], tmp_path: Path
) -> None:
    """$1.14 for a not-for-profit group, and half of that, $0.57, is left."""
    quoted = run("quote", **school, OUTPUT_PDF=str(tmp_path / "draft.pdf"))
    assert (quoted["QUOTE_NUMBER"], quoted["TOTAL"]) == (NUMBER, "0.57")
    text = text_of(tmp_path / "draft.pdf")
    assert "Proposed by: C. Lerk; not granted" in text
    assert "nobody can accept it" in text
    with pytest.raises(Refused, match="it is draft"):
        run("exportlicensed", QUOTE=NUMBER, **delivery)

    granted = run("grantreduction", QUOTE=NUMBER, OFFICER="J. Roe", JUSTIFICATION="It protects 900 homes")

    assert (granted["STATE"], granted["TOTAL"], granted["REDUCTION"]) == ("issued", "0.57", "-0.57")
    evidence = {"LICENSEE": "Hilltop School", "REFERENCE": "501(c)(3) letter", "DATED": "2019-04-02"}
    run("recordevidence", CUSTOMER_CLASS="nonprofit", **evidence)
    run("exportlicensed", QUOTE=NUMBER, **delivery)
    with zipfile.ZipFile(delivery["OUTPUT"]) as archive:
        for name in ("QUOTE.pdf", "LICENSE.pdf"):
            with archive.open(name) as file:
                text = "".join(page.extract_text() for page in PdfReader(file).pages)
            assert "J. Roe" in text
            assert "It protects 900 homes" in text


def test_an_order_with_a_proposal_is_not_licensed_at_once(
    run: Run, school: dict[str, Any], delivery: dict[str, str]
) -> None:
    evidence = {"LICENSEE": "Hilltop School", "REFERENCE": "501(c)(3) letter", "DATED": "2019-04-02"}
    run("recordevidence", CUSTOMER_CLASS="nonprofit", **evidence)
    with pytest.raises(Refused, match=r"the further reduction is not granted.*Sec\. 33-6\(b\)\(2\)"):
        run("exportlicensed", **school, **delivery)
    assert run("registerlist")["ROWS"] == []


def test_naming_officer_and_justification_is_the_grant(
    run: Run, school: dict[str, Any], tmp_path: Path
) -> None:
    run("quote", **{**school, "REDUCTION_OFFICER": "J. Roe"}, OUTPUT_JSON=str(tmp_path / "q.json"))
    document = json.loads((tmp_path / "q.json").read_text())
    assert (document["status"], document["total"]) == ("issued", "0.57")
    assert Register.look(str(tmp_path / "register.gpkg")).quotes.get(NUMBER).recorded_state == "issued"


def test_a_grant_holds_for_the_order_that_the_officer_saw(run: Run, school: dict[str, Any]) -> None:
    """The same order keeps it; another area has to be granted anew, and until then the revision is a draft."""
    run("quote", **school)
    run("grantreduction", QUOTE=NUMBER, OFFICER="J. Roe", JUSTIFICATION="It protects 900 homes")
    run("requote", QUOTE=NUMBER, HOURS="Program Coordinator=2", ACCEPT_CHANGE="150.57")
    (row,) = run("registerlist")["ROWS"]
    assert (row["label"], row["state"]) == ("Q-2026-0001B", "issued")

    run("requote", QUOTE=NUMBER, SECTION_IDS="T49N R32W 31-33", ACCEPT_CHANGE="150.57")

    (row,) = run("registerlist")["ROWS"]
    assert (row["label"], row["state"]) == ("Q-2026-0001C", "draft")
    granted = run("grantreduction", QUOTE=NUMBER, OFFICER="J. Roe", JUSTIFICATION="Also the third section")
    assert (granted["LABEL"], granted["STATE"]) == ("Q-2026-0001C", "issued")


def test_a_class_without_evidence_is_said_and_not_licensed(
    run: Run, order: dict[str, Any], delivery: dict[str, str], tmp_path: Path
) -> None:
    utility = {**order, "CUSTOMER_NAME": "Union Utility", "CUSTOMER_CLASS": "contracted"}
    run("quote", **utility, OUTPUT_JSON=str(tmp_path / "before.json"))
    (note,) = (
        note
        for note in json.loads((tmp_path / "before.json").read_text())["notes"]
        if "Class" in note or "class" in note
    )
    assert note.startswith("No evidence of class contracted is recorded")
    for asked in ({"QUOTE": NUMBER}, utility):
        with pytest.raises(Refused, match=r"no evidence of this class is recorded.*Sec\. 33-6\(b\)"):
            run("exportlicensed", **asked, **delivery)

    run(
        "recordevidence",
        LICENSEE="Union Utility",
        CUSTOMER_CLASS="contracted",
        REFERENCE="Contract 2026-114",
        DATED="2026-03-01",
    )

    run("quote", **utility, OUTPUT_JSON=str(tmp_path / "after.json"))
    notes = json.loads((tmp_path / "after.json").read_text())["notes"]
    assert "Class contracted: Contract 2026-114 of 2026-03-01 (Sec. 33-6(b))." in notes
    assert run("exportlicensed", QUOTE=NUMBER, **delivery)["LICENSE_NUMBER"] == "L-2026-0001"


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"CUSTOMER_CLASS": "general"}, "needs none"),
        ({"DATED": "2027-03-01"}, "has not come yet"),
        ({"DATED": ""}, "DATED: it is missing"),
        ({"REFERENCE": ""}, "REFERENCE: it is missing"),
    ],
)
def test_evidence_that_is_none_is_refused(run: Run, wrong: dict[str, str], why: str) -> None:
    evidence = {
        "LICENSEE": "Union Utility",
        "CUSTOMER_CLASS": "contracted",
        "REFERENCE": "Contract 2026-114",
        "DATED": "2026-03-01",
    }
    with pytest.raises(Refused, match=why):
        run("recordevidence", **{**evidence, **wrong})


def test_an_amendment_prices_the_quotes_that_are_made_once_it_is_in_force(
    run: Run, order: dict[str, Any], job: Any, tmp_path: Path
) -> None:
    """From December 1 a MB costs $210.00: 11,390 bytes are $2.39. What was quoted before stays until it is requoted."""
    folder = tmp_path / "schedules"
    folder.mkdir()
    text = (RESOURCES / "schedules" / "kcmo-051282.toml").read_text(encoding="utf-8")
    (folder / "old.toml").write_text(text, encoding="utf-8")
    amended = text.replace('id = "kcmo-051282"', 'id = "kcmo-260999"').replace('"200.00"', '"210.00"')
    dated = amended.replace("effective_from = 2005-10-27", "effective_from = 2026-12-01")
    (folder / "new.toml").write_text(dated, encoding="utf-8")

    number = run("quote", **order, SCHEDULE=str(folder))["QUOTE_NUMBER"]
    object.__setattr__(job, "as_of", date(2026, 12, 1))

    assert run("quote", **order, SCHEDULE=str(folder))["TOTAL"] == "2.39"
    assert run("printquote", QUOTE=number, OUTPUT_JSON=str(tmp_path / "q.json"))["TOTAL"] == "2.28"
    difference = run("requote", QUOTE=number)
    assert (difference["TOTAL"], difference["DIFFERENCE"]) == ("2.39", "0.11")
    details = json.loads(difference["DETAILS"])
    assert (details["old"]["schedule"], details["new"]["schedule"]) == (
        "kcmo-051282, version 1",
        "kcmo-260999, version 1",
    )
