"""From the license in force to the invoice, its receipts, and the fiscal year's statement."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from pypdf import PdfReader

from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.register import Register

from ..register.licensed import license_something
from .conftest import Run

ORDER = {"ACT": "order-maintenance", "PERSON": "Ida Officer", "NOTE": "letter of today"}


@pytest.fixture
def license_number(tmp_path: Path) -> str:
    """Its fee is $60,205.00, a year's maintenance $12,025.00; it was delivered on the day of the test."""
    return license_something(Register.open(str(tmp_path / "register.gpkg")), tmp_path)


def read_text(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_a_license_tells_how_it_stands_and_what_was_done(run: Run, license_number: str) -> None:
    shown = run("licensestate", LICENSE=license_number)
    assert (shown["STATE"], shown["IN_FORCE"], shown["BEGINS"]) == ("in force", True, "2026-11-22")
    assert [delivery["kind"] for delivery in shown["DELIVERIES"]] == ["first"]
    ordered = run("licensestate", LICENSE=license_number, **ORDER)
    assert ordered["MAINTAINED_UNTIL"] == "2027-11-21"
    ended = run("licensestate", LICENSE=license_number, ACT="notice-licensee", PERSON="Prairie", NOTE="done")
    assert (ended["STATE"], ended["IN_FORCE"]) == ("terminated", False)
    assert {act["act"] for act in ended["ACTS"]} == {"order", "notice by licensee"}


def test_an_act_that_lies_ahead_is_refused(run: Run, license_number: str) -> None:
    with pytest.raises(Refused, match="2026-11-23 lies ahead"):
        run("licensestate", LICENSE=license_number, DATE="2026-11-23", **ORDER)


def test_a_transfer_keeps_both_names(run: Run, license_number: str) -> None:
    consent = {"PERSON": "Dan Director", "DATE": "2026-11-22", "REFERENCE": "memo 3"}
    result = run("transferlicense", LICENSE=license_number, TO="Osage Maps", **consent)
    assert (result["LICENSEE"], result["EARLIER_LICENSEES"]) == ("Osage Maps", "Prairie Survey")


def test_invoice_and_receipt_are_papers_that_say_the_sum(
    run: Run, license_number: str, tmp_path: Path
) -> None:
    paper, receipt = tmp_path / "invoice.pdf", tmp_path / "receipt.pdf"
    invoiced = run("invoice", LICENSE=license_number, OUTPUT_PDF=str(paper))
    # Clause 18 of the form: the fee is due before the package is delivered.
    assert (invoiced["INVOICE_NUMBER"], invoiced["TOTAL"], invoiced["DUE"]) == (
        "I-2026-0001",
        "60205.00",
        "2026-11-22",
    )
    assert all(part in read_text(paper) for part in ("$60,125.00", "$80.00", "$60,205.00", "Prairie Survey"))
    paid = run(
        "recordpayment",
        INVOICE="I-2026-0001",
        AMOUNT="205.00",
        METHOD="check",
        REFERENCE="no. 4711",
        OUTPUT_PDF=str(receipt),
    )
    assert (paid["RECEIPT_NUMBER"], paid["BALANCE"], paid["STATE"]) == (
        "R-2026-0001",
        "60000.00",
        "paid in part",
    )
    assert all(part in read_text(receipt) for part in ("$205.00", "$60,000.00", "no. 4711"))


def test_a_paper_that_is_printed_again_says_the_same(run: Run, license_number: str, tmp_path: Path) -> None:
    run("invoice", LICENSE=license_number, OUTPUT_JSON=str(tmp_path / "first.json"))
    run("invoice", INVOICE="I-2026-0001", OUTPUT_JSON=str(tmp_path / "again.json"))
    assert (tmp_path / "first.json").read_bytes() == (tmp_path / "again.json").read_bytes()
    run("recordpayment", INVOICE="I-2026-0001", AMOUNT="5", OUTPUT_JSON=str(tmp_path / "r.json"))
    run("recordpayment", RECEIPT="R-2026-0001", OUTPUT_JSON=str(tmp_path / "r2.json"))
    assert (tmp_path / "r.json").read_bytes() == (tmp_path / "r2.json").read_bytes()


def test_each_year_of_maintenance_that_was_ordered_has_an_invoice_once(run: Run, license_number: str) -> None:
    with pytest.raises(Refused, match="no maintenance was ordered"):
        run("invoice", LICENSE=license_number, FOR="maintenance")
    run("licensestate", LICENSE=license_number, **ORDER)
    run("licensestate", LICENSE=license_number, **ORDER)
    first = run("invoice", LICENSE=license_number, FOR="maintenance")
    second = run("invoice", LICENSE=license_number, FOR="maintenance")
    # Thirty days after the invoice, or when the year begins.
    assert [first["DUE"], second["DUE"]] == ["2026-12-22", "2027-11-22"]
    assert [first["TOTAL"], second["TOTAL"]] == ["12025.00", "12025.00"]
    with pytest.raises(Refused, match="each year that was ordered has its invoice"):
        run("invoice", LICENSE=license_number, FOR="maintenance")


@pytest.mark.parametrize("typed", ["1,500", "1.500,00", "0.005"])
def test_an_amount_that_could_be_read_in_two_ways_is_refused_and_nothing_is_recorded(
    run: Run, license_number: str, tmp_path: Path, typed: str
) -> None:
    run("invoice", LICENSE=license_number)
    with pytest.raises(Refused, match="AMOUNT"):
        run("recordpayment", INVOICE="I-2026-0001", AMOUNT=typed, OUTPUT_PDF=str(tmp_path / "r.pdf"))
    assert not (tmp_path / "r.pdf").exists()
    assert run("recordpayment", INVOICE="I-2026-0001", AMOUNT="1")["RECEIPT_NUMBER"] == "R-2026-0001"


def test_the_statement_of_a_year_is_a_paper_and_a_file_for_the_finance_system(
    run: Run, license_number: str, tmp_path: Path
) -> None:
    run("invoice", LICENSE=license_number)
    run("recordpayment", INVOICE="I-2026-0001", AMOUNT="60205.00")
    spent = {"PURPOSE": "investments", "AMOUNT": "205.00", "PAYEE": "Hardware Inc.", "REFERENCE": "V-1"}
    assert run("recordexpenditure", **spent)["SPENT"] == "205.00"
    paper, table = tmp_path / "statement.pdf", tmp_path / "statement.csv"
    result = run("statement", OUTPUT_PDF=str(paper), OUTPUT_CSV=str(table))
    assert (result["FISCAL_YEAR"], result["RECEIVED"], result["SPENT"], result["UNSPENT"]) == (
        "2026-27",
        "60205.00",
        "205.00",
        "60000.00",
    )
    assert result["BY_FEE"] == {"data": "60125.00", "consulting": "80.00"}
    assert all(part in read_text(paper) for part in ("$60,205.00", "$205.00", "Investments", "Sec. 33-7"))
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["kind"], row["purpose"], row["amount"]) for row in rows] == [
        ("received", "data", "60125.00"),
        ("received", "consulting", "80.00"),
        ("spent", "investments", "-205.00"),
    ]
    assert sum(float(row["amount"]) for row in rows) == pytest.approx(60000.0)


