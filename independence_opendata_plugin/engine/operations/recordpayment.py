"""`independence:recordpayment`: what was paid on an invoice, with its receipt; or a receipt printed again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ...chapter33.fiscal import read_amount
from ...chapter33.refusal import Refused
from ..documents.receipt_pdf import write_receipt_pdf
from ..files import appearing, write_json
from ..job import Job
from ..register import Register
from ..register.payments import Payment
from ..request import Request
from .quote import load_city_words, read_targets
from .register_request import open_register

METHODS = ("check", "cash", "card", "transfer", "other")


def recordpayment(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes INVOICE, AMOUNT as it was typed, METHOD, REFERENCE, DATE (today), NOTE, CORRECTS (a receipt whose amount
    was wrong: AMOUNT is then the right one); or RECEIPT, a number, to print that one again. Writes OUTPUT_PDF and
    OUTPUT_JSON where they are named.

    Returns RECEIPT_NUMBER, RECEIVED, BALANCE and STATE of the invoice. What was recorded is never changed.
    """
    request = Request(params)
    targets = read_targets(request)
    register = open_register(request)
    if request.has("RECEIPT"):
        receipt = register.payments.get(request.text("RECEIPT"))
        day = date.fromisoformat(receipt["dated"])
        with appearing(targets) as files:
            _write_files(receipt, files, datetime.combine(day, job.now.timetz()))
    else:
        receipt = _record(request, register, targets, job)
    account = register.invoices.get(receipt["invoice_number"])
    return {
        "RECEIPT_NUMBER": receipt["receipt_number"],
        "INVOICE_NUMBER": account.number,
        "RECEIVED": receipt["received"],
        "BALANCE": format(account.balance, "f"),
        "STATE": account.state,
        **{name: str(path) for name, path in targets.items()},
    }


def _record(request: Request, register: Register, targets: Mapping[str, Path], job: Job) -> Mapping[str, Any]:
    invoice = str(request.require("INVOICE", "give the invoice's number.")).strip()
    payment = _read_payment(request, job)
    with register.payments.reserve(job.now) as number:
        receipt = register.payments.draw_up(number, invoice, payment)
        with appearing(targets) as files:
            _write_files(receipt, files, job.now)
            register.payments.record(receipt, payment, job.now)
    return receipt


def _read_payment(request: Request, job: Job) -> Payment:
    typed = str(request.require("AMOUNT", "give the amount that was paid."))
    dated = request.date("DATE", job.as_of)
    if dated > job.as_of:
        raise Refused("parameter DATE", why=f"{dated} lies ahead", remedy="record it when it is paid.")
    return Payment(
        amount=read_amount(typed, "parameter AMOUNT"),
        method=request.choice("METHOD", METHODS, METHODS[0]),
        reference=request.text("REFERENCE"),
        dated=dated,
        note=request.text("NOTE"),
        corrects=request.text("CORRECTS"),
    )


def _write_files(receipt: Mapping[str, Any], files: Mapping[str, Path], created: datetime) -> None:
    if "OUTPUT_PDF" in files:
        write_receipt_pdf(receipt, load_city_words(), files["OUTPUT_PDF"], created=created)
    if "OUTPUT_JSON" in files:
        write_json(receipt, files["OUTPUT_JSON"])
