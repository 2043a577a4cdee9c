"""Invoices, payments and the statement of a fiscal year; the figures are worked by hand from the ordinance."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select, update

from independence_opendata_plugin.chapter33.fiscal import FiscalYear, Purpose, read_amount, share_out
from independence_opendata_plugin.chapter33.refusal import Refused
from independence_opendata_plugin.engine.register import Register
from independence_opendata_plugin.engine.register.expenditures import Expenditure
from independence_opendata_plugin.engine.register.invoices import (
    Account,
    license_invoice,
    maintenance_invoice,
)
from independence_opendata_plugin.engine.register.payments import Payment
from independence_opendata_plugin.engine.register.schema import invoices, payments

from .licensed import license_something, quote_document

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
ON = date(2026, 11, 23)
YEAR = FiscalYear(date(2026, 7, 1), date(2027, 6, 30))
NEXT_YEAR = FiscalYear(date(2027, 7, 1), date(2028, 6, 30))


@pytest.fixture
def license_number(register: Register, tmp_path: Path) -> str:
    return license_something(register, tmp_path)


@pytest.fixture
def invoice(register: Register, license_number: str) -> str:
    """For the license's fee: $60,205.00."""
    return invoice_license(register, license_number)


def invoice_license(register: Register, license_number: str) -> str:
    quote = quote_document("Q-2026-0001")
    with register.invoices.reserve(NOW) as number:
        document = license_invoice(number, license_number, "Prairie Survey", quote, ON, ON)
        register.invoices.issue(document, NOW)
    return number


def pay(register: Register, invoice: str, amount: str, day: str = "2026-12-01", corrects: str = "") -> str:
    payment = Payment(Decimal(amount), "check", "no. 4711", date.fromisoformat(day), corrects=corrects)
    with register.payments.reserve(NOW) as number:
        receipt = register.payments.draw_up(number, invoice, payment)
        register.payments.record(receipt, payment, NOW)
    return number


def standing(account: Account) -> tuple[str, str]:
    return account.state, str(account.balance)


def test_an_invoice_has_the_lines_of_the_quote_and_a_number_of_its_own(
    register: Register, invoice: str
) -> None:
    account = register.invoices.get(invoice)
    assert invoice == "I-2026-0001"
    assert [line["amount"] for line in account.document["lines"]] == ["60125.00", "80.00"]
    assert standing(account) == ("unpaid", "60205.00")


def test_the_same_is_not_invoiced_twice_and_the_number_is_given_out_again(
    register: Register, license_number: str, invoice: str
) -> None:
    with pytest.raises(Refused, match="I-2026-0001 is the invoice for it"):
        invoice_license(register, license_number)
    quote = quote_document("Q-2026-0001")
    for first, last in (("2026-12-01", "2027-11-30"), ("2027-12-01", "2028-11-30")):
        period = date.fromisoformat(first), date.fromisoformat(last)
        with register.invoices.reserve(NOW) as number:
            document = maintenance_invoice(
                number, license_number, "Prairie Survey", quote, ON, period[0], period=period
            )
            register.invoices.issue(document, NOW)
    assert [account.number for account in register.invoices.all()] == [
        "I-2026-0001",
        "I-2026-0002",
        "I-2026-0003",
    ]
    # 20 % of the data fee of $60,125.00 (Sec. 33-6(a)).
    assert register.invoices.get("I-2026-0003").total == Decimal("12025.00")


def test_parts_are_paid_until_nothing_is_left_and_too_much_is_said(register: Register, invoice: str) -> None:
    assert pay(register, invoice, "30000") == "R-2026-0001"
    assert standing(register.invoices.get(invoice)) == ("paid in part", "30205.00")
    pay(register, invoice, "30205.00")
    assert standing(register.invoices.get(invoice)) == ("paid", "0.00")
    pay(register, invoice, "10.00")
    assert standing(register.invoices.get(invoice)) == ("overpaid", "-10.00")
    assert register.payments.get("R-2026-0003")["balance"] == "-10.00"


def test_a_correction_is_a_row_of_its_own(register: Register, invoice: str) -> None:
    wrong = pay(register, invoice, "6205.00")
    pay(register, invoice, "60205.00", corrects=wrong)
    assert standing(register.invoices.get(invoice)) == ("paid", "0.00")
    with register.engine.begin() as connection:
        rows = connection.execute(select(payments.c.amount, payments.c.corrects)).all()
    assert rows == [("6205.00", ""), ("54000.00", wrong)]
    pay(register, invoice, "0", corrects=wrong)
    assert standing(register.invoices.get(invoice)) == ("unpaid", "60205.00")


