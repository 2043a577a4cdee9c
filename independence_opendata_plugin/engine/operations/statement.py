"""`independence:statement`: what was received and spent in a fiscal year (Sec. 33-7)."""

from __future__ import annotations

from typing import Any

from ...chapter33.amounts import money
from ...chapter33.fiscal import read_fiscal_year
from ..documents.statement_pdf import write_statement_pdf
from ..files import appearing
from ..job import Job
from ..register.statement import Amounts, Statement
from ..request import Request
from ..sheets import Column, Kind, Row, write_sheet
from .quote import load_city_words
from .register_request import require_register

COLUMNS = (
    Column("fiscal_year"),
    Column("kind"),
    Column("date", Kind.DAY),
    Column("number"),
    Column("name"),
    Column("purpose"),
    Column("amount", Kind.MONEY),
)
OUTPUTS = ("OUTPUT_PDF", "OUTPUT_CSV")


def statement(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes DAY, any day of the fiscal year (default: today); writes OUTPUT_PDF, and OUTPUT_CSV for the finance system,
    where they are named.

    Returns FISCAL_YEAR, RECEIVED, SPENT and UNSPENT, `unknown` where nothing is recorded, BY_FEE and BY_PURPOSE, and
    NOT_INVOICED, licenses of the year that have no invoice.
    """
    request = Request(params)
    targets = {name: request.output(name, "") for name in OUTPUTS if request.has(name)}
    city = load_city_words()
    found = require_register(request).statement(read_fiscal_year(city, request.date("DAY", job.as_of)))
    with appearing(targets) as files:
        if "OUTPUT_PDF" in files:
            write_statement_pdf(found, city, files["OUTPUT_PDF"], created=job.now)
        if "OUTPUT_CSV" in files:
            write_sheet(COLUMNS, _list_movements(found), files["OUTPUT_CSV"], ".csv")
    return {
        "FISCAL_YEAR": found.year.name,
        "RECEIVED": money(found.total_received),
        "SPENT": money(found.total_spent),
        "UNSPENT": money(found.unspent),
        "BY_FEE": _to_json(found.received),
        "BY_PURPOSE": _to_json(found.spent),
        "NOT_INVOICED": "; ".join(found.not_invoiced),
        **{name: str(path) for name, path in targets.items()},
    }


def _to_json(amounts: Amounts | None) -> dict[str, str]:
    return {name: money(amount) for name, amount in (amounts or {}).items()}


def _list_movements(found: Statement) -> list[Row]:
    """A row for each amount that came in or went out, the latter negative."""
    return [
        {
            "fiscal_year": found.year.name,
            "kind": move.kind,
            "date": move.dated,
            "number": move.number,
            "name": move.name,
            "purpose": move.purpose,
            "amount": -move.amount if move.kind == "spent" else move.amount,
        }
        for move in found.movements
    ]
