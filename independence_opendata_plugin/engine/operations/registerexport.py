"""`independence:registerexport`: quotes and licenses as a table for other programs."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from ...chapter33.amounts import UNKNOWN
from ...chapter33.legal import condense_labels
from ..files import appearing
from ..job import Job
from ..register.listing import RegisterEntry
from ..request import Request
from ..sheets import Column, Kind, Row, write_sheet
from .conditions_request import read_conditions
from .register_request import require_register

COLUMNS = (
    Column("kind"),
    Column("number"),
    Column("state"),
    Column("licensee"),
    Column("class"),
    Column("sections"),
    Column("section_count", Kind.COUNT),
    Column("layers"),
    Column("megabytes", Kind.MEGABYTES),
    Column("volume"),
    Column("total", Kind.MONEY),
    Column("annual_maintenance", Kind.MONEY),
    Column("issued", Kind.DAY),
    Column("valid_until", Kind.DAY),
    Column("quote_number"),
    Column("purpose"),
    Column("package_sha256"),
)


def registerexport(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes what `registerlist` searches by; writes OUTPUT, a .csv or .xlsx, the newest entry first.

    Numbers are numbers and days are days, also in a spreadsheet; what is not known is the word `unknown`. A text that a
    spreadsheet would take for a formula stays a text.
    """
    request = Request(params)
    output = request.output("OUTPUT", "name a .csv or .xlsx file.")
    register = require_register(request)
    found = read_conditions(request, job).find(register.entries())
    job.progress(0.5, output.name)
    with appearing({"OUTPUT": output}) as files:
        write_sheet(COLUMNS, (_row(entry, job.as_of) for entry in found), files["OUTPUT"], output.suffix)
    return {"OUTPUT": str(output), "ROWS": len(found)}


def _row(entry: RegisterEntry, on: date) -> Row:
    document = entry.document
    return {
        "kind": "license" if entry.is_license else "quote",
        "number": entry.label,
        "state": entry.state(on),
        "licensee": document["licensee"]["name"],
        "class": document["licensee"]["class"],
        "sections": condense_labels(entry.section_labels),
        "section_count": document["area"]["section_count"],
        "layers": "; ".join(entry.layer_names),
        "megabytes": _number(document["megabytes"]),
        "volume": document["volume"],
        "total": _number(document["total"]),
        "annual_maintenance": _number(document["annual_maintenance"]),
        "issued": datetime.fromisoformat(entry.issued).date(),
        "valid_until": None if entry.is_license else date.fromisoformat(document["valid_until"]),
        "quote_number": document["quote_number"] if entry.is_license else None,
        "purpose": document["purpose"],
        "package_sha256": entry.package_sha256,
    }


def _number(text: str) -> Decimal | str:
    return text if text == UNKNOWN else Decimal(text)
