"""The license: eighteen minimum terms as numbered clauses, approvals, and exhibits of area, layers and fee."""

from __future__ import annotations

import json
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
from .blocks import facts, facts_side_by_side, notice, paragraph
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
from .letterhead import Heading, Letterhead, write_document
from .license_text import LicenseClause, LicenseText
from .quote_pdf import quote_label, replacement_flowables
from .styles import CLAUSE_HEADING, GAP, SMALL, SUBTITLE, TITLE

DRAFT = "DRAFT"


def write_license_pdf(
    license: LicenseText,  # noqa: A002
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
        _require_issuable(license, quote)
    label = f"License {license.license_number}"
    letterhead = Letterhead(
        city=city,
        label=label,
        title=f"{license.title}: {label}",
        subject=f"License of GIS data to {quote['licensee']['name'] or 'a licensee ' + NOT_STATED}",
        created=created,
        watermark=DRAFT if draft else "",
        foot_note="DRAFT, not a license" if draft else "",
    )
    write_document(letterhead, lambda: _story(license, quote, area, draft), output)


def _require_issuable(license: LicenseText, quote: Quote) -> None:  # noqa: A002
    what = f"license {license.license_number}"
    license.approval.require(what)
    if not quote["licensee"]["name"]:
        raise Refused(what, why="its licensee has no name", rule="Sec. 33-8(b)(2)", remedy="name the licensee.")
    if quote["total"] == UNKNOWN or quote["volume"] == "estimate":
        raise Refused(
            what,
            why="its fee is an estimate" if quote["total"] != UNKNOWN else f"its fee is {shown_total(quote)}",
            rule="Sec. 33-8(b)(18)",
            remedy="measure the layers and make the quote anew.",
        )


def _story(license: LicenseText, quote: Quote, area: AreaPicture | None, draft: bool) -> list[Flowable]:  # noqa: A002
    return [
        paragraph(license.title, TITLE),
        paragraph(f"{license.subtitle} ({license.kind_citation}, Sec. 33-8(c))", SUBTITLE),
        Spacer(1, 2 * GAP),
        *_draft_notice(license, draft),
        _particulars(license, quote),
        Spacer(1, 2 * GAP),
        notice("NOTICE", license.notice),
        Heading("Terms"),
        paragraph(license.preamble),
        *(part for clause in license.clauses for part in _clause(clause)),
        *_approvals(license),
        Heading("Exhibit A: Licensed area"),
        *area_flowables(quote["area"], area),
        Heading("Exhibit B: Licensed layers"),
        *layers_flowables(quote["layers"]),
        Heading("Exhibit C: Fee"),
        paragraph(f"From {quote_label(quote)}, {shown_date(quote['issued'])}."),
        Spacer(1, GAP),
        *fee_flowables(quote),
        Spacer(1, 2 * GAP),
        total_box(quote),
        Spacer(1, 2 * GAP),
        *schedule_flowables(quote),
        *replacement_flowables(license.plain_text, json.dumps(quote, ensure_ascii=False)),
    ]


def _draft_notice(license: LicenseText, draft: bool) -> list[Flowable]:  # noqa: A002
    if not draft:
        return []
    reason = license.approval.why_draft or "this copy was made before the license was issued"
    return [notice(DRAFT, f"Not a license: {reason} ({RULE})."), Spacer(1, 2 * GAP)]


def _particulars(license: LicenseText, quote: Quote) -> Flowable:  # noqa: A002
    licensee = quote["licensee"]
    left = [
        ("Licensee", licensee["name"] or NOT_STATED),
        ("Class", shown_class(licensee["class"])),
        ("Area", shown_measure(quote["area"])),
        ("Layers", f"{len(quote['layers'])}, listed in Exhibit B"),
        ("Term", license.term_summary),
    ]
    right = [
        ("License", license.license_number),
        ("Quote", f"{quote_label(quote).removeprefix('Quote ')}"),
        ("Fee", shown_total(quote)),
        ("Maintenance", shown_maintenance(quote)),
        ("Fee schedule", schedule_name(quote)),
        ("Form", f"{license.form}, version {license.version}"),
    ]
    return facts_side_by_side(left, right)


def _clause(clause: LicenseClause) -> list[Flowable]:
    return [
        Spacer(1, 1.5 * GAP),
        CondPageBreak(60),
        Heading(f"{clause.number}. {clause.heading}", 1, CLAUSE_HEADING),
        paragraph(clause.citation, SMALL),
        paragraph(clause.text),
    ]


def _approvals(license: LicenseText) -> list[Flowable]:  # noqa: A002
    """The City Attorney's approval noted on the form (Sec. 33-8(d)), the Director's statement (Sec. 33-8(e))."""
    approval = license.approval.approval
    attorney = director = f"Not given: {license.approval.why_draft}."
    if approval is not None:
        attorney = f"Approved as to form by {approval.attorney}, {shown_date(approval.attorney_date.isoformat())}."
        signed = f"{approval.director}, {shown_date(approval.director_date.isoformat())}"
        director = f"{license.authorization} Authorized by {signed}."
    return [
        Heading("Approval and authorization"),
        facts(
            [
                ("City Attorney, Sec. 33-8(d)", attorney),
                ("Director of Information Technology, Sec. 33-8(e)", director),
                ("SHA-256 of this text", license.sha256),
            ]
        ),
    ]
