"""The quote as a city hands it over: Letter, text that can be selected, the same bytes for the same quote."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from reportlab.platypus import Flowable, Spacer

from ...chapter33.revisions import revision_label
from .area_parts import area_flowables, layers_flowables
from .area_picture import AreaPicture
from .blocks import facts_side_by_side, paragraph
from .fee_parts import (
    draft_flowables,
    estimate_flowables,
    fee_flowables,
    is_draft,
    notes_flowables,
    schedule_flowables,
    total_box,
)
from .figures import NOT_STATED, Quote, shown_class, shown_date
from .fonts import REPLACEMENT, unprintable
from .letterhead import Heading, Letterhead, section_heading, write_document
from .license_facts import NOT_NUMBERED
from .styles import GAP, SMALL, SUBTITLE, TITLE

DOCUMENT_TITLE = "License fee quote"


def write_quote_pdf(
    quote: Quote, area: AreaPicture | None, city: Mapping[str, Any], output: Path, *, created: datetime
) -> None:
    """Write a Quote document as PDF.

    `area` is the map's picture, None where no area is licensed; `city` the city profile; `created` (aware) the time
    that the file carries. Raises Refused when the file cannot be written; then nothing is left of it.
    """
    label = quote_label(quote)
    letterhead = Letterhead(
        city=city,
        label=label,
        title=f"{DOCUMENT_TITLE}: {label}",
        subject=f"Fee for licensed GIS data, for {quote['licensee']['name'] or 'a licensee ' + NOT_STATED}",
        created=created,
        watermark="DRAFT" if is_draft(quote) else "",
        foot_note="ESTIMATE" if quote["volume"] == "estimate" else "",
    )
    write_document(letterhead, lambda: _story(quote, area), output)


def quote_label(quote: Quote) -> str:
    label = revision_label(quote["quote_number"], quote["revision"])
    return f"Quote {label or NOT_NUMBERED}, revision {quote['revision']}"


def replacement_flowables(*documents: object) -> list[Flowable]:
    """A note on the characters in these texts and JSON documents that the typeface lacks, where there are any."""
    lacking = unprintable(" ".join(text for document in documents for text in _texts(document)))
    if not lacking:
        return []
    codes = ", ".join(f"U+{ord(character):04X}" for character in lacking)
    note = f"{REPLACEMENT} stands for a character that cannot be printed here: {codes}."
    return [Spacer(1, 2 * GAP), paragraph(note, SMALL)]


def _texts(document: object) -> Iterator[str]:
    if isinstance(document, str):
        yield document
    elif isinstance(document, Mapping):
        for value in document.values():
            yield from _texts(value)
    elif isinstance(document, list):
        for value in document:
            yield from _texts(value)


def _story(quote: Quote, area: AreaPicture | None) -> list[Flowable]:
    return [
        paragraph(DOCUMENT_TITLE, TITLE),
        paragraph(quote_label(quote), SUBTITLE),
        Spacer(1, 2 * GAP),
        *draft_flowables(quote),
        *estimate_flowables(quote),
        _particulars(quote),
        Spacer(1, 3 * GAP),
        total_box(quote),
        *section_heading("Fee"),
        *fee_flowables(quote),
        *section_heading("Fee schedule"),
        *schedule_flowables(quote),
        *_notes(quote),
        *area_flowables(Heading("Licensed area"), quote["area"], area),
        *section_heading("Layers"),
        *layers_flowables(quote),
        *replacement_flowables(quote),
    ]


def _particulars(quote: Quote) -> Flowable:
    licensee = quote["licensee"]
    left = [
        ("Licensee", licensee["name"] or NOT_STATED),
        ("Class", shown_class(licensee["class"])),
        ("Purpose", quote.get("purpose") or NOT_STATED),
    ]
    right = [
        ("Status", quote["status"]),
        ("Date", shown_date(quote["issued"])),
        ("Valid until", shown_date(quote["valid_until"])),
    ]
    return facts_side_by_side(left, right)


def _notes(quote: Quote) -> list[Flowable]:
    return [*section_heading("Readings and notes"), *notes_flowables(quote)] if quote["notes"] else []
