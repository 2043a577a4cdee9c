"""The license: eighteen minimum terms as numbered clauses, approvals, and exhibits of area, layers and fee."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from ...chapter33.amounts import UNKNOWN
from ...chapter33.refusal import Refused
from .approvals import RULE
from .area_parts import area_flowables, layers_flowables
from .area_picture import AreaPicture
from .blocks import facts_side_by_side, notice, paragraph, strong
from .fee_parts import fee_flowables, schedule_flowables, total_box
from .figures import (
    NOT_STATED,
    Quote,
    schedule_name,
    shown_class,
    shown_date,
    shown_maintenance,
    shown_measure,
    shown_total,
)
from .letterhead import Heading, Letterhead, section_heading, write_document
from .license_text import LicenseClause, LicenseText
from .quote_pdf import quote_label, replacement_flowables
from .styles import CLAUSE_HEADING, CLAUSE_ROOM, GAP, SMALL, SUBTITLE, TITLE

DRAFT = "DRAFT"


def write_license_pdf(
    license_text: LicenseText,
    quote: Quote,
    area: AreaPicture | None,
    city: Mapping[str, Any],
    output: Path,
    *,
    created: datetime,
    draft: bool,
) -> None:
    """Write a license on a Quote document as PDF; with `draft`, DRAFT stands across every page.

    `area`, `city` and `created` are as for the quote. Raises Refused for a license that is no draft while its form is
    not approved, its licensee not named or its fee not known or only estimated, and when the file cannot be written.
    """
    if not draft:
        _require_issuable(license_text, quote)
    label = f"License {license_text.license_number}"
    letterhead = Letterhead(
        city=city,
        label=label,
        title=f"{license_text.title}: {label}",
        subject=f"License of GIS data to {quote['licensee']['name'] or 'a licensee ' + NOT_STATED}",
        created=created,
        watermark=DRAFT if draft else "",
        foot_note="DRAFT, not a license" if draft else "",
    )
    write_document(letterhead, lambda: _story(license_text, quote, area, draft), output)


def _require_issuable(license_text: LicenseText, quote: Quote) -> None:
    what = f"license {license_text.license_number}"
    license_text.approval.require(what)
    if not quote["licensee"]["name"]:
        raise Refused(
            what, why="its licensee has no name", rule="Sec. 33-8(b)(2)", remedy="name the licensee."
        )
    if quote["total"] == UNKNOWN or quote["volume"] == "estimate":
        raise Refused(
            what,
            why="its fee is an estimate" if quote["total"] != UNKNOWN else f"its fee is {shown_total(quote)}",
            rule="Sec. 33-8(b)(18)",
            remedy="measure the layers and make the quote anew.",
        )


def _story(license_text: LicenseText, quote: Quote, area: AreaPicture | None, draft: bool) -> list[Flowable]:
    return [
        paragraph(license_text.title, TITLE),
        paragraph(f"{license_text.subtitle} ({license_text.kind_citation}, Sec. 33-8(c))", SUBTITLE),
        Spacer(1, 2 * GAP),
        *_draft_notice(license_text, draft),
        _particulars(license_text, quote),
        Spacer(1, 2 * GAP),
        notice("NOTICE", license_text.notice),
        *section_heading("Terms"),
        paragraph(license_text.preamble),
        *(part for clause in license_text.clauses for part in _clause(clause)),
        *_approvals(license_text),
        *area_flowables(Heading("Exhibit A: Licensed area"), quote["area"], area),
        *section_heading("Exhibit B: Licensed layers"),
        *layers_flowables(quote),
        *section_heading("Exhibit C: Fee"),
        paragraph(f"From {quote_label(quote)}, {shown_date(quote['issued'])}."),
        Spacer(1, GAP),
        *fee_flowables(quote),
        Spacer(1, 2 * GAP),
        total_box(quote),
        Spacer(1, 2 * GAP),
        *schedule_flowables(quote),
        *replacement_flowables(license_text.plain_text, quote),
    ]


def _draft_notice(license_text: LicenseText, draft: bool) -> list[Flowable]:
    if not draft:
        return []
    why_draft = license_text.approval.why_draft
    reason = (
        f"{why_draft} ({RULE})"
        if why_draft
        else "this copy was made for reading before the license is issued"
    )
    return [notice(DRAFT, f"Not a license: {reason}."), Spacer(1, 2 * GAP)]


def _particulars(license_text: LicenseText, quote: Quote) -> Flowable:
    licensee = quote["licensee"]
    left = [
        ("Licensee", licensee["name"] or NOT_STATED),
        ("Class", shown_class(licensee["class"])),
        ("Area", shown_measure(quote["area"])),
        ("Layers", f"{len(quote['layers'])}, listed in Exhibit B"),
        ("Term", license_text.term_summary),
    ]
    right = [
        ("License", license_text.license_number),
        ("Quote", f"{quote_label(quote).removeprefix('Quote ')}"),
        ("Fee", shown_total(quote)),
        ("Maintenance", shown_maintenance(quote)),
        ("Fee schedule", schedule_name(quote)),
        ("Form", f"{license_text.form}, version {license_text.version}"),
    ]
    return facts_side_by_side(left, right)


def _clause(clause: LicenseClause) -> list[Flowable]:
    return [
        Spacer(1, 1.5 * GAP),
        CondPageBreak(CLAUSE_ROOM),
        Heading(f"{clause.number}. {clause.heading}", 1, CLAUSE_HEADING),
        paragraph(clause.citation, SMALL),
        paragraph(clause.text),
    ]


def _approvals(license_text: LicenseText) -> list[Flowable]:
    """The City Attorney's approval noted on the form (Sec. 33-8(d)), the Director's statement (Sec. 33-8(e))."""
    approval = license_text.approval.approval
    attorney = director = f"Not given: {license_text.approval.why_draft}."
    if approval is not None:
        attorney = (
            f"Approved as to form by {approval.attorney}, {shown_date(approval.attorney_date.isoformat())}."
        )
        signed = f"{approval.director}, {shown_date(approval.director_date.isoformat())}"
        director = f"{license_text.authorization} Authorized by {signed}."
    return [
        *section_heading("Approval and authorization"),
        strong("City Attorney, Sec. 33-8(d)"),
        paragraph(attorney),
        Spacer(1, GAP),
        strong("Director of Information Technology, Sec. 33-8(e)"),
        paragraph(director),
        Spacer(1, GAP),
        strong("This text"),
        paragraph(f"SHA-256 {license_text.sha256}"),
    ]
