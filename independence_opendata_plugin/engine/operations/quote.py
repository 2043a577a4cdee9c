"""`independence:quote`: what an area's layers cost, measured or estimated, numbered and kept."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...chapter33.toml_file import read_toml
from ...paths import RESOURCES
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
    targets = {name: request.output(name, "") for name in ("OUTPUT_PDF", "OUTPUT_JSON") if request.has(name)}
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


def read_license_order(request: Request, register: Register, job: Job) -> LicenseOrder:
    """The order that a request's own parameters describe."""
    schedule = read_schedule(request, job)
    area, sections = read_area(request, schedule)
    return read_order(request, register, schedule, area, sections)


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
            write_quote_files(document, order, files, job)
            stored = StoredQuote(number, document, order.kept, order.area.geometry)
            register.quotes.issue(stored, order.project_name, job.now)
    return document, measured


def write_quote_files(
    document: Mapping[str, Any], order: LicenseOrder, files: Mapping[str, Path], job: Job
) -> None:
    """The quote as OUTPUT_PDF and OUTPUT_JSON, whichever of them `files` names."""
    if "OUTPUT_PDF" in files:
        picture = draw_area(order.area, order.sections)
        write_quote_pdf(document, picture, load_city_words(), files["OUTPUT_PDF"], created=job.now)
    if "OUTPUT_JSON" in files:
        write_json(document, files["OUTPUT_JSON"])


def load_city_words() -> dict[str, Any]:
    """The city profile as the documents take it."""
    return read_toml(RESOURCES / "city.toml")
