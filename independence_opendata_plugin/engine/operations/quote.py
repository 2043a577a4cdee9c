"""`independence:quote`: what an area's layers cost, measured or estimated, numbered and kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from ...chapter33.toml_file import read_toml
from ...paths import RESOURCES
from ..documents.area_picture import AreaPicture
from ..documents.quote_pdf import write_quote_pdf
from ..files import appearing, write_json
from ..geodata.picture import draw_area
from ..job import Job
from ..register import Register
from ..register.quotes import StoredQuote
from ..request import Request
from .area_request import read_area
from .measuring import Measured
from .order_request import LicenseOrder, read_order
from .pricing import make_document, price_estimated, price_measured
from .register_request import open_register
from .schedule_request import read_schedule


def quote(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes AREA (or SECTION_IDS, EXTENT), SECTIONS, LAYERS, ORTHOPHOTOS, CUSTOMER_NAME, CUSTOMER_CLASS, HOURS, the
    reduction, PURPOSE, PROJECT, ESTIMATE; writes OUTPUT_PDF and OUTPUT_JSON where they are named.

    A quote that is refused leaves no number and no file.
    """
    request = Request(params)
    targets = read_targets(request)
    register = open_register(request)
    order = read_license_order(request, register, job)
    document, _ = issue_quote(order, register, job, targets, estimate=request.flag("ESTIMATE"))
    return {
        "QUOTE_NUMBER": document["quote_number"],
        "SECTION_COUNT": document["area"]["section_count"],
        "MEGABYTES": document["megabytes"],
        "TOTAL": document["total"],
        "ANNUAL_MAINTENANCE": document["annual_maintenance"],
        "VALID_UNTIL": document["valid_until"],
        **{name: str(path) for name, path in targets.items()},
    }


def read_targets(request: Request) -> dict[str, Path]:
    """OUTPUT_PDF and OUTPUT_JSON, whichever of them are named. Raises Refused for a folder that is not there."""
    return {name: request.output(name, "") for name in ("OUTPUT_PDF", "OUTPUT_JSON") if request.has(name)}


def read_license_order(request: Request, register: Register, job: Job) -> LicenseOrder:
    """The order that a request's own parameters describe."""
    schedule = read_schedule(request, job)
    area, sections = read_area(request, schedule)
    return read_order(request, register, schedule, area, sections, job.as_of)


def issue_quote(
    order: LicenseOrder, register: Register, job: Job, targets: Mapping[str, Path], *, estimate: bool
) -> tuple[dict[str, Any], Measured | None]:
    """Price an order, write its documents and keep it under a number; the extract too, where it was measured."""
    measured = None
    if estimate:
        priced = price_estimated(order, job.part(0.05, 0.85))
    else:
        priced, measured = price_measured(order, job.part(0.05, 0.85))
    with register.quotes.reserve(job.now) as number:
        document = make_document(priced, order, number=number, revision=1, issued=job.now, on=job.as_of)
        job.progress(0.9, number)
        with appearing(targets) as files:
            write_quote_files(document, lambda: draw_area(order.area, order.sections), files, job.now)
            stored = StoredQuote(number, document, order.kept, order.area.geometry)
            register.quotes.issue(stored, order.project_name, job.now)
    return document, measured


def write_quote_files(
    document: Mapping[str, Any], draw: Callable[[], AreaPicture], files: Mapping[str, Path], created: datetime
) -> None:
    """The quote as OUTPUT_PDF and OUTPUT_JSON, whichever of them `files` names; `draw` gives the PDF's map."""
    if "OUTPUT_PDF" in files:
        write_quote_pdf(document, draw(), load_city_words(), files["OUTPUT_PDF"], created=created)
    if "OUTPUT_JSON" in files:
        write_json(document, files["OUTPUT_JSON"])


def load_city_words() -> dict[str, Any]:
    """The city profile as the documents take it."""
    return read_toml(RESOURCES / "city.toml")
