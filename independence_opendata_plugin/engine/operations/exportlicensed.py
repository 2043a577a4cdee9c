"""`independence:exportlicensed`: a quote's layers, cut, documented, verified and sealed under a license."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...chapter33.refusal import Refused
from ...opendata.access import may_license
from ...paths import RESOURCES
from ..delivery import deliver, refuse_to_replace, settle_arrived
from ..documents.approvals import FormApproval, approval_state
from ..documents.forms import LicenseForm, load_form
from ..documents.license_facts import license_facts
from ..documents.license_pdf import write_license_pdf
from ..documents.license_text import LicenseText, render
from ..documents.quote_pdf import write_quote_pdf
from ..files import draft_of, work_folder
from ..geodata.extracted import ExtractedLayer
from ..geodata.formats.write import WRITERS
from ..geodata.picture import draw_area
from ..job import Job
from ..leaks import strip_leaks
from ..outputs import require_other_file
from ..package.build import PackageLayer, PackageOrder, build_package
from ..package.rasters import PackageRaster
from ..package.seal import SealedPackage, seal_package
from ..package.verify import find_problems
from ..register import Register
from ..register.licenses import IssuedLicense
from ..request import Request
from .ordered_sources import OrderedSource
from .quote import load_city_words
from .quoted_order import QuotedOrder, find_quoted_order
from .register_request import open_register

FORMS = ("shrink-wrap", "click-wrap", "web-wrap")


def exportlicensed(params: dict[str, Any], job: Job) -> dict[str, Any]:
    """Takes QUOTE (or the quote's own parameters), FORMATS, CRS, FORM, APPROVAL (a record of the form's approval, kept
    from then on); writes OUTPUT, a zip as CONTRACT lays it out.

    The package takes its final name and the license its place in the register together (`delivery`). Whatever is
    refused leaves no file and no number: a form that is not approved (Sec. 33-8(d), (e)), a layer that may not be
    licensed (Sec. 33-4(b)), a quote that no longer holds.
    """
    request = Request(params)
    output = request.output("OUTPUT", "name the zip to write.")
    formats = _read_formats(request)
    register = open_register(request)
    settle_arrived(register)
    refuse_to_replace(output, register)
    form = load_form(RESOURCES / "forms" / f"{request.choice('FORM', FORMS, FORMS[0])}.toml")
    approval = _find_approval(request, register, form, job)
    approval_state(form, approval).require(f"a package under the form {form.id}")
    city = load_city_words()
    quoted = find_quoted_order(request, register, job.part(0.0, 0.5))
    require_other_file("parameter OUTPUT", output, _files_of(quoted))
    with register.licenses.reserve(job.now) as number, draft_of(output) as draft:
        text = render(form, license_facts(quoted.document, city, number), approval)
        order = _package_order(quoted, formats, request.text("CRS") or None, text, number, city, job)
        package = _write_package(order, draft, job.part(0.5, 0.95))
        _require_licensed(quoted, register)
        license = IssuedLicense(  # noqa: A001 - the word of the ordinance
            number,
            quoted.document,
            quoted.order.area.geometry,
            form.id,
            text.sha256,
            package.sha256,
            package.manifest,
        )
        job.check()
        deliver(license, draft, output, register, job)
    return {
        "OUTPUT": str(output),
        "LICENSE_NUMBER": number,
        "SHA256": package.sha256,
        "FEATURES": quoted.measured.features if quoted.measured else 0,
        "MEGABYTES": quoted.document["megabytes"],
        "MANIFEST": json.dumps(package.manifest, ensure_ascii=False),
    }


def _read_formats(request: Request) -> tuple[str, ...]:
    formats = tuple(dict.fromkeys(request.list("FORMATS") or ["GPKG"]))
    unknown = [name for name in formats if name not in WRITERS]
    if unknown:
        raise Refused(
            f"format {', '.join(unknown)}",
            why="it is not written here",
            remedy=f"choose of {', '.join(WRITERS)}.",
        )
    return formats


def _find_approval(request: Request, register: Register, form: LicenseForm, job: Job) -> FormApproval | None:
    file = request.path("APPROVAL")
    if file is not None:
        try:
            record = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise Refused(
                "the approval of the form",
                why=f"{file.name} cannot be read ({error})",
                remedy="check the file.",
            ) from error
        approval = FormApproval.from_json(record)
        if approval_state(form, approval).approved:
            register.approvals.record(approval, job.now)
    return register.approvals.latest(form.id)


def _files_of(quoted: QuotedOrder) -> dict[str, Path]:
    items = (*quoted.order.layers, *quoted.order.rasters)
    return {f"the file of layer '{item.source.name}'": Path(item.source.path) for item in items}


def _require_licensed(quoted: QuotedOrder, register: Register) -> None:
    """Ask once more right before the package becomes real: a decision may have changed while it was made."""
    for item in (*quoted.order.layers, *quoted.order.rasters):
        may_license(register.datasets.find(item.source.key)).require(f"licensing layer '{item.source.name}'")


def _write_package(order: PackageOrder, output: Path, job: Job) -> SealedPackage:
    with work_folder(output.parent, "package") as folder:
        facts = build_package(order, folder, job.part(0.0, 0.7))
        package = seal_package(folder, facts.make_manifest, output, job.as_of, job.part(0.7, 0.9))
    problems = find_problems(output)
    if problems:
        raise Refused("the package", why="; ".join(problems), remedy="nothing was delivered; try again.")
    return package


def _package_order(
    quoted: QuotedOrder,
    formats: tuple[str, ...],
    crs: str | None,
    text: LicenseText,
    number: str,
    city: Mapping[str, Any],
    job: Job,
) -> PackageOrder:
    order, measured, document = quoted.order, quoted.measured, quoted.document
    picture = draw_area(order.area, order.sections)
    extracted = measured.layers if measured else ()
    return PackageOrder(
        license_number=number,
        quote=document,
        area=order.area,
        extract=measured.path if measured else None,
        attachments=measured.attachments if measured else None,
        layers=tuple(
            _package_layer(item, layer) for item, layer in zip(order.layers, extracted, strict=True)
        ),
        rasters=tuple(PackageRaster(item.source, item.dataset) for item in order.rasters),
        formats=formats,
        crs=crs,
        licensor=city["licensor"],
        license_text={"form": text.form, "version": text.version, "sha256": text.sha256},
        write_license=lambda path: write_license_pdf(
            text, document, picture, city, path, created=job.now, draft=False
        ),
        write_quote=lambda path: write_quote_pdf(document, picture, city, path, created=job.now),
        created=job.now,
        as_of=job.as_of,
    )


def _package_layer(item: OrderedSource, extracted: ExtractedLayer) -> PackageLayer:
    dataset, notes = strip_leaks(item.dataset, extracted.name)
    return PackageLayer(item.source, dataset, replace(extracted, notes=(*extracted.notes, *notes)))