def test_a_year_without_entries_is_unknown_and_not_zero(
    run: Run, license_number: str, tmp_path: Path
) -> None:
    paper = tmp_path / "statement.pdf"
    result = run("statement", OUTPUT_PDF=str(paper))
    assert (result["RECEIVED"], result["SPENT"], result["UNSPENT"]) == ("unknown", "unknown", "unknown")
    assert result["NOT_INVOICED"] == license_number
    assert "$0.00" not in read_text(paper)


def test_what_falls_due_is_listed_and_a_calendar_that_takes_it_in_again_doubles_nothing(
    run: Run, license_number: str, tmp_path: Path
) -> None:
    calendar = tmp_path / "due.ics"
    run("invoice", LICENSE=license_number)
    run("licensestate", LICENSE=license_number, **ORDER)
    soon = run("reminders", OUTPUT_ICS=str(calendar))
    assert [(row["kind"], row["number"], row["due"]) for row in soon["ROWS"]] == [
        ("invoice", "I-2026-0001", "2026-11-22")
    ]
    assert "$60,205.00" in soon["ROWS"][0]["text"]
    later = run("reminders", DAYS=365, OUTPUT_ICS=str(calendar))
    assert [row["kind"] for row in later["ROWS"]] == ["invoice", "maintenance"]
    events = Calendar.from_ical(calendar.read_bytes()).walk("VEVENT")
    assert [(str(event["uid"]), event.decoded("dtstart")) for event in events] == [
        ("invoice-I-2026-0001@independence-mo", date(2026, 11, 22)),
        ("maintenance-L-2026-0001-year-1@independence-mo", date(2027, 11, 21)),
    ]
    raw = calendar.read_bytes()
    assert raw.startswith(b"BEGIN:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))


def test_what_was_paid_declined_or_ended_is_no_longer_due(run: Run, license_number: str) -> None:
    run("invoice", LICENSE=license_number)
    run("recordpayment", INVOICE="I-2026-0001", AMOUNT="60205")
    run("licensestate", LICENSE=license_number, **ORDER)
    run("licensestate", LICENSE=license_number, **ORDER | {"ACT": "decline-maintenance"})
    assert run("reminders", DAYS=365)["ROWS"] == []
    run("licensestate", LICENSE=license_number, ACT="notice-licensee", PERSON="Prairie", NOTE="done")
    (row,) = run("reminders")["ROWS"]
    # Clause 13: thirty days to destroy every copy.
    assert (row["kind"], row["due"]) == ("destruction", "2026-12-22")
    run("licensestate", LICENSE=license_number, ACT="confirm-destruction", PERSON="Prairie")
    assert run("reminders")["COUNT"] == 0


def test_days_that_are_none_are_refused(run: Run, license_number: str) -> None:
    with pytest.raises(Refused, match="'soon' is no number of days"):
        run("reminders", DAYS="soon")


def test_an_open_offer_is_a_reminder_until_its_last_day(run: Run, order: dict, tmp_path: Path) -> None:
    run("quote", **order)
    (row,) = run("reminders")["ROWS"]
    # Valid for thirty days from November 22, 2026.
    assert (row["kind"], row["number"], row["due"]) == ("quote", "Q-2026-0001", "2026-12-22")
    run("quotestate", QUOTE="Q-2026-0001", ACT="decline", PERSON="P. Owner")
    assert run("reminders")["ROWS"] == []


def test_a_quote_says_what_the_licensee_has_licensed_already(
    run: Run, order: dict, approval: str, tmp_path: Path
) -> None:
    run("quote", **order)
    license_number = run(
        "exportlicensed", QUOTE="Q-2026-0001", APPROVAL=approval, OUTPUT=str(tmp_path / "package.zip")
    )["LICENSE_NUMBER"]
    covered = (
        f"License {license_number} of the same licensee is in force and covers parcels in "
        "T49N R32W Sec. 31-32 already; its fee is {}."
    )
    assert covered.format("not recorded as paid in full") in quote_notes(run, order, tmp_path)
    total = run("invoice", LICENSE=license_number)["TOTAL"]
    run("recordpayment", INVOICE="I-2026-0001", AMOUNT=total)
    assert covered.format("paid") in quote_notes(run, order, tmp_path)
    others = quote_notes(run, order | {"CUSTOMER_NAME": "Osage Maps"}, tmp_path)
    beside = quote_notes(run, order | {"SECTION_IDS": "T49N R32W 33"}, tmp_path)
    run("licensestate", LICENSE=license_number, ACT="notice-licensee", PERSON="Prairie", NOTE="done")
    ended = quote_notes(run, order, tmp_path)
    assert [note for notes in (others, beside, ended) for note in notes if "License L-" in note] == []


def quote_notes(run: Run, order: dict, folder: Path) -> list[str]:
    run("quote", **order, OUTPUT_JSON=str(folder / "quote.json"))
    notes: list[str] = json.loads((folder / "quote.json").read_text(encoding="utf-8"))["notes"]
    return notes