def test_a_payment_of_nothing_and_on_nothing_is_refused(register: Register, invoice: str) -> None:
    with pytest.raises(Refused, match="of nothing"):
        pay(register, invoice, "0.00")
    with pytest.raises(Refused, match="no such invoice"):
        pay(register, "I-2026-0042", "10.00")
    with pytest.raises(Refused, match="no payment on invoice"):
        pay(register, invoice, "10.00", corrects="R-2025-0001")
    assert pay(register, invoice, "10.00") == "R-2026-0001"


def test_an_invoice_that_was_issued_is_not_changed_by_anybody_on_a_server(
    register: Register, invoice: str
) -> None:
    if not register.place.schema:
        pytest.skip("who may write a file may write all of it")
    with pytest.raises(Refused, match="issued with is not changed"), register.engine.begin() as connection:
        connection.execute(update(invoices).values(total="1.00"))


def test_the_statement_parts_a_payment_among_the_fees_and_counts_it_in_its_own_year(
    register: Register, invoice: str
) -> None:
    pay(register, invoice, "30000.00", "2027-06-30")
    pay(register, invoice, "30205.00", "2027-07-01")
    # By hand: 30,000.00 x 60,125.00 / 60,205.00 = 29,960.136..., the consulting hours have the rest.
    assert register.statement(YEAR).received == {
        "data": Decimal("29960.14"),
        "consulting": Decimal("39.86"),
    }
    assert register.statement(NEXT_YEAR).received == {
        "data": Decimal("30164.86"),
        "consulting": Decimal("40.14"),
    }


def test_what_was_not_recorded_is_not_zero(register: Register, license_number: str) -> None:
    statement = register.statement(YEAR)
    assert (statement.received, statement.spent, statement.unspent) == (None, None, None)
    assert statement.not_invoiced == (license_number,)


def test_what_was_spent_is_told_by_the_purposes_of_the_ordinance(register: Register, invoice: str) -> None:
    pay(register, invoice, "60205.00")
    plotter = Expenditure(Purpose.MATERIALS, Decimal("205.00"), "Plot & Paper", "V-1", date(2027, 1, 5))
    server = Expenditure(Purpose.INVESTMENTS, Decimal("9000.00"), "Hardware Inc.", "V-2", date(2027, 2, 5))
    register.expenditures.record(plotter, NOW)
    register.expenditures.record(server, NOW)
    right = Expenditure(
        Purpose.INVESTMENTS, Decimal("10000.00"), "Hardware Inc.", "V-3", date(2027, 3, 5), corrects="V-2"
    )
    assert register.expenditures.record(right, NOW) == Decimal("1000.00")
    with pytest.raises(Refused, match="recorded already"):
        register.expenditures.record(plotter, NOW)
    statement = register.statement(YEAR)
    assert statement.spent == {"materials": Decimal("205.00"), "investments": Decimal("10000.00")}
    assert statement.unspent == Decimal("50000.00")


def test_the_register_still_verifies(register: Register, invoice: str) -> None:
    pay(register, invoice, "30000.00")
    assert register.find_breaks() == []


@pytest.mark.parametrize(
    ("day", "starts", "name"),
    [("2026-06-30", (7, 1), "2025-26"), ("2026-07-01", (7, 1), "2026-27"), ("2026-04-30", (5, 1), "2025-26")]
    + [("2026-05-01", (5, 1), "2026-27"), ("2026-12-31", (1, 1), "2026")],
)
def test_a_day_lies_in_one_fiscal_year(day: str, starts: tuple[int, int], name: str) -> None:
    year = FiscalYear.around(date.fromisoformat(day), *starts)
    assert year.name == name
    assert year.has(date.fromisoformat(day))


@pytest.mark.parametrize("typed", ["1,500", "1.500,00", "1500.005", "-20", "1e3", ""])
def test_an_amount_that_is_not_plain_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        read_amount(typed, "the amount")


def test_shares_add_up_to_what_was_paid() -> None:
    charged = {"data": Decimal("100.00"), "orthophoto": Decimal("100.00"), "consulting": Decimal("100.00")}
    shares = share_out(Decimal("100.00"), charged)
    assert list(map(str, shares.values())) == ["33.33", "33.33", "33.34"]
