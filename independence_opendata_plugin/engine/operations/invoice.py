"""`independence:invoice`: for the fee of a license or a year of its maintenance; or one printed again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from ...chapter33.amounts import UNKNOWN, money
from ...chapter33.refusal import Refused
from ..documents.invoice_pdf import write_invoice_pdf
from ..files import appearing, write_json
from ..job import Job
from ..register import Register
from ..register.invoices import FOR_LICENSE, FOR_MAINTENANCE, license_invoice, maintenance_invoice
from ..register.license_record import LicenseRecord
from ..request import Request
from .quote import load_city_words, read_targets
from .register_request import open_register


def invoice(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes LICENSE and FOR (`license` or `maintenance`, of the first year that was ordered and not yet invoiced), or
    INVOICE, a number, to print that one again as it was issued; writes OUTPUT_PDF and OUTPUT_JSON where they are named.

    Returns INVOICE_NUMBER, TOTAL, DUE, BALANCE and STATE.
    """
    request = Request(params)
    targets = read_targets(request)
    register = open_register(request)
    if request.has("INVOICE"):
        number = request.text("INVOICE")
        document = register.invoices.get(number).document
        _write(document, targets, datetime.combine(date.fromisoformat(document["issued"]), job.now.timetz()))
    else:
        number = _issue(request, register, targets, job)
    account = register.invoices.get(number)
    return {
        "INVOICE_NUMBER": number,
        "TOTAL": account.document["total"],
        "DUE": account.document["due"],
        "BALANCE": money(account.balance),
        "STATE": account.state,
        **{name: str(path) for name, path in targets.items()},
    }


def _issue(request: Request, register: Register, targets: Mapping[str, Path], job: Job) -> str:
    license_number = str(request.require("LICENSE", "give the license's number, or INVOICE.")).strip()
    what = request.choice("FOR", (FOR_LICENSE, FOR_MAINTENANCE), FOR_LICENSE)
    record = register.lives.get(license_number)
    with register.invoices.reserve(job.now) as number:
        make = _of_maintenance if what == FOR_MAINTENANCE else _of_license
        document = make(number, record, register, job.as_of)
        with appearing(targets) as files:
            _write_files(document, files, job.now)
            register.invoices.issue(document, job.now)
    return number


def _of_license(number: str, record: LicenseRecord, _: Register, on: date) -> dict[str, Any]:
    _require_known(record, record.quote["total"], "total")
    due = on + timedelta(days=_days("license_due_days"))
    return license_invoice(number, record.number, record.licensee, record.quote, on, due)


def _of_maintenance(number: str, record: LicenseRecord, register: Register, on: date) -> dict[str, Any]:
    _require_known(record, record.quote["annual_maintenance"], "annual maintenance")
    invoiced = {
        account.document["period"]["first"]
        for account in register.invoices.all()
        if account.document["license_number"] == record.number and account.document["period"]
    }
    open_years = [year for year in record.life.maintenance if year.first.isoformat() not in invoiced]
    if not open_years:
        raise Refused(
            f"an invoice for maintenance of {record.number}",
            why="each year that was ordered has its invoice" if invoiced else "no maintenance was ordered",
            rule="license form, clause 3",
            remedy="record the order first.",
        )
    year = open_years[0]
    due = max(year.first, on + timedelta(days=_days("maintenance_due_days")))
    period = (year.first, year.last)
    return maintenance_invoice(number, record.number, record.licensee, record.quote, on, due, period=period)


def _require_known(record: LicenseRecord, amount: str, what: str) -> None:
    if amount == UNKNOWN:
        raise Refused(
            f"an invoice for license {record.number}",
            why=f"the {what} of quote {record.quote['quote_number']} is unknown",
            rule="Sec. 33-6",
            remedy="make a new quote with what the price rests on.",
        )


def _days(name: str) -> int:
    return int(load_city_words()["invoices"][name])


def _write(document: Mapping[str, Any], targets: Mapping[str, Path], created: datetime) -> None:
    with appearing(targets) as files:
        _write_files(document, files, created)


def _write_files(document: Mapping[str, Any], files: Mapping[str, Path], created: datetime) -> None:
    if "OUTPUT_PDF" in files:
        write_invoice_pdf(document, load_city_words(), files["OUTPUT_PDF"], created=created)
    if "OUTPUT_JSON" in files:
        write_json(document, files["OUTPUT_JSON"])
