"""The price of figures that are known already, without a map (CONTRACT: `independence:calculatefee`)."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from ...chapter33.amounts import BYTES_PER_MB, plain, read_number, round_half_up
from ...chapter33.fees import price
from ...chapter33.order import Order
from ...chapter33.schedule import Schedule
from ..files import appearing, write_json
from ..job import Job
from ..request import Request
from .schedule_request import read_schedule
from .terms_request import read_hours, read_optional, read_reduction

RESULTS = (
    "rate",
    "data_fee",
    "orthophoto_fee",
    "consulting_fee",
    "processing_fee",
    "reduction",
    "total",
    "annual_maintenance",
)


def calculatefee(values: dict[str, Any], job: Job) -> dict[str, Any]:
    """The fees for a number of sections and megabytes, by the schedule named or the one in force on the job's date.

    MEGABYTES absent is unknown, not zero: whatever rests on it comes back as `unknown`, and the quote says why. Where
    the schedule's reading charges imagery by the megabyte too, MEGABYTES holds it. FEATURES is for schedules that
    charge by the feature. Raises Refused for what is missing, not understood or not allowed; then nothing is written.
    """
    request = Request(values)
    output = request.output("OUTPUT_JSON", "name a file.") if request.has("OUTPUT_JSON") else None
    schedule = read_schedule(request, job)
    document = price(_read_order(request, schedule), schedule).to_json()
    results = {name.upper(): document[name] for name in RESULTS}
    results["QUOTE"] = json.dumps(document, ensure_ascii=False)
    if output is not None:
        job.check()
        with appearing({"OUTPUT_JSON": output}) as files:
            write_json(document, files["OUTPUT_JSON"])
        results["OUTPUT_JSON"] = str(output)
    return results


def _read_order(request: Request, schedule: Schedule) -> Order:
    sections = read_number(
        request.require("SECTIONS", "give the number of sections; it may have a fraction."),
        "parameter SECTIONS",
    )
    whole, notes = _read_whole(request, sections)
    megabytes = read_optional(request, "MEGABYTES")
    size = None if megabytes is None else int(round_half_up(megabytes * BYTES_PER_MB, Decimal(1)))
    by_file = schedule.choice("volume") == "file"
    features = read_optional(request, "FEATURES")
    return Order(
        customer_class=request.choice("CUSTOMER_CLASS", tuple(schedule.classes), "general"),
        equivalents=sections,
        whole_sections=whole,
        bytes=None if by_file else size,
        file_bytes=size if by_file else None,
        features=None if features is None else int(features),
        orthophoto_sections=read_optional(request, "ORTHOPHOTO_SECTIONS"),
        orthophoto_bytes=0 if schedule.choice("orthophoto_volume") == "charged" else None,
        hours=read_hours(request, schedule),
        reduction=read_reduction(request),
        notes=notes,
    )


def _read_whole(request: Request, sections: Decimal) -> tuple[bool, tuple[str, ...]]:
    """Whether the sections are whole ones, and the assumption made where WHOLE_SECTIONS does not say it."""
    if request.has("WHOLE_SECTIONS"):
        return request.flag("WHOLE_SECTIONS"), ()
    whole = sections == int(sections)
    kind = "whole sections" if whole else "an area that is not made of whole sections"
    return whole, (f"{plain(sections)} was taken for {kind}, because WHOLE_SECTIONS was not given.",)
