"""`independence:recordexpenditure`: what fees were spent on (Sec. 33-7)."""

from __future__ import annotations

from typing import Any

from ...chapter33.amounts import money
from ...chapter33.fiscal import Purpose, read_amount
from ...chapter33.refusal import Refused
from ..job import Job
from ..register.expenditures import Expenditure
from ..request import Request
from .register_request import open_register


def recordexpenditure(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes PURPOSE (`materials` or `investments`, as Sec. 33-7 names them), AMOUNT as it was typed, PAYEE, REFERENCE
    (the voucher), DATE (today), NOTE, CORRECTS (a voucher whose amount was wrong: AMOUNT is then the right one).

    Returns REFERENCE and SPENT, what the entry adds to what was spent.
    """
    request = Request(params)
    dated = request.date("DATE", job.as_of)
    if dated > job.as_of:
        raise Refused("parameter DATE", why=f"{dated} lies ahead", remedy="record it when it is spent.")
    spent = Expenditure(
        purpose=Purpose(request.choice("PURPOSE", tuple(Purpose))),
        amount=read_amount(
            str(request.require("AMOUNT", "give the amount that was spent.")), "parameter AMOUNT"
        ),
        payee=str(request.require("PAYEE", "name who was paid.")).strip(),
        reference=str(request.require("REFERENCE", "give the voucher's number.")).strip(),
        dated=dated,
        note=request.text("NOTE"),
        corrects=request.text("CORRECTS"),
    )
    added = open_register(request).expenditures.record(spent, job.now)
    return {"REFERENCE": spent.reference, "SPENT": money(added)}
