"""`independence:quotebatch`: a quote for each row of a CSV of licensees and legal descriptions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from ...chapter33.amounts import UNKNOWN
from ...chapter33.refusal import Cancelled, Refused
from ...chapter33.revisions import revision_label
from ..files import appearing
from ..job import Job
from ..register import Register
from ..request import Request
from ..sheets import Column, Kind, write_sheet
from .batch_rows import BatchRow, read_batch
from .quote import issue_quote, read_license_order
from .register_request import open_register

QUOTED, REFUSED, REPEATED, NOT_DONE = "quoted", "refused", "repeated", "not done"
# Of the batch's own request, what each of its quotes is made with.
SHARED = ("SECTIONS", "SECTION_COLUMNS", "ORTHOPHOTOS", "SCHEDULE", "READINGS", "REGISTER")
RESULT = (
    Column("result"),
    Column("number"),
    Column("total", Kind.MONEY),
    Column("valid_until"),
    Column("reason"),
)
CANCELLED = "cancelled after {} of {} rows: the {} quotes that were made are kept, and {} tells of each row."


@dataclass(frozen=True)
class _Outcome:
    """What became of a row; `document` is the Quote of a row that was quoted."""

    result: str
    reason: str = ""
    document: Mapping[str, Any] = field(default_factory=dict)

    @property
    def number(self) -> str:
        return (
            revision_label(self.document["quote_number"], self.document["revision"]) if self.document else ""
        )

    @property
    def cells(self) -> dict[str, str | Decimal]:
        total = self.document.get("total", "")
        return {
            "result": self.result,
            "number": self.number,
            "total": total if total in ("", UNKNOWN) else Decimal(total),
            "valid_until": self.document.get("valid_until", ""),
            "reason": self.reason,
        }


def quotebatch(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes INPUT (a CSV, whose columns `batch_rows` names), SECTIONS, LAYERS (all of them for a row that names none),
    ORTHOPHOTOS, ESTIMATE, SCHEDULE and READINGS; writes OUTPUT, a .csv or .xlsx with the outcome of each row.

    A row that is refused stops no other one, and one that asks for the same as an earlier one is not quoted again. When
    it is cancelled, what was made stays, OUTPUT is written, and Cancelled says so.
    """
    request = Request(params)
    output = request.output("OUTPUT", "name the .csv or .xlsx file to write.")
    columns, rows = read_batch(Path(str(request.require("INPUT", "name the CSV of the batch."))))
    register = open_register(request)
    outcomes = _quote_rows(request, rows, register, job.part(0.0, 0.95))
    with appearing({"OUTPUT": output}) as files:
        _write(columns, rows, outcomes, files["OUTPUT"], output.suffix)
    counts = Counter(outcome.result for outcome in outcomes)
    if counts[NOT_DONE]:
        done = len(rows) - counts[NOT_DONE]
        raise Cancelled(f"The work was {CANCELLED.format(done, len(rows), counts[QUOTED], output.name)}")
    return {
        "OUTPUT": str(output),
        "ROWS": len(rows),
        "QUOTED": counts[QUOTED],
        "REFUSED": counts[REFUSED],
        "REPEATED": counts[REPEATED],
    }


def _quote_rows(request: Request, rows: list[BatchRow], register: Register, job: Job) -> list[_Outcome]:
    """The outcome of each row, those after a Cancel not done."""
    outcomes: list[_Outcome] = []
    first_of: dict[tuple[str, ...], int] = {}
    for place, row in enumerate(rows):
        before = first_of.setdefault(row.identity, place)
        if before != place:
            outcomes.append(_repeat(rows[before], outcomes[before]))
            continue
        start, end = place / len(rows), (place + 1) / len(rows)
        try:
            job.progress(start, f"{place + 1} / {len(rows)}: {row.values['licensee']}")
            outcomes.append(_quote_row(request, row, register, job.part(start, end)))
        except Cancelled:
            left = len(rows) - len(outcomes)
            return [*outcomes, *[_Outcome(NOT_DONE, "the batch was cancelled before")] * left]
    return outcomes


def _quote_row(request: Request, row: BatchRow, register: Register, job: Job) -> _Outcome:
    shared = {name: request.values[name] for name in SHARED if request.has(name)}
    try:
        asked = Request({**shared, **row.parameters(request.list("LAYERS"))})
        order = read_license_order(asked, register, job)
        document, _ = issue_quote(order, register, job, {}, estimate=request.flag("ESTIMATE"))
    except Refused as refusal:
        job.log("warning", f"Row {row.line}: {refusal}")
        return _Outcome(REFUSED, str(refusal))
    reason = " ".join(note for note in document["notes"] if UNKNOWN in note)
    return _Outcome(QUOTED, reason if document["total"] == UNKNOWN else "", document)


def _repeat(first: BatchRow, outcome: _Outcome) -> _Outcome:
    known = f", which is {outcome.number}" if outcome.number else f", which was {outcome.result}"
    return _Outcome(REPEATED, f"the same as row {first.line}{known}")


def _write(
    columns: tuple[str, ...], rows: list[BatchRow], outcomes: list[_Outcome], output: Path, ending: str
) -> None:
    cells = [
        {"row": row.line, **row.values, **outcome.cells} for row, outcome in zip(rows, outcomes, strict=True)
    ]
    heads = (Column("row", Kind.COUNT), *(Column(name) for name in columns), *RESULT)
    write_sheet(heads, cells, output, ending)
